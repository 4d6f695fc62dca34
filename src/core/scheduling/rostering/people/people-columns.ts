import { countHeaderRows, headerTexts } from '../../../history/header-rows';
import type { FoundColumn } from '../../../history/find-columns';
import { isNumeric } from '../../../history/number-text';
import { isBlank, type TableCell, type TableRow } from '../../../history/table-cell';
import { peopleHeaderFit } from './people-words';

export type PeopleRole = 'name' | 'hours' | 'skills' | 'mayWork' | 'unavailable' | 'leave' | 'wishes' | 'shared';

export const PEOPLE_ROLES: readonly PeopleRole[] = ['name', 'hours', 'skills', 'mayWork', 'unavailable', 'leave', 'wishes', 'shared'];

/** What the planner decided: a column for a role, or null for none. Roles that are absent are found. */
export type ChosenPeopleColumns = Readonly<Partial<Record<PeopleRole, number | null>>>;

/** Which columns of a table tell of people. Only the name is needed. */
export type PeopleColumns = {
  readonly headerRows: number;
  /** Whether the hours are times, `40:00`, that Excel keeps as days. */
  readonly hoursAsTimes: boolean;
} & Readonly<Record<PeopleRole, FoundColumn | null>>;

const TIME_FORMAT = /\[?h+\]?:m/i;
/** Rows that say what a column holds; without a word above it, one of words that are mostly different is that of the names. */
const SAMPLE = 200;
const HEADER_LOOK = 15;

/** Finds the columns of a table of people by their headers; the names also by what stands in them. */
export function findPeopleColumns(rows: readonly TableRow[], numberFormats: readonly (readonly string[])[] = [], chosen: ChosenPeopleColumns = {}): PeopleColumns {
  const headerRows = peopleHeaderRows(rows);
  const headers = headerTexts(rows, headerRows);
  const taken = new Set(Object.values(chosen).filter((column) => column !== null));
  const find = (role: PeopleRole): FoundColumn | null => {
    const decided = chosen[role];
    if (decided !== undefined) return decided === null ? null : { column: decided, header: headers[decided] ?? '', because: 'chosen' };
    const best = headers.map((header, column) => ({ column, header, fit: peopleHeaderFit(header, role) }))
      .filter(({ column, fit }) => fit > 0 && !taken.has(column))
      .sort((a, b) => b.fit - a.fit || a.column - b.column)[0];
    if (!best) return null;
    taken.add(best.column);
    return { column: best.column, header: best.header, because: 'header' };
  };
  const found = Object.fromEntries(PEOPLE_ROLES.map((role) => [role, find(role)])) as Record<PeopleRole, FoundColumn | null>;
  const name = found.name ?? (chosen.name === undefined ? namesByContent(rows.slice(headerRows), headers, taken) : null);
  const formats = numberFormats.slice(headerRows).map((row) => row[found.hours?.column ?? -1] ?? '');
  return { headerRows, hoursAsTimes: formats.filter((format) => TIME_FORMAT.test(format)).length * 2 > formats.length, ...found, name };
}

/** How much a table looks like one of people, 0–1: a name above its column is half of it, and two more columns the rest. */
export function peopleScore(columns: PeopleColumns): number {
  if (!columns.name) return 0;
  const others = PEOPLE_ROLES.filter((role) => role !== 'name' && columns[role]).length;
  return (columns.name.because === 'content' ? 0.2 : 0.5) + Math.min(0.5, 0.25 * others);
}

/** The last row of words above the table that names people's columns; a table of words has no other way to know its header. */
function peopleHeaderRows(rows: readonly TableRow[]): number {
  const fitOf = (row: TableRow) => row.reduce<number>((sum, cell) => sum + Math.max(0, ...PEOPLE_ROLES.map((role) => peopleHeaderFit(String(cell), role))), 0);
  const isWords = (row: TableRow) => row.every((cell) => typeof cell === 'string') && row.some((cell) => !isBlank(cell));
  let best = { row: -1, fit: 0 };
  rows.slice(0, HEADER_LOOK).forEach((row, index) => {
    const fit = isWords(row) ? fitOf(row) : 0;
    if (fit > best.fit) best = { row: index, fit };
  });
  return best.row >= 0 ? best.row + 1 : countHeaderRows(rows);
}

function namesByContent(body: readonly TableRow[], headers: readonly string[], taken: ReadonlySet<number>): FoundColumn | null {
  const width = Math.max(headers.length, ...body.slice(0, SAMPLE).map((row) => row.length));
  for (let column = 0; column < width; column += 1) {
    const cells = body.slice(0, SAMPLE).map((row) => row[column] ?? '').filter((cell) => !isBlank(cell));
    if (!taken.has(column) && cells.length > 0 && areNames(cells)) return { column, header: headers[column] ?? '', because: 'content' };
  }
  return null;
}

function areNames(cells: readonly TableCell[]): boolean {
  const words = cells.filter((cell) => typeof cell === 'string' && !isNumeric(cell) && /\p{L}/u.test(cell));
  return words.length === cells.length && new Set(words).size >= 0.9 * words.length;
}
