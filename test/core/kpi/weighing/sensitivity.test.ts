import fc from 'fast-check';
import { isFault } from '../../../../src/core/fault';
import { sensitivity, type Sensitivity } from '../../../../src/core/kpi/weighing';
import { ranked } from '../../../../src/core/kpi/scoring/ranking-changes';
import { cases } from '../../../reference/cases';

function firm(scores: readonly (readonly number[])[], weights: readonly number[], shift = 0.05): Sensitivity {
  const result = sensitivity(scores, weights, shift);
  if (isFault(result)) throw new Error(JSON.stringify(result));
  return result;
}
const moved = (weights: readonly number[], indicator: number, to: number) => weights.map((weight, index) => (index === indicator ? to : (weight * (1 - to)) / (1 - weights[indicator]!)));
const totalsOf = (scores: readonly (readonly number[])[], weights: readonly number[]) => scores.map((row) => row.reduce((sum, score, index) => sum + score * weights[index]!, 0));

test('rollup-sensitivity-1', () => {
  const { input, expected, tolerance } = cases<{ id: string; input: { scores: number[][]; weights: number[] }; expected: { totals: number[]; rank: number[]; smallest_changes_that_dethrone_the_leader: { criterion: number; challenger: number; new_weight: number; change: number }[] }; tolerance: number }>('public-kpi').find(({ id }) => id === 'rollup-sensitivity-1')!;
  const { totals, places, leader, leaderChanges } = firm(input.scores, input.weights);
  totals.forEach((total, index) => expect(total).toBeCloseTo(expected.totals[index]!, 8));
  expect([places, leader]).toEqual([expected.rank, 1]);
  expected.smallest_changes_that_dethrone_the_leader.forEach((change, index) => {
    expect(leaderChanges[index]).toMatchObject({ indicator: change.criterion, challenger: change.challenger });
    expect(Math.abs(leaderChanges[index]!.newWeight - change.new_weight)).toBeLessThanOrEqual(tolerance);
  });
});

const scorecard = fc.tuple(fc.integer({ min: 2, max: 6 }), fc.integer({ min: 2, max: 5 })).chain(([units, n]) => fc.tuple(
  fc.array(fc.array(fc.integer({ min: 0, max: 120 }), { minLength: n, maxLength: n }), { minLength: units, maxLength: units }), fc.array(fc.integer({ min: 1, max: 9 }), { minLength: n, maxLength: n }),
)).map(([scores, points]) => ({ scores, weights: points.map((one) => one / points.reduce((sum, other) => sum + other, 0)) }));

test('at the change that is told two units are level, and at no smaller one does any place change', () => {
  fc.assert(fc.property(scorecard, fc.double({ min: 0.02, max: 0.98, noNaN: true }), ({ scores, weights }, part) => {
    const { rankingChanges, totals, leader, leaderChanges } = firm(scores, weights);
    for (const { indicator, ahead, behind, newWeight } of rankingChanges) {
      const level = totalsOf(scores, moved(weights, indicator, newWeight));
      expect(level[ahead]).toBeCloseTo(level[behind]!, 6);
    }
    weights.forEach((weight, indicator) => {
      const reach = Math.abs(rankingChanges.find((one) => one.indicator === indicator)?.change ?? Infinity);
      const first = Math.abs(leaderChanges.find((one) => one.indicator === indicator)?.change ?? Infinity);
      for (const sign of [1, -1]) {
        const room = sign > 0 ? 1 - weight : weight;
        const at = (limit: number) => totalsOf(scores, moved(weights, indicator, weight + sign * part * Math.min(limit, room)));
        const now = ranked(totals);
        const then = at(reach);
        // Nobody overtakes: whoever stood behind is still not in front.
        now.slice(1).forEach((behind, place) => expect(then[behind]! - then[now[place]!]!).toBeLessThanOrEqual(1e-9));
        expect(Math.max(...at(first)) - at(first)[leader]!).toBeLessThanOrEqual(1e-9);
      }
    });
  }), { numRuns: 300 });
});

test('the tornado is the leader’s total with one weight moved, the widest first', () => {
  fc.assert(fc.property(scorecard, ({ scores, weights }) => {
    const { tornado, leader } = firm(scores, weights, 0.1);
    for (const { indicator, lowered, raised } of tornado) {
      expect(lowered).toBeCloseTo(totalsOf(scores, moved(weights, indicator, Math.max(0, weights[indicator]! - 0.1)))[leader]!, 8);
      expect(raised).toBeCloseTo(totalsOf(scores, moved(weights, indicator, Math.min(1, weights[indicator]! + 0.1)))[leader]!, 8);
    }
    const widths = tornado.map(({ lowered, raised }) => Math.abs(raised - lowered));
    widths.slice(1).forEach((width, index) => expect(width).toBeLessThanOrEqual(widths[index]!));
  }));
});

test('one unit has no places, a unit better everywhere loses its place to nobody', () => {
  expect(sensitivity([[1, 2]], [1, 1], 0.05)).toMatchObject({ code: 'too-few' });
  expect(sensitivity([[1, 2], [1]], [1, 1], 0.05)).toMatchObject({ code: 'unequal-sizes' });
  expect(firm([[5, 6], [4, 5]], [1, 1])).toMatchObject({ leaderChanges: [], rankingChanges: [], places: [1, 2] });
  expect(firm([[5, 6], [5, 6]], [1, 1])).toMatchObject({ rankingChanges: [], places: [1, 1] });
});
