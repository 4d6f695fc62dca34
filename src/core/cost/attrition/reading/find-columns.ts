import { countHeaderRows, headerTexts } from '../../../history/header-rows';
import { isBlank, type TableRow } from '../../../history/table-cell';
import { headerFits, MONTH_ROLES, MONTH_WORDS, NEED_ROLES, NEED_WORDS, PEOPLE_ROLES, PEOPLE_WORDS, type HeaderWords, type MonthRole, type NeedRole, type PeopleRole } from './column-words';

export interface RoleColumn {
  /** Counted from zero. */
  readonly column: number;
  readonly header: string;
  readonly because: 'header' | 'chosen';
}

export type RoleColumns<Role extends string> = Readonly<Record<Role, RoleColumn | null>> & { readonly headerRows: number };
/** What the planner decided: a column for a role, or null for none. Roles that are absent are found. */
export type ChosenRoles<Role extends string> = Readonly<Partial<Record<Role, number | null>>>;

export type PeopleColumns = RoleColumns<PeopleRole>;
export type MonthColumns = RoleColumns<MonthRole>;
export type NeedColumns = RoleColumns<NeedRole>;

export function findPeopleColumns(rows: readonly TableRow[], chosen: ChosenRoles<PeopleRole> = {}): PeopleColumns {
  return findRoles(rows, PEOPLE_ROLES, PEOPLE_WORDS, chosen);
}

export function findMonthColumns(rows: readonly TableRow[], chosen: ChosenRoles<MonthRole> = {}): MonthColumns {
  return findRoles(rows, MONTH_ROLES, MONTH_WORDS, chosen);
}

export function findNeedColumns(rows: readonly TableRow[]): NeedColumns {
  return findRoles(rows, NEED_ROLES, NEED_WORDS, {});
}

/** The surest header first, whichever role it names: a column has one. */
function findRoles<Role extends string>(rows: readonly TableRow[], roles: readonly Role[], words: Readonly<Record<Role, HeaderWords>>, chosen: ChosenRoles<Role>): RoleColumns<Role> {
  const headerRows = namedRow(rows, Object.values<HeaderWords>(words)) ?? countHeaderRows(rows);
  const headers = headerTexts(rows, headerRows);
  const found = new Map<Role, RoleColumn | null>();
  const taken = new Set<number>();
  for (const role of roles) {
    const column = chosen[role];
    if (column === undefined) continue;
    found.set(role, column === null ? null : { column, header: headers[column] ?? '', because: 'chosen' });
    if (column !== null) taken.add(column);
  }
  for (const sure of [2, 1]) {
    for (const role of roles) {
      if (found.has(role)) continue;
      const column = headers.findIndex((header, index) => !taken.has(index) && header !== '' && headerFits(header, words[role]) === sure);
      if (column < 0) continue;
      found.set(role, { column, header: headers[column]!, because: 'header' });
      taken.add(column);
    }
  }
  return { headerRows, ...Object.fromEntries(roles.map((role) => [role, found.get(role) ?? null])) } as RoleColumns<Role>;
}

const LOOK = 25;

/**
 * Rows down to the one whose words name most roles; null where none names two. What stands below can't tell where the data begin:
 * whoever is still employed leaves half of the columns blank.
 */
function namedRow(rows: readonly TableRow[], words: readonly HeaderWords[]): number | null {
  const named = rows.slice(0, LOOK).map((row) => (row.every((cell) => typeof cell === 'string')
    ? words.filter((role) => row.some((cell) => !isBlank(cell) && headerFits(String(cell).replace(/\s+/g, ' ').trim(), role) > 0)).length : 0));
  const most = Math.max(0, ...named);
  return most >= 2 ? named.indexOf(most) + 1 : null;
}

/** How much a table looks like one row a person, 0–1. */
export function peopleScore({ person, start, leave, reason, voluntary }: PeopleColumns): number {
  if (!start || !leave) return 0;
  return 0.7 + (person ? 0.1 : 0) + (reason ? 0.1 : 0) + (voluntary ? 0.1 : 0);
}

/** How much a table looks like one row a month, 0–1. */
export function monthScore({ month, open, joiners, leavers }: MonthColumns): number {
  return month && open && leavers ? 0.7 + (joiners ? 0.2 : 0) : 0;
}
