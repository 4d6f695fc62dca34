import type { TableCell } from '../../../../src/core/history/table-cell';
import type { PlannerTable } from '../../../../src/core/history/call-history/reading';

/** A history as it truly is: calls by day (serial) and interval (minute), each day with all intervals. */
export interface TrueHistory {
  readonly firstDay: number;
  readonly minutes: readonly number[];
  /** By day, then by interval. */
  readonly calls: readonly (readonly number[])[];
}

const pad = (value: number) => String(value).padStart(2, '0');
const parts = (serial: number) => {
  const date = new Date((serial - 25_569) * 86_400_000);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
};
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** The ways in which planners' sheets write a date; with the number format of the cell. */
export const DATES: Readonly<Record<string, (serial: number) => { cell: TableCell; format: string }>> = {
  serial: (serial) => ({ cell: serial, format: 'yyyy/m/d' }),
  iso: (serial) => { const { year, month, day } = parts(serial); return { cell: `${year}-${pad(month)}-${pad(day)}`, format: '@' }; },
  dayFirst: (serial) => { const { year, month, day } = parts(serial); return { cell: `${day}/${month}/${year}`, format: '@' }; },
  monthFirst: (serial) => { const { year, month, day } = parts(serial); return { cell: `${month}/${day}/${year}`, format: '@' }; },
  points: (serial) => { const { year, month, day } = parts(serial); return { cell: `${pad(day)}.${pad(month)}.${year}`, format: '@' }; },
  shortYear: (serial) => { const { year, month, day } = parts(serial); return { cell: `${pad(day)}/${pad(month)}/${pad(year % 100)}`, format: '@' }; },
  chinese: (serial) => { const { year, month, day } = parts(serial); return { cell: `${year}年${month}月${day}日`, format: '@' }; },
  compact: (serial) => { const { year, month, day } = parts(serial); return { cell: `${year}${pad(month)}${pad(day)}`, format: '@' }; },
  named: (serial) => { const { year, month, day } = parts(serial); return { cell: `${day} ${MONTHS[month - 1]} ${year}`, format: '@' }; },
};

export const TIMES: Readonly<Record<string, (minute: number) => { cell: TableCell; format: string }>> = {
  serial: (minute) => ({ cell: minute / 1440, format: 'hh:mm' }),
  clock: (minute) => ({ cell: `${pad(Math.floor(minute / 60))}:${pad(minute % 60)}`, format: '@' }),
  short: (minute) => ({ cell: `${Math.floor(minute / 60)}:${pad(minute % 60)}`, format: '@' }),
  fromTo: (minute) => ({ cell: `${Math.floor(minute / 60)}:${pad(minute % 60)}-${Math.floor((minute + 30) / 60)}:${pad((minute + 30) % 60)}`, format: '@' }),
  half: (minute) => ({ cell: `${(Math.floor(minute / 60) + 11) % 12 + 1}:${pad(minute % 60)} ${minute < 720 ? 'AM' : 'PM'}`, format: '@' }),
  french: (minute) => ({ cell: `${Math.floor(minute / 60)}h${pad(minute % 60)}`, format: '@' }),
  chinese: (minute) => ({ cell: `${Math.floor(minute / 60)}点${pad(minute % 60)}分`, format: '@' }),
};

export type DateWay = keyof typeof DATES;
export type TimeWay = keyof typeof TIMES;

function table(rows: readonly (readonly { cell: TableCell; format: string }[])[]): PlannerTable {
  return { values: rows.map((row) => row.map(({ cell }) => cell)), numberFormats: rows.map((row) => row.map(({ format }) => format)) };
}

const text = (cell: string) => ({ cell, format: 'General' });
const count = (cell: number) => ({ cell, format: '0' });

export function twoColumns(history: TrueHistory, date: DateWay, time: TimeWay, headers = ['Date', 'Interval', 'Calls']): PlannerTable {
  return table([headers.map(text), ...history.calls.flatMap((day, index) => day.map((calls, slot) =>
    [DATES[date]!(history.firstDay + index), TIMES[time]!(history.minutes[slot]!), count(calls)]))]);
}

export function oneColumn(history: TrueHistory, date: DateWay, time: TimeWay, headers = ['Timestamp', 'Calls']): PlannerTable {
  const stamp = (day: number, minute: number) => {
    const [first, second] = [DATES[date]!(day), TIMES[time]!(minute)];
    return typeof first.cell === 'number' ? { cell: day + minute / 1440, format: 'yyyy/m/d h:mm' } : text(`${first.cell} ${TIMES[typeof second.cell === 'number' ? 'clock' : time]!(minute).cell}`);
  };
  return table([headers.map(text), ...history.calls.flatMap((day, index) => day.map((calls, slot) => [stamp(history.firstDay + index, history.minutes[slot]!), count(calls)]))]);
}

export function daysDown(history: TrueHistory, date: DateWay, time: TimeWay): PlannerTable {
  return table([[text('Date'), ...history.minutes.map((minute) => TIMES[time]!(minute)), text('Total')],
    ...history.calls.map((day, index) => [DATES[date]!(history.firstDay + index), ...day.map(count), count(day.reduce((a, b) => a + b, 0))])]);
}

export function daysAcross(history: TrueHistory, date: DateWay, time: TimeWay): PlannerTable {
  return table([[text('Interval'), ...history.calls.map((_, index) => DATES[date]!(history.firstDay + index))],
    ...history.minutes.map((minute, slot) => [TIMES[time]!(minute), ...history.calls.map((day) => count(day[slot]!))])]);
}

export function dailyRows(history: TrueHistory, date: DateWay): PlannerTable {
  return table([[text('Day'), text('Volume')], ...history.calls.map((day, index) => [DATES[date]!(history.firstDay + index), count(day[0]!)])]);
}

export function truth(history: TrueHistory): { times: string[]; calls: number[] } {
  const times = history.calls.flatMap((_, index) => {
    const { year, month, day } = parts(history.firstDay + index);
    return history.minutes.map((minute) => `${year}-${pad(month)}-${pad(day)}T${pad(Math.floor(minute / 60))}:${pad(minute % 60)}`);
  });
  return { times, calls: history.calls.flat() };
}
