import { numberOfText } from '../number-text';
import { isBlank, type TableCell } from '../table-cell';

export type CountFault = 'calls-blank' | 'calls-text' | 'calls-negative';

/** A count of calls, or why the cell holds none. Of text that shows a number the number is taken: the caller tells it. */
export function readCount(cell: TableCell | undefined): number | CountFault {
  if (cell === undefined || isBlank(cell)) return 'calls-blank';
  const count = typeof cell === 'string' ? numberOfText(cell) : cell;
  if (typeof count !== 'number' || !Number.isFinite(count)) return 'calls-text';
  return count < 0 ? 'calls-negative' : count;
}
