import fc from 'fast-check';
import { isFault } from '../../../../src/core/fault';
import { ruleProblem, scoreOf, type ScoreRule } from '../../../../src/core/kpi/scorecard';
import { curvePoints } from '../../../../src/taskpane/wizards/scorecard/rules/curve-points';
import { draftOf, RULE_KINDS, type RuleDraft } from '../../../../src/taskpane/wizards/scorecard/rules/rule-draft';
import { isRuleFault, ruleOf } from '../../../../src/taskpane/wizards/scorecard/rules/rule-of';
import { withKind } from '../../../../src/taskpane/wizards/scorecard/rules/with-kind';

const figure = fc.double({ min: 0.01, max: 1000, noNaN: true });
const gap = fc.double({ min: 0.01, max: 100, noNaN: true });
const score = fc.double({ min: 0, max: 2, noNaN: true });
const rules: fc.Arbitrary<ScoreRule> = fc.oneof(
  fc.tuple(figure, gap, fc.option(gap)).map(([target, below, above]): ScoreRule => ({ kind: 'higher', target, floor: target - below, stretch: above === null ? null : target + above })),
  fc.tuple(figure, gap, fc.option(gap)).map(([target, above, below]): ScoreRule => ({ kind: 'lower', target, floor: target + above, stretch: below === null ? null : target - below })),
  fc.record({ kind: fc.constant('ratio' as const), target: figure, cap: fc.option(fc.double({ min: 1, max: 3, noNaN: true })), lowerIsBetter: fc.boolean() }),
  fc.tuple(figure, gap, gap, gap).map(([zeroLow, a, b, c]): ScoreRule => ({ kind: 'band', band: { zeroLow, low: zeroLow + a, high: zeroLow + a + b, zeroHigh: zeroLow + a + b + c } })),
  fc.uniqueArray(figure, { minLength: 1, maxLength: 5 }).chain((limits) => fc.array(score, { minLength: limits.length + 1, maxLength: limits.length + 1 }).map((scores): ScoreRule => ({
    kind: 'tiers', tiers: [...[...limits].sort((a, b) => b - a).map((from, place) => ({ from, score: scores[place]! })), { from: null, score: scores.at(-1)! }],
  }))),
  fc.record({ kind: fc.constant('deduction' as const), free: fc.integer({ min: 0, max: 10 }), perEvent: fc.double({ min: 0.01, max: 1, noNaN: true }) }),
);

test('a rule that is shown to be typed over and taken again is the same rule', () => {
  fc.assert(fc.property(rules, (rule) => {
    expect(ruleOf(draftOf(rule))).toEqual(rule);
  }));
});

test('whatever rule one goes over to, its fields are filled with one that scores, and the way back finds the first as it was', () => {
  fc.assert(fc.property(rules, fc.constantFrom(...RULE_KINDS), (rule, kind) => {
    const there = withKind(draftOf(rule), kind);
    const taken = ruleOf(there);
    expect(isRuleFault(taken)).toBe(false);
    expect(ruleProblem(taken as ScoreRule)).toBeNull();
    if (rule.kind === 'tiers' || rule.kind === 'band' || rule.kind === 'deduction') expect(ruleOf(withKind(there, rule.kind))).toEqual(rule);
  }));
});

test('a deduction from the first event on has no figure to be a ratio of: one is put there to be changed', () => {
  expect(ruleOf(withKind(draftOf({ kind: 'deduction', free: 0, perEvent: 0.05 }), 'ratio'))).toEqual({ kind: 'ratio', target: 1, cap: 1.2, lowerIsBetter: true });
});

test('more is better turned to less is better keeps the target and changes floor and stretch over', () => {
  const higher = draftOf({ kind: 'higher', target: 0.8, floor: 0.6, stretch: 0.9 });
  expect(ruleOf(withKind(higher, 'lower'))).toEqual({ kind: 'lower', target: 0.8, floor: 1, stretch: 0.7 });
  expect(ruleOf(withKind(withKind(higher, 'lower'), 'higher'))).toEqual({ kind: 'higher', target: 0.8, floor: 0.6, stretch: 0.9 });
});

const drafted = (rule: ScoreRule, change: Partial<RuleDraft>): RuleDraft => ({ ...draftOf(rule), ...change });
const line: ScoreRule = { kind: 'higher', target: 10, floor: 5, stretch: null };

test.each([
  ['a blank target', drafted(line, { numbers: { floor: 5 } }), { field: 'target', why: 'missing' }],
  ['a target that can’t be read', drafted(line, { numbers: { floor: 5, target: null } }), { field: 'target', why: 'unusable' }],
  ['a floor above the target', drafted(line, { numbers: { floor: 12, target: 10 } }), { field: 'floor', why: 'not-below' }],
  ['a floor below the target where less is better', drafted({ ...line, kind: 'lower', floor: 20 }, { numbers: { floor: 5, target: 10 } }), { field: 'floor', why: 'not-above' }],
  ['a stretch below the target', drafted(line, { numbers: { floor: 5, target: 10, stretch: 9 } }), { field: 'stretch', why: 'too-low' }],
  ['a ratio to nothing', drafted({ kind: 'ratio', target: 0, cap: null, lowerIsBetter: false }, {}), { field: 'target', why: 'not-positive' }],
  ['a band whose ends changed places', drafted({ kind: 'band', band: { zeroLow: 1, low: 3, high: 2, zeroHigh: 4 } }, {}), { field: 'high', why: 'order' }],
  ['no steps at all', drafted({ kind: 'tiers', tiers: [] }, {}), { field: 'tiers', why: 'no-tiers' }],
  ['two steps from one figure', drafted({ kind: 'tiers', tiers: [{ from: 1, score: 1 }, { from: 1, score: 0 }] }, {}), { field: 'tiers', why: 'repeated-limit' }],
  ['a deduction of nothing', drafted({ kind: 'deduction', free: 2, perEvent: 0 }, {}), { field: 'perEvent', why: 'not-positive' }],
  ['fewer than no events free', drafted({ kind: 'deduction', free: -1, perEvent: 0.1 }, {}), { field: 'free', why: 'negative' }],
] as const)('%s is told at its field', (_what, draft, fault) => {
  expect(ruleOf(draft)).toEqual(fault);
});

test('the picture of a rule has its corners where the rule bends: the score between two of them lies on the line', () => {
  fc.assert(fc.property(rules.filter(({ kind }) => kind !== 'ratio'), fc.array(figure, { maxLength: 4 }), (rule, figures) => {
    const at = (actual: number) => {
      const scored = scoreOf(actual, rule);
      return isFault(scored) ? null : scored;
    };
    const points = curvePoints(rule, at, figures);
    expect(points.length).toBeGreaterThan(1);
    for (const [index, point] of points.entries()) {
      expect(point.score).toBe(at(point.at));
      const next = points[index + 1];
      const middle = next && at((point.at + next.at) / 2);
      if (next && middle !== null && next.at - point.at > (points.at(-1)!.at - points[0]!.at) * 1e-4) expect(Math.abs(middle! - (point.score + next.score) / 2)).toBeLessThan(1e-6);
    }
  }));
});
