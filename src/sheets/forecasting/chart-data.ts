import type { Block } from '../plan';
import { weekday } from '../../core/history/calendar-day';
import { columnName, fixedCell } from '../area';
import { columnBlocks, columnCells, type SheetColumn } from './column-block';
import type { ForecastFigures } from './forecast-figures';
import * as formulas from './formulas';
import type { DayColumn } from './period-blocks';
import type { ForecastRequest } from './request';
import { weekdayNames } from './weekday-names';

interface Place extends Pick<ForecastRequest, 'words' | 'locale'> {
  readonly figures: ForecastFigures;
  readonly firstColumn: number;
  readonly headerRow: number;
}

/** A quarter ahead; further days of a chart are finer than its pixels. */
const MOST_FORECAST_DAYS = 92;

export interface HistoryColumns {
  readonly blocks: readonly Block[];
  readonly widths: readonly number[];
  readonly cells: (key: 'date' | 'past' | 'calls' | 'low' | 'width') => string;
}

/** What came and what is expected, one under the other, so that a chart draws both. A column is empty where it has nothing to say: a line must not fall to zero. The range opens from the last day that came. */
export function historyBlock({ words, figures, firstColumn, headerRow }: Place, days: (key: DayColumn) => string): HistoryColumns {
  const { past } = figures;
  const ahead = figures.days.slice(0, MOST_FORECAST_DAYS);
  const all = past.length + ahead.length;
  const cells = (place: number) => columnCells(firstColumn + place, headerRow + 1, all);
  const firstRows = (key: DayColumn) => shortened(days(key), ahead.length);
  const headers = [words.day.date, words.history.past, words.history.forecast, words.history.below, words.history.range];
  const opening = (calls: number) => past.map((_, index) => (index === past.length - 1 ? calls : null));
  const last = past.at(-1)?.calls ?? 0;
  const pastColumns: SheetColumn[] = [
    { header: headers[0]!, width: 11, numberFormat: 'yyyy-mm-dd', shown: past.map(({ day }) => day) },
    { header: headers[1]!, width: 10, numberFormat: '#,##0', shown: past.map(({ calls }) => calls) },
    { header: headers[2]!, width: 10, shown: [] },
    { header: headers[3]!, width: 10, numberFormat: '#,##0', shown: opening(last) },
    { header: headers[4]!, width: 10, numberFormat: '#,##0', shown: opening(0) },
  ];
  const spill = (place: number, formula: string, numberFormat: string, shown: readonly number[]): Block => ({
    kind: 'spill', at: `${columnName(firstColumn + place)}${headerRow + 1 + past.length}`, formula, rows: ahead.length, columns: 1,
    style: 'formula', numberFormat, sample: shown.map((value) => [value]),
  });
  const place = { date: 0, past: 1, calls: 2, low: 3, width: 4 };
  return {
    blocks: [
      ...columnBlocks(pastColumns, firstColumn, headerRow),
      spill(place.date, formulas.same(firstRows('date')), 'yyyy-mm-dd', ahead.map(({ day }) => day)),
      ...(['calls', 'low'] as const).map((key) => spill(place[key], formulas.same(firstRows(key)), '#,##0', ahead.map((day) => day[key]))),
      spill(place.width, formulas.difference(firstRows('high'), firstRows('low')), '#,##0', ahead.map(({ low, high }) => high - low)),
    ],
    widths: [11, 10, 10, 11, 11], cells: (key) => cells(place[key]),
  };
}

export interface ProfileColumns {
  readonly blocks: readonly Block[];
  readonly widths: readonly number[];
  readonly categories: string;
  readonly series: readonly { readonly name: string; readonly values: string }[];
}

/** The first weeks tell the shape of a week; more rows would only make the sheet slow. */
const PROFILE_DAYS = 28;

/** Calls of an average week of the forecast: by interval for each weekday, or by weekday alone. */
export function profileBlock(place: Place, rows: Readonly<{ date: string; weekday: string; time?: string; calls: string }>): ProfileColumns {
  const { figures, words, locale, firstColumn, headerRow } = place;
  const names = weekdayNames(locale);
  const last = (figures.days[0]?.day ?? 0) + PROFILE_DAYS;
  const count = figures.rows.filter(({ day }) => day < last).length;
  const head = { calls: shortened(rows.calls, count), weekday: shortened(rows.weekday, count), time: rows.time && shortened(rows.time, count) };
  const open = names.map((name, index) => ({ name, day: index + 1 })).filter(({ day }) => figures.rows.slice(0, count).some((row) => weekday(row.day) === day));
  const mean = (day: number, minute: number | null) => meanCalls(figures, count, day, minute);
  const at = (column: number, length: number) => columnCells(firstColumn + column, headerRow + 1, length);
  if (figures.byDay) {
    const columns: SheetColumn[] = [
      { header: words.column.weekday, width: 10, shown: open.map(({ name }) => name) },
      {
        header: words.profile.mean, width: 10, numberFormat: '#,##0', shown: open.map(({ day }) => mean(day, null)),
        formula: formulas.meanOfWeekday(head.calls, head.weekday, at(0, open.length), null, ''),
      },
    ];
    return {
      blocks: columnBlocks(columns, firstColumn, headerRow), widths: [10, 10], categories: at(0, open.length),
      series: [{ name: words.profile.mean, values: at(1, open.length) }],
    };
  }
  const minutes = [...new Set(figures.rows.map(({ minute }) => minute))].sort((a, b) => a - b);
  const columns: SheetColumn[] = [
    { header: words.profile.interval, width: 10, numberFormat: 'hh:mm', shown: minutes.map((minute) => minute / 1440) },
    ...open.map(({ name, day }, index): SheetColumn => ({
      header: name, width: 8, numberFormat: '#,##0.0', shown: minutes.map((minute) => mean(day, minute)),
      formula: formulas.meanOfWeekday(head.calls, head.weekday, fixedCell(`${columnName(firstColumn + 1 + index)}${headerRow}`), head.time ?? '', at(0, minutes.length)),
    })),
  ];
  return {
    blocks: columnBlocks(columns, firstColumn, headerRow), widths: columns.map(({ width }) => width), categories: at(0, minutes.length),
    series: open.map(({ name }, index) => ({ name, values: at(index + 1, minutes.length) })),
  };
}

function meanCalls({ rows, adjusted }: ForecastFigures, count: number, day: number, minute: number | null): number {
  const calls = adjusted.slice(0, count).filter((_, index) => weekday(rows[index]!.day) === day && (minute === null || rows[index]!.minute === minute)).map((row) => row.calls);
  return calls.length === 0 ? 0 : calls.reduce((sum, value) => sum + value, 0) / calls.length;
}

/** The first so many rows of a column. */
function shortened(cells: string, rows: number): string {
  const [first = '', last = ''] = cells.split(':');
  const row = Number(/\d+$/.exec(first)?.[0]);
  return `${first}:${last.replace(/\d+$/, '')}${row + rows - 1}`;
}
