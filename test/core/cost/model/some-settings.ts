import fc from 'fast-check';
import { exampleSettings } from '../../../../src/core/cost/model/defaults';
import { HEADS } from '../../../../src/core/cost/model/heads';
import { ACTUAL_DRIVERS, SWITCHES, type ActualDriver, type BridgeDrivers, type CostSettings } from '../../../../src/core/cost/model/settings';
import { recordOf } from '../../../../src/core/record-of';

const between = (min: number, max: number) => fc.double({ min, max, noNaN: true });
/** None at all, or amounts that a double can be divided by. */
const amount = (least: number, most: number) => fc.oneof({ weight: 1, arbitrary: fc.constant(0) }, { weight: 9, arbitrary: between(least, most) });
const RANGES: Readonly<Record<ActualDriver, readonly [number, number]>> = { volume: [1, 1e6], ahtSeconds: [1, 3_000], shrinkage: [0.01, 0.9], occupancy: [0.05, 1], ratePerHour: [1, 500], leavers: [0.1, 100] };

export const someDrivers: fc.Arbitrary<BridgeDrivers> = fc.record({
  volume: amount(1, 1e6), ahtSeconds: amount(1, 3_000), shrinkage: amount(0.01, 0.9), occupancy: between(0.05, 1), ratePerHour: amount(1, 500), attritionRate: amount(0.001, 1), otherHeads: fc.integer({ min: -1_000_000, max: 10_000_000 }),
});

/** Settings of one to five months, with any of their months booked in part. */
export const someSettings: fc.Arbitrary<CostSettings> = fc.integer({ min: 1, max: 5 }).chain((months) => {
  const row = (min: number, max: number, make = between) => fc.array(make(min, max), { minLength: months, maxLength: months });
  const gaps = (min: number, max: number) => fc.array(fc.option(between(min, max)), { minLength: months, maxLength: months });
  const settings = exampleSettings(new Date(2026, 0, 1), 'CNY', months);
  return fc.record({
    volume: row(1, 1e6, amount), ahtSeconds: row(1, 3_000), occupancy: row(0.05, 1), shrinkage: row(0, 0.9), hoursPerFte: row(20, 220), wagePerHour: row(1, 300, amount), attritionRate: row(0.001, 0.5, amount), successes: row(1, 1_000, amount),
    opening: fc.option(between(0, 500)), setUpMonths: fc.integer({ min: 1, max: 8 }), payableDays: between(0, 120), revenuePerCall: between(0, 30),
    heads: fc.record(recordOf(HEADS, () => gaps(1, 1e6))), drivers: fc.record(recordOf(ACTUAL_DRIVERS, (key) => gaps(...RANGES[key]))), order: fc.shuffledSubarray([...SWITCHES], { minLength: SWITCHES.length }),
    from: someDrivers, to: someDrivers,
  }).map(({ opening, setUpMonths, payableDays, revenuePerCall, heads, drivers, order, from, to, ...monthly }): CostSettings => ({
    ...settings, monthly: { ...settings.monthly, ...monthly }, inputs: { ...settings.inputs, openingFte: opening, setUpMonths, payableDays, revenuePerCall }, actuals: { heads, drivers },
    bridge: { ...settings.bridge, order, from, to },
  }));
});
