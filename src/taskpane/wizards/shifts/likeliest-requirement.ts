import { findRequirementColumns, requirementScore, type RequirementRole } from '../../../core/scheduling/requirement';
import type { TableCandidate } from '../../../workbook/port';

export interface LikelyRequirement {
  readonly candidate: TableCandidate;
  /** What was found in it, for the sentence that says why. */
  readonly roles: readonly RequirementRole[];
}

/** A title and two rows tell nothing. */
const FEWEST_ROWS = 3;
const ROLES: readonly RequirementRole[] = ['date', 'interval', 'required'];

/** The table that looks most like a requirement; among equals an Excel table, then the longer one. */
export function likeliestRequirement(candidates: readonly TableCandidate[]): LikelyRequirement | null {
  const [best] = candidates.filter(({ rows }) => rows >= FEWEST_ROWS)
    .map((candidate) => ({ candidate, columns: findRequirementColumns(candidate.head) }))
    .map(({ candidate, columns }) => ({ candidate, columns, score: requirementScore(columns) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || Number(Boolean(b.candidate.table)) - Number(Boolean(a.candidate.table)) || b.candidate.rows - a.candidate.rows);
  return best ? { candidate: best.candidate, roles: ROLES.filter((role) => best.columns[role] !== null) } : null;
}
