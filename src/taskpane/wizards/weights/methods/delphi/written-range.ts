import type { Speech } from '../../../../language-context';
import { writeNumber } from '../../../../parts';

/** From where to where, or the one value where both are the same. */
export function writtenRange(low: number, high: number, { words: { weightsMethods: { delphi } }, say, numbersIn }: Speech): string {
  const write = (value: number) => writeNumber(value, numbersIn, 2);
  return low === high ? write(low) : say(delphi.range, { low: write(low), high: write(high) });
}
