import { useWords } from '../language-context';
import type { EntryFieldProps } from './entry';
import { TypedField } from './typed-field';
import { readPercent, writePercent } from './written-number';

export interface PercentFieldProps extends EntryFieldProps {
  /** As fractions; 0 and 1 unless told. */
  readonly min?: number;
  readonly max?: number;
}

/** A share, as a fraction 0–1. Takes 80%, 80 and 0.8 for the same thing, and shows 80%. */
export function PercentField({ min = 0, max = 1, ...field }: PercentFieldProps) {
  const { words, say, numbersIn } = useWords();
  const write = (value: number) => writePercent(value, numbersIn);
  const read = (text: string): number | string => {
    const value = readPercent(text, numbersIn);
    if (value === undefined) return words.parts.percent.unreadable;
    if (value < min || value > max) return say(words.parts.percent.outside, { low: write(min), high: write(max) });
    return value;
  };
  return <TypedField {...field} notation={{ read, write }} />;
}
