import { isBlank } from '../../core/history/table-cell';
import type { MonthRole, PeopleRole } from '../../core/cost/attrition/reading/column-words';
import type { MonthColumns, PeopleColumns, RoleColumns } from '../../core/cost/attrition/reading/find-columns';
import type { MonthRow } from '../../core/cost/attrition/reading/read-months';
import type { PersonRow } from '../../core/cost/attrition/reading/read-people';
import { cellAddress, parseArea } from '../area';
import { sheetReference } from '../sheet-reference';
import type { TableSource } from '../table-source';

/** The planner's table, as the sheets will point at it. */
export interface RoleSource<Role extends string> extends TableSource {
  readonly columns: Readonly<Record<Role, number | null>>;
}

export interface PeopleSource extends RoleSource<PeopleRole> {
  /** Whether a formula can read the cells: dates of Excel's can, texts are written as they were read. */
  readonly live: { readonly start: boolean; readonly leave: boolean };
}

export type MonthSource = RoleSource<MonthRole>;

type Place = Pick<TableSource, 'sheet' | 'address' | 'table' | 'wholeBlock'>;

function roleSource<Role extends string>({ sheet, address, table, wholeBlock }: Place, columns: RoleColumns<Role>, roles: readonly Role[]): RoleSource<Role> {
  const found = roles.map((role) => [role, columns[role]] as const);
  return {
    sheet, address, table, wholeBlock, headerRows: columns.headerRows,
    headers: Object.fromEntries(found.flatMap(([, column]) => (column && columns.headerRows > 0 ? [[column.column, column.header]] : []))),
    columns: Object.fromEntries(found.map(([role, column]) => [role, column?.column ?? null])) as Record<Role, number | null>,
  };
}

/** @returns null as long as starts and leave dates are not known. */
export function peopleSource(place: Place, columns: PeopleColumns, people: readonly PersonRow[]): PeopleSource | null {
  if (!columns.start || !columns.leave || people.length === 0) return null;
  return {
    ...roleSource(place, columns, ['person', 'team', 'start', 'leave', 'voluntary', 'reason']),
    live: {
      start: people.every(({ cells, start }) => isLive(cells.start, start)),
      leave: people.every(({ cells, leave }) => isLive(cells.leave, leave)),
    },
  };
}

export function monthSource(place: Place, columns: MonthColumns, rows: readonly MonthRow[]): MonthSource | null {
  if (!columns.month || !columns.open || !columns.leavers || rows.length === 0) return null;
  return roleSource(place, columns, ['month', 'open', 'joiners', 'leavers', 'voluntary']);
}

/** A text that is no date reads the same to a formula; one that is a date does not, nor a figure such as 20260105. */
function isLive(cell: PersonRow['cells']['start'], day: number | null): boolean {
  if (typeof cell === 'number') return day !== null && Math.floor(cell) === day;
  return isBlank(cell) || day === null;
}

/** `Staff!C2`, the cell of a role in a row of the table, counted from zero with its headers. */
export function sourceCell<Role extends string>({ sheet, address, columns }: RoleSource<Role>, role: Role, row: number): string | null {
  const area = parseArea(address);
  const column = columns[role];
  return area === null || column === null ? null : sheetReference(sheet, cellAddress(area.row + row, area.column + column));
}
