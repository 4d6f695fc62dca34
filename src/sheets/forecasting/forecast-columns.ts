import { columnName } from '../area';
import type { Block } from '../plan';
import { columnBlocks, columnCells, type SheetColumn } from './column-block';
import type { ForecastFigures } from './forecast-figures';
import type { ForecastInputs, ForecastRequest } from './request';
import * as formulas from './formulas';
import type { AdjustmentColumns, RowColumns } from './formulas';
import { weekdayName, weekdayNames } from './weekday-names';
import { levelColumns, type LevelCells } from './level-columns';

export type RowColumn = 'date' | 'weekday' | 'time' | 'base' | 'low' | 'high' | 'factor' | 'added' | 'calls' | 'aht';

const CALLS = '#,##0.0';

export interface ForecastColumns {
  readonly blocks: readonly Block[];
  /** `S6:S1349`; undefined where the forecast has no such column. */
  readonly cells: (column: RowColumn) => string | undefined;
  /** Headers included, without the ranges by level: what a staffing plan starts from. */
  readonly address: string;
  readonly widths: readonly number[];
  readonly levels: LevelCells;
}

interface Request extends Pick<ForecastRequest, 'words' | 'locale' | 'forecast'> {
  readonly figures: ForecastFigures;
  /** Handle times are expected interval by interval. */
  readonly byInterval: boolean;
  readonly adjustments: AdjustmentColumns;
  readonly input: (key: keyof ForecastInputs) => string;
  readonly firstColumn: number;
  readonly headerRow: number;
}

/** Which columns the forecast has, in their order: the interval only where there are intervals, the handle time only where one is known. */
function columnKeys({ byDay, aht }: ForecastFigures): RowColumn[] {
  const all: RowColumn[] = ['date', 'weekday', 'time', 'base', 'low', 'high', 'factor', 'added', 'calls', 'aht'];
  return all.filter((key) => (key === 'time' ? !byDay : key === 'aht' ? aht.length > 0 : true));
}

/** Where the columns stand, before any formula is written: the table of adjustments looks at them too. */
export function rowColumns(figures: ForecastFigures, firstColumn: number, headerRow: number): (column: RowColumn) => string | undefined {
  const keys = columnKeys(figures);
  return (key) => (keys.includes(key) ? columnCells(firstColumn + keys.indexOf(key), headerRow + 1, figures.rows.length) : undefined);
}

export function adjustable(cells: (column: RowColumn) => string | undefined): RowColumns {
  return { date: cells('date') ?? '', time: cells('time'), base: cells('base') ?? '' };
}

/** The forecast, a row for each interval: the model's values, and what growth and adjustments make of them by formula. */
export function forecastColumns(request: Request): ForecastColumns {
  const { figures, words, firstColumn, headerRow } = request;
  const keys = columnKeys(figures);
  const cells = rowColumns(figures, firstColumn, headerRow);
  const levels = levelColumns(request.forecast.levels, figures.rows, words, firstColumn + keys.length + 1, headerRow);
  const columns = keys.map((key) => rowColumn(key, request, cells, levels));
  return {
    blocks: [...columnBlocks(columns, firstColumn, headerRow), ...levels.blocks],
    cells, levels,
    address: `${columnName(firstColumn)}${headerRow}:${columnName(firstColumn + keys.length - 1)}${headerRow + figures.rows.length}`,
    widths: [...columns.map(({ width }) => width), 2, ...levels.widths],
  };
}

function rowColumn(key: RowColumn, request: Request, cells: (column: RowColumn) => string | undefined, levels: LevelCells): SheetColumn {
  const { figures, words, input, adjustments, locale } = request;
  const { rows, adjusted } = figures;
  const at = (column: RowColumn) => cells(column) ?? '';
  const header = words.column[key];
  const named = weekdayNames(locale);
  const made = (formula: string, shown: (index: number) => number, numberFormat = CALLS, width = 10): SheetColumn =>
    ({ header, width, formula, numberFormat, shown: rows.map((_, index) => shown(index)) });
  switch (key) {
    case 'date': return { header, width: 11, numberFormat: 'yyyy-mm-dd', shown: rows.map(({ day }) => day) };
    case 'weekday': return { header, width: 10, shown: rows.map(({ day }) => weekdayName(day, named)) };
    case 'time': return { header, width: 10, numberFormat: 'hh:mm', shown: rows.map(({ minute }) => minute / 1440) };
    case 'base': return { header, width: 10, numberFormat: CALLS, shown: rows.map(({ mean }) => mean) };
    case 'low': return made(formulas.adjustedBound(levels.shown(input('level'), 'low'), at('factor'), at('added')), (index) => adjusted[index]!.range.low);
    case 'high': return made(formulas.adjustedBound(levels.shown(input('level'), 'high'), at('factor'), at('added')), (index) => adjusted[index]!.range.high);
    case 'factor': return made(formulas.factor(adjustable(cells), adjustments, input('growth')), (index) => adjusted[index]!.factor, '0.000');
    case 'added': return made(formulas.added(adjustable(cells), adjustments), (index) => adjusted[index]!.added, '+#,##0.0;-#,##0.0;0');
    case 'calls': return { ...made(formulas.expected(at('base'), at('factor'), at('added'), input('decimals')), (index) => adjusted[index]!.calls, CALLS, 12), style: 'total' };
    case 'aht': return ahtColumn(request, header, at('calls'));
  }
}

/** Forecast by interval, they are values as the model's calls are; else one input stands for all. */
function ahtColumn({ figures, input, byInterval }: Request, header: string, calls: string): SheetColumn {
  const common = { header, width: 9, numberFormat: '0', shown: figures.aht };
  return byInterval ? common : { ...common, formula: formulas.oneAht(calls, input('ahtSeconds')) };
}
