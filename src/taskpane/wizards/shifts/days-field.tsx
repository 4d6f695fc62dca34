import { Checkbox, Field } from '@fluentui/react-components';
import { useWords } from '../../language-context';

interface DaysFieldProps {
  /** The days of the plan by name. */
  readonly days: readonly string[];
  /** Days from 0; null: all. */
  readonly value: readonly number[] | null;
  readonly onChange: (value: readonly number[] | null) => void;
}

/** The days on which a shift may start. */
export function DaysField({ days, value, onChange }: DaysFieldProps) {
  const { words: { shifts: { card } } } = useWords();
  if (days.length < 2) return null;
  const isOn = (day: number) => value === null || value.includes(day);
  const turn = (day: number) => {
    const on = days.flatMap((_, each) => ((each === day) !== isOn(each) ? [each] : []));
    onChange(on.length === days.length ? null : on);
  };
  return (
    <Field label={card.field.days}>
      <div role="group" aria-label={card.field.days} style={{ display: 'flex', flexWrap: 'wrap' }}>
        {days.map((name, day) => <Checkbox key={day} label={name} checked={isOn(day)} onChange={() => turn(day)} />)}
      </div>
    </Field>
  );
}
