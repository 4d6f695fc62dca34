import { clock, counts, DAYS, each, halfDayClock, type PlannersTable } from './planner-table';
import type { TableCell } from '../../../../../src/core/history/table-cell';

const HALF_HOURS = { minutes: 30, queues: { '': counts('2026-01-12', '09:00', 30) } };
/** 12 January 2026 in Excel's count. */
const SERIAL = 46_034;
const MONTHS_PAST = ['Jan', 'janv.', 'enero', 'Januar'] as const;

const stamped = (name: string, write: (day: number, slot: number) => TableCell, more: Partial<PlannersTable['reading']> = {}, header = 'Time stamp'): PlannersTable => ({
  name, rows: [[header, 'Calls'], ...each((day, slot, calls) => [write(day, slot), calls])], reading: { ...HALF_HOURS, ...more },
});
const apart = (name: string, date: (day: number) => TableCell, time: (slot: number) => TableCell, more: Partial<PlannersTable['reading']> = {}, headers = ['Date', 'Interval', 'Calls']): PlannersTable => ({
  name, rows: [headers, ...each((day, slot, calls) => [date(day), time(slot), calls])], reading: { ...HALF_HOURS, ...more },
});
const isoDay = (day: number) => `2026-01-${12 + day}`;
const fullWidth = (text: string) => text.replace(/[!-~]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0));

/** Dates and times as people and programs write them. */
export const WRITTEN_TIMES: readonly PlannersTable[] = [
  stamped('Excel serials with a time', (day, slot) => SERIAL + day + (540 + 30 * slot) / 1440),
  stamped('ISO with seconds', (day, slot) => `${isoDay(day)}T${clock(slot)}:00`),
  stamped('ISO with an offset is the wall clock', (day, slot) => `${isoDay(day)}T${clock(slot)}:00+08:00`),
  stamped('SQL with milliseconds and an offset', (day, slot) => `${isoDay(day)} ${clock(slot)}:00.000 +0100`),
  stamped('a stamp that says UTC', (day, slot) => `${isoDay(day)} ${clock(slot)} UTC`, { findings: ['times-in-utc A2:A13'] }),
  stamped('compact digits as text', (day, slot) => `${isoDay(day)}${clock(slot)}`.replace(/[-:]/g, '')),
  stamped('compact digits as a number', (day, slot) => Number(`${isoDay(day)}${clock(slot)}`.replace(/[-:]/g, ''))),
  stamped('US text, two-digit year', (day, slot) => `1/${12 + day}/26 ${halfDayClock(slot)}`),
  stamped('US text, small letters and no space', (day, slot) => `1/${12 + day}/2026 ${halfDayClock(slot).replace(' ', '').toLowerCase()}`),
  stamped('European text with points', (day, slot) => `${12 + day}.01.2026 ${clock(slot)}`),
  stamped('European text with a comma and a word', (day, slot) => `${12 + day}.01.2026, ${clock(slot)} Uhr`),
  stamped('British text', (day, slot) => `${12 + day}/01/2026 ${clock(slot)}`),
  stamped('a weekday before the date', (day, slot) => `${['Mo', 'Di', 'Mi'][day]!} ${12 + day}.01.2026 ${clock(slot)}`),
  stamped('English words', (day, slot) => `${['Monday', 'Tuesday', 'Wednesday'][day]!}, January ${12 + day}, 2026 ${halfDayClock(slot)}`),
  stamped('a month cut short', (day, slot) => `${12 + day}-Jan-26 ${clock(slot)}`),
  stamped('simplified Chinese with a half of the day', (day, slot) => `2026年1月${12 + day}日 上午${clock(slot, 30, 1)}`),
  stamped('Taiwan’s Excel: 2026/1/12 上午 09:00:00', (day, slot) => `2026/1/${12 + day} 上午 ${clock(slot)}:00`),
  stamped('a year of the Republic: 民國115年1月12日', (day, slot) => `民國115年1月${12 + day}日 上午${clock(slot, 30, 1)}`),
  stamped('Chinese with the weekday behind', (day, slot) => `2026年1月${12 + day}日 星期${'一二三'[day]!} ${clock(slot)}`),
  stamped('Korean', (day, slot) => `2026. 1. ${12 + day}. 오전 ${clock(slot, 30, 1)}`),
  stamped('full-width figures', (day, slot) => fullWidth(`2026/1/${12 + day} `).replace(/　|\s/g, ' ') + fullWidth(clock(slot))),
  apart('a year of the Republic in figures: 115/01/12', (day) => `115/01/${12 + day}`, (slot) => clock(slot), {}, ['日期', '時段', '來電量']),
  ...MONTHS_PAST.map((month) => apart(`a month’s name: ${month}`, (day) => `${12 + day}${month === 'Januar' ? '.' : ''} ${month === 'enero' ? 'de enero de' : month} 2026`, (slot) => clock(slot))),
  apart('Russian and Polish months', (day) => [`12 января 2026 г.`, `13 stycznia 2026`, `14 янв 2026`][day]!, (slot) => clock(slot)),
  apart('dates as eight digits, a number', (day) => 20_260_112 + day, (slot) => clock(slot)),
  apart('from–to with a dash', isoDay, (slot) => `${clock(slot)}–${clock(slot + 1)}`),
  apart('from to with a word', isoDay, (slot) => `${clock(slot)} to ${clock(slot + 1)}`),
  apart('from ~ to, Chinese', isoDay, (slot) => `${clock(slot)}～${clock(slot + 1)}`, {}, ['日期', '时间段', '进线量']),
  apart('four figures from–to', isoDay, (slot) => `${clock(slot)}-${clock(slot + 1)}`.replace(/:/g, '')),
  apart('four figures as text', isoDay, (slot) => clock(slot).replace(':', '')),
  apart('four figures as a number: 900', isoDay, (slot) => Number(clock(slot).replace(':', ''))),
  apart('half-hours by their number of the day, 19 to 22', isoDay, (slot) => 25 + slot, { queues: { '': counts('2026-01-12', '12:00', 30) }, findings: ['time-numbered B2:B13'] }),
  apart('French hours', isoDay, (slot) => clock(slot).replace(':', 'h'), {}, ['Date', 'Créneau', 'Appels']),
  apart('full-width times', isoDay, (slot) => fullWidth(clock(slot))),
  apart('Excel times that are a hair off', (day) => SERIAL + day, (slot) => (540 + 30 * slot) / 1440 + 1e-9),
  apart('the time column holds a date as well', (day) => SERIAL + day, (slot) => 1 + (540 + 30 * slot) / 1440),
  {
    name: 'whole hours from–to: 9-10',
    rows: [['Date', 'Hour', 'Calls'], ...each((day, slot, calls) => [isoDay(day), `${9 + slot}-${10 + slot}`, calls])],
    reading: { minutes: 60, queues: { '': counts('2026-01-12', '09:00', 60) } },
  },
  {
    name: 'hours of the day numbered 1 to 24',
    rows: [['Date', 'Hour', 'Calls'], ...DAYS.flatMap((_, day) => Array.from({ length: 24 }, (__, hour) => [isoDay(day), hour + 1, hour]))],
    reading: { minutes: 60, queues: { '': counts('2026-01-12', '00:00', 60, DAYS.map(() => Array.from({ length: 24 }, (_, hour) => hour))) }, findings: ['time-numbered B2:B73'] },
  },
  {
    name: 'half-hours of the day numbered 1 to 48',
    rows: [['Date', 'Interval', 'Calls'], ...DAYS.flatMap((_, day) => Array.from({ length: 48 }, (__, slot) => [isoDay(day), slot + 1, slot]))],
    reading: { minutes: 30, queues: { '': counts('2026-01-12', '00:00', 30, DAYS.map(() => Array.from({ length: 48 }, (_, slot) => slot))) }, findings: ['time-numbered B2:B145'] },
  },
  {
    name: 'interval ends, the last at 24:00',
    rows: [['Date', 'Interval ending', 'Calls'], ...each((day, slot, calls) => [isoDay(day), clock(slot + 1, 30, 2, 1320), calls])],
    reading: { minutes: 30, queues: { '': counts('2026-01-12', '22:00', 30) }, findings: ['time-ends B2:B13'] },
  },
  ...([5, 10, 15, 60] as const).map((minutes): PlannersTable => ({
    name: `intervals of ${minutes} minutes`, rows: [['Date', 'Time', 'Calls'], ...each((day, slot, calls) => [isoDay(day), clock(slot, minutes), calls])],
    reading: { minutes, queues: { '': counts('2026-01-12', '09:00', minutes) } },
  })),
  {
    name: 'a date on its own says nothing of its order: the planner’s locale decides, and that is said',
    rows: [['Date', 'Time', 'Calls'], ...DAYS[0].map((calls, slot) => ['03/04/2026', clock(slot), calls])], choices: { usualDayOrder: 'month-first' },
    reading: { minutes: 30, queues: { '': counts('2026-03-04', '09:00', 30, [DAYS[0]]) }, findings: ['day-order-unsure A2:A5'] },
  },
  {
    name: 'days that follow each other tell the order, which is said',
    rows: [['Date', 'Time', 'Calls'], ...each((day, slot, calls) => [`3/${4 + day}/2026`, clock(slot), calls])],
    reading: { minutes: 30, queues: { '': counts('2026-03-04', '09:00', 30) }, findings: ['day-order-by-sequence A2:A13'] },
  },
  {
    name: 'newest first',
    rows: [['Date', 'Time', 'Calls'], ...each((day, slot, calls) => [`${isoDay(day)}`, clock(slot), calls]).reverse()],
    reading: HALF_HOURS,
  },
  {
    name: 'a Thai year is no year that can be read',
    rows: [['Date', 'Time', 'Calls'], ...each((day, slot, calls) => [`${12 + day}/01/${day === 1 ? 2569 : 2026}`, clock(slot), calls])],
    reading: { minutes: 30, queues: { '': counts('2026-01-12', '09:00', 30).filter((one) => !one.startsWith('2026-01-13')) }, findings: ['date-unreadable A6:A9'] },
  },
];
