import { figuresScore, findFigures } from '../../../core/kpi/figures';
import type { TableCandidate } from '../../../workbook/port';
import { knownIndicators } from './analysis';

/** A title and a row tell nothing. */
const FEWEST_ROWS = 3;
/** Months or teams beside columns of which at least one is known by name: raw counts of calls are no figures. */
const LEAST = 0.4;

/** The table that looks most like one of finished indicators; among equals an Excel table, then the longer one. */
export function likeliestFigures(candidates: readonly TableCandidate[]): TableCandidate | null {
  const [best] = candidates.filter(({ rows }) => rows >= FEWEST_ROWS)
    .map((candidate) => ({ candidate, score: figuresScore(findFigures(candidate.head, knownIndicators())) }))
    .filter(({ score }) => score >= LEAST)
    .sort((a, b) => b.score - a.score || Number(Boolean(b.candidate.table)) - Number(Boolean(a.candidate.table)) || b.candidate.rows - a.candidate.rows);
  return best?.candidate ?? null;
}
