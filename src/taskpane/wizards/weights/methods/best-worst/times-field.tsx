import { Field, Select } from '@fluentui/react-components';
import { useWords } from '../../../../language-context';
import type { Entry } from '../../../../parts';
import { STRENGTHS, writtenTimes } from '../parts/strength';

interface TimesFieldProps {
  readonly label: string;
  readonly value: Entry;
  readonly onChange: (times: number) => void;
}

const UNCHOSEN = '';

/** How many times as important, 1 to 9, with the words for it. */
export function TimesField({ label, value, onChange }: TimesFieldProps) {
  const { words: { weightsMethods: { strength } }, say, numbersIn } = useWords();
  const usual = [1, ...STRENGTHS];
  // A sheet may give back what this scale does not have.
  const steps = typeof value === 'number' && !usual.includes(value) ? [...usual, value].sort((a, b) => a - b) : usual;
  const text = (times: number) => {
    const how = times === 1 ? strength.evenShort : strength.short[Math.min(9, Math.max(2, Math.round(times))) as (typeof STRENGTHS)[number]];
    return say(strength.choice, { times: writtenTimes(times, numbersIn), how });
  };
  return (
    <Field label={label}>
      <Select value={typeof value === 'number' ? String(value) : UNCHOSEN} style={{ minWidth: 0 }} onChange={(_event, data) => { if (data.value !== UNCHOSEN) onChange(Number(data.value)); }}>
        {typeof value !== 'number' && <option value={UNCHOSEN}>{strength.unchosen}</option>}
        {steps.map((times) => <option key={times} value={String(times)}>{text(times)}</option>)}
      </Select>
    </Field>
  );
}
