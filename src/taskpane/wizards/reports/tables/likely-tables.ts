import { RAW_KINDS, type RawKind } from '../../../../sheets/reports/raw-table';
import type { KpiColumns } from '../../../../core/kpi/table/kpi-table';
import type { TableCandidate } from '../../../../workbook/port';
import { qualifiedAddress } from '../../../parts';
import type { TablePick, Tables } from '../state';
import { kindScore } from './kind-score';
import { knownMeanings, type KnownTable } from './known-columns';

/** A header and two rows tell nothing. */
const FEWEST_ROWS = 3;

interface Likely {
  readonly candidate: TableCandidate;
  readonly pick: TablePick;
  readonly score: number;
}

/**
 * Of each kind the table that looks most like it: one with headers that are known from last time, else by its columns; among equals
 * an Excel table, then the longer one.
 */
export function likelyTables(candidates: readonly TableCandidate[], known: readonly KnownTable[], find: (candidate: TableCandidate) => KpiColumns): Tables {
  const read = candidates.filter(({ rows }) => rows >= FEWEST_ROWS).map((candidate) => ({ candidate, columns: find(candidate) }));
  const best = RAW_KINDS.flatMap((kind): [RawKind, TablePick][] => {
    const likely = read.map(({ candidate, columns }) => likelyAs(kind, candidate, columns, known)).filter(({ score }) => score > 0).sort(byLikelihood)[0];
    return likely ? [[kind, likely.pick]] : [];
  });
  return Object.fromEntries(best);
}

function likelyAs(kind: RawKind, candidate: TableCandidate, columns: KpiColumns, known: readonly KnownTable[]): Likely {
  const address = qualifiedAddress(candidate);
  for (const table of known) {
    const chosen = table.kind === kind ? knownMeanings(table, candidate.head) : null;
    if (chosen) return { candidate, pick: { address, chosen, origin: 'known' }, score: Infinity };
  }
  return { candidate, pick: { address, chosen: {}, origin: 'found' }, score: kindScore(kind, columns) };
}

function byLikelihood(a: Likely, b: Likely): number {
  return (b.score === a.score ? 0 : b.score - a.score) || Number(Boolean(b.candidate.table)) - Number(Boolean(a.candidate.table)) || b.candidate.rows - a.candidate.rows;
}
