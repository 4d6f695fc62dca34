import { isoMonth, readMonth } from '../../../../core/kpi/figures';
import { useWords } from '../../../language-context';
import type { EntryFieldProps } from '../../../parts';
import { TypedField } from '../../../parts/typed-field';

/** A month, typed as a date or by its name, and written as 2026-01. The entry counts months from year 0. */
export function MonthField(field: EntryFieldProps) {
  const { words } = useWords();
  return <TypedField {...field} notation={{ read: (text) => readMonth(text) ?? words.cost.source.startUnreadable, write: isoMonth }} />;
}
