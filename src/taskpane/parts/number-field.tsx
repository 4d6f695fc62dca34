import { useWords } from '../language-context';
import type { EntryFieldProps } from './entry';
import { TypedField } from './typed-field';
import { readNumber, writeNumber } from './written-number';

export interface NumberFieldProps extends EntryFieldProps {
  /** The unit, in words, after the number. */
  readonly unit?: string;
  readonly min?: number;
  readonly max?: number;
  /** Must be greater than this. */
  readonly above?: number;
  readonly whole?: boolean;
}

/** A number with its unit, read and written as this person writes numbers. */
export function NumberField({ unit, min, max, above, whole, ...field }: NumberFieldProps) {
  const { words, say, numbersIn } = useWords();
  const write = (value: number) => writeNumber(value, numbersIn);
  const sentences = words.parts.number;
  const read = (text: string): number | string => {
    const value = readNumber(text, numbersIn);
    const example = write(field.fallback ?? min ?? 1);
    if (value === undefined) return say(sentences.unreadable, { example });
    if (whole && !Number.isInteger(value)) return say(sentences.notWhole, { example: write(Math.max(min ?? 0, Math.round(value))) });
    if (above !== undefined && value <= above) return say(sentences.aboveZero, { limit: write(above) });
    if (min !== undefined && value < min) return say(sentences.tooSmall, { limit: write(min) });
    if (max !== undefined && value > max) return say(sentences.tooLarge, { limit: write(max) });
    return value;
  };
  return <TypedField {...field} notation={{ read, write }} suffix={unit} />;
}
