import { exampleSettings } from '../../../../src/core/cost/model/defaults';
import type { Region } from '../../../../src/workbook/port';
import { alignedActuals, isUnsettled, settledOf } from '../../../../src/taskpane/wizards/cost/settled';
import { analyseMonths } from '../../../../src/taskpane/wizards/cost/source/months-analysis';
import { costReducer, startState, type CostAction, type CostState } from '../../../../src/taskpane/wizards/cost/state';
import { totalsOf } from '../../../../src/taskpane/wizards/cost/totals';

const JANUARY = 2026 * 12;
const JANUARY_SERIAL = 46_023;
const start = startState({ sheet: 'Cost inputs', example: exampleSettings(new Date(2026, 5, 1), 'USD') });
const after = (...actions: CostAction[]): CostState => actions.reduce(costReducer, start);

function settled(state: CostState, region?: Region) {
  const table = region ? { region, analysis: analyseMonths(region, state.chosen, JANUARY) } : null;
  const made = settledOf(state, table, null);
  if (isUnsettled(made)) throw new Error(`not settled: ${made.lack}`);
  return made;
}

function region(values: (string | number)[][]): Region {
  return { sheet: 'Months', address: `C3:${String.fromCharCode(66 + values[0]!.length)}${values.length + 2}`, rows: values.length, columns: values[0]!.length, values, numberFormats: [], wholeBlock: true };
}

describe('typed figures', () => {
  test('one number holds for all months, and a wage is in the cost at once', () => {
    const cheap = totalsOf(settled(after({ type: 'entry', key: 'wagePerHour', entry: 30 })).model);
    const dear = totalsOf(settled(after({ type: 'entry', key: 'wagePerHour', entry: 36 })).model);
    // Training and ramp-up weigh as pay does; prices do not move.
    expect(dear.heads.direct).toBeGreaterThan(cheap.heads.direct);
    expect(dear.heads.telecoms).toBe(cheap.heads.telecoms);
    expect(dear.perCall! * 12 * 50_000).toBeCloseTo(dear.total, 4);
  });

  test('a month that differs on the sheet stays as it is until a number is typed for all', () => {
    const base = { ...start.base, monthly: { ...start.base.monthly, wagePerHour: [35, 36, ...Array.from({ length: 10 }, () => 35)] } };
    const restored = costReducer(start, { type: 'restore', staffing: [], restored: { sheet: 'Cost inputs', names: {} as never, settings: base, origin: { kind: 'typed' }, address: '', chosen: {}, step: 'data' } });
    expect(restored.entries.wagePerHour).toBeUndefined();
    expect(settled(restored).settings.monthly.wagePerHour.slice(0, 3)).toEqual([35, 36, 35]);
    expect(settled(costReducer(restored, { type: 'entry', key: 'wagePerHour', entry: 40 })).settings.monthly.wagePerHour.slice(0, 3)).toEqual([40, 40, 40]);
  });

  test('more months repeat the last one; another first month is the first day of it', () => {
    const { settings } = settled(after({ type: 'entry', key: 'months', entry: 15 }, { type: 'entry', key: 'start', entry: JANUARY + 3 }));
    expect([settings.months, settings.monthly.volume.length, settings.startMonth]).toEqual([15, 15, 46_113]);
  });

  test.each([['an unusable field', { type: 'entry', key: 'wagePerHour', entry: null }, 'entry'], ['an unusable change', { type: 'bridge', side: 'changes', key: 'volume', entry: null }, 'bridge']] as const)('%s stands in the way', (_name, action, lack) => {
    expect(settledOf(after(action), null, null)).toMatchObject({ lack });
  });

  test('only the sides that the bridge is made of must be whole', () => {
    const state = after({ type: 'bridge', side: 'changes', key: 'volume', entry: null }, { type: 'set', change: { way: 'actual' } });
    expect(isUnsettled(settledOf(state, null, null))).toBe(false);
  });

  test('two scenarios begin with the figures of the budget, without and with the changes', () => {
    const { settings: { bridge } } = settled(after({ type: 'set', change: { way: 'typed' } }, { type: 'bridge', side: 'changes', key: 'volume', entry: 0.1 }));
    expect(bridge.from.volume).toBe(600_000);
    expect([bridge.from.ahtSeconds, bridge.from.shrinkage, bridge.from.occupancy]).toEqual([240, 0.3, 0.8]);
    expect(bridge.from.volume).not.toBe(bridge.to.volume);
  });
});

describe('a table of months', () => {
  const HEADER = ['Month', 'Calls', 'AHT', 'Hourly wage', 'FTE', 'Paid hours', 'Leavers'];

  test('each month points at its own cells, whatever writes the month, and what two columns make together is typed', () => {
    const state = after({ type: 'origin', origin: { kind: 'table' } }, { type: 'entry', key: 'months', entry: 3 });
    const { source, settings } = settled(state, region([HEADER, ['2026-01', 1000, 240, 35, 10, 1600, 1], ['2026-02', 1100, '4:10', 36, 10, 1650, 0], ['2026-03', 1200, 240, 'n/a', 11, 1760, 2]]));
    expect(source).toMatchObject({ kind: 'months', sheet: 'Months', cells: { volume: ['D4', 'D5', 'D6'], ahtSeconds: ['E4', null, 'E6'], wagePerHour: ['F4', 'F5', null] } });
    expect(settings.monthly).toMatchObject({ volume: [1000, 1100, 1200], ahtSeconds: [240, 250, 240], wagePerHour: [35, 36, 35], hoursPerFte: [160, 165, 160], attritionRate: [0.1, 0, 0.181818] });
  });

  test('a month that the table lacks has no calls, and keeps what is typed of the rest', () => {
    const state = after({ type: 'origin', origin: { kind: 'table' } }, { type: 'entry', key: 'months', entry: 3 }, { type: 'entry', key: 'wagePerHour', entry: 33 });
    const { source, settings } = settled(state, region([HEADER, ['2026-01', 1000, 240, 35, 10, 1600, 1], ['2026-03', 1200, 240, 37, 11, 1760, 2]]));
    expect(settings.monthly).toMatchObject({ volume: [1000, 0, 1200], wagePerHour: [35, 33, 37] });
    expect(source).toMatchObject({ cells: { volume: ['D4', null, 'D5'] } });
  });

  test('days are added up by month, weighted by calls', () => {
    const days = Array.from({ length: 59 }, (_, day) => [JANUARY_SERIAL + day, day < 31 ? 10 : 20, day % 2 === 0 ? 200 : 300]);
    const state = after({ type: 'origin', origin: { kind: 'table' } }, { type: 'entry', key: 'months', entry: 2 });
    const { source, model } = settled(state, region([['Date', 'Calls', 'AHT'], ...days]));
    expect(source).toMatchObject({ kind: 'table', columns: { date: 0, calls: 1, aht: 2 }, demand: { volume: [310, 560] } });
    expect(model.labour.map(({ volume }) => volume)).toEqual([310, 560]);
    expect(model.labour[1]!.ahtSeconds).toBe(250);
  });

  test('without rows it is no source', () => {
    expect(settledOf(after({ type: 'origin', origin: { kind: 'table' } }), null, null)).toEqual({ lack: 'source' });
  });
});

test('a staffing sheet is a day like others: calls times open days, and its own occupancy and shrinkage', () => {
  const staffing = [{ sheet: 'Staffing', writtenAt: '2026-01-01', cells: { calls: 'B1', workload: 'B2', agentHours: 'B3', paidHours: 'B4', days: 'B5' }, figures: { calls: 2000, workload: 100, agentHours: 125, paidHours: 200, days: 2 } }];
  const state = after({ type: 'found', sources: { staffing, origin: { kind: 'staffing', sheet: 'Staffing' }, address: '', found: 'none' } }, { type: 'entry', key: 'openDays', entry: 30 });
  const { source, model } = settled(state);
  expect(source).toMatchObject({ kind: 'staffing', sheet: 'Staffing' });
  expect(model.labour[0]).toMatchObject({ volume: 30_000, ahtSeconds: 180, occupancy: 0.8, paidHours: 3000 });
  expect(model.labour[0]!.shrinkage).toBeCloseTo(0.375, 12);
  expect(settledOf({ ...state, staffing: [] }, null, null)).toEqual({ lack: 'source' });
});

test('booked months move with the first month of the workbook', () => {
  const actuals = { heads: { direct: [1, 2, null] }, drivers: { leavers: [5, null, null] } };
  expect(alignedActuals(actuals, JANUARY, JANUARY + 1, 3)).toEqual({ heads: { direct: [2, null, null] }, drivers: { leavers: [null, null, null] } });
  expect(alignedActuals(actuals, JANUARY, JANUARY - 1, 4)).toEqual({ heads: { direct: [null, 1, 2, null] }, drivers: { leavers: [null, 5, null, null] } });
});
