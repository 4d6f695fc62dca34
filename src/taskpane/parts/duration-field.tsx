import { useWords } from '../language-context';
import type { EntryFieldProps } from './entry';
import { TypedField } from './typed-field';
import { clock, readDuration, writeNumber } from './written-number';

export interface DurationFieldProps extends EntryFieldProps {
  /** In seconds; 0 unless told. */
  readonly min?: number;
  readonly max?: number;
}

/** A time in seconds, typed as seconds or as mm:ss; from a minute up its clock form stands beside it. */
export function DurationField({ min = 0, max, ...field }: DurationFieldProps) {
  const { words, say, numbersIn } = useWords();
  const write = (value: number) => writeNumber(value, numbersIn, 1);
  const read = (text: string): number | string => {
    const value = readDuration(text, numbersIn);
    if (value === undefined) return words.parts.duration.unreadable;
    if (value < min) return say(words.parts.number.tooSmall, { limit: write(min) });
    if (max !== undefined && value > max) return say(words.parts.number.tooLarge, { limit: write(max) });
    return value;
  };
  const seconds = field.value ?? field.fallback;
  const beside = typeof seconds === 'number' && seconds >= 60 ? ` ${say(words.parts.duration.minutesAndSeconds, { clock: clock(seconds) })}` : '';
  return <TypedField {...field} notation={{ read, write }} suffix={words.parts.duration.seconds + beside} />;
}
