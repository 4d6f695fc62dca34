import fc from 'fast-check';
import { cases, typed, type Argument, type Case } from '../support/case';
import { number, sampled, whole } from '../support/sampling';

const traffic = fc.tuple(fc.constantFrom(1, 4, 20, 60, 100, 240, 600), number(20, 900, 1), fc.constantFrom(15, 30, 60));
const levels = fc.constantFrom(null, 0.5, 0.8, 0.9, 0.95, 0.99);
const seconds = fc.constantFrom(null, 0, 10, 20, 60, 300);
const limits = fc.constantFrom(null, 1, 0.95, 0.85, 0.7);
const shares = fc.constantFrom(null, 0.1, 0.05, 0.01);
const waits = fc.constantFrom(null, 60, 15, 2);
const fewest = fc.constantFrom(null, 0, 1, 2.5, 12);
const hold = fc.constantFrom(0.1, 0.5, 1, 2.5, 8);

const patient = (many: number, seed: number): readonly Argument[][] =>
  sampled(fc.tuple(traffic, levels, seconds, limits, waits, fewest), many, seed).map(([[calls, aht, interval], level, within, occupancy, wait, least]) => [calls, aht, level, within, interval, occupancy, undefined, undefined, wait, least]);
const patientToo = (many: number, seed: number): readonly Argument[][] =>
  sampled(fc.tuple(traffic, levels, seconds, limits, shares, waits, fewest), many, seed).map(([[calls, aht, interval], level, within, occupancy, share, wait, least]) => [calls, aht, level, within, interval, occupancy, null, share, wait, least]);
const hanging = (many: number, seed: number, definitions: readonly number[] = [1]): readonly Argument[][] =>
  sampled(fc.tuple(traffic, levels, seconds, fc.constantFrom(undefined, null, 0.85), hold, shares, fc.constantFrom(undefined, undefined, null, 30), fewest, fc.constantFrom(...definitions)), many, seed)
    .map(([[calls, aht, interval], level, within, occupancy, p, share, wait, least, definition]) => [calls, aht, level, within, interval, occupancy, Math.round(aht * p * 10) / 10, share, wait, least, definition === 1 ? undefined : typed(definition)]);

const EDGES: readonly Argument[][] = [
  [100, 180], [0, 180], [0, 0], [null, null], [100, 0], [100, 180, 1], [100, 180, 0], [100, 180, 80], [100, 180, 0.8, -5], [100, 180, 0.8, 20, 1800], [100, 180, 0.8, 20, 30, 0], [100, 180, 0.8, 20, 30, 1.2], [-5, 180], ['x', 180],
  [100, 180, typed(0.8), typed(20), typed(30)], [100, 180, null, null, null, null], [21, 200, 0.8, 20, 30, 0.7], [10, 180, 0.8, 20, 30, 1], [1800, 1, 0.8, 20, 30],
];
const MORE: readonly Argument[][] = [
  [100, 180, 0.8, 20, 30, 1, 60], [100, 180, 0.8, 20, 30, 1, 60, 0.03], [100, 180, 0.8, 20, 30, 1, 60, 0.03, 5, 3], [100, 180, 0.8, 20, 30, 1, typed(60), typed(0.03)], [0, 180, 0.8, 20, 30, 1, null, null, null, 2.2], [100, 180, 0.8, 20, 30, 1, 0],
  [100, 180, 0.8, 20, 30, 1, -60], [100, 180, 0.8, 20, 30, 1, 60, 0, 0, 0], [100, 180, 0.8, 20, 30, 1, 60, 2], [100, 180, 0.8, 20, 30, 1, null, 0.05, null, 50], [100, 180, 0.8, 20, 30, 1, null, null, -5], [100, 180, 0.8, 20, 30, 1, null, null, null, -1],
  [100, 180, 0.8, 20, 30, 1, null, null, null, null, 3], [100, 180, 0.8, 20, 30, 1, null, null, null, null, 9],
];

export const STAFFING_CASES: readonly Case[] = [
  ...cases('ERLANGC', [...sampled(fc.tuple(traffic, levels, seconds, limits, fc.constantFrom(null, 0, 0.3, 0.35)), 40, 1).map(([[calls, aht, interval], level, within, occupancy, shrinkage]) => [calls, aht, level, within, interval, occupancy, shrinkage]), ...EDGES, [100, 180, 0.8, 20, 30, 0.85, 0.3], [100, 180, 0.8, 20, 30, 0.85, 1], [100, 180, 0.8, 20, 30, 0.85, typed(0.3)]]),
  ...cases('AGENTS', [...patient(20, 2), ...patientToo(20, 3), ...hanging(30, 4), ...hanging(16, 5, [2, 3, 4, 5]), ...EDGES, ...MORE]),
  ...cases('AGENTSREASON', [...patient(14, 6), ...patientToo(12, 7), ...hanging(12, 8), ...EDGES, ...MORE]),
  ...cases('AGENTSASA', [
    ...sampled(fc.tuple(traffic, waits), 16, 9).map(([[calls, aht, interval], wait]) => [calls, aht, wait, interval]), ...sampled(fc.tuple(traffic, waits, hold), 16, 10).map(([[calls, aht, interval], wait, p]) => [calls, aht, wait, interval, aht * p]),
    ...sampled(fc.tuple(traffic, waits), 6, 11).map(([[calls, aht, interval], wait]) => [calls, aht, wait, interval, undefined, typed(false)]), ...sampled(fc.tuple(traffic, waits, hold), 3, 12).map(([[calls, aht, interval], wait, p]) => [calls, aht, wait, interval, aht * p, typed(false)]),
    [100, 180], [0, 0], [100, 180, 20, 30, null], [100, 180, 20, 30, 60, true], [60, 60, 20, 60], [100, 180, -5], [100, 0, 20],
  ]),
  ...cases('AGENTSABANDON', [...sampled(fc.tuple(traffic, hold, shares), 25, 13).map(([[calls, aht, interval], p, share]) => [calls, aht, aht * p, share, interval]), [100, 180, 60], [100, 180, 0], [0, 0, 60], [100, 180, 60, 1], [100, 180, 60, 0], [100, 180, null], [100, 180, 60, 5]]),
  ...cases('AGENTSOCCUPANCY', [...sampled(fc.tuple(traffic, limits), 20, 14).map(([[calls, aht, interval], limit]) => [calls, aht, limit, interval]), [85, 180, 0.85], [340, 180, 0.85, 30], [100, 180, 85], [0, 0], [100, 180, 1]]),
  ...cases('AGENTSFRACTIONAL', [...patient(6, 15), ...patientToo(5, 16), ...hanging(5, 17).map((one) => one.map((argument, index) => (index === 0 ? Math.min(Number(argument), 240) : argument))), [100, 180], [100, 180, 1], [0, 180, 0.8, 20, 30, 1, null, null, null, 2.2], [100, 180, 0.8, 20, 30, 0.7], [100, 180, 0.8, 20, 30, 1, 60, 0.03]]),
  ...cases('CALLCAPACITY', [
    ...sampled(fc.tuple(fc.oneof(whole(1, 60), number(1, 30), whole(60, 200)), number(20, 900, 1), fc.constantFrom(null, 0.5, 0.8, 0.95), seconds, fc.constantFrom(null, 15, 60)), 16, 18),
    ...sampled(fc.tuple(whole(1, 120), number(20, 900, 1), fc.constantFrom(0.5, 0.8, 0.95), seconds, hold), 7, 19).map(([agents, aht, level, within, p]) => [agents, aht, level, within, 30, aht * p]),
    [25, 180, 0.9, 10], [0, 180], [14, 0], [14, 180, 1], [14, 180, 0.8, 20, 30, null], [14, 180, 0.8, 20, 30, undefined, 3], [-1, 180], [14, 180, 80],
  ]),
  ...cases('MAXAHT', [
    ...sampled(fc.tuple(fc.constantFrom(4, 60, 240), whole(1, 100), fc.constantFrom(null, 0.5, 0.8, 0.95), seconds, fc.constantFrom(null, 15, 60)), 14, 20),
    ...sampled(fc.tuple(fc.constantFrom(4, 60, 240), whole(1, 60), fc.constantFrom(0.5, 0.8, 0.95), seconds, fc.constantFrom(30, 120, 400)), 5, 21).map(([calls, agents, level, within, p]) => [calls, agents, level, within, 30, p]),
    [106, 20, 0.8, 30, 60], [0, 14], [100, 0], [100, 14, 1], [100, 14, 0.8, 20, 30, null],
  ]),
];
