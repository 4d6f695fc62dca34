import { indicatorOf } from '../../../../src/core/kpi/catalogue/catalogue';
import type { IndicatorId } from '../../../../src/core/kpi/catalogue/indicator-id';
import type { ChosenIndicator } from '../../../../src/core/kpi/selection/chosen-indicator';
import { isReason, settled, unreadableTarget } from '../../../../src/taskpane/wizards/weights/settled';
import { treeOf } from '../../../../src/taskpane/wizards/weights/settings/goal-entries';
import { weightsReducer, type WeightsAction } from '../../../../src/taskpane/wizards/weights/state/reducer';
import { startState, type WeightsState } from '../../../../src/taskpane/wizards/weights/state/state';

const NAMED = { sheet: 'Weights', aims: { service: 'Service', quality: 'Quality', satisfaction: 'Satisfaction', cost: 'Cost', profit: 'Profit' } };

const known = (id: IndicatorId): ChosenIndicator => {
  const { measure, direction } = indicatorOf(id);
  return { id, choice: null, name: id, measure, direction };
};
const own = (name: string): ChosenIndicator => ({ id: null, choice: null, name, measure: null, direction: 'higher' });

const after = (...actions: readonly WeightsAction[]): WeightsState => actions.reduce(weightsReducer, startState(NAMED));
const names = ({ items }: WeightsState) => items.map(({ indicator }) => indicator.name);

describe('indicators come and go', () => {
  test('one that is chosen already is not added again: by its entry, or, one’s own, by its name however it is written', () => {
    const state = after({ type: 'add', indicators: [known('serviceLevel'), own('Smiles')] }, { type: 'add', indicators: [{ ...known('serviceLevel'), name: 'SL' }, own(' smiles ')] });
    expect(names(state)).toEqual(['serviceLevel', 'Smiles']);
  });

  test('judgements stay with the indicators that stay, in every method', () => {
    const three = after({ type: 'add', indicators: [known('serviceLevel'), known('averageHandleTime'), known('satisfaction')] });
    const [, second] = three.items;
    const judged = [
      { type: 'judgement', entries: { method: 'points', points: [50, 30, 20] } },
      { type: 'judgement', entries: { method: 'ahp', together: 'judgements', raters: [{ name: 'Ann', upper: [[undefined, 3, 5], [undefined, undefined, 2], [undefined, undefined, undefined]] }] } },
    ] as const;
    const fewer = [...judged, { type: 'remove', key: second!.key } as const, { type: 'add', indicators: [own('Smiles')] } as const].reduce(weightsReducer, three);
    expect(fewer.judgements.points.points).toEqual([50, 20, undefined]);
    expect(fewer.judgements.ahp.raters[0]!.upper[0]).toEqual([undefined, 5, undefined]);
  });

  test('what a table offers is taken once, and not after the planner has chosen', () => {
    const offered = after({ type: 'offer', indicators: [known('serviceLevel')] }, { type: 'offer', indicators: [known('satisfaction')] });
    expect(names(offered)).toEqual(['serviceLevel']);
    const emptied = weightsReducer(offered, { type: 'remove', key: offered.items[0]!.key });
    expect(names(weightsReducer(emptied, { type: 'offer', indicators: [known('satisfaction')] }))).toEqual([]);
  });

  test('keys are never used again', () => {
    const one = after({ type: 'add', indicators: [own('A')] });
    const other = [{ type: 'remove', key: one.items[0]!.key } as const, { type: 'add', indicators: [own('B')] } as const].reduce(weightsReducer, one);
    expect(other.items[0]!.key).not.toBe(one.items[0]!.key);
  });
});

describe('answers come to settings', () => {
  const three = () => after({ type: 'add', indicators: [known('serviceLevel'), known('costPerCall'), own('Smiles')] }, { type: 'choice', choice: { ...startState(NAMED).choice, judged: 'points' } });
  const points = (...given: (number | null | undefined)[]): WeightsAction => ({ type: 'judgement', entries: { method: 'points', points: given } });

  test('an unfinished judgement is said, with the indicator that waits', () => {
    const settings = settled(weightsReducer(three(), points(50, undefined, 20)), null);
    expect(settings).toMatchObject({ reason: 'judgement', unsettled: { facts: { indicator: 1 } } });
  });

  test('a target of the side that does not count is left out', () => {
    const state = weightsReducer(weightsReducer(three(), points(50, 30, 20)), { type: 'item', key: 'item-1', change: { low: 2, high: 5 } });
    const settings = settled(state, null);
    expect(!isReason(settings) && settings.indicators[1]!.target).toEqual({ low: null, high: 5 });
  });

  test('a target that can’t be read is named', () => {
    const state = weightsReducer(three(), { type: 'item', key: 'item-2', change: { low: null } });
    expect(unreadableTarget(state.items)).toEqual({ reason: 'target', index: 2 });
  });

  test('figures are asked for a column of each indicator and for five rows', () => {
    const measured = weightsReducer(three(), { type: 'choice', choice: { ...three().choice, kind: 'measured' } });
    const hand = { figures: [[1, 2, 3]], leftOut: 0, missingMonths: [], constant: [], without: [] };
    expect(settled(measured, null)).toEqual({ reason: 'no-figures' });
    expect(settled(measured, { ...hand, without: [2] })).toEqual({ reason: 'without-column', index: 2 });
    expect(settled(measured, hand)).toEqual({ reason: 'few-rows', rows: 1 });
  });

  test('a blank field of the rule stands for the usual, an unreadable one is named', () => {
    const judged = weightsReducer(three(), points(50, 30, 20));
    const blank = settled(weightsReducer(judged, { type: 'rule', rule: { on: true, entries: { ...judged.rule.entries, max: undefined } } }), null);
    expect(!isReason(blank) && blank.rule).toEqual({ min: 5, max: 30, step: 5, total: 100, most: 8 });
    expect(settled(weightsReducer(judged, { type: 'rule', rule: { on: true, entries: { ...judged.rule.entries, max: null } } }), null)).toEqual({ reason: 'rule', rule: 'max' });
  });
});

describe('goals', () => {
  const items = after({ type: 'add', indicators: [known('serviceLevel'), known('averageHandleTime'), own('Smiles')] }).items;
  const usual = { ...startState(NAMED).goals, on: true };

  test('each indicator starts under the goal of its aim, one’s own under the first; goals without any are left out', () => {
    expect(treeOf(usual, items)).toEqual({ goals: [{ name: 'Service', points: 20, indicators: [0, 2] }, { name: 'Cost', points: 20, indicators: [1] }] });
  });

  test('an indicator whose goal is removed goes to one that is there', () => {
    const tree = treeOf({ ...usual, goals: usual.goals.filter(({ key }) => key !== 'cost') }, items);
    expect(tree).toEqual({ goals: [{ name: 'Service', points: 20, indicators: [0, 1, 2] }] });
  });

  test('points are asked of goals that count only', () => {
    const without = (goal: string) => ({ ...usual, goals: usual.goals.map((one) => (one.key === goal ? { ...one, points: undefined } : one)) });
    expect(treeOf(without('profit'), items)).toMatchObject({ goals: [{}, {}] });
    expect(treeOf(without('cost'), items)).toEqual({ goal: 'points' });
  });
});
