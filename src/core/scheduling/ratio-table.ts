import { fault, type Fault, type Outcome } from '../fault';
import { ratioToMean } from '../numeric/ratio-to-mean';
import { placeInTable } from '../place-in-table';
import type { Table } from '../table';
import { refuseCounts } from './counts';

/**
 * Each cell of a range over the mean of the range, in the same shape. A blank cell counts as 0, an interval with nobody in
 * it: on the desktop Excel hands it over as 0 anyway.
 * @param argument the range's name in the workbook, for errors: `below` zero, `all-zero`, `too-large`.
 */
export function ratioTable(table: Table, argument: string): Outcome<readonly (readonly number[])[]> {
  const counts = table.flat().map((count) => count ?? 0);
  const problem = refuseCounts({ [argument]: counts });
  if (problem) return typeof problem.row === 'number' ? placed(problem, table, problem.row - 1) : problem;
  const ratios = ratioToMean(counts);
  if (!ratios) return fault(counts.every((count) => count === 0) ? 'all-zero' : 'too-large', argument);
  const columns = table[0]!.length;
  return table.map((_, row) => ratios.slice(row * columns, (row + 1) * columns));
}

function placed({ code, argument, given, limit }: Fault, table: Table, index: number): Fault {
  return fault(code, argument, { given: given!, limit: limit!, ...placeInTable(table, index) });
}
