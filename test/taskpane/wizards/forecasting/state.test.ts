import { forecastReducer, startState, type ForecastAction, type ForecastState, type Restored } from '../../../../src/taskpane/wizards/forecasting/state';
import { DEFAULT_CHOICES } from '../../../../src/taskpane/wizards/forecasting/choices';

const after = (...actions: ForecastAction[]): ForecastState => actions.reduce(forecastReducer, startState('Forecast'));

test('the table that was found is taken, unless the planner was quicker', () => {
  expect(after({ type: 'found', found: 'by-looks', address: 'Calls!A1:C9' })).toMatchObject({ found: 'by-looks', address: 'Calls!A1:C9' });
  expect(after({ type: 'address', address: 'Mine!A1:C9' }, { type: 'found', found: 'by-looks', address: 'Calls!A1:C9' })).toMatchObject({ found: 'own', address: 'Mine!A1:C9' });
});

test('another table forgets columns, queue and decisions, and keeps calendar, horizon and growth', () => {
  const state = after(
    { type: 'address', address: 'Calls!A1:C9' },
    { type: 'column', role: 'calls', column: 2 },
    { type: 'choose', choices: { queue: 'Sales', calendar: 'US', horizon: '91' } },
    { type: 'decide', queue: 'Sales', decisions: { one: 'clean' } },
    { type: 'entry', key: 'growth', entry: 0.05 },
    { type: 'address', address: 'Other!A1:C9' },
  );
  expect(state.choices).toMatchObject({ reading: {}, queue: null, decisions: {}, calendar: 'US', horizon: '91' });
  expect(state.choices.entries.growth).toBe(0.05);
});

test('a column has one role', () => {
  const state = after({ type: 'column', role: 'calls', column: 2 }, { type: 'column', role: 'aht', column: null }, { type: 'column', role: 'answered', column: 2 });
  expect(state.choices.reading.columns).toEqual({ answered: 2, aht: null });
});

test('what is found in the data gives way to what was typed', () => {
  const state = after({ type: 'entry', key: 'annualVolume', entry: 500 }, { type: 'suggest', key: 'annualVolume', value: 900 }, { type: 'suggest', key: 'year', value: 2027 });
  expect(state.choices.entries).toMatchObject({ annualVolume: 500, year: 2027 });
});

test('a computation that was stopped starts again with the next answer, or when asked', () => {
  expect(after({ type: 'stop' }).stopped).toBe(true);
  expect(after({ type: 'stop' }, { type: 'run' }).stopped).toBe(false);
  expect(after({ type: 'stop' }, { type: 'choose', choices: { horizon: '91' } }).stopped).toBe(false);
  expect(after({ type: 'stop' }, { type: 'decide', queue: '', decisions: { one: 'keep' } }).stopped).toBe(false);
});

test('the sheet takes the name of the way, unless the planner named it', () => {
  expect(after({ type: 'usual-name', from: 'Forecast', to: 'Top-down forecast' }).where.sheet).toBe('Top-down forecast');
  expect(after({ type: 'where', where: { sheet: 'Budget' } }, { type: 'usual-name', from: 'Forecast', to: 'Top-down forecast' }).where.sheet).toBe('Budget');
});

test('nothing moves while it writes; written it is done; cancelled it is back at the preview', () => {
  const writing = after({ type: 'go', step: 'preview' }, { type: 'writing', writing: { kind: 'running', progress: null } });
  expect(writing.step).toBe('write');
  expect(forecastReducer(writing, { type: 'go', step: 'data' }).step).toBe('write');
  expect(forecastReducer(writing, { type: 'writing', writing: { kind: 'written', sheet: 'Forecast' } }).step).toBe('done');
  expect(forecastReducer(writing, { type: 'writing', writing: { kind: 'cancelled' } }).step).toBe('preview');
});

test('what a sheet remembers comes back with its answers, and is refreshed in place', () => {
  const restored: Restored = {
    address: 'Calls!A1:C99', sheet: 'Forecast 2', step: 'preview', before: [], topDownBefore: null,
    choices: { ...DEFAULT_CHOICES, calendar: 'DE', entries: { ...DEFAULT_CHOICES.entries, growth: 0.1, ahtSeconds: undefined } },
  };
  const state = after({ type: 'restore', restored });
  expect(state).toMatchObject({ found: 'remembered', step: 'preview', address: 'Calls!A1:C99', where: { before: 'Forecast 2', refresh: true }, edition: 1 });
  expect(forecastReducer(state, { type: 'suggest', key: 'growth', value: 0 }).choices.entries.growth).toBe(0.1);
});

test('another forecast keeps the calendar and the events of the house', () => {
  const state = after({ type: 'choose', choices: { calendar: 'US', eventsAddress: 'Events!A1:B9', queue: 'Sales' } }, { type: 'again', sheet: 'Forecast' });
  expect(state.choices).toEqual({ ...DEFAULT_CHOICES, calendar: 'US', eventsAddress: 'Events!A1:B9' });
  expect(state.step).toBe('data');
});

test('what is decided of one queue is not decided of another, though it happened on the same day', () => {
  const state = after({ type: 'decide', queue: 'Sales', decisions: { one: 'clean' } }, { type: 'decide', queue: 'Help', decisions: { one: 'keep' } }, { type: 'decide', queue: 'Sales', decisions: { two: 'drop' } });
  expect(state.choices.decisions).toEqual({ Sales: { one: 'clean', two: 'drop' }, Help: { one: 'keep' } });
});

describe('a sheet is refreshed with what it was written for', () => {
  const opened = after({ type: 'restore', restored: { address: 'Calls!A1:D99', sheet: 'Forecast', step: 'data', before: [], topDownBefore: null, choices: { ...DEFAULT_CHOICES, queue: 'Sales' } } });
  const then = (...actions: ForecastAction[]) => actions.reduce(forecastReducer, opened).where;

  test('another queue, all of them, or another way go to a sheet of their own, and back is back', () => {
    expect(then({ type: 'choose', choices: { queue: 'Help' } })).toMatchObject({ before: null, refresh: false });
    expect(then({ type: 'choose', choices: { all: true } })).toMatchObject({ before: null, refresh: false });
    expect(then({ type: 'choose', choices: { way: 'top-down' } })).toMatchObject({ before: null, refresh: false });
    expect(then({ type: 'choose', choices: { all: true } }, { type: 'choose', choices: { all: false } })).toMatchObject({ before: 'Forecast', refresh: true });
  });

  test('other settings leave the choice of the sheet alone', () => {
    expect(then({ type: 'where', where: { refresh: false } }, { type: 'choose', choices: { horizon: '91' } })).toMatchObject({ before: 'Forecast', refresh: false });
  });

  test('a newer export of the same queues refreshes it too', () => {
    const state = forecastReducer(opened, { type: 'address', address: 'May!A1:D99' });
    expect(state).toMatchObject({ choices: { queue: 'Sales' }, where: { before: 'Forecast', refresh: true } });
  });
});
