import { readDay } from '../../../core/history/calendar-day';
import { figuresScore, findFigures, readFigures } from '../../../core/kpi/figures';
import { readMonth } from '../../../core/kpi/figures/read-month';
import type { CellValue, TableCandidate } from '../../../workbook/port';
import { knownIndicators } from './analysis';

/** A title and a row tell nothing. */
const FEWEST_ROWS = 3;
/** Months or teams beside columns of which at least one is known by name: raw counts of calls are no figures. */
const LEAST = 0.4;

/** The table that looks most like one of finished indicators; among equals an Excel table, then the longer one. */
export function likeliestFigures(candidates: readonly TableCandidate[]): TableCandidate | null {
  const [best] = candidates.filter(({ rows }) => rows >= FEWEST_ROWS)
    .map((candidate) => ({ candidate, score: scoreOf(candidate) }))
    .filter(({ score }) => score >= LEAST)
    .sort((a, b) => b.score - a.score || Number(Boolean(b.candidate.table)) - Number(Boolean(a.candidate.table)) || b.candidate.rows - a.candidate.rows);
  return best?.candidate ?? null;
}

/** Counts by the day are no figures of months, however well their columns are known. */
function scoreOf({ head }: TableCandidate): number {
  const columns = findFigures(head, knownIndicators());
  const { month } = columns.keys;
  const isByDay = month !== null && head.slice(columns.headerRows).some((row) => isAmidMonth(row[month] ?? ''));
  const isRepeated = readFigures(head, [], columns).findings.some(({ code }) => code === 'repeated-row');
  return isByDay || isRepeated ? 0 : figuresScore(columns);
}

function isAmidMonth(cell: CellValue): boolean {
  // 202603 is a month by its number.
  if (typeof cell === 'boolean' || (typeof cell === 'number' && cell > 190_000)) return false;
  const day = readDay(cell);
  return day !== null && readMonth(day - 1) === readMonth(day) && readMonth(day) === readMonth(day + 1);
}
