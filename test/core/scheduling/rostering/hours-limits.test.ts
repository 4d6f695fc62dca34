import fc from 'fast-check';
import { hoursLimits, type HoursAsked } from '../../../../src/core/scheduling/rostering/problem/hours-limits';

const HOUR = 60;
const asked = (more: Partial<HoursAsked> = {}): HoursAsked => ({
  weekMinutes: 40 * HOUR, lengths: [8 * HOUR], daysPerWeek: 5, mostWeekMinutes: Infinity, mostRosterMinutes: Infinity, bank: 0, leave: null, days: 28, daysBeforeMonday: 0, isBegun: false, ...more,
});
const inHours = (limits: ReturnType<typeof hoursLimits>) => [limits.week.min / HOUR, limits.week.max / HOUR, limits.roster && [limits.roster.min / HOUR, Math.round((100 * limits.roster.max) / HOUR) / 100]];

test.each<[string, Partial<HoursAsked>, unknown[]]>([
  ['hours that shifts make up exactly are each week’s', {}, [40, 40, null]],
  ['37.5 hours of 8-hour shifts: four or five a week, and the 19 shifts nearest to 150 hours', { weekMinutes: 37.5 * HOUR }, [32, 40, [152, 152]]],
  ['of two sums as near as each other, the lower', { weekMinutes: 36 * HOUR, days: 7 }, [32, 40, [32, 32]]],
  ['shifts of several lengths make up what one cannot', { weekMinutes: 20 * HOUR, lengths: [4 * HOUR, 6 * HOUR] }, [20, 20, null]],
  ['an hours bank lets weeks swing by whole shifts, the sum stays', { bank: 8 * HOUR, daysPerWeek: 6 }, [32, 48, [160, 160]]],
  ['more than the days of a week hold is all that they hold', { weekMinutes: 60 * HOUR }, [40, 40, null]],
  ['the law’s week is not passed', { weekMinutes: 44 * HOUR, mostWeekMinutes: 40 * HOUR, daysPerWeek: 6 }, [40, 40, null]],
  ['leave that counts as a shift does changes nothing', { leave: { minutes: 8 * HOUR, perWeek: 5 } }, [40, 40, null]],
  ['leave that does not lets a week lie lower by less than a shift', { weekMinutes: 37.5 * HOUR, leave: { minutes: 7.5 * HOUR, perWeek: 5 } }, [30, 40, [144, 152]]],
  ['a month: whole weeks exactly, and its ends by their share', { days: 31, daysBeforeMonday: 3 }, [40, 40, [176, 185.14]]],
  ['of a week begun before the first day nothing is asked', { days: 31, daysBeforeMonday: 3, isBegun: true }, [40, 40, [160, 185.14]]],
])('%s', (_, more, limits) => {
  expect(inHours(hoursLimits(asked(more)))).toEqual(limits);
});

/** Every sum of whole weeks of up to so many shifts, by plain enumeration. */
function possible({ lengths, daysPerWeek, days }: HoursAsked, min: number, max: number): number[] {
  const ofWeek = (left: number): number[] => (left === 0 ? [0] : [0, ...lengths].flatMap((length) => ofWeek(left - 1).map((sum) => sum + length)));
  const weeks = [...new Set(ofWeek(daysPerWeek))].filter((sum) => sum >= min && sum <= max);
  return Array.from({ length: days / 7 }).reduce<number[]>((sums) => [...new Set(sums.flatMap((sum) => weeks.map((week) => sum + week)))], [0]);
}

test('whatever the contract, some roster of whole weeks keeps the limits, and none that they allow is nearer to the contract', () => {
  fc.assert(fc.property(
    fc.integer({ min: 4, max: 60 }), fc.uniqueArray(fc.constantFrom(4, 5, 6, 8, 10, 12), { minLength: 1, maxLength: 3 }), fc.integer({ min: 3, max: 6 }), fc.constantFrom(0, 8), fc.constantFrom(7, 14, 21),
    (hours, lengths, daysPerWeek, bank, days) => {
      const question = asked({ weekMinutes: hours * HOUR, lengths: lengths.map((length) => length * HOUR), daysPerWeek, bank: bank * HOUR, days });
      const { week, roster } = hoursLimits(question);
      const sums = possible(question, week.min, week.max);
      const share = (hours * HOUR * days) / 7;
      const nearest = Math.min(...sums.map((sum) => Math.abs(sum - share)));
      const kept = sums.filter((sum) => roster === null || (sum >= roster.min && sum <= roster.max));
      expect(kept.length).toBeGreaterThan(0);
      kept.forEach((sum) => expect(Math.abs(sum - share)).toBe(nearest));
    },
  ), { numRuns: 200 });
});
