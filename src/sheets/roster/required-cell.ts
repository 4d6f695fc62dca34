import { areaAddress, parseArea } from '../area';
import { sheetReference } from '../sheet-reference';
import type { RosterSheetRequest, RosterSource } from './request';

/** The cell on the sheet of shifts that says how many people an interval of the roster needs; null where none does. */
export function requiredCell({ shiftsSheet, required }: RosterSource, { intervalMinutes }: Pick<RosterSheetRequest['asked'], 'intervalMinutes'>, day: number, interval: number): string | null {
  const like = required?.days[day];
  const area = required && parseArea(required.address);
  if (!area || like === null || like === undefined) return null;
  const place = like * (1440 / intervalMinutes) + interval;
  return place < area.rows ? sheetReference(shiftsSheet, areaAddress({ ...area, row: area.row + place, rows: 1, columns: 1 })) : null;
}
