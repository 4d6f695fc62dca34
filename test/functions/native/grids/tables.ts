import fc from 'fast-check';
import { across, cases, down, typed, type Argument, type Case } from '../support/case';
import { number, sampled, whole } from '../support/sampling';

const day = (many: number) => fc.array(fc.oneof(whole(0, 60), fc.constant(0), fc.constant(null)), { minLength: many, maxLength: many });
const options = fc.tuple(fc.constantFrom(null, 0.8, 0.9), fc.constantFrom(null, 20, 60), fc.constantFrom(15, 30, null), fc.constantFrom(undefined, 1, 0.85), fc.constantFrom(undefined, 0, 0.3), fc.constantFrom(undefined, typed(true), typed(false)));
const DAYS: readonly Argument[][] = sampled(fc.tuple(day(7), fc.constantFrom(45, 180, 900, 1800, 2500, 4000), options, fc.boolean()), 24).map(([calls, aht, more, lies]) => [lies ? down(...calls) : across(...calls), aht, ...more]);
const OWN: readonly Argument[][] = sampled(fc.tuple(day(6), fc.array(number(60, 4000), { minLength: 6, maxLength: 6 }), options), 8, 2).map(([calls, times, more]) => [down(...calls), down(...times.map((one, index) => (calls[index] ? one : null))), ...more]);

const blends = fc.tuple(fc.constantFrom(4, 30, 120, 300), number(30, 400, 1), whole(1, 4)).chain(([calls, aht, spread]) => {
  const agents = Math.max(1, Math.round(calls * aht / 1800 + spread * 1.5 - 2));
  return fc.tuple(fc.constant(calls), fc.constant(aht), fc.constant(agents), whole(0, agents));
});
const BLENDS = sampled(blends, 25);
const WITH = (more: readonly Argument[]) => BLENDS.map((one): Argument[] => [...one, ...more]);
const ODD: readonly Argument[][] = [[0, 180, 16, 4], [0, 0, 16, 4], [0, 180, 0, 0], [120, 180, 0, 0], [120, 180, 12, 2], [120, 180, 16, 17], [120, 180, 16, 16], [120, 180, 16, 0], [120, 0, 16, 2], [120, 180, 16.5, 2], [120, 180, 16, 1.5], [-1, 180, 16, 2], [100, 180, 10, 2]];

export const TABLE_CASES: readonly Case[] = [
  ...cases('INTRADAY', [
    ...DAYS, ...OWN, [100, 180], [down(10, 20, 40, 30, 0), 1800], [across(10, 20, 40, 30, 0), 1800, 0.8, 20, 30, 1, 0, typed(false)], [[[10, 20], [40, 30]], 1800], [down(0, 0, 0), 180], [down(0, 5, null, 0, 9), down(0, 200, 0, 0, 4000)],
    [down(5, 'x'), 180], [down(5, 6), 0], [down(5, -6), 180], [down(5, 6), down(180, 0)], [down(5, 6, 7), down(180, 190)], [down(5, 6), 180, 1], [down(5, 6), 180, 0.8, 20, 1800], [down(5, 5), 1800, typed(0.8), typed(20), typed(30)],
  ]),
  ...cases('ERLANGTABLE', [
    [100, 180, down(10, 11, 14)], [100, 180, across(9, 12.5, 20), 30, 30, 60], [100, 180, [[10, 11], [12, 13]], null, null, null], [100, 180, down(10, 12), 20, 30, 60, 15], [100, 180, down(10, 12), 20, 30, typed(90), null, 0, null, typed(2)].slice(0, 7),
    [100, 180, down(10, 12), 20, 30, 90, undefined, undefined, undefined, typed(3)], [0, 180, down(5, 6)], [100, 180, 14, 20], [100, 0, down(5, 6)], [100, 180, down(5, -6)], [100, 180, down(5, 'x')], [100, 180, down(12, 14), 20, 30, null, 20],
  ]),
  ...cases('BLENDSERVICELEVEL', [...WITH([20]), ...BLENDS.slice(0, 8).map((one): Argument[] => [...one, 0, 30]), ...ODD, [120, 180, 16, 2, -5]]),
  ...cases('BLENDASA', [...WITH([]), ...ODD]),
  ...cases('BLENDOCCUPANCY', [...WITH([null]), ...ODD]),
  ...cases('BLENDOUTBOUND', [...WITH([typed(30)]), ...ODD]),
  ...cases('BLENDTHRESHOLD', [
    ...BLENDS.map(([calls, aht, agents], index): Argument[] => [calls, aht, agents, [null, 0.5, 0.8, 0.9][index % 4]!, [20, 60, 0][index % 3]!]), [120, 180, 16], [100, 180, 16, 0.8, 20, 30], [130, 180, 16], [4, 180, 16, 0.6334, 19.98, 1], [0, 180, 16], [120, 180, 16, 1], [120, 180, 12], [120, 180, 16.5], [120, 180, 0],
  ]),
];
