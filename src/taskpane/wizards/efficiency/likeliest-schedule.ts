import { findScheduleColumns, scheduleScore, type ScheduleRole } from '../../../core/scheduling/schedule-columns';
import type { TableCandidate } from '../../../workbook/port';

export interface LikelySchedule {
  readonly candidate: TableCandidate;
  /** What was found in it, for the sentence that says why. */
  readonly roles: readonly ScheduleRole[];
}

/** A title and two rows tell nothing. */
const FEWEST_ROWS = 3;
const ROLES: readonly ScheduleRole[] = ['date', 'interval', 'calls', 'scheduled', 'required', 'aht'];

/** The table that looks most like a schedule; among equals an Excel table, then the longer one. */
export function likeliestSchedule(candidates: readonly TableCandidate[]): LikelySchedule | null {
  const [best] = candidates.filter(({ rows }) => rows >= FEWEST_ROWS)
    .map((candidate) => ({ candidate, columns: findScheduleColumns(candidate.head) }))
    .map(({ candidate, columns }) => ({ candidate, columns, score: scheduleScore(columns) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || Number(Boolean(b.candidate.table)) - Number(Boolean(a.candidate.table)) || b.candidate.rows - a.candidate.rows);
  return best ? { candidate: best.candidate, roles: ROLES.filter((role) => best.columns[role] !== null) } : null;
}
