import type { TableCell, TableRow } from '../../core/history/table-cell';
import { parseArea } from '../area';
import type { TopDownSettings } from './request';
import { topDownLayout } from './top-down-layout';

/** The settings as they stand on the sheet today: what a planner typed there since it was written. An input that is no number keeps what it was. */
export function readTopDown(cells: readonly TableRow[], settings: TopDownSettings): TopDownSettings {
  const layout = topDownLayout(settings);
  const column = (area: string): (TableCell | undefined)[] => {
    const place = parseArea(area);
    return place ? Array.from({ length: place.rows }, (_, row) => cells[place.row + row]?.[place.column]) : [];
  };
  const number = (cell: TableCell | undefined, before: number) => (typeof cell === 'number' ? cell : before);
  const input = (key: Parameters<typeof layout.input>[0], before: number) => number(column(layout.input(key))[0], before);
  const numbers = (area: string, before: readonly number[]) => column(area).map((cell, index) => number(cell, before[index] ?? 0));
  const { example, intervals } = settings;
  const shares = numbers(layout.shares, intervals.map(({ share }) => share));
  return {
    ...settings,
    annualVolume: input('annual', settings.annualVolume), growth: input('growth', settings.growth), year: input('year', settings.year),
    monthShares: numbers(layout.months('share'), settings.monthShares),
    openDays: column(layout.months('typed')).map((cell) => (typeof cell === 'number' ? cell : null)),
    openWeekdays: column(layout.weekdays.open).map((cell) => cell === true || (typeof cell === 'number' && cell !== 0)),
    closedDays: column(layout.closed).filter((cell) => typeof cell === 'number'),
    dayIndices: numbers(layout.weekdays.index, settings.dayIndices),
    intervals: intervals.map(({ minute }, index) => ({ minute, share: shares[index] ?? 0 })),
    example: { month: input('month', example.month), weekday: input('weekday', example.weekday), minute: Math.round(input('time', example.minute / 1440) * 1440) },
  };
}
