import { FULL_TIME, NIGHT, PART_TIME } from '../../../../src/core/scheduling';
import type { ShiftsState, ShiftsAction } from '../../../../src/taskpane/wizards/shifts/state';
import { shiftsReducer, startState } from '../../../../src/taskpane/wizards/shifts/state';
import { entriesOf, settledOf } from '../../../../src/taskpane/wizards/shifts/entries';
import { cardOf, rowOf } from '../../../../src/taskpane/wizards/shifts/card';

const STAFFING = {
  sheet: 'Staffing', writtenAt: '2026-01-05T10:00:00Z', address: 'Staffing!F5:R29', shrinkage: 0.18,
  chosen: { agents: { date: 0, interval: 1, required: 5 }, rostered: { date: 0, interval: 1, required: 10 } },
};

const after = (actions: readonly ShiftsAction[], from: ShiftsState = startState('Shifts')) => actions.reduce(shiftsReducer, from);
const fitted = () => after([{ type: 'fit', cards: [FULL_TIME, NIGHT], goesRound: true }]);

test('the first table is made to fit, and made anew for another requirement as long as nobody touched it', () => {
  const state = fitted();
  expect(state.cards!.map(({ name }) => name)).toEqual(['full-time', 'night']);
  expect(after([{ type: 'fit', cards: [FULL_TIME], goesRound: false }], state)).toMatchObject({ cards: [{ name: 'full-time' }], goesRound: false });
  const typed = after([{ type: 'card', id: state.cards![0]!.id, change: { startStep: 60 } }, { type: 'fit', cards: [FULL_TIME], goesRound: false }], state);
  expect(typed.cards!.map(({ startStep }) => startStep)).toEqual([60, 30]);
});

test('a copy stands beside its model under a name of its own, and no two cards share a number', () => {
  const first = fitted().cards![0]!.id;
  const state = after([{ type: 'copy', id: first }, { type: 'add', row: PART_TIME }, { type: 'add', row: PART_TIME }], fitted());
  expect(state.cards!.map(({ name }) => name)).toEqual(['full-time', 'full-time 2', 'night', 'part-time', 'part-time 2']);
  expect(new Set(state.cards!.map(({ id }) => id)).size).toBe(5);
  expect(after([{ type: 'remove', id: first }], state).cards!.map(({ name }) => name)).toEqual(['full-time 2', 'night', 'part-time', 'part-time 2']);
});

test('whether the plan goes round is proposed until the planner decides', () => {
  const decided = after([{ type: 'goes-round', goesRound: false }, { type: 'fit', cards: [], goesRound: true }], fitted());
  expect(decided.goesRound).toBe(false);
});

test('a setting that the planner typed is no longer proposed', () => {
  const proposed = after([{ type: 'suggest', key: 'shrinkage', value: 0.18 }]);
  expect(proposed.entries.shrinkage).toBe(0.18);
  const typed = after([{ type: 'entry', key: 'shrinkage', entry: 0.1 }, { type: 'suggest', key: 'shrinkage', value: 0 }], proposed);
  expect(typed.entries.shrinkage).toBe(0.1);
});

test('the columns of a staffing sheet are known, and forgotten with another table', () => {
  const found = after([{ type: 'found', found: { kind: 'staffing', sheet: 'Staffing' }, address: STAFFING.address, chosen: STAFFING.chosen.agents, staffing: [STAFFING] }]);
  expect(found.chosen.required).toBe(5);
  const rostered = after([{ type: 'staffing', known: STAFFING, column: 'rostered' }, { type: 'week', week: 46_027 }], found);
  expect(rostered).toMatchObject({ address: STAFFING.address, chosen: { required: 10 }, week: 46_027 });
  expect(after([{ type: 'address', address: 'Day!A1:B9' }], rostered)).toMatchObject({ found: { kind: 'own' }, chosen: {}, week: null, staffing: [STAFFING] });
});

test('a column has one role: taken for another, it leaves the first to be found anew', () => {
  expect(after([{ type: 'column', role: 'interval', column: 1 }, { type: 'column', role: 'required', column: 1 }]).chosen).toEqual({ required: 1 });
});

test('a cancelled search stays cancelled until it is asked again or something else is asked', () => {
  const stopped = after([{ type: 'stop' }], fitted());
  expect(after([{ type: 'go', step: 'settings' }, { type: 'go', step: 'preview' }], stopped).stopped).toBe(true);
  for (const change of [{ type: 'run' }, { type: 'method', method: 'wave' }, { type: 'entry', key: 'seed', entry: 2 }, { type: 'remove', id: 1 }] as const) expect(after([change], stopped).stopped).toBe(false);
});

test('a sheet that is refreshed gives back its shifts as cards, and its people to compare', () => {
  const before = { shifts: [{ name: 'full-time', day: 0, startMinute: 480, lengthMinutes: 510, away: null, people: 4 }], notes: [] };
  const settings = { method: 'wave', wagePerHour: 20, shrinkage: 0.1, partTimeShare: null, mostPeople: null, seats: 12, goesRound: false, seed: 3, seconds: 5 } as const;
  const state = after([{ type: 'restore', restored: { sheet: 'Plan', address: 'A!A1:B9', chosen: {}, method: 'wave', entries: entriesOf({ ...settings, shifts: [] }), goesRound: false, shifts: [NIGHT], before, step: 'preview' } }]);
  expect(state).toMatchObject({ step: 'preview', people: 'search', where: { before: 'Plan', refresh: true }, before, cards: [{ name: 'night' }], entries: { seats: 12, mostPeople: undefined } });
  expect(settledOf({ ...state, cards: state.cards! })).toMatchObject({ ...settings, shifts: [{ name: 'night' }] });
});

test('while the sheet is being written no step is left', () => {
  const writing = after([{ type: 'writing', writing: { kind: 'running', progress: null } }]);
  expect(after([{ type: 'go', step: 'data' }], writing).step).toBe('write');
});

test('every preset comes back from its card as it went in', () => {
  for (const row of [FULL_TIME, NIGHT, PART_TIME, { ...FULL_TIME, days: [0, 2], fewest: 1, most: 5, paidHours: 7, cost: 200 }]) expect(rowOf(cardOf(row, 1))).toEqual(row);
});

test('a blank meal is none, and a field that can’t be used is the one to correct', () => {
  const card = cardOf(FULL_TIME, 1);
  expect(rowOf({ ...card, mealMinutes: undefined })).not.toHaveProperty('meal');
  expect(rowOf({ ...card, latestStart: null })).toEqual({ fix: 'latestStart' });
  expect(rowOf({ ...card, lengths: undefined })).toEqual({ fix: 'lengths' });
  expect(rowOf({ ...card, name: ' ' })).toEqual({ fix: 'name' });
});
