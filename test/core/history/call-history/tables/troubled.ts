import { clock, counts, DAYS, each, type PlannersTable } from './planner-table';

const HALF_HOURS = { minutes: 30, queues: { '': counts('2026-01-12', '09:00', 30) } };
const isoDay = (day: number) => `2026-01-${12 + day}`;
const withAht = (name: string, header: string, cell: string | number, ahtSeconds: number, findings: readonly string[] = [], format = 'General'): PlannersTable => ({
  name, rows: [['Date', 'Time', 'Calls', header], ...each((day, slot, calls) => [isoDay(day), clock(slot), calls, cell])], formats: ['@', '@', '0', format],
  reading: { ...HALF_HOURS, ahtSeconds, findings },
});
const TOLD = ['aht-unit D2:D13'];

/** Tables with something wrong or odd in them. */
export const TROUBLED: readonly PlannersTable[] = [
  withAht('handle time in seconds', 'AHT', 245, 245),
  withAht('handle time in seconds, as text', 'AHT (s)', '245', 245),
  withAht('handle time as mm:ss text', 'AHT', '04:05', 245),
  withAht('handle time as m:ss that Excel took for hours and minutes', 'AHT', 245 / 1440, 245, TOLD, 'h:mm'),
  withAht('handle time as a time of Excel', 'Average handle time', 245 / 86_400, 245, [], '[h]:mm:ss'),
  withAht('handle time in minutes', 'AHT (min)', 4.25, 255),
  withAht('handle time in minutes that no header names', 'AHT', 4.25, 255, TOLD),
  {
    name: 'no handle time where nobody called',
    rows: [['Date', 'Time', 'Calls', 'AHT'], [isoDay(0), '09:00', 0, 0], [isoDay(0), '09:30', 4, 200], [isoDay(0), '10:00', 0, ''], [isoDay(0), '10:30', 2, 0]],
    reading: { minutes: 30, queues: { '': counts('2026-01-12', '09:00', 30, [[0, 4, 0, 2]]) }, ahtSeconds: 200, findings: ['aht-unusable D5'] },
  },
  {
    name: 'text, a negative count, a blank, an unreadable date and time',
    rows: [
      ['Date', 'Time', 'Calls'], [isoDay(0), '09:00', 12], [isoDay(0), '09:30', 'closed'], [isoDay(0), '10:00', -4], [isoDay(0), '10:30', ''],
      ['soon', '11:00', 5], [isoDay(0), 'lunch', 5], [isoDay(0), '12:00', 8], [isoDay(0), '12:30', '#REF!'],
    ],
    reading: {
      minutes: 30, queues: { '': ['2026-01-12 09:00 12', '2026-01-12 12:00 8'] },
      findings: ['calls-text C3', 'calls-text C9', 'calls-negative C4', 'calls-blank C5', 'date-unreadable A6', 'time-unreadable B7'],
    },
  },
  {
    name: 'counts as text with thousands separators of every kind, and full-width figures',
    rows: [['Date', 'Calls'], ...['1,234', '1 234', '1’234', '１，２３４', ' 1234 ', '12', '1,234,567'].map((cell, day) => [isoDay(day), cell])],
    reading: {
      minutes: 1440, queues: { '': [1234, 1234, 1234, 1234, 1234, 12, 1_234_567].map((calls, day) => `${isoDay(day)} ${calls}`) }, findings: ['numbers-as-text B2:B8'],
    },
  },
  {
    name: 'two queues mixed without a column of queues',
    rows: [['Date', 'Time', 'Calls'], ...each((day, slot, calls) => [isoDay(day), clock(slot), calls]), ...each((day, slot) => [isoDay(day), clock(slot), 2 + slot])],
    reading: {
      minutes: 30, findings: ['queues-mixed C14:C25'],
      queues: { '': counts('2026-01-12', '09:00', 30).flatMap((one, index) => [one, one.replace(/\d+$/, String(2 + index % 4))]) },
    },
  },
  {
    name: 'rows in no order',
    rows: [['Date', 'Time', 'Calls'], ...each((day, slot, calls) => [isoDay(day), clock(slot), calls]).map((_, index, all) => all[(index * 5) % 12]!)],
    reading: HALF_HOURS,
  },
  {
    name: 'open over night, from 22:00 to 02:00',
    rows: [['Date', 'Time', 'Calls'], ...DAYS.flatMap((day, index) => day.map((calls, slot) => [`2026-01-${12 + index + (slot > 1 ? 1 : 0)}`, ['22:00', '23:00', '00:00', '01:00'][slot]!, calls]))],
    reading: { minutes: 60, queues: { '': counts('2026-01-12', '22:00', 60) } },
  },
  {
    name: 'the same row twice, once with another count',
    rows: [['Date', 'Time', 'Calls'], ...each((day, slot, calls) => [isoDay(day), clock(slot), calls]), [isoDay(2), '10:30', 33], [isoDay(2), '10:00', 3]],
    reading: { minutes: 30, queues: { '': [...counts('2026-01-12', '09:00', 30).slice(0, 11), '2026-01-14 10:00 3', ...counts('2026-01-12', '09:00', 30).slice(11), '2026-01-14 10:30 33'] } },
  },
  {
    name: 'a row a week',
    rows: [['Week starting', 'Calls'], ...[5, 12, 19, 26].map((day) => [`2026-01-${String(day).padStart(2, '0')}`, 900 + day])],
    reading: { minutes: 1440, queues: { '': ['2026-01-05 905', '2026-01-12 912', '2026-01-19 919', '2026-01-26 926'] }, findings: ['not-daily B2:B5'] },
  },
  {
    name: 'offered that is not answered and abandoned',
    rows: [['Date', 'Time', 'Offered', 'Answered', 'Abandoned'], [isoDay(0), '09:00', 12, 10, 2], [isoDay(0), '09:30', 30, 20, 2]],
    reading: { minutes: 30, queues: { '': ['2026-01-12 09:00 12', '2026-01-12 09:30 30'] }, answered: 30, abandoned: 4, findings: ['not-adding-up C3'] },
  },
  {
    name: 'answered calls alone',
    rows: [['Date', 'Time', 'Answered', 'Abandon rate'], ...each((day, slot, calls) => [isoDay(day), clock(slot), calls, 0.03])],
    reading: { ...HALF_HOURS, answered: 346, findings: ['answered-only C2:C13'] },
  },
];
