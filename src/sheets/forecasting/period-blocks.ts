import { columnName } from '../area';
import type { Block } from '../plan';
import { columnBlocks, columnCells, type SheetColumn } from './column-block';
import type { DayFigures, ForecastFigures, PeriodFigures } from './forecast-figures';
import * as formulas from './formulas';
import { levelColumns } from './level-columns';
import type { ForecastRequest, LogEntry } from './request';
import { weekdayName, weekdayNames } from './weekday-names';

export interface PlacedColumns<Key extends string> {
  readonly blocks: readonly Block[];
  readonly widths: readonly number[];
  readonly cells: (key: Key) => string;
}

export type DayColumn = 'date' | 'base' | 'calls' | 'low' | 'high';

interface Place {
  readonly firstColumn: number;
  readonly headerRow: number;
}

interface DayRequest extends Place, Pick<ForecastRequest, 'words' | 'locale' | 'forecast'> {
  readonly figures: ForecastFigures;
  readonly rows: Readonly<Record<'date' | 'base' | 'calls', string>>;
  readonly level: string;
}

const CALLS = '#,##0';
const CHANGE = '+0.0%;-0.0%;0.0%';

/** The days of the forecast, each the sum of its intervals; their ranges are the model's own, for intervals are not all high at once. */
export function dayBlock({ words, locale, forecast, figures, rows, level, firstColumn, headerRow }: DayRequest): PlacedColumns<DayColumn> & { readonly address: string } {
  const { days } = figures;
  const names = weekdayNames(locale);
  const cells = (place: number) => columnCells(firstColumn + place, headerRow + 1, days.length);
  const [date, base, calls] = [cells(0), cells(2), cells(3)];
  const levels = levelColumns(forecast.levels, figures.forecastDays, words, firstColumn + 7, headerRow);
  const made = (header: string, formula: string, read: (day: DayFigures) => number): SheetColumn => ({ header, width: 11, formula, numberFormat: CALLS, shown: days.map(read) });
  const columns: SheetColumn[] = [
    { header: words.day.date, width: 11, numberFormat: 'yyyy-mm-dd', shown: days.map(({ day }) => day) },
    { header: words.column.weekday, width: 10, shown: days.map(({ day }) => weekdayName(day, names)) },
    made(words.day.base, formulas.sumOfDays(rows.date, date, rows.base), (day) => day.base),
    { ...made(words.day.calls, formulas.sumOfDays(rows.date, date, rows.calls), (day) => day.calls), style: 'total' },
    made(words.day.low, formulas.scaledBound(levels.shown(level, 'low'), base, calls), (day) => day.low),
    made(words.day.high, formulas.scaledBound(levels.shown(level, 'high'), base, calls), (day) => day.high),
  ];
  const place = { date: 0, base: 2, calls: 3, low: 4, high: 5 };
  return {
    blocks: [...columnBlocks(columns, firstColumn, headerRow), ...levels.blocks],
    widths: [...columns.map(({ width }) => width), 2, ...levels.widths], cells: (key) => cells(place[key]),
    address: `${columnName(firstColumn)}${headerRow}:${columnName(firstColumn + columns.length - 1)}${headerRow + days.length}`,
  };
}

export type PeriodColumn = 'from' | 'calls';

interface PeriodRequest extends Place, Pick<ForecastRequest, 'words'> {
  readonly periods: readonly PeriodFigures[];
  readonly title: 'week' | 'month';
  readonly days: Readonly<Record<'date' | 'base' | 'calls', string>>;
  /** Of a forecast made before. */
  readonly before: readonly LogEntry[];
}

/** Weeks or months: the days that the forecast has of each, added up; beside them what was forecast for the same days the last time. */
export function periodBlock({ words, periods, title, days, before, firstColumn, headerRow }: PeriodRequest): PlacedColumns<PeriodColumn> {
  const cells = (place: number) => columnCells(firstColumn + place, headerRow + 1, periods.length);
  const [from, to, base, calls, last] = [cells(0), cells(1), cells(3), cells(4), cells(6)];
  const made = (header: string, numberFormat: string, formula: string, read: (period: PeriodFigures) => number): SheetColumn =>
    ({ header, width: 10, formula, numberFormat, shown: periods.map(read) });
  const share = (now: number, then: number) => (then > 0 ? now / then - 1 : 0);
  const columns: SheetColumn[] = [
    { header: words.period[title], width: 11, numberFormat: 'yyyy-mm-dd', shown: periods.map((period) => period.from) },
    { header: words.period.to, width: 11, numberFormat: 'yyyy-mm-dd', shown: periods.map((period) => period.to) },
    made(words.period.days, '0', formulas.daysInSpan(days.date, from, to), (period) => period.days),
    made(words.day.base, CALLS, formulas.sumOfSpan(days.base, days.date, from, to), (period) => period.base),
    { ...made(words.day.calls, CALLS, formulas.sumOfSpan(days.calls, days.date, from, to), (period) => period.calls), style: 'total' },
    made(words.period.change, CHANGE, formulas.change(calls, base), (period) => share(period.calls, period.base)),
  ];
  const earlier = periods.map((period) => lastForecast(period, before));
  if (earlier.some((found) => found !== null)) {
    columns.push(
      { header: words.period.last, width: 10, numberFormat: CALLS, shown: earlier },
      {
        header: words.period.changeFromLast, width: 10, numberFormat: CHANGE, formula: formulas.changeFromLast(calls, last),
        shown: periods.map((period, index) => (earlier[index] === null ? '' : share(period.calls, earlier[index] ?? 0))),
      },
    );
  }
  return { blocks: columnBlocks(columns, firstColumn, headerRow), widths: columns.map(({ width }) => width), cells: (key) => cells(key === 'from' ? 0 : 4) };
}

/** By the same days, or there is nothing to compare. */
function lastForecast({ from, to }: PeriodFigures, before: readonly LogEntry[]): number | null {
  const [last] = before.filter((entry) => entry.fromDay === from && entry.toDay === to).sort((a, b) => b.madeAt - a.madeAt);
  return last ? last.expectedCalls : null;
}
