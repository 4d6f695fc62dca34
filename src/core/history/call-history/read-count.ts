import { isBlank, type TableCell } from '../table-cell';

export type CountFault = 'calls-blank' | 'calls-text' | 'calls-negative';

/** A count of calls, or why the cell holds none. Numbers that were pasted as text stay text: Excel would not add them up either. */
export function readCount(cell: TableCell | undefined): number | CountFault {
  if (cell === undefined || isBlank(cell)) return 'calls-blank';
  if (typeof cell !== 'number' || !Number.isFinite(cell)) return 'calls-text';
  return cell < 0 ? 'calls-negative' : cell;
}
