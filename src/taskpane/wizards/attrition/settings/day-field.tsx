import { Field, Input } from '@fluentui/react-components';
import { readDay } from '../../../../core/history/calendar-day';
import type { EntryFieldProps } from '../../../parts';
import { dayText } from './entries';

/** A day, picked or typed; blank falls back on what the field says. */
export function DayField({ label, value, onChange, hint, fallback, disabled }: EntryFieldProps) {
  return (
    <Field label={label} hint={hint}>
      <Input type="date" disabled={disabled} value={dayText(value ?? fallback)} onChange={(_event, data) => onChange(readDay(data.value) ?? undefined)} />
    </Field>
  );
}
