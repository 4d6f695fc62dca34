import { DEFAULT_SCORECARD, type CardIndicator } from '../../../../src/sheets/scorecard/request';
import { draftOf } from '../../../../src/taskpane/wizards/scorecard/rules/rule-draft';
import { scorecardReducer, startState, type Restored, type ScorecardAction, type ScorecardState } from '../../../../src/taskpane/wizards/scorecard/state';

const start = startState('Scorecard');
const after = (...actions: readonly ScorecardAction[]): ScorecardState => actions.reduce(scorecardReducer, start);
const rule = { kind: 'higher', target: 0.8, floor: 0.6, stretch: null } as const;
const indicator = (name: string, weight: number, weightCell: string | null = null): CardIndicator => ({
  column: 2, indicator: { id: null, choice: null, name, measure: null, direction: 'higher' }, weight, weightCell, rule,
});
const restored: Restored = {
  sheet: 'Scorecard', names: { card: 'Scorecard', scores: 'Scores', table: 'Scorecard' }, address: 'Figures!A1:G9', chosen: {}, step: 'preview', weightSource: { kind: 'points' }, indicators: [indicator('Smiles', 60), indicator('Waits', 40)],
  settings: { ...DEFAULT_SCORECARD, month: 24_314, lights: { green: 0.95, amber: 0.8 }, missing: 'zero' },
};

test('a table that was looked for comes too late once the planner chose their own', () => {
  const state = after({ type: 'address', address: 'Mine!A1:C9' }, { type: 'found', found: { kind: 'kpis', sheet: 'KPIs' }, address: 'KPIs!A4:F20' });
  expect(state).toMatchObject({ address: 'Mine!A1:C9', found: { kind: 'own' } });
});

test('the sample is the table from the moment it stands', () => {
  const state = after({ type: 'found', found: { kind: 'none' }, address: '' }, { type: 'found', found: { kind: 'sample', sheet: 'Sample' }, address: 'Sample!A4:H40' });
  expect(state).toMatchObject({ address: 'Sample!A4:H40', found: { kind: 'sample' } });
});

test('another table forgets what its columns were taken for and the month, but no rule and no points', () => {
  const state = after(
    { type: 'address', address: 'A!A1:C9' }, { type: 'column', column: 1, use: { kind: 'own' }, was: { kind: 'out' } }, { type: 'set', change: { month: 24_000 } },
    { type: 'points', points: { serviceLevel: 30 } }, { type: 'rule', key: 'serviceLevel', rule: draftOf(rule) }, { type: 'address', address: 'B!A1:C9' },
  );
  expect(state).toMatchObject({ chosen: {}, month: null, points: { serviceLevel: 30 }, rules: { serviceLevel: { kind: 'higher' } } });
});

test('typing points is to weigh by points; a rule taken back is proposed again', () => {
  const state = after({ type: 'points', points: { a: 1 } }, { type: 'points', points: { b: null } }, { type: 'rule', key: 'a', rule: draftOf(rule) }, { type: 'rule', key: 'a', rule: null });
  expect(state).toMatchObject({ weightSource: { kind: 'points' }, points: { a: 1, b: null }, rules: {} });
});

test('a written card comes back with what its cells say, to be refreshed where it stands', () => {
  const state = after({ type: 'restore', restored });
  expect(state).toMatchObject({
    step: 'preview', found: { kind: 'remembered' }, month: 24_314, green: 0.95, amber: 0.8, missing: 'zero', weightSource: { kind: 'points' }, points: { 'own smiles': 60, 'own waits': 40 },
    where: { before: 'Scorecard', refresh: true }, edition: 1,
  });
  expect(state.rules['own smiles']).toEqual(draftOf(rule));
});

test('weights that follow a sheet are no points: whoever goes over to points sets out from percentages', () => {
  const state = after({ type: 'restore', restored: { ...restored, weightSource: { kind: 'sheet', key: 'sheet 7' }, indicators: [indicator('Smiles', 0.6, 'Weights!$I$6')] } });
  expect(state).toMatchObject({ weightSource: { kind: 'sheet', key: 'sheet 7' }, points: {} });
});

test('a writing that runs can’t be walked away from; when it is done, another card begins with the same lights', () => {
  const running = after({ type: 'set', change: { green: 0.9 } }, { type: 'writing', writing: { kind: 'running', progress: null } });
  expect(scorecardReducer(running, { type: 'go', step: 'data' })).toBe(running);
  const done = scorecardReducer(running, { type: 'writing', writing: { kind: 'written', sheet: 'Scorecard' } });
  expect(done.step).toBe('done');
  expect(scorecardReducer(done, { type: 'again', sheet: 'Scorecard' })).toMatchObject({ step: 'data', green: 0.9, rules: {}, found: { kind: 'looking' } });
});
