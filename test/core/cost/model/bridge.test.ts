import fc from 'fast-check';
import { bridge, type BridgeSide } from '../../../../src/core/cost/model/bridge';
import { bridgeSides } from '../../../../src/core/cost/model/bridge-sides';
import { budgetCheck } from '../../../../src/core/cost/model/budget';
import { costModel, type CostModel } from '../../../../src/core/cost/model/cost-model';
import { SWITCHES, type BridgeWay, type CostSettings } from '../../../../src/core/cost/model/settings';
import { isFault } from '../../../../src/core/fault';
import { byHand } from './by-hand';
import { someDrivers, someSettings } from './some-settings';

function modelOf(settings: CostSettings): CostModel {
  const model = costModel(settings);
  if (isFault(model)) throw new Error(`${model.code} ${model.argument}`);
  return model;
}

/** 36,000 calls × 100 s are 1,000 h; ÷ 0.5 ÷ 0.8 are 2,500 h at 40; 20 FTE of 125 h, a tenth of them leave at 1,000 each. */
const FROM: BridgeSide = { drivers: { volume: 36_000, ahtSeconds: 100, shrinkage: 0.2, occupancy: 0.5, ratePerHour: 40, attritionRate: 0.1, otherHeads: 5_000 }, unexplained: 0 };
const TO: BridgeSide = { drivers: { volume: 72_000, ahtSeconds: 150, shrinkage: 0.5, occupancy: 0.75, ratePerHour: 50, attritionRate: 0.2, otherHeads: 0 }, unexplained: 100 };
const TERMS = { hoursPerFte: 125, costPerLeaver: 1_000 };

test('a bridge worked on paper', () => {
  const { from, to, steps, residual } = bridge(FROM, TO, TERMS);
  expect(from).toEqual({ paidHours: 2_500, labour: 100_000, turnover: 2_000, total: 107_000 });
  const worked = [
    ['volume', 209_000], // 5,000 h: 200,000 + 4,000 + 5,000
    ['ahtSeconds', 311_000], // 7,500 h
    ['shrinkage', 494_600], // 12,000 h: 480,000 + 9,600 + 5,000
    ['occupancy', 331_400], // 8,000 h: 320,000 + 6,400 + 5,000
    ['ratePerHour', 411_400], // 400,000 + 6,400 + 5,000
    ['attritionRate', 417_800], // 12,800 for leavers
    ['otherHeads', 412_800],
  ];
  expect(steps.map(({ change, after }) => [change, after.total])).toEqual(worked.map(([change, total]) => [change, expect.closeTo(Number(total), 6)]));
  expect(residual).toBe(100);
  expect(to.total).toBeCloseTo(412_900, 6);
});

test('another order makes other steps of the same sum', () => {
  const steps = bridge(FROM, TO, TERMS, ['ahtSeconds', 'volume', ...SWITCHES.slice(2)]).steps;
  // 3,750 h: 150,000 + 3,000 + 5,000 after the handle time; 7,500 h after the volume.
  expect(steps.slice(0, 2).map(({ step }) => step)).toEqual([51_000, 153_000]);
});

test('steps and residual add up to the difference between any two scenarios, in any order', () => {
  const money = fc.integer({ min: -1_000_000, max: 1_000_000 });
  const order = fc.shuffledSubarray([...SWITCHES], { minLength: SWITCHES.length });
  fc.assert(fc.property(someDrivers, someDrivers, money, money, fc.integer({ min: 0, max: 200 }), money, order, (a, b, left, right, hoursPerFte, costPerLeaver, switched) => {
    const { from, to, steps, residual } = bridge({ drivers: a, unexplained: left }, { drivers: b, unexplained: right }, { hoursPerFte, costPerLeaver: Math.abs(costPerLeaver) }, switched);
    const size = Math.max(...steps.map(({ after }) => Math.abs(after.total)), Math.abs(from.total), Math.abs(to.total), 1);
    return Math.abs(steps.reduce((sum, { step }) => sum + step, 0) + residual - (to.total - from.total)) <= 1e-9 * size;
  }));
});

test('no change, no step', () => {
  fc.assert(fc.property(someDrivers, (drivers) => {
    const side = { drivers, unexplained: 5 };
    return bridge(side, side, TERMS).steps.every(({ step }) => step === 0);
  }));
});

test('a bridge from the budget to what was booked ends on the ledger, one that changes nothing on the budget', () => {
  fc.assert(fc.property(someSettings, (settings) => {
    const model = modelOf(settings);
    const walked = (way: BridgeWay, own: Partial<CostSettings['bridge']> = {}) => {
      const { from, to, terms } = bridgeSides(model, { ...settings, bridge: { ...settings.bridge, ...own, way } });
      return bridge(from, to, terms, settings.bridge.order);
    };
    const { total } = budgetCheck(model, settings.actuals);
    const actual = walked('actual');
    const size = Math.max(1, total.actual, total.budget, ...actual.steps.map(({ after }) => Math.abs(after.total)));
    const same = walked('what-if', { changes: { volume: 0, ahtSeconds: 0, shrinkage: 0, occupancy: 0, ratePerHour: 0, attritionRate: 0, otherHeads: 0 } });
    return Math.abs(actual.from.total - total.budget) <= 1e-9 * size && Math.abs(actual.to.total - total.actual) <= 1e-9 * size
      && same.steps.every(({ step }) => Math.abs(step) <= 1e-9 * Math.abs(same.from.total)) && same.residual === 0;
  }));
});

test('a booked month against its budget, on paper: blanks in a booked month are none, months to come are left out', () => {
  const settings: CostSettings = { ...byHand([28_800, 28_800, 28_800]), actuals: { heads: { direct: [100_000, null, null], premises: [null, 3_500] }, drivers: { volume: [30_000] } } };
  const model = modelOf(settings);
  const { booked, heads, total } = budgetCheck(model, settings.actuals);
  expect(booked).toEqual([true, true, false]);
  expect(heads.direct).toEqual({ budget: 180_000, actual: 100_000, variance: -80_000, share: expect.closeTo(-4 / 9, 12), whole: 270_000, forecast: 190_000 });
  expect(heads.premises).toMatchObject({ budget: 6_000, actual: 3_500, whole: 9_000, forecast: 6_500 });
  expect(total.forecast).toBeCloseTo(103_500 + 119_152.08, 6);
  // A rate that nobody typed is booked pay over the paid hours: 100,000 ÷ (30,000 × 208 ÷ 3600 ÷ 0.8 ÷ 0.8), and the budget’s 90,000 where no pay is booked.
  const { to } = bridgeSides(model, { ...settings, bridge: { ...settings.bridge, way: 'actual' } });
  const hours = (calls: number) => (calls * 208) / 3600 / 0.64;
  expect(to.drivers.volume).toBe(58_800);
  expect(to.drivers.ratePerHour).toBeCloseTo(190_000 / (hours(30_000) + hours(28_800)), 9);
});
