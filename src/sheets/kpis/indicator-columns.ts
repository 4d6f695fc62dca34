import { isFault } from '../../core/fault';
import { boundedByOne, type Way } from '../../core/kpi/catalogue/catalogue';
import { evaluate } from '../../core/kpi/catalogue/evaluate';
import type { Indicator } from '../../core/kpi/catalogue/indicator';
import type { InputId } from '../../core/kpi/catalogue/inputs';
import { inputsOf } from '../../core/kpi/catalogue/inputs-of';
import type { Observations } from '../../core/kpi/catalogue/observations';
import { resolvedFor } from '../../core/kpi/catalogue/resolve';
import type { CatalogueWords } from '../kpi/catalogue-words';
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
}

/** Where a row of the sheet says what it stands for: its period and its name. */
export interface KeyCells {
  readonly period: string;
  readonly name: string;
}

export function indicatorColumns({ basket, sources, singles }: KpisRequest, words: CatalogueWords): IndicatorColumn[] {
  const at = new Set([...[...inputPlaces(sources.map(({ source }) => source.columns)).keys()].filter((input) => !isSingle(input)), ...Object.keys(singles) as InputId[]]);
  const taken = basket.map(wayTaken);
  return taken.map(({ indicator, way }, index) => {
    const { name } = words.indicators[indicator.id];
    const twice = taken.some((other, place) => place !== index && other.indicator.id === indicator.id);
    const choice = twice && way.choice !== null ? `, ${words.phrases.choices[way.choice]}` : '';
    const unit = unitInWords(way.measure, words);
    const { formula } = resolvedFor(way.formula, at);
    return { indicator, way, header: `${name}${choice}${unit === '' ? '' : ` (${unit})`}`, bounded: boundedByOne(indicator), uses: formula ? inputsOf(formula).map(({ input }) => input) : [] };
  });
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

export function formulaFor({ way }: IndicatorColumn, columns: Columns): string {
  const native = nativeFormula(way.formula, columns);
  return native.kind === 'formula' ? native.text : '';
}

/** What core makes of the rows of a group. */
export function observationsFor({ sources, grouping, singles }: KpisRequest, group: Group): Observations {
  const places = inputPlaces(sources.map(({ source }) => source.columns));
  const rows = sources.map(({ table }) => rowsOf(table, group, grouping));
  const columns = [...places].filter(([input]) => !isSingle(input)).map(([input, place]) => [input, rows[place]!.map((row) => sources[place]!.table.observations[input]?.[row] ?? null)]);
  return { ...Object.fromEntries(columns), ...Object.fromEntries(Object.entries(singles).map(([input, value]) => [input, [value]])) };
}

export function valueFor({ way }: Pick<IndicatorColumn, 'way'>, given: Observations): number | '' {
  const { formula } = resolvedFor(way.formula, new Set(Object.keys(given) as InputId[]));
  const value = formula ? evaluate(formula, given) : null;
  return value === null || isFault(value) ? '' : value;
}
