import type { ColumnRole } from '../../../core/history/column-words';
import { findColumns } from '../../../core/history/find-columns';
import { historyScore } from '../../../core/history/history-score';
import type { TableCandidate } from '../../../workbook/port';

export interface LikelyTable {
  readonly candidate: TableCandidate;
  /** What was found in it, for the sentence that says why. */
  readonly roles: readonly ColumnRole[];
}

/** A title and two rows tell nothing. */
const FEWEST_ROWS = 3;

/** The table that looks most like calls by interval; among equals an Excel table, then the longer one. */
export function likeliestTable(candidates: readonly TableCandidate[]): LikelyTable | null {
  const scored = candidates
    .filter((candidate) => candidate.rows >= FEWEST_ROWS)
    .map((candidate) => ({ candidate, columns: findColumns(candidate.head) }))
    .map(({ candidate, columns }) => ({ candidate, columns, score: historyScore(columns) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || Number(Boolean(b.candidate.table)) - Number(Boolean(a.candidate.table)) || b.candidate.rows - a.candidate.rows);
  const best = scored[0];
  if (!best) return null;
  const roles = (['date', 'interval', 'calls', 'aht'] as const).filter((role) => best.columns[role] !== null);
  return { candidate: best.candidate, roles };
}
