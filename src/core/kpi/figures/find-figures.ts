import { indicatorOf } from '../catalogue/catalogue';
import type { IndicatorId } from '../catalogue/indicator-id';
import type { ChosenIndicator } from '../selection/chosen-indicator';
import { countHeaderRows, headerTexts } from '../../history/header-rows';
import { isNumeric } from '../../history/number-text';
import { isBlank, type TableCell, type TableRow } from '../../history/table-cell';
import type { ChosenFigures, FigureColumn, FigureColumns, FigureKey, IndicatorNamed } from './figures';
import { isKeyHeader, isNumbering } from './key-words';
import { readMonth } from './read-month';

/** Enough rows to know a column by. */
const SAMPLE = 200;
/** More names than a centre has teams. */
const MOST_TEAMS = 15;
const KEYS: readonly FigureKey[] = ['month', 'team', 'agent'];

interface Column {
  readonly index: number;
  readonly header: string;
  readonly cells: readonly TableCell[];
}

/**
 * Finds what a table of figures holds: months, teams and people by their headers, or by what stands in them; indicators of the
 * catalogue by their names; and every other column of numbers as an indicator of the planner's own, for which more is better
 * until they say otherwise.
 */
export function findFigures(rows: readonly TableRow[], indicatorNamed: IndicatorNamed, chosen: ChosenFigures = {}): FigureColumns {
  const headerRows = countHeaderRows(rows);
  const columns = columnsOf(rows, headerRows);
  const keys = keysOf(columns, indicatorNamed, chosen);
  const taken = new Set(Object.values(keys));
  return {
    headerRows, keys,
    indicators: columns.filter(({ index }) => !taken.has(index)).flatMap((column) => {
      const indicator = indicatorIn(column, indicatorNamed, chosen.indicators?.[column.index]);
      return indicator ? [{ column: column.index, header: rawHeader(rows, headerRows, column.index), indicator, times: 1 } satisfies FigureColumn] : [];
    }),
  };
}

/**
 * How much a table looks like one of figures, 0–1: months, teams or people are half of it, indicators that are known by name the
 * other half.
 */
export function figuresScore({ keys, indicators }: FigureColumns): number {
  if (indicators.length === 0) return 0;
  const known = indicators.filter(({ indicator }) => indicator.id !== null).length;
  const named = KEYS.filter((key) => keys[key] !== null).length;
  return (named === 0 ? 0 : 0.3 + 0.1 * Math.min(2, named)) + 0.5 * (known / indicators.length) * Math.min(1, known / 2);
}

function columnsOf(rows: readonly TableRow[], headerRows: number): Column[] {
  const data = rows.slice(headerRows);
  const step = Math.max(1, Math.floor(data.length / SAMPLE));
  const some = data.filter((_, index) => index % step === 0);
  return headerTexts(rows, headerRows).map((header, index) => ({ index, header, cells: some.map((row) => row[index] ?? '').filter((cell) => !isBlank(cell)) }));
}

const rawHeader = (rows: readonly TableRow[], headerRows: number, column: number) => (headerRows === 0 ? '' : String(rows[headerRows - 1]?.[column] ?? ''));

const share = (cells: readonly TableCell[], test: (cell: TableCell) => boolean) => (cells.length === 0 ? 0 : cells.filter(test).length / cells.length);
const holdsNumbers = ({ cells }: Column) => share(cells, isNumeric) >= 0.5;
const holdsTexts = ({ cells }: Column) => share(cells, (cell) => typeof cell === 'string' && !isNumeric(cell)) > 0.5;

/** Numbers are months where all of them are the first or the last day of one. */
function holdsMonths({ cells }: Column): boolean {
  if (share(cells, (cell) => readMonth(cell) !== null) < 0.6) return false;
  return share(cells, (cell) => typeof cell === 'string' || isEdgeOfMonth(cell)) === 1;
}

function isEdgeOfMonth(cell: TableCell): boolean {
  return typeof cell === 'number' && cell >= 36_526 && cell < 58_500 && Number.isInteger(cell) && (readMonth(cell - 1) !== readMonth(cell) || readMonth(cell + 1) !== readMonth(cell));
}

function keysOf(columns: readonly Column[], indicatorNamed: IndicatorNamed, chosen: ChosenFigures): Record<FigureKey, number | null> {
  const spokenFor = new Set<number>([
    ...Object.values(chosen.keys ?? {}).filter((column) => column !== null),
    // A column that is left out is no key either.
    ...Object.keys(chosen.indicators ?? {}).map(Number),
  ]);
  const pick = (key: FigureKey, find: (free: readonly Column[]) => Column | undefined): number | null => {
    const decided = chosen.keys?.[key];
    if (decided !== undefined) return decided;
    const found = find(columns.filter(({ index }) => !spokenFor.has(index)));
    if (found) spokenFor.add(found.index);
    return found?.index ?? null;
  };
  const named = (key: FigureKey) => (free: readonly Column[]) => free.find(({ header, cells }) => cells.length > 0 && isKeyHeader(header, key));
  const month = pick('month', (free) => free.find((column) => isKeyHeader(column.header, 'month') && share(column.cells, (cell) => readMonth(cell) !== null) >= 0.5) ?? free.find(holdsMonths));
  let team = pick('team', named('team'));
  let agent = pick('agent', named('agent'));
  if (team === null && agent === null) {
    // A column of names ahead of the first figures tells rows apart, whatever stands above it.
    const first = columns.find((column) => column.index !== month && holdsNumbers(column))?.index ?? columns.length;
    const nameless = (free: readonly Column[]) => free.find((column) => column.index < first && holdsTexts(column) && indicatorNamed(column.header) === null);
    const few = (column: Column | undefined) => column !== undefined && new Set(column.cells).size <= MOST_TEAMS;
    team = pick('team', (free) => (few(nameless(free)) ? nameless(free) : undefined));
    if (team === null) agent = pick('agent', nameless);
  }
  return { month, team, agent };
}

function indicatorIn(column: Column, indicatorNamed: IndicatorNamed, decided: IndicatorId | 'own' | null | undefined): ChosenIndicator | null {
  if (decided === null) return null;
  const name = withoutUnit(column.header);
  const id = decided === undefined ? indicatorNamed(column.header) : decided === 'own' ? null : decided;
  if (decided === undefined && (!holdsNumbers(column) || (id === null && (isNumbering(column.header) || name === '')))) return null;
  if (id === null) return { id, choice: null, name, measure: null, direction: 'higher' };
  const { measure, direction } = indicatorOf(id);
  return { id, choice: null, name: name === '' ? column.header : name, measure, direction };
}

function withoutUnit(header: string): string {
  return header.replace(/\s*[（([][^（）()[\]]*[)）\]]\s*$/, '').trim();
}
