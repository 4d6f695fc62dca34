import type { Fault } from '../../../core/fault';
import { placeInTable } from '../../../core/place-in-table';
import type { Table } from '../../../core/table';

/** A fault that counts along a list, by `row`, told by the row and column of the range that the list came from. */
export function placedIn(table: Table, problem: Fault): Fault {
  const { row, ...rest } = problem;
  return typeof row === 'number' ? { ...(rest as Fault), ...placeInTable(table, row - 1) } : problem;
}
