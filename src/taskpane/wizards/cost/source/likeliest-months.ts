import { findMonthColumns, monthScore } from '../../../../core/cost/months';
import type { TableCandidate } from '../../../../workbook/port';

/** A title and a row tell nothing. */
const FEWEST_ROWS = 3;
/** Less is a history of calls rather than months of a centre. */
const LEAST = 0.5;

/** The table that looks most like months of a centre; among equals an Excel table, then the one with more columns. */
export function likeliestMonths(candidates: readonly TableCandidate[]): TableCandidate | null {
  const [best] = candidates.filter(({ rows }) => rows >= FEWEST_ROWS)
    .map((candidate) => ({ candidate, score: monthScore(findMonthColumns(candidate.head)) }))
    .filter(({ score }) => score >= LEAST)
    .sort((a, b) => b.score - a.score || Number(Boolean(b.candidate.table)) - Number(Boolean(a.candidate.table)) || b.candidate.columns - a.candidate.columns);
  return best?.candidate ?? null;
}
