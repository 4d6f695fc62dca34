import { daySerial, weekday } from '../../../../src/core/history/calendar-day';
import { firstDayOnOffer, repeatOf, requiredFrom, requiredHours, type Demand } from '../../../../src/taskpane/wizards/roster/horizon';

const MONDAY = daySerial(2026, 3, 2)!;
/** Two intervals a day; the number of people tells the day. */
const demand = (days: number, firstDay: number | null = MONDAY): Demand => ({ intervalMinutes: 720, firstDay, days: Array.from({ length: days }, (_, day) => [day + 1, 0]) });
const people = (of: Demand, from: number, count: number) => requiredFrom(of, from, count).map(([first]) => first);

test('a week comes again by weekday, whichever day the roster starts on', () => {
  expect(people(demand(7), MONDAY, 10)).toEqual([1, 2, 3, 4, 5, 6, 7, 1, 2, 3]);
  expect(people(demand(7), MONDAY + 23, 7)).toEqual([3, 4, 5, 6, 7, 1, 2]);
  expect(people(demand(7), MONDAY - 1, 2)).toEqual([7, 1]);
  expect(repeatOf(demand(7), MONDAY, 28)).toBe('weeks');
});

test('two weeks come again as two weeks, and days beyond whole weeks stand for themselves', () => {
  expect(people(demand(15), MONDAY, 16)).toEqual([...Array.from({ length: 15 }, (_, day) => day + 1), 2]);
  expect(people(demand(14), MONDAY + 14, 3)).toEqual([1, 2, 3]);
});

test('one day stands for every day, and five days leave the weekend closed', () => {
  expect(people(demand(1), MONDAY + 3, 3)).toEqual([1, 1, 1]);
  expect(repeatOf(demand(1), MONDAY + 3, 3)).toBe('one-day');
  expect(people(demand(5), MONDAY, 8)).toEqual([1, 2, 3, 4, 5, 0, 0, 1]);
  expect(repeatOf(demand(5), MONDAY, 7)).toBe('some-days');
});

test('days without dates begin with the roster', () => {
  expect(people(demand(7, null), MONDAY + 2, 8)).toEqual([1, 2, 3, 4, 5, 6, 7, 1]);
  expect(repeatOf(demand(28, null), MONDAY, 28)).toBe('as-it-is');
});

test('the first day on offer is a Monday, not before the requirement begins', () => {
  for (let day = MONDAY; day < MONDAY + 7; day += 1) {
    const offered = firstDayOnOffer(day, 0);
    expect([weekday(offered), offered - day >= 0 && offered - day < 7]).toEqual([1, true]);
  }
  expect(firstDayOnOffer(null, MONDAY)).toBe(MONDAY + 7);
});

test('hours required are people times the length of their intervals', () => {
  expect(requiredHours([[2, 3], [0, 1]], 30)).toBe(3);
});
