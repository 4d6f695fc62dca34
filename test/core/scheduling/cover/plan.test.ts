import fc from 'fast-check';
import { compileProblem, planCost } from '../../../../src/core/scheduling';
import { costUnit, raisedToUnit } from '../../../../src/core/scheduling/cover/cost-unit';
import { linearCover } from '../../../../src/core/scheduling/cover/linear-cover';
import { misfitPerHour, misfitSlopes } from '../../../../src/core/scheduling/cover/misfit';
import { CoverPlan } from '../../../../src/core/scheduling/cover/plan';
import { seededRandom } from '../../../../src/core/numeric/seeded-random';
import { safeBound } from '../../../../src/core/scheduling/cover/safe-bound';

const rates = { under: [{ beyond: 0, perHour: 20 }, { beyond: 0.3, perHour: 45 }], over: [{ beyond: 0, perHour: 4 }, { beyond: 0.5, perHour: 9 }] };
const problem = compileProblem([2, 3.5, 1, 0, 4, 2], 0.5, [
  { covered: [0, 1, 2], cost: 30, kind: 0, most: 9 }, { covered: [4, 5, 0], cost: 30, kind: 0, most: 9 }, { covered: [3, 5], cost: 18, kind: 1, most: 9 }, { covered: [1, 4], cost: 25, kind: 2, most: 9 },
], { ...rates, seats: 5, perKind: 7 }, [
  { name: 'share', candidates: Int32Array.of(0, 1, 2, 3), weights: Float64Array.of(0.75, -0.25, -0.25, 0.75), least: -Infinity, most: 0 },
  { name: 'late', candidates: Int32Array.of(1), weights: Float64Array.of(1), least: 1, most: 2 },
]);
const moves = fc.array(fc.record({ candidate: fc.nat(3), put: fc.boolean() }), { maxLength: 60 });

test('a plan costs what it costs when counted afresh, whoever came and went before, and every change costs what was foretold', () => {
  fc.assert(fc.property(moves, (list) => {
    const plan = new CoverPlan(problem);
    for (const { candidate, put } of list) {
      if (!put && plan.counts[candidate] === 0) continue;
      const expected = plan.cost + (put ? plan.costOfMore(candidate) : plan.costOfFewer(candidate));
      if (put) plan.put(candidate);
      else plan.take(candidate);
      expect(plan.cost).toBeCloseTo(expected, 6);
    }
    expect(plan.cost).toBeCloseTo(planCost(problem, plan.counts).total, 6);
    expect([...plan.used.subarray(0, plan.inUse)].sort()).toEqual([0, 1, 2, 3].filter((candidate) => plan.counts[candidate]! > 0));
    const other = new CoverPlan(problem);
    other.become(plan.counts);
    expect(other.cost).toBeCloseTo(plan.cost, 6);
  }));
});

test('the slopes of a misfit add up to its cost, and never fall', () => {
  fc.assert(fc.property(fc.float({ min: 0, max: 30, noNaN: true }), fc.nat(80), (need, people) => {
    const { width, slopes, ofNobody } = misfitSlopes([need], 0.25, { ...rates, seats: 20, perHourStanding: 500 });
    let cost = ofNobody;
    for (let there = 0; there < people; there += 1) cost += slopes[Math.min(there, width - 1)]!;
    expect(cost).toBeCloseTo(0.25 * misfitPerHour(need, people, { ...rates, seats: 20, perHourStanding: 500 }), 4);
    for (let there = 1; there < width; there += 1) expect(slopes[there]!).toBeGreaterThanOrEqual(slopes[there - 1]! - 1e-9);
  }));
});

test('whatever the rows are said to be worth, the bound made of it is below every plan', () => {
  const { model, offset } = linearCover(problem);
  const dual = fc.array(fc.float({ min: -40, max: 40, noNaN: true }), { minLength: model.rowLower.length, maxLength: model.rowLower.length });
  fc.assert(fc.property(dual, fc.array(fc.nat(9), { minLength: 4, maxLength: 4 }), (duals, counts) => {
    expect(safeBound(model, Float64Array.from(duals)).bound + offset).toBeLessThanOrEqual(planCost(problem, counts).total + 1e-6);
  }));
});

test('costs in half coins make a bound in half coins; a share among the limits makes none', () => {
  const plain = compileProblem([2, 2], 0.5, [{ covered: [0, 1], cost: 12.5 }], { under: [{ beyond: 0, perHour: 10 }], over: [{ beyond: 0, perHour: 5 }] });
  expect(costUnit(plain)).toBeCloseTo(2.5, 9);
  expect(raisedToUnit(11.2, 2.5)).toBe(12.5);
  expect(raisedToUnit(12.5 + 1e-9, 2.5)).toBeCloseTo(12.5, 6);
  expect(costUnit(problem)).toBe(0);
  expect(raisedToUnit(11.2, 0)).toBe(11.2);
});

test('random numbers are even over 0 to 1, and the same for a seed', () => {
  const random = seededRandom(42);
  const tenths = new Array<number>(10).fill(0);
  for (let draw = 0; draw < 20_000; draw += 1) tenths[Math.floor(random() * 10)]! += 1;
  // Chi-square on nine degrees of freedom: 27.9 is passed once in a thousand.
  expect(tenths.reduce((sum, count) => sum + (count - 2000) ** 2 / 2000, 0)).toBeLessThan(27.9);
  const [one, same, another] = [seededRandom(7), seededRandom(7), seededRandom(8)];
  const first = [one(), one(), one()];
  expect([same(), same(), same()]).toEqual(first);
  expect([another(), another(), another()]).not.toEqual(first);
});
