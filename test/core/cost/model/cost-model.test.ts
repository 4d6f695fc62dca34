import fc from 'fast-check';
import { costModel, type CostModel } from '../../../../src/core/cost/model/cost-model';
import { TYPED_DEMAND } from '../../../../src/core/cost/model/demand';
import { FAMILIES, HEADS } from '../../../../src/core/cost/model/heads';
import type { CostSettings } from '../../../../src/core/cost/model/settings';
import { fault, isFault } from '../../../../src/core/fault';
import { byHand } from './by-hand';
import { someSettings } from './some-settings';

function modelOf(settings: CostSettings): CostModel {
  const model = costModel(settings);
  if (isFault(model)) throw new Error(`${model.code} ${model.argument}`);
  return model;
}

const totalOf = (settings: CostSettings) => modelOf(settings).costs.reduce((sum, { total }) => sum + total, 0);
const near = (a: number, b: number, of = Math.max(Math.abs(a), Math.abs(b))) => Math.abs(a - b) <= 1e-9 * Math.max(1, of);

test('a month worked on paper: hours, people, seats', () => {
  const { labour } = modelOf(byHand([28_800]));
  expect(labour[0]).toMatchObject({ handledHours: 1_664, agentHours: 2_080, paidHours: 2_600, requiredFte: 16, fte: 20, supervisors: 2, seats: 10, leavers: 1, joiners: 1, minutes: 99_840 });
});

test('a month worked on paper: twelve heads, four families, earnings', () => {
  const [month] = modelOf(byHand([28_800])).costs;
  const heads = {
    setUp: 1_000, // 24,000 ÷ 24
    running: 2_000,
    direct: 90_000, // (2,600 × 20 + 2 × 4,000) × 1.5
    indirect: 9_000, // 6,000 × 1.5
    hiring: 1_000,
    training: 2_000, // 2 weeks × 900 + 200
    attrition: 1_400, // 500 + 4 weeks × 900 × 0.25
    systems: 1_000,
    premises: 3_000,
    other: 1_000,
    telecoms: 4_992, // 99,840 × 0.05
    capital: 2_760.08, // 144,000 × 73 × 12 ÷ 365 = 345,600; 11,992 × 36.5 × 12 ÷ 365 = 14,390.4; (345,600 − 14,390.4) × 0.1 ÷ 12
  };
  for (const head of HEADS) expect([head, month!.heads[head]]).toEqual([head, expect.closeTo(heads[head], 6)]);
  expect(month!.families).toEqual({ people: expect.closeTo(103_400, 6), premises: 3_000, equipment: expect.closeTo(6_992, 6), services: expect.closeTo(5_760.08, 6) });
  expect(month).toMatchObject({ total: expect.closeTo(119_152.08, 6), revenue: 144_000, ebitda: expect.closeTo(28_608, 6), ebit: expect.closeTo(27_608, 6), result: expect.closeTo(24_847.92, 6) });
});

test('growth joins beside those who replace leavers, and none joins where the centre shrinks faster than people leave', () => {
  const { labour } = modelOf(byHand([28_800, 43_200, 28_800]));
  expect(labour.map(({ fte, leavers, joiners }) => [fte, leavers, joiners])).toEqual([[20, 1, 1], [30, 1.5, 11.5], [20, 1, 0]]);
  const settings = byHand([28_800]);
  expect(modelOf({ ...settings, inputs: { ...settings.inputs, openingFte: 15 } }).labour[0]!.joiners).toBe(6);
});

test('the set-up ends with its life', () => {
  const settings = byHand([28_800, 28_800, 28_800]);
  expect(modelOf({ ...settings, inputs: { ...settings.inputs, setUpMonths: 2 } }).costs.map(({ heads }) => heads.setUp)).toEqual([12_000, 12_000, 0]);
});

test('agents follow a goal where one is asked for: 24 calls an hour of 208 s need 3 agents for 80/20', () => {
  const settings = byHand([7_200]);
  const { labour } = modelOf({ ...settings, agentsBy: 'goal', monthly: { ...settings.monthly, openHours: [300] } });
  // 7,200 calls in 600 half hours are 12, of 208 s: 1.3867 erlangs. Erlang C: with 3 agents 19.8% wait, 83.0% are answered within 20 s; with 2 agents 46.5%.
  expect(labour[0]!.goal).toMatchObject({ calls: 12, agents: 3 });
  expect(labour[0]!.occupancy).toBeCloseTo((12 * 208) / 1800 / 3, 12);
});

test('what nothing can be computed from is told by its name and month', () => {
  const settings = byHand([28_800, 28_800]);
  const monthly = (own: Partial<CostSettings['monthly']>) => costModel({ ...settings, monthly: { ...settings.monthly, ...own } });
  expect(monthly({ occupancy: [0.8, 0] })).toEqual(fault('not-positive', 'occupancy', { month: 2 }));
  expect(monthly({ shrinkage: [1, 0.2] })).toEqual(fault('not-a-fraction', 'shrinkage', { month: 1 }));
  expect(monthly({ occupancy: [80, 80] })).toEqual(fault('not-a-fraction', 'occupancy', { month: 1 }));
  expect(monthly({ volume: [1] })).toEqual(fault('missing', 'volume', { month: 2 }));
  expect(costModel({ ...settings, inputs: { ...settings.inputs, spanOfControl: 0 } })).toEqual(fault('not-positive', 'spanOfControl'));
  expect(costModel({ ...settings, months: 37 })).toEqual(fault('above', 'months', { limit: 36 }));
  expect(costModel(settings, { ...TYPED_DEMAND, volume: [-5, 1] })).toEqual(fault('below', 'volume', { month: 1, limit: 0 }));
});

test('heads add up to the total, families too, and earnings to the revenue, whatever the settings', () => {
  fc.assert(fc.property(someSettings, (settings) => modelOf(settings).costs.every(({ heads, families, total, revenue, ebitda, ebit, result }) => {
    const size = HEADS.reduce((sum, head) => sum + Math.abs(heads[head]), 0) + Math.abs(revenue);
    return near(HEADS.reduce((sum, head) => sum + heads[head], 0), total, size) && near(FAMILIES.reduce((sum, family) => sum + families[family], 0), total, size)
      && near(revenue - total, result, size) && near(ebitda - heads.setUp, ebit, size) && near(ebit - heads.capital, result, size);
  })));
});

test('a higher wage never lowers the cost, nor do more calls at the same revenue', () => {
  const unpaid = (settings: CostSettings): CostSettings => ({ ...settings, inputs: { ...settings.inputs, revenuePerCall: 0, revenuePerMinute: 0, revenuePerSeat: 0, payableDays: 0 } });
  fc.assert(fc.property(someSettings, fc.double({ min: 0, max: 50, noNaN: true }), (settings, more) => {
    const dearer = { ...settings, monthly: { ...settings.monthly, wagePerHour: settings.monthly.wagePerHour.map((wage) => wage + more) } };
    const busier = unpaid({ ...settings, monthly: { ...settings.monthly, volume: settings.monthly.volume.map((calls) => calls * (1 + more)) } });
    return totalOf(dearer) >= totalOf(settings) - 1e-6 && totalOf({ ...busier, inputs: { ...busier.inputs, openingFte: null } }) >= totalOf({ ...unpaid(settings), inputs: { ...unpaid(settings).inputs, openingFte: null } }) * (1 - 1e-12) - 1e-6;
  }));
});
