import { useWords } from '../../language-context';
import type { EntryFieldProps } from '../../parts';
import { TypedField } from '../../parts/typed-field';
import { clockOf, readClock } from './clock-time';

/** A time of day, in minutes after midnight, typed as 8:00, 8.30 or 0830. */
export function ClockField(props: EntryFieldProps) {
  const { words: { shifts: { card } } } = useWords();
  return <TypedField {...props} notation={{ read: (text) => readClock(text) ?? card.unreadableTime, write: clockOf }} />;
}
