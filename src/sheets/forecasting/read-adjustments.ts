import { readDay } from '../../core/history/calendar-day';
import { isBlank, type TableCell, type TableRow } from '../../core/history/table-cell';
import { readMinute } from '../../core/history/time-of-day';
import type { Adjustment } from './request';

/**
 * The adjustments that stand in the cells of their table, headers included: what a planner typed since it was written.
 * Rows without a name, a share or calls are no adjustments; what cannot be read is empty, as it is for the formulas.
 */
export function readAdjustments(cells: readonly TableRow[]): Adjustment[] {
  return cells.slice(1).flatMap((row): Adjustment[] => {
    const [on = '', name = '', fromDay = '', toDay = '', fromTime = '', toTime = '', share = '', calls = ''] = row;
    if ([name, share, calls].every((cell) => isBlank(cell))) return [];
    return [{
      name: String(name).trim(), on: on === true || (typeof on === 'number' && on !== 0),
      fromDay: day(fromDay), toDay: day(toDay), fromMinute: minute(fromTime), toMinute: endMinute(toTime), share: number(share), calls: number(calls),
    }];
  });
}

const number = (cell: TableCell) => (typeof cell === 'number' ? cell : null);
const day = (cell: TableCell) => (typeof cell === 'number' ? readDay(cell) : null);
const minute = (cell: TableCell) => (typeof cell === 'number' ? readMinute(cell) : null);
/** 24:00 is the whole of a day, and an end at 0:00 is the same midnight. */
const endMinute = (cell: TableCell) => (typeof cell === 'number' ? minute(cell) || 1440 : null);
