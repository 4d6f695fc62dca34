import fc from 'fast-check';
import { isFault } from '../../../../src/core/fault';
import { rosterCase, rosterLevers, withHoursBank, withPartTimers, withSharedStaff, withSplitShift, type LeverName } from '../../../../src/core/scheduling/rostering';
import { person, PART, request, requests, SHIFTS } from './small-requests';

const names = (asked: ReturnType<typeof request>): LeverName[] => rosterLevers(asked).map(({ name }) => name);

test('levers that are pulled already, or have nothing to work on, are not offered', () => {
  const long = (days: number) => Array.from({ length: days }, () => Array.from({ length: 24 }, (_, hour) => (hour >= 8 && hour < 20 ? 1 : 0)));
  expect(names(request({ days: 14, required: long(14) }))).toEqual(['hours-bank', 'part-timers', 'split-shifts', 'shared-staff']);
  expect(names(request({ days: 7 }))).not.toContain('hours-bank');
  expect(names(request({ days: 14 }, { hoursBank: 8 }))).not.toContain('hours-bank');
  expect(names(request({ people: [person('Ann', { shared: true })] }))).not.toContain('shared-staff');
  const gap = { ...SHIFTS[0]!, away: { kind: 'gap' as const, afterMinutes: 240, minutes: 120 } };
  expect(names(request())).not.toContain('split-shifts');
  expect(names(request({ shifts: [gap], required: long(7) }))).not.toContain('split-shifts');
});

test('part-timers come with shifts of four hours where there are none, at each full hour that people are needed', () => {
  const { shifts, people } = withPartTimers(request(), 2, 20);
  expect(people.slice(2).map(({ name, weekHours }) => [name, weekHours])).toEqual([['+1', 20], ['+2', 20]]);
  expect(shifts.slice(3).map(({ code, partTime }) => [code, partTime])).toEqual([
    ['E0800b', true], ['D0900', true], ['D1000', true], ['D1100', true], ['D1200', true], ['D1300', true],
  ]);
  expect(withPartTimers(request({ shifts: [...SHIFTS, ...PART] }), 1, 20).shifts).toHaveLength(5);
});

test('split shifts are half a usual shift, a gap, and the other half, within the hours that people are needed', () => {
  const need = Array.from({ length: 7 }, () => Array.from({ length: 24 }, (_, hour) => (hour >= 8 && hour < 20 ? 1 : 0)));
  const added = withSplitShift(request({ required: need })).shifts.slice(3);
  expect(added.map(({ startMinute, lengthMinutes, paidMinutes, away }) => [startMinute / 60, lengthMinutes / 60, paidMinutes / 60, away])).toEqual([
    [8, 12, 8, { kind: 'gap', afterMinutes: 240, minutes: 240 }], [8, 11, 8, { kind: 'gap', afterMinutes: 240, minutes: 180 }], [8, 10, 8, { kind: 'gap', afterMinutes: 240, minutes: 120 }],
    [9, 11, 8, { kind: 'gap', afterMinutes: 240, minutes: 180 }], [9, 10, 8, { kind: 'gap', afterMinutes: 240, minutes: 120 }], [10, 10, 8, { kind: 'gap', afterMinutes: 240, minutes: 120 }],
  ]);
});

test('people of another team get names that nobody has', () => {
  expect(withSharedStaff(request({ people: [person('+1')] }), 2).people.map(({ name, shared }) => [name, shared])).toEqual([['+1', undefined], ['+2', true], ['+3', true]]);
});

test('a bank that is larger already stays', () => {
  expect(withHoursBank(request({}, { hoursBank: 12 }), 8).rules.hoursBank).toBe(12);
});

test('every lever of any request is a request that can be planned, and the request itself is left as it was', () => {
  fc.assert(fc.property(requests(3), (asked) => {
    const before = JSON.stringify(asked);
    for (const lever of rosterLevers(asked)) {
      expect(isFault(rosterCase(lever.request))).toBe(false);
      expect(lever.request).not.toEqual(asked);
    }
    expect(JSON.stringify(asked)).toBe(before);
  }), { numRuns: 100 });
});
