import type { PlannedCell } from '../plan';
import type { ForecastFigures } from './forecast-figures';
import * as formulas from './formulas';
import { labelledRow } from './labelled-rows';
import type { ForecastWords } from './request';

type TotalKey = 'calls' | 'base' | 'change' | 'days' | 'mean' | 'busiestCalls' | 'busiestDay' | 'peakCalls' | 'peakDay' | 'peakTime';

interface Cells {
  readonly rows: Readonly<{ date: string; time?: string; base: string; calls: string }>;
  readonly days: Readonly<{ date: string; calls: string }>;
}

export interface ForecastTotals {
  readonly rows: readonly (readonly PlannedCell[])[];
  readonly cell: (key: TotalKey) => string;
  readonly peakCalls: number;
}

/** What a manager asks first: how many, how many more than the model says, when the most. */
export function forecastTotals({ rows, days }: Cells, figures: ForecastFigures, words: ForecastWords, firstRow: number): ForecastTotals {
  const all: TotalKey[] = ['calls', 'base', 'change', 'days', 'mean', 'busiestCalls', 'busiestDay', 'peakCalls', 'peakDay', 'peakTime'];
  const keys = all.filter((key) => !figures.byDay || !key.startsWith('peak'));
  const cell = (key: TotalKey) => `$B$${firstRow + keys.indexOf(key)}`;
  const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
  const calls = sum(figures.adjusted.map((row) => row.calls));
  const base = sum(figures.rows.map((row) => row.mean));
  const busiest = most(figures.days, (day) => day.calls);
  const peak = most(figures.adjusted, (row) => row.calls);
  const line = (key: TotalKey): [content: string, sample: number, numberFormat: string, unit: keyof ForecastWords['units'] | null] => {
    switch (key) {
      case 'calls': return [formulas.sum(rows.calls), calls, '#,##0', 'calls'];
      case 'base': return [formulas.sum(rows.base), base, '#,##0', 'calls'];
      case 'change': return [formulas.change(cell('calls'), cell('base')), base > 0 ? calls / base - 1 : 0, '+0.0%;-0.0%;0.0%', 'fraction'];
      case 'days': return [formulas.count(days.date), figures.days.length, '0', 'days'];
      case 'mean': return [formulas.quotient(cell('calls'), cell('days')), figures.days.length > 0 ? calls / figures.days.length : 0, '#,##0', 'calls'];
      case 'busiestCalls': return [formulas.most(days.calls), figures.days[busiest]?.calls ?? 0, '#,##0', 'calls'];
      case 'busiestDay': return [formulas.where(days.date, days.calls, cell('busiestCalls')), figures.days[busiest]?.day ?? 0, 'yyyy-mm-dd', null];
      case 'peakCalls': return [formulas.most(rows.calls), figures.adjusted[peak]?.calls ?? 0, '#,##0.0', 'calls'];
      case 'peakDay': return [formulas.where(rows.date, rows.calls, cell('peakCalls')), figures.rows[peak]?.day ?? 0, 'yyyy-mm-dd', null];
      case 'peakTime': return [formulas.where(rows.time ?? '', rows.calls, cell('peakCalls')), (figures.rows[peak]?.minute ?? 0) / 1440, 'hh:mm', null];
    }
  };
  return {
    cell, peakCalls: figures.adjusted[peak]?.calls ?? 0,
    rows: keys.map((key) => {
      const [content, sample, numberFormat, unit] = line(key);
      return labelledRow({ label: words.total[key], content, style: 'total', numberFormat, sample, unit: unit === null ? '' : words.units[unit], note: words.total[`${key}Note`] });
    }),
  };
}

/** The first place of the largest, as MATCH finds it. */
function most<T>(items: readonly T[], read: (item: T) => number): number {
  return items.reduce((best, item, index) => (read(item) > read(items[best] ?? item) ? index : best), 0);
}
