import fc from 'fast-check';
import { compileProblem } from '../../../../src/core/scheduling';
import { Clock } from '../../../../src/core/scheduling/cover/clock';

const STEPS = 12;
const rates = { under: [{ beyond: 0, perHour: 4 }], over: [] };
const clockOf = (...shifts: readonly (readonly number[])[]) =>
  new Clock(compileProblem(new Array(STEPS).fill(1), 1, shifts.map((covered) => ({ covered, cost: 1 })), rates), Int32Array.from(shifts.keys()));

test('a shift begins after its longest pause, in whatever order its steps are told', () => {
  const { home, span, longest } = clockOf([3, 4, 6], [0, 1, 10, 11], [6, 3, 4], [5], []);
  expect([...home]).toEqual([3, 10, 3, 5, 0]);
  expect([...span]).toEqual([4, 4, 4, 1, 0]);
  expect(longest).toBe(4);
});

test('between two shifts it is the shorter way round', () => {
  const clock = clockOf([1, 2], [11, 0], [6]);
  expect([clock.between(0, 1), clock.between(1, 0), clock.between(0, 2)]).toEqual([-2, 2, 5]);
});

test('a stretch shows the shifts that begin in it, each once, past the last step too', () => {
  const homes = fc.array(fc.nat(STEPS - 1), { minLength: 1, maxLength: 20 });
  fc.assert(fc.property(homes, fc.integer({ min: -STEPS, max: STEPS }), fc.nat(STEPS + 2), (list, start, length) => {
    const clock = clockOf(...list.map((home) => [home]));
    const seen: number[] = [];
    clock.visit(start, length, (from, to) => seen.push(...clock.order.subarray(from, to)));
    const within = [...list.keys()].filter((candidate) => length >= STEPS || (list[candidate]! - start + 2 * STEPS) % STEPS < length);
    expect(seen.sort((a, b) => a - b)).toEqual(within);
  }));
});
