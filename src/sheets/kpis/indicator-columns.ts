import { isFault } from '../../core/fault';
import { boundedByOne, type Way } from '../../core/kpi/catalogue/catalogue';
import { evaluate } from '../../core/kpi/catalogue/evaluate';
import type { Indicator } from '../../core/kpi/catalogue/indicator';
import type { InputId } from '../../core/kpi/catalogue/inputs';
import { inputsOf } from '../../core/kpi/catalogue/inputs-of';
import type { Observations } from '../../core/kpi/catalogue/observations';
import { resolvedFor } from '../../core/kpi/catalogue/resolve';
import type { CatalogueWords } from '../kpi/catalogue-words';
import { criteria } from '../kpi/among-text';
import type { Among, Columns } from '../kpi/columns';
import { nativeFormula } from '../kpi/native-formula';
import { sourceCells, sourceColumns } from '../kpi/source-columns';
import { unitInWords } from '../kpi/unit-in-words';
import { inputPlaces, isSingle, wayTaken } from './at-hand';
import { rowsOf, windowOf, type Group } from './groups';
import type { KpisRequest, ReadSource } from './request';

/** One column of the table of figures. */
export interface IndicatorColumn {
  readonly indicator: Indicator;
  readonly way: Way;
  readonly header: string;
  readonly bounded: boolean;
  /** The inputs that its formula uses, derived ones by what they are made from. */
  readonly uses: readonly InputId[];
  /** Tables, by place, that its formula would take for zero where they have no row: a month with hours and no calls is not one of no work. */
  readonly needsRowsOf: readonly number[];
}

/** Where a row of the sheet says what it stands for: its period and its name. */
export interface KeyCells {
  readonly period: string;
  readonly name: string;
}

export function indicatorColumns(request: KpisRequest, words: CatalogueWords): IndicatorColumn[] {
  const { basket, sources, singles } = request;
  const at = new Set([...[...inputPlaces(sources.map(({ source }) => source.columns)).keys()].filter((input) => !isSingle(input)), ...Object.keys(singles) as InputId[]]);
  const taken = basket.map(wayTaken);
  return taken.map(({ indicator, way }, index) => {
    const { name } = words.indicators[indicator.id];
    const twice = taken.some((other, place) => place !== index && other.indicator.id === indicator.id);
    const choice = twice && way.choice !== null ? `, ${words.phrases.choices[way.choice]}` : '';
    const unit = unitInWords(way.measure, words);
    const { formula } = resolvedFor(way.formula, at);
    const uses = formula ? inputsOf(formula).map(({ input }) => input) : [];
    return { indicator, way, header: `${name}${choice}${unit === '' ? '' : ` (${unit})`}`, bounded: boundedByOne(indicator), uses, needsRowsOf: takenForZero(request, way, uses) };
  });
}

function takenForZero(request: KpisRequest, way: Way, uses: readonly InputId[]): number[] {
  const places = inputPlaces(request.sources.map(({ source }) => source.columns));
  const used = [...new Set(uses.flatMap((input) => places.get(input) ?? []))];
  return used.filter((empty) => valueOf(way, observationsOf(request, ({ rows }, place) => (place === empty ? [] : Array.from({ length: rows }, (_, row) => row)))) !== '');
}

/** The tests by which rows of a table count for a row of the sheet. */
export function amongOf({ source, table }: ReadSource, { period, by }: KpisRequest['grouping'], inWords: boolean, cells: KeyCells): Among[] {
  const { keys } = source.columns;
  const dates = keys.date ?? keys.month;
  return [
    ...(period !== 'none' && dates !== undefined ? [inWords
      ? { cells: sourceCells(source, dates), equals: cells.period, inWords: true as const }
      : { cells: sourceCells(source, dates), ...windowOf(cells.period, period, table.notation ?? 'serial') }] : []),
    ...(by !== 'none' && keys[by] !== undefined ? [{ cells: sourceCells(source, keys[by]), equals: cells.name }] : []),
  ];
}

/** The inputs as formulas of one row read them; `single` says where inputs of one value stand. */
export function columnsFor({ sources, grouping, singles }: KpisRequest, inWords: boolean, cells: KeyCells, single: (input: InputId) => string): Columns {
  const fromTables = [...sources].reverse().map((read) => sourceColumns(read.source, amongOf(read, grouping, inWords, cells)));
  const all: Columns = Object.assign({}, ...fromTables);
  const ofRows = Object.entries(all).filter(([input]) => !isSingle(input as InputId));
  return { ...Object.fromEntries(ofRows), ...Object.fromEntries((Object.keys(singles) as InputId[]).map((input) => [input, { cells: single(input) }])) };
}

export function formulaFor({ way, needsRowsOf }: IndicatorColumn, columns: Columns, noRows: readonly (string | null)[]): string {
  const native = nativeFormula(way.formula, columns);
  if (native.kind !== 'formula') return '';
  const tests = needsRowsOf.flatMap((place) => noRows[place] ?? []);
  if (tests.length === 0) return native.text;
  return `=IF(${tests.length === 1 ? tests[0]! : `OR(${tests.join(',')})`},"",${native.text.replace(/^=/, '')})`;
}

/** For each table whether it has no row that counts; null where all its rows do. */
export function noRowsTests({ sources, grouping }: KpisRequest, inWords: boolean, cells: KeyCells): (string | null)[] {
  return sources.map((read) => {
    const among = amongOf(read, grouping, inWords, cells);
    return among.length === 0 ? null : `COUNTIFS(${criteria(among)})=0`;
  });
}

/** What core makes of the rows of a group. */
export function valuesFor(request: KpisRequest, columns: readonly IndicatorColumn[], group: Group): (number | '')[] {
  const rows = request.sources.map(({ table }) => rowsOf(table, group, request.grouping));
  const given = observationsOf(request, (_, place) => rows[place]!);
  return columns.map(({ way, needsRowsOf }) => (needsRowsOf.some((place) => rows[place]!.length === 0) ? '' : valueOf(way, given)));
}

function observationsOf({ sources, singles }: KpisRequest, rowsIn: (table: ReadSource['table'], place: number) => readonly number[]): Observations {
  const places = inputPlaces(sources.map(({ source }) => source.columns));
  const rows = sources.map(({ table }, place) => rowsIn(table, place));
  const columns = [...places].filter(([input]) => !isSingle(input)).map(([input, place]) => [input, rows[place]!.map((row) => sources[place]!.table.observations[input]?.[row] ?? null)]);
  return { ...Object.fromEntries(columns), ...Object.fromEntries(Object.entries(singles).map(([input, value]) => [input, [value]])) };
}

function valueOf(way: Way, given: Observations): number | '' {
  const { formula } = resolvedFor(way.formula, new Set(Object.keys(given) as InputId[]));
  const value = formula ? evaluate(formula, given) : null;
  return value === null || isFault(value) ? '' : value;
}
