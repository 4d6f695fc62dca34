import { findPeopleColumns, PEOPLE_ROLES, peopleScore, type PeopleColumns, type PeopleRole } from '../../../core/scheduling/rostering';
import { isNumeric } from '../../../core/history/number-text';
import type { TableCandidate } from '../../../workbook/port';

export interface LikelyPeople {
  readonly candidate: TableCandidate;
  /** What was found in it, for the sentence that says why. */
  readonly roles: readonly PeopleRole[];
}

/** A header and a person. */
const FEWEST_ROWS = 2;
/** A name by its header, or by its cells with other columns of people. */
const ENOUGH = 0.5;

/** The table that looks most like one of people; among equals an Excel table, then the longer one. */
export function likeliestPeople(candidates: readonly TableCandidate[]): LikelyPeople | null {
  const [best] = candidates.filter(({ rows }) => rows >= FEWEST_ROWS)
    .map((candidate) => ({ candidate, columns: findPeopleColumns(candidate.head) }))
    .map(({ candidate, columns }) => ({ candidate, columns, score: peopleScore(columns) }))
    .filter(({ candidate, columns, score }) => score >= ENOUGH && holdsNames(candidate, columns))
    .sort((a, b) => b.score - a.score || Number(Boolean(b.candidate.table)) - Number(Boolean(a.candidate.table)) || b.candidate.rows - a.candidate.rows);
  return best ? { candidate: best.candidate, roles: PEOPLE_ROLES.filter((role) => best.columns[role] !== null) } : null;
}

/** `Agents` above numbers counts people, and names nobody. */
function holdsNames({ head }: TableCandidate, { name, headerRows }: PeopleColumns): boolean {
  const cells = head.slice(headerRows).map((row) => row[name?.column ?? 0] ?? '').filter((cell) => cell !== '');
  return cells.length > 0 && cells.every((cell) => typeof cell === 'string' && !isNumeric(cell));
}
