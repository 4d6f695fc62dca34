/**
 * The next whole number, after forgiving one part in a billion: 21/0.7 is 30.000000000000004 in binary and needs 30 people,
 * not 31. The workbook's own formulas use the same rule, so that both give the same whole numbers.
 */
export function ceiling(x: number): number {
  return Math.ceil(x - 1e-9 * Math.abs(x)) + 0;
}
