import { MONTH_ROLES, PEOPLE_ROLES, type MonthRole, type PeopleRole } from '../../../../core/cost/attrition/reading/column-words';
import { findMonthColumns, findPeopleColumns, monthScore, peopleScore } from '../../../../core/cost/attrition/reading/find-columns';
import type { TableCandidate } from '../../../../workbook/port';

export interface LikelyTable {
  readonly candidate: TableCandidate;
  /** What was found in it, for the sentence that says why. */
  readonly roles: readonly (PeopleRole | MonthRole)[];
}

const FEWEST_ROWS = 3;

/** The table that looks most like people or months of leavers; among equals an Excel table, then the longer one. */
export function likeliestTable(candidates: readonly TableCandidate[]): LikelyTable | null {
  const [best] = candidates.filter(({ rows }) => rows >= FEWEST_ROWS)
    .map((candidate) => ({ candidate, people: findPeopleColumns(candidate.head), months: findMonthColumns(candidate.head) }))
    .map((one) => ({ ...one, score: Math.max(peopleScore(one.people), monthScore(one.months)) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || Number(Boolean(b.candidate.table)) - Number(Boolean(a.candidate.table)) || b.candidate.rows - a.candidate.rows);
  if (!best) return null;
  const { candidate, people, months } = best;
  return { candidate, roles: monthScore(months) > peopleScore(people) ? MONTH_ROLES.filter((role) => months[role]) : PEOPLE_ROLES.filter((role) => people[role]) };
}
