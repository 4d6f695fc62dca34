import { Field, Input } from '@fluentui/react-components';
import { useState } from 'react';
import { useWords } from '../../language-context';
import { readNumber, writeNumber } from '../../parts';
import type { ListEntry } from './card';

interface ListFieldProps {
  readonly label: string;
  readonly value: ListEntry;
  readonly onChange: (value: ListEntry) => void;
  readonly hint?: string;
  readonly unit?: string;
}

/** Several lengths in hours, apart by semicolons or blanks: what is typed stays as typed while it is typed. */
export function ListField({ label, value, onChange, hint, unit }: ListFieldProps) {
  const { words: { shifts: { card } }, numbersIn } = useWords();
  const [draft, setDraft] = useState<string | undefined>();
  const written = (value ?? []).map((each) => writeNumber(each, numbersIn, 2)).join('; ');
  const take = (text: string) => {
    setDraft(text);
    const parts = text.split(/[;；、\s]+/).filter((part) => part !== '');
    const numbers = parts.map((part) => readNumber(part, numbersIn));
    const usable = numbers.every((each): each is number => each !== undefined && each > 0 && each <= 24 && Number.isInteger(Math.round(each * 1e6) / 1e6 * 12));
    onChange(parts.length === 0 ? undefined : usable ? numbers as readonly number[] : null);
  };
  return (
    <Field label={label} hint={hint} validationState={value === null ? 'error' : 'none'} validationMessage={value === null ? card.unreadableList : undefined}>
      <Input
        value={draft ?? written} autoComplete="off" contentAfter={unit === undefined ? undefined : <span>{unit}</span>}
        onChange={(_event, data) => take(data.value)} onBlur={() => { if (value !== null) setDraft(undefined); }}
      />
    </Field>
  );
}
