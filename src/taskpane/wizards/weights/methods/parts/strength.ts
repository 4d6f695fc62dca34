import type { Speech } from '../../../../language-context';

/** How many times as important, in words from slightly (3) to absolutely (9); even ones lie in between. After Saaty 1980. */
export type Strength = 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9;

export const STRENGTHS: readonly Strength[] = [2, 3, 4, 5, 6, 7, 8, 9];

/** From nine times for the first of a pair over as important to nine times for the second. */
export const SCALE: readonly number[] = [...[...STRENGTHS].reverse(), 1, ...STRENGTHS.map((times) => 1 / times)];

/** Where on the scale a judgement stands; one between two steps, as a mean of raters is, counts for the nearer. */
export function stepOf(times: number): number {
  const distance = (step: number) => Math.abs(Math.log(step / times));
  return SCALE.reduce((nearest, step, index) => (distance(step) < distance(SCALE[nearest]!) - 1e-9 ? index : nearest), 0);
}

/** “Service level is clearly more important than abandonment.” */
export function comparisonSentence(times: number, row: string, column: string, { words: { weightsMethods: { strength } }, say }: Speech): string {
  const step = SCALE[stepOf(times)]!;
  if (step === 1) return say(strength.even, { row, column });
  const how = strength.how[Math.round(Math.max(step, 1 / step)) as Strength];
  return say(strength.more, step > 1 ? { more: row, less: column, how } : { more: column, less: row, how });
}

/** As matrices are written: 3, 1/3, and 2.29 where a mean falls between. */
export function writtenTimes(times: number, numbersIn: string): string {
  const write = (value: number) => new Intl.NumberFormat(numbersIn, { maximumFractionDigits: 2 }).format(value);
  return times >= 1 ? write(times) : `1/${write(1 / times)}`;
}
