import type { InputId } from '../../../core/kpi/catalogue/inputs';
import type { KpiColumnsFound } from '../../../core/kpi/table/kpi-table';
import { columnFinder } from '../../../sheets/kpi/column-finder';
import type { TableCandidate } from '../../../workbook/port';

export interface LikelyTable {
  readonly candidate: TableCandidate;
  readonly found: KpiColumnsFound;
  /** The wanted inputs that it holds; all that it holds where nothing is wanted in particular. */
  readonly inputs: readonly InputId[];
}

/** A header and a row are the least. */
const FEWEST_ROWS = 2;

/** Tables of the workbook that hold inputs, those with most of what is wanted first; among equals a table of Excel's, then the longer one. */
export function likelyTables(candidates: readonly TableCandidate[], wanted?: ReadonlySet<InputId>): LikelyTable[] {
  return candidates.filter(({ rows }) => rows >= FEWEST_ROWS)
    .map((candidate): LikelyTable => {
      const found = columnFinder()(candidate.head, [], { wanted, headerRows: candidate.table === undefined ? undefined : 1 });
      return { candidate, found, inputs: Object.keys(found.inputs) as InputId[] };
    })
    .filter(({ inputs }) => inputs.length > 0)
    .sort((a, b) => b.inputs.length - a.inputs.length || Number(Boolean(b.candidate.table)) - Number(Boolean(a.candidate.table)) || b.candidate.rows - a.candidate.rows);
}
