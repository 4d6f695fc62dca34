import fc from 'fast-check';
import { dayBreaks, type DayBreaks } from '../../../../src/core/scheduling/rostering/day-breaks';
import type { RosterShift } from '../../../../src/core/scheduling/rostering/request';

const EARLY: RosterShift = {
  code: 'E0800', name: 'full time', startMinute: 480, lengthMinutes: 510, paidMinutes: 480, away: { kind: 'meal', afterMinutes: 240, minutes: 30 }, breaks: { count: 2, minutes: 15 }, band: 'early', partTime: false,
};
const NIGHT: RosterShift = { ...EARLY, code: 'N2200', startMinute: 1320, band: 'night' };
const SPLIT: RosterShift = { ...EARLY, code: 'D0900', startMinute: 540, lengthMinutes: 600, away: { kind: 'gap', afterMinutes: 240, minutes: 120 }, band: 'day' };
const SHORT: RosterShift = { ...EARLY, code: 'D1015', startMinute: 615, lengthMinutes: 240, away: null, breaks: null, band: 'day' };
const shifts = [EARLY, NIGHT, SPLIT, SHORT];
const flat = (days: number, people: number) => Array.from({ length: days }, () => Array.from({ length: 48 }, () => people));
const asked = (days: number, required = flat(days, 2)) => ({ shifts, days, required, intervalMinutes: 30 });

const covers = ({ from, until }: { from: number; until: number }, minute: number) => minute >= from && minute < until;

test('everybody at work gets the breaks of the shift, inside the work and beside the meal', () => {
  const codes = ['', ...shifts.map(({ code }) => code)];
  const line = fc.array(fc.constantFrom(...codes), { minLength: 4, maxLength: 4 });
  fc.assert(fc.property(fc.array(line, { minLength: 1, maxLength: 8 }), fc.nat(3), fc.array(fc.nat(6), { minLength: 48, maxLength: 48 }), (cells, day, curve) => {
    const found = dayBreaks(asked(4, Array.from({ length: 4 }, () => curve)), cells, day);
    const expected = cells.flatMap((codesOf, person) => [day - 1, day].flatMap((own) => {
      const shift = shifts.find(({ code }) => code === codesOf[own]);
      return shift && (own === day || shift.startMinute + shift.lengthMinutes > 1440) ? [`${person} ${own} ${shift.code}`] : [];
    }));
    expect(found.map((one) => `${one.person} ${one.day} ${shifts[one.shift]!.code}`).sort()).toEqual(expected.sort());
    for (const { shift: place, from, until, away, breaks } of found) {
      const shift = shifts[place]!;
      expect(until - from).toBe(shift.lengthMinutes);
      expect(breaks).toHaveLength(shift.breaks?.count ?? 0);
      const off = [...breaks, ...(away ? [away] : [])].sort((a, b) => a.from - b.from);
      off.forEach((one, index) => {
        expect(one.from).toBeGreaterThanOrEqual(from);
        expect(one.until).toBeLessThanOrEqual(until);
        if (index > 0) expect(one.from).toBeGreaterThanOrEqual(off[index - 1]!.until);
      });
    }
  }), { numRuns: 150 });
});

test('a night has the same breaks seen from its evening and from its morning', () => {
  const cells = [['N2200', 'N2200', ''], ['N2200', 'E0800', 'E0800'], ['', 'N2200', 'D0900']];
  const clock = (found: DayBreaks[], own: number, shown: number) => found.filter(({ day }) => day === own)
    .map(({ person, breaks }) => [person, breaks.map(({ from }) => from + 1440 * (shown - own))]).sort();
  for (const own of [0, 1]) {
    const nights = (shown: number) => clock(dayBreaks(asked(3), cells, shown).filter(({ shift }) => shift === 1), own, shown);
    expect(nights(own + 1)).toEqual(nights(own));
    expect(nights(own).length).toBeGreaterThan(0);
  }
});

test('breaks go where people are over, not where they are just enough', () => {
  // Three people from eight; ten to eleven needs all of them, every other hour two.
  const required = [Array.from({ length: 48 }, (_, interval) => (interval >= 20 && interval < 22 ? 3 : 2))];
  const found = dayBreaks(asked(1, required), [['E0800'], ['E0800'], ['E0800']], 0);
  const breaks = found.flatMap((one) => one.breaks);
  expect(breaks).toHaveLength(6);
  expect(breaks.filter((one) => one.until > 600 && one.from < 660)).toEqual([]);
  for (let minute = 480; minute < 990; minute += 15) expect(breaks.filter((one) => covers(one, minute)).length).toBeLessThanOrEqual(1);
});
