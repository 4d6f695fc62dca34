/** Excel's names of comparisons, and each as a formula over a cell and one or two bounds. */
const COMPARISONS: Readonly<Record<string, (cell: string, first: string, second: string) => string>> = {
  Between: (cell, first, second) => `AND(${cell}>=MIN(${first},${second}),${cell}<=MAX(${first},${second}))`,
  NotBetween: (cell, first, second) => `OR(${cell}<MIN(${first},${second}),${cell}>MAX(${first},${second}))`,
  EqualTo: (cell, first) => `${cell}=${first}`,
  NotEqualTo: (cell, first) => `${cell}<>${first}`,
  GreaterThan: (cell, first) => `${cell}>${first}`,
  LessThan: (cell, first) => `${cell}<${first}`,
  GreaterThanOrEqual: (cell, first) => `${cell}>=${first}`,
  LessThanOrEqual: (cell, first) => `${cell}<=${first}`,
};

/** A rule that compares a cell with bounds, as a formula that is true where it holds. */
export function comparison(rule: Readonly<Record<string, unknown>>, cell: string): string | undefined {
  const compare = COMPARISONS[String(rule['operator'] ?? 'Between')];
  const [first, second] = [bound(rule['formula1']), bound(rule['formula2'])];
  if (!compare || first === undefined) return undefined;
  return `=${compare(cell, first, second ?? first)}`;
}

/** `10`, `"x"` or `=B1`, in brackets so that it stays one. */
function bound(given: unknown): string | undefined {
  if (given === undefined || given === null || given === '') return undefined;
  return `(${String(given).replace(/^=/, '')})`;
}
