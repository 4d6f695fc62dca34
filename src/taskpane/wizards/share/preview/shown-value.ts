import type { BookValue } from '../../../../sheets/share/book';
import type { Speech } from '../../../language-context';

/** A value as finance compares it: ten digits tell two numbers apart. */
export function shownValue(value: BookValue | undefined, { words, numbersIn }: Speech): string {
  if (value === undefined || value === '') return words.share.done.blank;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return typeof value === 'string' ? value : new Intl.NumberFormat(numbersIn, { maximumSignificantDigits: 10 }).format(value);
}
