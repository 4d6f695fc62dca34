import type { TableCell, TableRow } from '../../core/history/table-cell';
import { LOG_COLUMNS } from './log-sheet';
import type { LogEntry } from './request';

/**
 * The forecasts that stand in the cells of the log, headers included. Rows without their dates or calls are left out.
 * @param typed whether actual calls were typed by the planner rather than added up by a formula
 */
export function readLog(cells: readonly TableRow[], typed: boolean): LogEntry[] {
  return cells.slice(1).flatMap((row): LogEntry[] => {
    const at = (column: (typeof LOG_COLUMNS)[number]) => number(row[LOG_COLUMNS.indexOf(column)]);
    const [madeAt, horizonDays, fromDay, toDay, baseCalls, expectedCalls] = [at('madeAt'), at('horizon'), at('from'), at('to'), at('base'), at('expected')];
    if (madeAt === null || fromDay === null || toDay === null || expectedCalls === null) return [];
    return [{ madeAt, horizonDays: horizonDays ?? 0, fromDay, toDay, baseCalls: baseCalls ?? expectedCalls, expectedCalls, typedActual: typed ? at('actual') : null }];
  });
}

const number = (cell: TableCell | undefined) => (typeof cell === 'number' ? cell : null);
