/** Whether a value reaches its target, rounding forgiven: 1e-12, as in the workbook's own formulas. */
export function meets(value: number, target: number): boolean {
  return value >= target - 1e-12;
}
