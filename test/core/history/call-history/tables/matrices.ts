import { clock, counts, DAYS, OTHERS, type PlannersTable } from './planner-table';

const HALF_HOURS = { minutes: 30, queues: { '': counts('2026-01-12', '09:00', 30) } };
const SERIAL = 46_034;
const sum = (values: readonly number[]) => values.reduce((a, b) => a + b, 0);
const times = [0, 1, 2, 3].map((slot) => clock(slot));
const isoDay = (day: number) => `2026-01-${12 + day}`;
const across = (head: (day: number) => string | number, label: (slot: number) => string | number = (slot) => clock(slot)) =>
  [['Interval', ...DAYS.map((_, day) => head(day))], ...times.map((_, slot) => [label(slot), ...DAYS.map((day) => day[slot]!)])];

/** Days along one edge and intervals along another. */
export const MATRICES: readonly PlannersTable[] = [
  {
    name: 'days down, weekday beside the date, total at the end and below',
    rows: [
      ['Date', 'Day', ...times, 'Total'], ...DAYS.map((day, index) => [SERIAL + index, ['Mon', 'Tue', 'Wed'][index]!, ...day, sum(day)]),
      ['Total', '', ...times.map((_, slot) => sum(DAYS.map((day) => day[slot]!))), 346],
    ],
    reading: { ...HALF_HOURS, shape: 'days-down', findings: ['total-row A5'] },
  },
  {
    name: 'intervals down, dates across, weekdays below the dates, title above',
    rows: [
      ['Calls offered, week 3', '', '', ''], ['', '', '', ''], ['Interval', '12/01/2026', '13/01/2026', '14/01/2026'], ['', 'Mon', 'Tue', 'Wed'],
      ...times.map((time, slot) => [time, ...DAYS.map((day) => day[slot]!)]), ['Total', ...DAYS.map(sum)],
    ],
    reading: { ...HALF_HOURS, shape: 'days-across', findings: ['total-row A9'] },
  },
  {
    name: 'weekdays above the dates, intervals from–to',
    rows: [['', 'Monday', 'Tuesday', 'Wednesday'], ...across((day) => SERIAL + day, (slot) => `${clock(slot)}-${clock(slot + 1)}`)],
    reading: { ...HALF_HOURS, shape: 'days-across' },
  },
  {
    name: 'Chinese dates across with the weekday in the same cell',
    rows: across((day) => `2026年1月${12 + day}日（周${'一二三'[day]!}）`),
    reading: { ...HALF_HOURS, shape: 'days-across' },
  },
  {
    name: 'a block a week, one below the other, each with its own dates',
    rows: [
      ...across((day) => SERIAL + day), ['', '', '', ''],
      ['Interval', SERIAL + 7, SERIAL + 8, SERIAL + 9], ...times.map((time, slot) => [time, ...OTHERS.map((day) => day[slot]!)]),
    ],
    reading: { minutes: 30, shape: 'days-across', queues: { '': [...counts('2026-01-12', '09:00', 30), ...counts('2026-01-19', '09:00', 30, OTHERS)] } },
  },
  {
    name: 'days down for two queues, a blank row between them',
    rows: [
      ['Queue', 'Date', ...times], ...DAYS.map((day, index) => ['Sales', isoDay(index), ...day]), Array<string>(6).fill(''), ...OTHERS.map((day, index) => ['Billing', isoDay(index), ...day]),
    ],
    reading: { minutes: 30, shape: 'days-down', queues: { Sales: counts('2026-01-12', '09:00', 30), Billing: counts('2026-01-12', '09:00', 30, OTHERS) } },
  },
  {
    name: 'counts with thousands separators as text, and one word',
    rows: [['Date', ...times], ['2026-01-12', '1,012', '1,230', '1,341', 'n/a'], ['2026-01-13', '998', '1,228', '1,344', '1,135'], ['2026-01-14', '909', '1,127', '1,239', '1,033']],
    reading: {
      minutes: 30, shape: 'days-down', findings: ['numbers-as-text B2:E4', 'calls-text E2'],
      queues: { '': counts('2026-01-12', '09:00', 30, [[1012, 1230, 1341, 0], [998, 1228, 1344, 1135], [909, 1127, 1239, 1033]]).filter((one) => !one.endsWith(' 0')) },
    },
  },
  {
    name: 'four figures across the top as numbers: 900, 930',
    rows: [['Date', 900, 930, 1000, 1030, 1100, 1130], ...DAYS.map((day, index) => [SERIAL + index, ...day, 7, 8])],
    reading: { minutes: 30, shape: 'days-down', queues: { '': counts('2026-01-12', '09:00', 30, DAYS.map((day) => [...day, 7, 8])) } },
  },
  {
    name: 'half-hours across the top by their number, 1 to 48',
    rows: [['日期', ...Array.from({ length: 48 }, (_, slot) => slot + 1)], ...[0, 1, 2].map((day) => [SERIAL + day, ...Array.from({ length: 48 }, (_, slot) => slot * 2 + day)])],
    reading: {
      minutes: 30, shape: 'days-down', findings: ['time-numbered B1:AW1'],
      queues: { '': counts('2026-01-12', '00:00', 30, [0, 1, 2].map((day) => Array.from({ length: 48 }, (_, slot) => slot * 2 + day))) },
    },
  },
  {
    name: 'hours as 0 to 23 across the top',
    rows: [['Date', ...Array.from({ length: 24 }, (_, hour) => hour)], ...[0, 1, 2].map((day) => [SERIAL + day, ...Array.from({ length: 24 }, (_, hour) => hour * 2 + day)])],
    reading: { minutes: 60, shape: 'days-down', queues: { '': counts('2026-01-12', '00:00', 60, [0, 1, 2].map((day) => Array.from({ length: 24 }, (_, hour) => hour * 2 + day))) } },
  },
  {
    name: 'daily counts, a queue in each row and dates across',
    rows: [['Skill', ...DAYS.map((_, day) => SERIAL + day)], ['Sales', 121, 117, 108], ['Billing', 17, 19, 18], ['Total', 138, 136, 126]],
    reading: {
      minutes: 1440, shape: 'days-across', findings: ['total-row A4'],
      queues: { Sales: ['2026-01-12 121', '2026-01-13 117', '2026-01-14 108'], Billing: ['2026-01-12 17', '2026-01-13 19', '2026-01-14 18'] },
    },
  },
];
