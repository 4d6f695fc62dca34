import type { ChosenIndicator } from '../../../../src/core/kpi/selection/chosen-indicator';
import { analyseFigures } from '../../../../src/taskpane/wizards/figures/analysis';
import type { KnownWeights } from '../../../../src/taskpane/wizards/scorecard/known-weights';
import { cardIndicators, scoredColumns, weightSourceOf } from '../../../../src/taskpane/wizards/scorecard/scored';
import { startState, type ScorecardState } from '../../../../src/taskpane/wizards/scorecard/state';
import { REGION } from './example';

const analysis = analyseFigures(REGION, {});
const stateWith = (change: Partial<ScorecardState>) => ({ ...startState('Scorecard'), ...change });
const named = (name: string, id: ChosenIndicator['id'] = null): ChosenIndicator => ({ id, choice: null, name, measure: null, direction: 'higher' });

/** As *Weigh KPIs* left it: one indicator under another name, one of the planner's own, one without figures. */
const WEIGHTS: KnownWeights = {
  key: 'sheet 7', sheet: 'Weights', writtenAt: '2026-04-01T08:00:00Z',
  weights: [
    { indicator: named('SL of all queues', 'serviceLevel'), weight: 0.5, cell: 'Weights!$I$6' }, { indicator: named(' smiles'), weight: 0.3, cell: 'Weights!$I$7' },
    { indicator: named('Net promoter score', 'netPromoterScore'), weight: 0.2, cell: 'Weights!$I$8' },
  ],
};

test('without weights all indicators count the same but those that only tell what is going on', () => {
  const state = stateWith({});
  expect(weightSourceOf(state, analysis.figures.columns)).toEqual({ kind: 'equal' });
  expect(scoredColumns(analysis, state).map(({ column, weight }) => [column.indicator.name, weight])).toEqual([
    ['Service level', 25], ['Abandonment rate', 25], ['Average handle time', 25], ['Calls offered', undefined], ['Smiles', 25],
  ]);
});

test('a sheet of weights is taken by itself where it names an indicator of the table, by its place in the catalogue or by its name', () => {
  const state = stateWith({ weights: [WEIGHTS] });
  expect(weightSourceOf(state, analysis.figures.columns)).toEqual({ kind: 'sheet', key: 'sheet 7' });
  const indicators = cardIndicators(scoredColumns(analysis, state));
  expect(indicators).toMatchObject([{ column: 2, weight: 0.5, weightCell: 'Weights!$I$6' }, { column: 6, weight: 0.3, weightCell: 'Weights!$I$7' }]);
});

test('a sheet of weights for other indicators is left alone', () => {
  const other = { ...WEIGHTS, weights: WEIGHTS.weights.slice(2) };
  expect(weightSourceOf(stateWith({ weights: [other] }), analysis.figures.columns)).toEqual({ kind: 'equal' });
  expect(weightSourceOf(stateWith({ weights: [other, WEIGHTS] }), analysis.figures.columns)).toEqual({ kind: 'sheet', key: 'sheet 7' });
});

test('what the planner decided holds, until its sheet is gone', () => {
  expect(weightSourceOf(stateWith({ weights: [WEIGHTS], weightSource: { kind: 'points' } }), analysis.figures.columns)).toEqual({ kind: 'points' });
  expect(weightSourceOf(stateWith({ weights: [], weightSource: { kind: 'sheet', key: 'sheet 7' } }), analysis.figures.columns)).toEqual({ kind: 'equal' });
});

test('points are scored as typed; blank ones are not, and one that can’t be read is told by its name', () => {
  const state = (points: ScorecardState['points']) => stateWith({ weightSource: { kind: 'points' }, points });
  expect(cardIndicators(scoredColumns(analysis, state({ serviceLevel: 60, abandonRate: 40 })))).toMatchObject([{ column: 2, weight: 60, weightCell: null }, { column: 3, weight: 40 }]);
  expect(cardIndicators(scoredColumns(analysis, state({ serviceLevel: null })))).toEqual({ why: 'weight', name: 'Service level' });
  expect(cardIndicators(scoredColumns(analysis, state({})))).toEqual({ why: 'no-weights', name: '' });
});

test('a figure without a better side needs a rule before it is scored', () => {
  const points = { acdVolume: 10 };
  expect(cardIndicators(scoredColumns(analysis, stateWith({ weightSource: { kind: 'points' }, points })))).toEqual({ why: 'rule', name: 'Calls offered' });
  const rules = { acdVolume: { kind: 'ratio', numbers: { target: 1000 }, lowerIsBetter: false, tiers: [] } } as const;
  expect(cardIndicators(scoredColumns(analysis, stateWith({ weightSource: { kind: 'points' }, points, rules })))).toMatchObject([{ column: 5, rule: { kind: 'ratio', target: 1000 } }]);
});

test('a rule that was typed holds over what is proposed, and is proposed again once it is taken back', () => {
  const typed = { kind: 'higher', numbers: { target: 0.9, floor: 0.5 }, lowerIsBetter: false, tiers: [] } as const;
  const [withRule] = scoredColumns(analysis, stateWith({ rules: { serviceLevel: typed } }));
  expect(withRule).toMatchObject({ isTyped: true, draft: typed, proposed: { kind: 'higher', target: 0.8 } });
  expect(scoredColumns(analysis, stateWith({}))[0]).toMatchObject({ isTyped: false, draft: { kind: 'higher', numbers: { target: 0.8 } } });
});
