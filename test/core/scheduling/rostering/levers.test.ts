import fc from 'fast-check';
import { isFault, type Outcome } from '../../../../src/core/fault';
import { planRoster } from '../../../../src/core/scheduling/roster';
import { rescore, rosterCase, rosterLevers, startLines, withHoursBank, withPartTimers, withSharedStaff, withSplitShift, type LeverName } from '../../../../src/core/scheduling/rostering';
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

function good<T>(outcome: Outcome<T>): T {
  if (isFault(outcome)) throw new Error(outcome.code);
  return outcome as T;
}

/** Plans a request as the pane does: the cells that are found, and the cost. */
function plan(asked: ReturnType<typeof request>, seed: number, attempts: number, at?: readonly { readonly name: string; readonly cells: readonly string[] }[]) {
  const of = good(rosterCase(asked));
  const { roster, cost } = planRoster(of.problem, { seed, attempts, ...(at && { start: startLines(of, at) }) });
  return { cost, people: asked.people.map(({ name }, person) => ({ name, cells: roster[person]!.map((shift) => (shift === null ? '' : asked.shifts[shift]!.code)) })) };
}

test('from the plan at hand every lever leads to a roster no worse than that plan, wherever the plan obeys the rules that the lever leaves', () => {
  const compared = new Map<LeverName, number>();
  fc.assert(fc.property(requests(3), fc.nat(), fc.nat(3), (asked, seed, attempts) => {
    const { people } = plan(asked, seed, 4);
    for (const { name, request: loose } of rosterLevers(asked)) {
      // People who are new have nothing yet.
      const valued = good(rescore(loose, loose.people.map((each) => people.find((other) => other.name === each.name)?.cells ?? [])));
      if (valued.breaches.length > 0) continue;
      compared.set(name, (compared.get(name) ?? 0) + 1);
      expect(plan(loose, seed + 1, attempts, people).cost).toBeLessThanOrEqual(valued.cost + 1e-6);
    }
  }), { numRuns: 40 });
  expect([...compared.keys()]).toEqual(expect.arrayContaining(['hours-bank', 'shared-staff']));
});

test('a bank of hours on a plan of whole weeks costs no more than the plan, without one attempt to improve it', () => {
  const need = Array.from({ length: 14 }, (_, day) => Array.from({ length: 24 }, (__, hour) => (hour >= 8 && hour < 22 ? 1 + (day % 3) : 0)));
  const asked = request({ days: 14, required: need, people: ['Ann', 'Bo', 'Cy', 'Di', 'Ed'].map((name) => person(name)) }, { weekendsOff: 0 });
  const { people, cost } = plan(asked, 1, 20);
  for (const seed of [1, 2, 3]) expect(plan(withHoursBank(asked, 8), seed, 0, people).cost).toBeLessThanOrEqual(cost + 1e-6);
});

test('lines at hand are known by name and code; people who are new, other days and codes of no shift have none', () => {
  const of = good(rosterCase(withSharedStaff(request({ people: ['Ann', 'Bo', 'Cy'].map((name) => person(name)) }), 1)));
  const line = (code: string) => [code, '', '', '', '', '', ''];
  expect(startLines(of, [{ name: 'Cy', cells: ['E0800'] }, { name: ' ann', cells: line('n2200') }, { name: 'Bo', cells: line('E0801') }, { name: 'Zoe', cells: line('') }])).toEqual([
    [2, null, null, null, null, null, null], undefined, undefined, undefined,
  ]);
});
