import fc from 'fast-check';
import { cases, typed, type Argument, type Case } from '../support/case';
import { number, sampled, whole } from '../support/sampling';

/** Loads from a quiet night to a large centre; agents from far too few to plenty. */
const traffic = fc.tuple(fc.constantFrom(2, 8, 25, 60, 100, 240, 600, 1500), number(20, 900, 1), fc.constantFrom(15, 30, 60), number(-2, 4)).map(([calls, aht, interval, spread]) => {
  const load = calls * aht / (interval * 60);
  return { calls, aht, interval, load, agents: Math.max(1, Math.round(load + spread * Math.sqrt(load + 1))) };
});
/** In handle times. */
const patience = fc.constantFrom(0.05, 0.2, 0.5, 1, 2, 5, 15);
const places = fc.constantFrom(0, 1, 3, 10, 40);

/** Calls, handle time, agents, then what a function has in between, interval, patience and lines in the way given. */
function queues(many: number, seed: number, has: { patience?: boolean; lines?: boolean }, between: readonly Argument[] = []): Argument[][] {
  return sampled(fc.tuple(traffic, patience, places), many, seed).map(([{ calls, aht, interval, agents }, hold, more]) => [
    calls, aht, agents, ...between, interval, ...(has.patience || has.lines ? [has.patience ? Math.round(hold * aht * 10) / 10 : null] : []), ...(has.lines ? [agents + more] : []),
  ]);
}

function everyKind(many: number, between: readonly Argument[] = [], x = true): Argument[][] {
  return [
    ...queues(many, 1, {}, between), ...queues(many, 2, { patience: true }, between), ...(x ? [...queues(many, 3, { lines: true }, between), ...queues(many, 4, { patience: true, lines: true }, between)] : []),
  ];
}

const EDGES: readonly Argument[][] = [
  [0, 180, 5], [0, 0, 0], [null, null, null], [100, 0, 14], [100, 180, 0], [100, 180, 10], [100, 180, 9.5], [100, 180, 12.5], [100, 180, -1], [-1, 180, 14], ['x', 180, 14], [100, 180, 14, 1800], [100, 180, 14, -30], [100, 180, 14, null],
  [100, 180, 14, 0], [100, 180, 14, 30, 0], [100, 180, 14, 30, null], [100, 180, 14, 30, -5], [100, 180, 14, 30, typed(60)], [100, 180, 0, 30, 60], [0, 180, 14, 30, 60], [100, 180, 12.5, 30, 60], [100, 180, 30, 30, 1], [100, 180, 9, 30, 3600],
  [5, 180, 20, 30, 300], [100, 180, 14, 30, 60, null], [100, 180, 14, 30, 60, 0], [100, 180, 14, 30, 60, 14.5], [100, 180, 14, 30, 60, 10], [100, 180, 14, 30, null, 10], [100, 180, 0, 30, 60, 5], [100, 180, 0, 30, null, 5], [0, 180, 4, 30, 60, 3],
  [100, 180, 12.5, 30, 60, 20], [0, 0, 5, 30, 60, 9], [0, 180, 5, 30, null, 9], [100, 180, 14, 30, undefined, 20], [100, 180, 14, 30, typed(60), typed(20)],
];
const SPREAD = (between: readonly Argument[]) => EDGES.map(([calls, aht, agents, ...rest]) => [calls, aht, agents, ...between, ...rest]);

export const PERFORMANCE_CASES: readonly Case[] = [
  ...cases('PWAIT', [...everyKind(30), ...EDGES]),
  ...cases('QUEUELENGTH', [...everyKind(20), ...EDGES]),
  ...cases('OCCUPANCY', [...everyKind(20), ...EDGES]),
  ...cases('ABANDON', [...everyKind(20), ...EDGES]),
  ...cases('BLOCKING', [...everyKind(15), ...EDGES]),
  ...cases('WAITIFQUEUED', [...everyKind(20), ...EDGES]),
  ...cases('REDIALLOAD', [...everyKind(5), ...EDGES]),
  ...cases('SERVICELEVEL', [
    ...everyKind(30, [20]), ...everyKind(5, [0]), ...everyKind(5, [null]), ...everyKind(5, [typed(300)]), ...SPREAD([20]), ...SPREAD([0]).slice(0, 20),
    ...[1, 2, 3, 4, 5].flatMap((definition) => everyKind(8, [20 + definition]).map((one) => [...one, ...[undefined, undefined, undefined].slice(0, 7 - one.length), undefined, definition % 2 ? definition : typed(definition)])),
    ...[1, 2, 3, 4, 5, 6].flatMap((definition) => SPREAD([15]).slice(0, 30).map((one) => [one[0], one[1], one[2], one[3], one[4], one[5], one[6], 0, definition].map((argument) => argument as Argument)).slice(15)),
    [100, 180, 14, -5], [100, 180, 14, 20, 30, 60, null, typed(0), 2],
  ]),
  ...cases('ASA', [
    ...everyKind(30), ...EDGES,
    ...[2, 3].flatMap((definition) => everyKind(10).map((one) => [one[0], one[1], one[2], one[3], one[4], one[5], undefined, undefined, definition === 2 ? definition : typed(definition)])),
    ...[1, 2, 3, 4].flatMap((definition) => EDGES.slice(17).map((one) => [one[0], one[1], one[2], one[3], one[4], one[5], undefined, undefined, definition])),
  ]),
  ...cases('ANSWERTIME', [
    ...[0.5, 0.8, 0.95].flatMap((percent) => everyKind(8, [percent], false)), [100, 180, 14], [100, 180, 14, 1], [100, 180, 10], [100, 180, 14, 0.99, 30, 60], [100, 180, 14, 0.975, 30, 60], [0, 0, 0], [100, 180, 14, null, 30, null], [100, 180, 14, 80], [100, 180, 0, 0.5, 30, 60],
  ]),
];

const erlangs = fc.oneof(number(0.01, 5), number(5, 100), number(100, 1000));

export const TRAFFIC_CASES: readonly Case[] = [
  ...cases('ERLANGS', [...sampled(fc.tuple(whole(0, 3000), number(1, 900), fc.constantFrom(null, 15, 60)), 10), [0, 0], [5, 0], [36, 300, 1800], [-1, 5]]),
  ...cases('ERLANGB', [
    ...sampled(fc.tuple(erlangs, number(0.05, 2.5)).map(([load, ratio]) => [Math.round(load * ratio), load]), 60), ...sampled(fc.tuple(number(1, 60, 1), number(0.5, 1.1)).map(([lines, ratio]) => [lines, Math.round(lines * ratio * 100) / 100]), 20),
    [3, 10.4], [32.4, 30], [0, 5], [5, 0], [0, 0], [null, null], [-1, 5], [5, -1], ['x', 5], [2, 0.001],
  ]),
  ...cases('ERLANGCPROB', [...sampled(fc.tuple(erlangs, number(-1, 4)).map(([load, spread]) => [Math.max(1, Math.round(load + spread * Math.sqrt(load))), load]), 40), [14, 10], [12.5, 10], [10, 10], [0, 0], [5, 0], [0, 5], [-1, 5], [null, 5]]),
  ...cases('ENGSET', [...sampled(fc.tuple(whole(0, 60), whole(1, 120), number(0, 2, 3)), 40), [2, 5, 0.5], [20, 20, 0.1], [0, 5, 0.5], [5, 10, 0], [2.5, 5, 0.5], [2, 0, 0.5], [2, 5, -1]]),
  ...cases('ERLANGBX', [
    ...sampled(fc.tuple(erlangs, number(0.5, 1.6), fc.constantFrom(0, 0.2, 0.5, 0.9, 1)).map(([load, ratio, retry]) => [Math.max(1, Math.round(load * ratio)), load, retry]), 40),
    [1000, 1500, 0.2], [11, 5.5, 50], [0, 5, 0.5], [5, 0, 0.5], [10, 10, 1], [10, 12, 1], [11, 5.5, null],
  ]),
  ...cases('TRUNKS', [
    ...sampled(fc.tuple(erlangs, fc.constantFrom(null, 0.001, 0.01, 0.05, 0.3), fc.constantFrom(null, 0, 0.5, 1)), 50), ...sampled(fc.tuple(number(0.1, 300), fc.constantFrom(0.001, 0.01, 0.05), fc.constantFrom(0, 0.5), fc.constantFrom(typed(false), false)), 16),
    [10, 0.02], [0, 0.01], [10, 2], [10, 1], [null], [10, 0.02, 0, true], [10, 0.02, typed(0.5), typed(false)], [-1], [0, 0.01, 0, typed(false)],
  ]),
  ...cases('CALLTRUNKS', [...sampled(fc.tuple(whole(0, 2000), number(0, 400), number(0, 90), fc.constantFrom(null, 0.001, 0.05), fc.constantFrom(null, 60)), 25), [100, 170, 10], [0, 0, 0], [5, 0, 0], [100, 170, 10, 1]]),
  ...cases('TRUNKCAPACITY', [
    ...sampled(fc.tuple(whole(1, 300), fc.constantFrom(null, 0.001, 0.01, 0.1), fc.constantFrom(null, 0, 0.7)), 25), [15], [200, 0.03, 0.7], [17.5, 0.05], [0, 0.01], [15, 0], [15, 1], [-1],
  ]),
];
