import type { Finding } from './finding';

/** Months counted from year 0, so that December and January are neighbours. */
export function monthNumber(year: number, month: number): number {
  return year * 12 + month - 1;
}

/** How many months in a row end with the latest. */
export function monthsInARow(months: readonly number[]): number {
  const there = new Set(months);
  let latest = Math.max(...there);
  let count = 0;
  while (there.has(latest--)) count++;
  return count;
}

function monthsMissing(months: readonly number[]): number {
  const there = new Set(months);
  return there.size === 0 ? 0 : Math.max(...there) - Math.min(...there) + 1 - there.size;
}

/** The course's floors: three months in a row before a new indicator is used, six months kept of any. */
const NEW_INDICATOR = 3;
const HISTORY = 6;

/** Whether the history is long enough and unbroken. `months` are those with data; see `monthNumber`. */
export function monthFindings(months: readonly number[], isNew: boolean): Finding[] {
  const run = months.length === 0 ? 0 : monthsInARow(months);
  const gaps = monthsMissing(months);
  return [
    ...(isNew && run < NEW_INDICATOR ? [{ code: 'newUnderThreeMonths', months: run } as const] : []),
    ...(run < HISTORY ? [{ code: 'historyUnderSixMonths', months: run } as const] : []),
    ...(gaps > 0 ? [{ code: 'monthsNotInARow', gaps } as const] : []),
  ];
}
