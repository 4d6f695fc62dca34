import fc from 'fast-check';
import type { RawTable } from '../../../../src/sheets/reports/raw-table';
import { DEFAULT_REPORTS } from '../../../../src/sheets/reports/request';
import { missingMonths, monthOf, nextMonth, weekOf } from '../../../../src/taskpane/wizards/reports/settings/calendar';
import { entriesOf, periodsOf, settledOf } from '../../../../src/taskpane/wizards/reports/settings/entries';
import { periodsAtHand, periodsNow } from '../../../../src/taskpane/wizards/reports/settings/periods';

const serial = (iso: string) => (Date.parse(iso) - Date.UTC(1899, 11, 30)) / 86_400_000;
const iso = (day: number) => new Date(Date.UTC(1899, 11, 30) + day * 86_400_000).toISOString().slice(0, 10);
const days = fc.integer({ min: 25_569, max: 73_049 });
const dated = (...dates: readonly string[]) => ({ liveDates: true, columns: { keys: { date: 0 }, inputs: {} }, table: { dates: dates.map(serial) } }) as unknown as RawTable;

test('a month begins on its first, and the next one follows it', () => {
  fc.assert(fc.property(days, (day) => {
    expect(iso(monthOf(day))).toBe(`${iso(day).slice(0, 7)}-01`);
    const [year, month] = iso(day).split('-').map(Number) as [number, number];
    expect(iso(nextMonth(monthOf(day)))).toBe(new Date(Date.UTC(year, month, 1)).toISOString().slice(0, 10));
  }));
});

test('a week begins on its weekday, at most six days before each of its days', () => {
  fc.assert(fc.property(days, fc.integer({ min: 0, max: 6 }), (day, startsOn) => {
    const first = weekOf(day, startsOn);
    expect(new Date(Date.UTC(1899, 11, 30) + first * 86_400_000).getUTCDay()).toBe(startsOn);
    expect(day - first).toBeGreaterThanOrEqual(0);
    expect(day - first).toBeLessThan(7);
  }));
});

test('a month without a row is missing, over the turn of the year too; before the first and after the last none is', () => {
  expect(missingMonths(['2025-11-30', '2025-12-01', '2026-02-03', '2026-05-01'].map(serial)).map(iso)).toEqual(['2026-01-01', '2026-03-01', '2026-04-01']);
  expect(missingMonths([])).toEqual([]);
  expect(missingMonths([null, serial('2026-01-05')])).toEqual([]);
});

test('answers make the settings that they were made of', () => {
  const { weekStartsOn, choices } = DEFAULT_REPORTS;
  expect(settledOf({ entries: entriesOf(DEFAULT_REPORTS), periods: periodsOf(DEFAULT_REPORTS), weekStartsOn, choices })).toEqual(DEFAULT_REPORTS);
});

test('a goal left blank is no goal, a blank hour the usual one, and a day until midnight ends at 24:00', () => {
  const entries = { ...entriesOf(DEFAULT_REPORTS), serviceLevel: undefined, dayFromMinute: undefined, dayUntilMinute: 0 };
  expect(settledOf({ entries, periods: periodsOf(DEFAULT_REPORTS), weekStartsOn: 1, choices: {} })).toMatchObject({ goals: { serviceLevel: null }, dayFromMinute: 510, dayUntilMinute: 1440 });
});

test('what can’t be read, and a day that ends before it starts, are named to be corrected', () => {
  const fields = { periods: periodsOf(DEFAULT_REPORTS), weekStartsOn: 1, choices: {} };
  expect(settledOf({ ...fields, entries: { ...entriesOf(DEFAULT_REPORTS), abandonRate: null } })).toEqual({ fix: 'abandonRate' });
  expect(settledOf({ ...fields, entries: { ...entriesOf(DEFAULT_REPORTS), dayFromMinute: 1300 } })).toEqual({ fix: 'day-hours' });
});

test('periods are those of the calls, newest first; the latest, and one without data, follow the data', () => {
  const atHand = periodsAtHand({ calls: dated('2026-01-05', '2026-01-31', '2026-02-02'), quality: dated('2026-02-03') }, 1);
  expect(atHand.day.map(iso)).toEqual(['2026-02-02', '2026-01-31', '2026-01-05']);
  expect(atHand.week.map(iso)).toEqual(['2026-02-02', '2026-01-26', '2026-01-05']);
  expect(atHand.month.map(iso)).toEqual(['2026-02-01', '2026-01-01']);
  const asked = { day: serial('2026-02-02'), week: serial('2026-01-05'), month: serial('2025-12-01'), projectFrom: serial('2026-01-05'), projectUntil: serial('2026-01-20') };
  expect(periodsNow(asked, atHand, { from: serial('2026-01-05'), until: serial('2026-02-02') }))
    .toEqual({ day: null, week: serial('2026-01-05'), month: null, projectFrom: null, projectUntil: serial('2026-01-20') });
});
