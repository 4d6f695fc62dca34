import { dayGrid } from '../../../src/core/forecasting/day-grid';
import { specialDays } from '../../../src/core/forecasting/days/special-days';
import { intervalShares } from '../../../src/core/forecasting/profile/interval-shares';
import { dateOf, dayShape, FIRST_SERIAL, historyOf, poisson, WEEK } from './support/synthetic';

const MORNING = Array.from({ length: 24 }, (_, slot) => dayShape(slot, 24));
const EVENING = [...MORNING].reverse();
const share = (shape: readonly number[], slot: number) => shape[slot]! / shape.reduce((a, b) => a + b, 0);
const none = new Map();
const fromMonday = (day: number) => FIRST_SERIAL + day;

test('shares of every day of the week sum to one, open or not', () => {
  const draw = poisson(1);
  const grid = dayGrid(historyOf(60, 60, (day, slot) => (day % 7 === 6 ? null : draw(30 * dayShape(slot, 24)))))!;
  const shares = intervalShares(grid, none);
  for (let day = 60; day < 67; day++) expect(shares(fromMonday(day)).reduce((a, b) => a + b, 0)).toBeCloseTo(1, 12);
});

test('a weekday with a shape of its own keeps it, weekdays alike are pooled and so steadier than each by itself', () => {
  const draw = poisson(2);
  const grid = dayGrid(historyOf(56, 60, (day, slot) => draw(8 * WEEK[day % 7]! * (day % 7 < 5 ? MORNING : EVENING)[slot]!)))!;
  const shares = intervalShares(grid, none);
  const errorOf = (day: number, shape: readonly number[], found = shares(fromMonday(day))) => found.reduce((sum, value, slot) => sum + Math.abs(value - share(shape, slot)), 0);
  expect(errorOf(56, MORNING)).toBeLessThan(0.12);
  expect(errorOf(61, EVENING)).toBeLessThan(0.2);
  const mondays = Float64Array.from({ length: 24 }, (_, slot) => [0, 1, 2, 3, 4, 5, 6, 7].reduce((sum, week) => sum + grid.calls[week * 7 * 24 + slot]!, 0));
  const total = mondays.reduce((a, b) => a + b, 0);
  expect(errorOf(56, MORNING)).toBeLessThan(errorOf(56, MORNING, mondays.map((calls) => calls / total)));
});

test('one freak interval does not bend the profile', () => {
  const draw = poisson(3);
  const grid = dayGrid(historyOf(56, 60, (day, slot) => (day === 54 && slot === 12 ? 20_000 : draw(100 * MORNING[slot]!))))!;
  expect(intervalShares(grid, none)(fromMonday(61))[12]).toBeCloseTo(share(MORNING, 12), 1);
});

test('a change of shape is followed within weeks', () => {
  const grid = dayGrid(historyOf(200, 60, (day, slot) => Math.round(200 * (day < 150 ? MORNING : EVENING)[slot]!)))!;
  const found = intervalShares(grid, none)(fromMonday(200));
  expect(Math.abs(found[9]! - share(EVENING, 9))).toBeLessThan(Math.abs(found[9]! - share(MORNING, 9)) + 1e-9);
});

test('intervals that have been closed for months get nothing', () => {
  const grid = dayGrid(historyOf(300, 60, (day, slot) => (slot >= 20 && day > 100 ? null : 50)))!;
  const found = intervalShares(grid, none)(fromMonday(300));
  expect(found[21]).toBe(0);
  expect(found[12]).toBeCloseTo(1 / 20, 9);
});

test('a holiday has the profile of past days of its name', () => {
  const holidays = [30, 121, 212, 303].map((day) => ({ date: dateOf(day), name: 'Late start' }));
  const grid = dayGrid(historyOf(300, 60, (day, slot) => Math.round(200 * ([30, 121, 212].includes(day) ? EVENING : MORNING)[slot]!)))!;
  const shares = intervalShares(grid, specialDays(holidays, new Array<boolean>(7).fill(false)));
  for (const slot of [5, 12]) expect(Math.abs(shares(fromMonday(303))[slot]! - share(EVENING, slot))).toBeLessThan(0.2 * share(EVENING, slot));
  expect(shares(fromMonday(303)).reduce((a, b) => a + b, 0)).toBeCloseTo(1, 12);
  expect(shares(fromMonday(304))[10]).toBeCloseTo(share(MORNING, 10), 2);
});
