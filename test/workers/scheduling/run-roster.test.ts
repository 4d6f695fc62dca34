import { isFault, type Outcome } from '../../../src/core/fault';
import type { RosterResult } from '../../../src/core/scheduling/rostering';
import { runRoster, type RosterJob, type RosterNews } from '../../../src/workers/scheduling';
import type { RosterMessage } from '../../../src/workers/scheduling/roster/messages';
import { person, request } from '../../core/scheduling/rostering/small-requests';

const job = (changes: Partial<RosterJob> = {}): RosterJob => ({
  request: request({ people: [person('Ann', { wishes: [{ day: 1, want: 'off' }] }), person('Bo'), person('Cy', { unavailable: [0, 1, 2, 3] })] }), seed: 1, seconds: 60, attempts: 5, ...changes,
});

function good(result: Outcome<RosterResult> | null): RosterResult {
  if (!result || isFault(result)) throw new Error('no roster');
  return result;
}

class PlayedWorker {
  static all: PlayedWorker[] = [];
  onmessage: ((event: { data: RosterMessage }) => void) | null = null;
  ended = false;
  asked: unknown;
  constructor() { PlayedWorker.all.push(this); }
  postMessage(message: unknown) { this.asked = message; }
  terminate() { this.ended = true; }
  say(data: RosterMessage) { this.onmessage?.({ data }); }
}
const news: RosterNews = { share: 0.4, cost: 12, hoursShort: 3, wishesBroken: 1, breaches: 0, gap: null };

afterEach(() => {
  Reflect.deleteProperty(globalThis, 'Worker');
  PlayedWorker.all = [];
});

describe('where there are no workers', () => {
  test('this thread does it, and tells what the roster comes to', async () => {
    const told: RosterNews[] = [];
    const result = good(await runRoster(job(), { onNews: (one) => told.push(one) }));
    expect(told.at(-1)).toEqual({
      share: 1, cost: result.cost, hoursShort: result.underHours, wishesBroken: result.shares.flatMap(({ wishesBroken }) => wishesBroken).length, breaches: result.breaches.length, gap: result.gap,
    });
    expect(result.withoutLine).toEqual([2]);
  });

  test('the same seed and attempts make the same roster, and the solver proves a small one close to the best', async () => {
    const one = good(await runRoster(job()));
    expect(good(await runRoster(job()))).toEqual(one);
    expect(one.gap).not.toBeNull();
    expect(one.gap!).toBeLessThan(0.05);
  });

  test('a search sets out from the cells at hand, whoever stands where, and ends no worse', async () => {
    const first = good(await runRoster(job()));
    const start = job().request.people.map(({ name }, person) => ({ name, cells: first.cells[person]! })).reverse();
    for (const seed of [2, 3]) expect(good(await runRoster(job({ seed, attempts: 0, start }))).cost).toBeLessThanOrEqual(first.cost + 1e-6);
    // Dear changes show that the very cells were the start: a stop at once leaves them.
    expect(good(await runRoster(job({ seed: 2, seconds: 0, attempts: 0, start, request: { ...job().request, published: { people: start, locked: [] }, rules: { ...job().request.rules, weights: { ...job().request.rules.weights, change: 1e4 } } } }))).cells).toEqual(first.cells);
  });

  test('the time ends the search', async () => {
    const began = performance.now();
    expect(good(await runRoster(job({ attempts: undefined, seconds: 0.5 }))).cells).toHaveLength(3);
    expect(performance.now() - began).toBeLessThan(20_000);
  });

  test('what is wrong with the request is told', async () => {
    expect(await runRoster(job({ request: request({ people: [] }) }))).toMatchObject({ code: 'no-data', argument: 'people' });
  });
});

describe('with a worker', () => {
  beforeEach(() => {
    Object.assign(globalThis, { Worker: PlayedWorker });
  });

  test('to keep what there is, the thread is ended, and another works out the best roster it told of', async () => {
    const keep = new AbortController();
    const kept = runRoster(job(), { keep: keep.signal });
    const best = { cells: new Int16Array(21).fill(-1), bound: 0, withoutLine: [2] };
    PlayedWorker.all[0]!.say({ kind: 'news', news, best });
    keep.abort();
    await Promise.resolve();
    await Promise.resolve();
    expect(PlayedWorker.all[0]!.ended).toBe(true);
    expect(PlayedWorker.all[1]!.asked).toEqual({ ...job(), kept: best });
    PlayedWorker.all[1]!.say({ kind: 'result', result: { code: 'no-data', argument: 'people' } });
    expect(await kept).toMatchObject({ code: 'no-data' });
  });

  test('cancel ends the thread at once, and nothing is kept before there is a roster', async () => {
    const [stop, keep] = [new AbortController(), new AbortController()];
    const [cancelled, kept] = [runRoster(job(), { signal: stop.signal }), runRoster(job(), { keep: keep.signal })];
    stop.abort();
    keep.abort();
    expect([await cancelled, await kept]).toEqual([null, null]);
    expect(PlayedWorker.all.map(({ ended }) => ended)).toEqual([true, true]);
  });
});

test('a roster that is kept comes to the same as when the search ended with it', async () => {
  const whole = good(await runRoster(job()));
  const codes = job().request.shifts.map(({ code }) => code);
  const cells = Int16Array.from(whole.cells.flatMap((line) => line.map((code) => codes.indexOf(code))));
  expect(good(await runRoster(job({ kept: { cells, bound: -Infinity, withoutLine: whole.withoutLine } })))).toEqual({ ...whole, gap: null });
});
