import { parseArea, areaAddress } from '../../../sheets/area';
import type { RosterRequest } from '../../../core/scheduling/rostering';
import { COVER_COLUMNS, coverLayout } from '../../../sheets/roster/cover-layout';
import type { RosterNames } from '../../../sheets/roster/request';

/** The rows of a roster's cover by interval, headers included: a schedule that can be checked. */
export function coverRowsOf(asked: RosterRequest, names: RosterNames): string {
  const first = parseArea(coverLayout({ asked, names }).cells('date'));
  return first ? areaAddress({ row: first.row - 1, column: first.column, rows: first.rows + 1, columns: COVER_COLUMNS.length }) : 'A1';
}
