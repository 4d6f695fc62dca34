import { isoDay, readDay, type DayOrderFound } from '../calendar-day';
import { isBlank, type TableCell } from '../table-cell';
import type { Finding, FindingCode } from './finding';
import type { CellPlace } from './reading';

/** What is doubtful about the way in which a whole line of dates is written. */
export function dateFindings(cells: readonly TableCell[], { order, evidence }: DayOrderFound, placeOf: (index: number) => CellPlace): Finding[] {
  const filled = cells.flatMap((cell, index) => (isBlank(cell) ? [] : [{ cell, place: placeOf(index) }]));
  const codes: FindingCode[] = [];
  if (evidence === 'either') codes.push('day-order-unsure');
  if (evidence === 'sequence') codes.push('day-order-by-sequence');
  if (evidence === 'mixed') codes.push('day-order-mixed');
  if (halfConverted(filled.map(({ cell }) => cell))) codes.push('dates-half-converted');
  if (filled.length > 0 && filled.every(({ cell }) => typeof cell === 'string' && /\d(?::\d{2})+(?:\.\d+)?\s?(?:Z|UTC|GMT)$/i.test(cell.trim()))) codes.push('times-in-utc');
  const [first, last] = [filled[0], filled[filled.length - 1]];
  return codes.map((code) => ({
    code, severity: code === 'times-in-utc' || code === 'day-order-by-sequence' ? 'note' : 'warning', cells: first && last ? { first: first.place, last: last.place } : null,
    from: null, to: null, count: filled.length, facts: { order: order === 'month-first' ? 'month' : 'day' }, question: null,
  }));
}

/**
 * A file with days before months, opened by an Excel that expects months first: 13/4/2026 stays text, 3/4/2026 becomes
 * March 4. The sign of it is that all texts have days above 12 and no Excel date has one.
 */
function halfConverted(cells: readonly TableCell[]): boolean {
  const texts = cells.filter((cell) => typeof cell === 'string');
  const dates = cells.filter((cell) => typeof cell === 'number');
  if (texts.length < 3 || dates.length < 3) return false;
  const dayOfMonth = (cell: TableCell) => Number(isoDay(readDay(cell) ?? 0).slice(8));
  const above = texts.filter((cell) => /^\d/.test(cell as string) && Math.max(...((cell as string).match(/\d+/g) ?? []).slice(0, 2).map(Number)) > 12);
  return above.length > texts.length * 0.95 && !texts.some((cell) => /^\d{4}/.test(cell as string)) && dates.every((cell) => readDay(cell) !== null && dayOfMonth(cell) <= 12);
}
