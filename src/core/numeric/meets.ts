/** By how much a value may miss its target and still count as meeting it: rounding, as in the workbook's own formulas. */
export const FORGIVEN = 1e-12;

export function meets(value: number, target: number): boolean {
  return value >= target - FORGIVEN;
}
