import fc from 'fast-check';
import { DEFAULT_SETTINGS } from '../../../../src/sheets/staffing/settings';
import { entriesOf, isUnsettled, settingsOf } from '../../../../src/taskpane/wizards/staffing/entries';
import { conventionOf, staffingReducer, startState } from '../../../../src/taskpane/wizards/staffing/state';
import { reachableSteps } from '../../../../src/taskpane/wizards/writing/writing';
import type { StaffingAction, StaffingState } from '../../../../src/taskpane/wizards/staffing/state';

const start = startState('Staffing');
const after = (...actions: StaffingAction[]) => actions.reduce(staffingReducer, start);

test('a table found late does not replace the one that the planner picked', () => {
  const state = after({ type: 'address', address: 'Mine!A1:C9' }, { type: 'found', found: { kind: 'none' }, address: '' });
  expect(state.address).toBe('Mine!A1:C9');
  expect(state.found.kind).toBe('own');
});

test('another table forgets the columns that were chosen of the last one', () => {
  const state = after({ type: 'column', role: 'calls', column: 3 }, { type: 'address', address: 'Other!A1:C9' });
  expect(state.chosen).toEqual({});
});

test('a column taken for one role is released by the other', () => {
  const state = after({ type: 'column', role: 'aht', column: 2 }, { type: 'column', role: 'calls', column: 2 });
  expect(state.chosen).toEqual({ calls: 2 });
});

test('what the planner typed is not overridden by what the data suggest', () => {
  const typed = after({ type: 'entry', key: 'intervalMinutes', entry: 15 }, { type: 'suggest', key: 'intervalMinutes', value: 60 });
  expect(typed.entries.intervalMinutes).toBe(15);
  expect(after({ type: 'suggest', key: 'intervalMinutes', value: 60 }).entries.intervalMinutes).toBe(60);
});

test('a convention sets level and seconds, and is recognised again', () => {
  const state = after({ type: 'convention', id: 'support' });
  expect([state.entries.serviceLevel, state.entries.answerWithinSeconds]).toEqual([0.8, 300]);
  expect(conventionOf(state.entries)).toBe('support');
  expect(conventionOf({ ...state.entries, serviceLevel: 0.77 })).toBe('own');
});

test('writing leads to the write step, and its end to where the planner must look', () => {
  const running = after({ type: 'go', step: 'preview' }, { type: 'writing', writing: { kind: 'running', progress: null } });
  expect(running.step).toBe('write');
  expect(staffingReducer(running, { type: 'go', step: 'data' })).toBe(running);
  expect(staffingReducer(running, { type: 'writing', writing: { kind: 'cancelled' } }).step).toBe('preview');
  expect(staffingReducer(running, { type: 'writing', writing: { kind: 'collision', collisions: [] } }).step).toBe('preview');
  expect(staffingReducer(running, { type: 'writing', writing: { kind: 'written', sheet: 'Staffing' } }).step).toBe('done');
});

test('naming another sheet takes the collision away, to be looked at anew', () => {
  const state = after({ type: 'writing', writing: { kind: 'collision', collisions: [] } }, { type: 'where', where: { sheet: 'Staffing 2' } });
  expect(state.writing.kind).toBe('idle');
});

test('only steps behind can be pressed, none while writing or when done', () => {
  expect(reachableSteps(after({ type: 'go', step: 'preview' }))).toEqual(['data', 'settings']);
  expect(reachableSteps(start)).toEqual([]);
  expect(reachableSteps(after({ type: 'writing', writing: { kind: 'running', progress: null } }))).toEqual([]);
  expect(reachableSteps(after({ type: 'writing', writing: { kind: 'written', sheet: 'S' } }))).toEqual([]);
});

test('going back and forth loses no answer', () => {
  const moves = fc.array(fc.constantFrom('data', 'settings', 'preview'), { maxLength: 12 });
  fc.assert(fc.property(moves, fc.double({ min: 0.1, max: 0.9, noNaN: true }), (steps, level) => {
    const answered = after({ type: 'address', address: 'A!A1:C9' }, { type: 'entry', key: 'serviceLevel', entry: level });
    const walked = steps.reduce<StaffingState>((state, step) => staffingReducer(state, { type: 'go', step: step as 'data' }), answered);
    expect({ ...walked, step: answered.step }).toEqual(answered);
  }));
});

test('a remembered sheet is refreshed where it stands, with its own answers', () => {
  const remembered = { address: 'Calls!A1:C49', rows: 48, sheet: 'Plan of May', chosen: { calls: 3 }, entries: entriesOf({ ...DEFAULT_SETTINGS, serviceLevel: 0.9 }), step: 'preview' as const };
  const state = after({ type: 'restore', remembered });
  expect(state).toMatchObject({ step: 'preview', address: 'Calls!A1:C49', where: { before: 'Plan of May', refresh: true, sheet: 'Staffing' } });
  expect(staffingReducer(state, { type: 'suggest', key: 'intervalMinutes', value: 5 }).entries.intervalMinutes).toBe(30);
});

test('settings survive the way through the fields', () => {
  expect(settingsOf(entriesOf(DEFAULT_SETTINGS), false)).toEqual(DEFAULT_SETTINGS);
  expect(settingsOf(entriesOf(DEFAULT_SETTINGS), true)).toEqual({ ...DEFAULT_SETTINGS, ahtSeconds: null });
});

test('a blank field means its default, a blank patience nobody who hangs up', () => {
  const entries = { ...entriesOf(DEFAULT_SETTINGS), serviceLevel: undefined, maxAbandonment: 0.03 };
  expect(settingsOf(entries, false)).toMatchObject({ serviceLevel: 0.8, patienceSeconds: null, maxAbandonment: null });
  expect(settingsOf({ ...entries, patienceSeconds: 90 }, false)).toMatchObject({ patienceSeconds: 90, maxAbandonment: 0.03 });
});

test('an unusable field is named, unless the table makes it needless', () => {
  const entries = { ...entriesOf(DEFAULT_SETTINGS), ahtSeconds: null };
  expect(settingsOf(entries, false)).toEqual({ fix: 'ahtSeconds' });
  expect(isUnsettled(settingsOf(entries, true))).toBe(false);
});
