import fc from 'fast-check';
import { completedMonths, monthEnd, monthStart, monthsBetween, monthsOn } from '../../../../src/core/cost/attrition/calendar-months';
import { earlyLeavers } from '../../../../src/core/cost/attrition/early-leavers';
import { monthRates, periodRates, type MonthCount } from '../../../../src/core/cost/attrition/month-rates';
import type { PersonRow } from '../../../../src/core/cost/attrition/reading/read-people';
import { staffOn } from '../../../../src/core/cost/attrition/staff';
import { staffMonths } from '../../../../src/core/cost/attrition/staff-months';
import { teamRates } from '../../../../src/core/cost/attrition/team-rates';
import { daySerial } from '../../../../src/core/history/calendar-day';

const day = (year: number, month: number, date: number) => daySerial(year, month, date)!;
const person = (start: number, leave: number | null, more: Partial<PersonRow> = {}): PersonRow => ({
  row: 1, name: '', team: '', start, leave, leaveUnreadable: false, voluntary: null, reason: '', cells: { person: '', team: '', start: '', leave: '', voluntary: '', reason: '' }, ...more,
});
const MONTHS = (count: number) => monthsBetween(day(2025, 1, 1), monthsOn(day(2025, 1, 1), count - 1));

test('months are counted by the calendar, over year’s ends and short Februaries', () => {
  expect(monthsOn(day(2024, 11, 1), 3)).toBe(day(2025, 2, 1));
  expect(monthsOn(day(2024, 2, 1), -2)).toBe(day(2023, 12, 1));
  expect(monthEnd(day(2024, 2, 1))).toBe(day(2024, 2, 29));
  expect(monthStart(day(2024, 2, 29))).toBe(day(2024, 2, 1));
  expect([day(2025, 2, 14), day(2025, 2, 15), day(2026, 1, 14)].map((to) => completedMonths(day(2025, 1, 15), to))).toEqual([0, 1, 11]);
  expect(completedMonths(day(2025, 1, 31), day(2025, 2, 28))).toBe(0);
});

test('three people by hand: the last day counts as employed, the day after no more', () => {
  const staff = staffOn([person(day(2024, 6, 1), day(2025, 1, 31), { voluntary: true }), person(day(2025, 1, 10), day(2025, 2, 1), { voluntary: false }), person(day(2025, 2, 28), null)], day(2025, 3, 31));
  expect(staffMonths(staff, MONTHS(3)).map(({ open, joiners, leavers, voluntary, involuntary }) => [open, joiners, leavers, voluntary, involuntary])).toEqual([[1, 1, 1, 1, 0], [1, 1, 1, 0, 1], [1, 0, 0, 0, 0]]);
  expect(staff.map(({ service }) => service)).toEqual([8, 1, 1]);
});

test('leave dates after the day of the table are still to come, starts after it are not there yet, leaving first never counts', () => {
  const staff = staffOn([person(day(2025, 1, 1), day(2025, 12, 1)), person(day(2025, 8, 1), null), person(day(2025, 3, 1), day(2025, 2, 1)), person(day(2025, 3, 1), null, { leaveUnreadable: true })], day(2025, 6, 30));
  expect(staff).toHaveLength(1);
  expect(staff[0]).toMatchObject({ left: false, until: day(2025, 7, 1), service: 6 });
});

const steady = (leavers: number, open = 100): MonthCount[] => MONTHS(12).map((month) => ({ month, open, joiners: leavers, leavers, voluntary: leavers / 2, involuntary: 0 }));

test('two of a hundred a month are 24% a year simple, 21.5% compounded, and 24% over twelve months', () => {
  const rates = monthRates(steady(2));
  expect(rates[0]).toMatchObject({ close: 100, mean: 100, untold: 1, rate: 0.02, rolling: null });
  expect(rates[0]!.annual).toBeCloseTo(0.24, 12);
  expect(rates[0]!.compounded).toBeCloseTo(1 - 0.98 ** 12, 12);
  expect(rates[11]!.rolling).toBeCloseTo(0.24, 12);
  expect(periodRates(rates, 3)).toMatchObject({ months: 3, leavers: 6, mean: 100 });
  expect(periodRates(rates, 3).annual).toBeCloseTo(0.24, 12);
  expect(periodRates(rates, 3).annualVoluntary).toBeCloseTo(0.12, 12);
});

test('a month without heads has no rate; a missing month breaks the rolling year', () => {
  const [first] = monthRates([{ month: day(2025, 1, 1), open: 0, joiners: 0, leavers: 0, voluntary: 0, involuntary: 0 }]);
  expect(first).toMatchObject({ rate: null, annual: null, compounded: null });
  const gap = steady(2).filter((_, index) => index !== 4);
  expect(monthRates(gap).at(-1)!.rolling).toBeNull();
});

test('new hires lost early are told once all of the month had their days', () => {
  const staff = staffOn([person(day(2025, 1, 5), day(2025, 4, 5)), person(day(2025, 1, 5), day(2025, 4, 6)), person(day(2025, 1, 31), null), person(day(2025, 4, 1), null)], day(2025, 5, 31));
  expect(earlyLeavers(staff, day(2025, 1, 1), 90, day(2025, 5, 31))).toEqual({ joiners: 3, lost: 1, share: 1 / 3 });
  expect(earlyLeavers(staff, day(2025, 4, 1), 90, day(2025, 5, 31)).share).toBeNull();
  expect(earlyLeavers(staff, day(2025, 2, 1), 90, day(2025, 5, 31)).share).toBeNull();
});

const people = fc.array(fc.record({ start: fc.integer({ min: day(2023, 1, 1), max: day(2025, 12, 31) }), stays: fc.option(fc.integer({ min: 0, max: 900 })), team: fc.constantFrom('A', 'b', 'B', '') }), { maxLength: 60 })
  .map((rows) => rows.map(({ start, stays, team }) => person(start, stays === null ? null : start + stays, { team })));

test('heads run on from month to month and end with those employed; teams add up to all', () => {
  fc.assert(fc.property(people, (rows) => {
    const asOf = day(2025, 12, 31);
    const staff = staffOn(rows, asOf);
    const rates = monthRates(staffMonths(staff, MONTHS(12)));
    rates.forEach(({ open }, index) => { if (index > 0) expect(open).toBe(rates[index - 1]!.close); });
    expect(rates.at(-1)!.close).toBe(staff.filter(({ left }) => !left).length);
    const teams = teamRates(staff, day(2025, 1, 1), 12);
    const sum = (of: 'open' | 'close' | 'leavers') => teams.reduce((total, team) => total + team[of], 0);
    expect([sum('open'), sum('close'), sum('leavers')]).toEqual([rates[0]!.open, rates.at(-1)!.close, rates.reduce((total, { leavers }) => total + leavers, 0)]);
    expect(teams.filter(({ team }) => team.toLowerCase() === 'b').length).toBeLessThanOrEqual(1);
  }));
});
