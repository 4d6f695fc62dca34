import { kindsLeft, pickOf, reportsReducer, startState, type ReportsAction, type ReportsState } from '../../../../src/taskpane/wizards/reports/state';

const moved = (...actions: readonly ReportsAction[]): ReportsState => actions.reduce(reportsReducer, startState());
const calls = { address: 'Calls!A1:F90', chosen: { 1: null }, origin: 'found' } as const;

test('another address forgets what was decided of the columns before, and is the planner’s own choice', () => {
  const state = moved({ type: 'found', tables: { calls } }, { type: 'address', kind: 'calls', address: 'Calls!A1:G120' });
  expect(state.tables.calls).toEqual({ address: 'Calls!A1:G120', chosen: {}, origin: 'own' });
});

test('a table that was to be added and got no cells leaves no trace', () => {
  const state = moved({ type: 'found', tables: { calls } }, { type: 'edit', kind: 'survey' }, { type: 'address', kind: 'survey', address: ' ' }, { type: 'edit', kind: null });
  expect(Object.keys(state.tables)).toEqual(['calls']);
  expect(kindsLeft(state.tables)).toContain('survey');
});

test('a table taken for another kind keeps its cells and columns, and is not in the way of one that is there', () => {
  const state = moved({ type: 'found', tables: { calls } }, { type: 'edit', kind: 'calls' }, { type: 'kind', from: 'calls', to: 'agents' });
  expect(state.editing).toBe('agents');
  expect(pickOf(state, 'agents')).toEqual(calls);
  expect(state.tables.calls).toBeUndefined();
  const both = moved({ type: 'found', tables: { calls, agents: calls } }, { type: 'kind', from: 'calls', to: 'agents' });
  expect(Object.keys(both.tables)).toEqual(['calls', 'agents']);
});

test('a column chosen for a meaning is let go by the column that had it', () => {
  const meaning = { kind: 'input', input: 'callsOffered', unit: 'own', average: false } as const;
  const state = moved({ type: 'found', tables: { calls: { ...calls, chosen: { 2: meaning } } } }, { type: 'column', kind: 'calls', column: 4, meaning });
  expect(state.tables.calls?.chosen).toEqual({ 4: meaning });
  expect(state.tables.calls?.origin).toBe('found');
});

test('reports stay in their order, whichever is chosen last', () => {
  const state = moved({ type: 'report', report: 'daily', wanted: false, among: ['daily', 'weekly', 'monthly'] }, { type: 'report', report: 'daily', wanted: true, among: ['weekly', 'monthly'] });
  expect(state.reports).toEqual(['daily', 'weekly', 'monthly']);
});

test('going back keeps every answer; while writing nobody goes anywhere', () => {
  const settled = moved({ type: 'found', tables: { calls } }, { type: 'go', step: 'settings' }, { type: 'entry', key: 'serviceLevel', entry: 0.9 }, { type: 'period', key: 'month', value: 46_023 }, { type: 'week', startsOn: 0 });
  const back = reportsReducer(settled, { type: 'go', step: 'data' });
  expect([back.entries.serviceLevel, back.periods.month, back.weekStartsOn]).toEqual([0.9, 46_023, 0]);
  const writing = reportsReducer(settled, { type: 'writing', writing: { kind: 'running', progress: null } });
  expect(reportsReducer(writing, { type: 'go', step: 'data' }).step).toBe('write');
});

test('other reports start from new tables with the goals of the last ones', () => {
  const again = moved({ type: 'found', tables: { calls } }, { type: 'entry', key: 'abandonRate', entry: 0.03 }, { type: 'again' });
  expect([again.looking, again.tables, again.entries.abandonRate]).toEqual([true, {}, 0.03]);
});
