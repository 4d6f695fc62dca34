import { isFault } from '../../../src/core/fault';
import { runCover, type CoverJob, type CoverNews } from '../../../src/workers/scheduling';
import type { CoverMessage } from '../../../src/workers/scheduling/cover/messages';

const people = Array.from({ length: 48 }, (_, interval) => (interval >= 16 && interval < 40 ? 6 + (interval % 5) : 0));
const job = (changes: Partial<CoverJob> = {}): CoverJob => ({
  request: {
    requirement: { intervalMinutes: 30, people }, rows: [{ name: 'full', earliestStart: 480, latestStart: 720, startStep: 30, lengths: [300, 480], breaks: { count: 1, minutes: 15 } }],
    rates: { under: [{ beyond: 0, perHour: 40 }], over: [{ beyond: 0, perHour: 6 }] }, wagePerHour: 20, goesRound: true,
  },
  seed: 1, seconds: 60, steps: 500, ...changes,
});

class PlayedWorker {
  static all: PlayedWorker[] = [];
  onmessage: ((event: { data: CoverMessage }) => void) | null = null;
  onerror: ((event: { message: string }) => void) | null = null;
  ended = false;
  asked: unknown;
  constructor() { PlayedWorker.all.push(this); }
  postMessage(message: unknown) { this.asked = message; }
  terminate() { this.ended = true; }
  say(data: CoverMessage) { this.onmessage?.({ data }); }
}
const news: CoverNews = { share: 0.4, cost: 1200, bound: 1000, gap: 0.2 };
const fault = { code: 'no-data', argument: 'required' } as const;

afterEach(() => {
  Reflect.deleteProperty(globalThis, 'Worker');
  PlayedWorker.all = [];
});

describe('where there are no workers', () => {
  test('this thread does it, and tells how it stands', async () => {
    const told: CoverNews[] = [];
    const result = await runCover(job(), { onNews: (one) => told.push(one) });
    if (!result || isFault(result)) throw new Error('no plan');
    expect(result.cost).toBeGreaterThanOrEqual(result.bound);
    expect(told.at(-1)).toEqual({ share: 1, cost: result.cost, bound: result.bound, gap: result.gap });
  });

  test('the time ends the search', async () => {
    const result = await runCover(job({ steps: undefined, seconds: 0.3 }));
    expect(isFault(result)).toBe(false);
  });

  test('what is wrong with the request is told', async () => {
    const { request } = job();
    expect(await runCover(job({ request: { ...request, requirement: { intervalMinutes: 30, people: [] } } }))).toMatchObject(fault);
  });

  test('it does not begin when it is cancelled', async () => {
    expect(await runCover(job(), { signal: AbortSignal.abort() })).toBeNull();
  });
});

describe('with a worker', () => {
  beforeEach(() => {
    Object.assign(globalThis, { Worker: PlayedWorker });
  });
  const [first, second] = [0, 1].map((place) => () => PlayedWorker.all[place]!);

  test('the job goes over, news come back, and the result ends the thread', async () => {
    const told: CoverNews[] = [];
    const running = runCover(job(), { onNews: (one) => told.push(one) });
    first!().say({ kind: 'news', news });
    first!().say({ kind: 'result', result: fault });
    expect(await running).toEqual(fault);
    expect(told).toEqual([news]);
    expect(first!().asked).toEqual(job());
    expect(first!().ended).toBe(true);
  });

  test('cancel ends the thread at once', async () => {
    const stop = new AbortController();
    const running = runCover(job(), { signal: stop.signal });
    first!().say({ kind: 'news', news, best: { counts: Int32Array.of(1), bound: 1000 } });
    stop.abort();
    expect(first!().ended).toBe(true);
    expect(await running).toBeNull();
  });

  test('to keep what there is, the thread is ended and another works out the best plan it told of', async () => {
    const keep = new AbortController();
    const running = runCover(job(), { keep: keep.signal });
    const best = { counts: Int32Array.of(3, 4), bound: 1000 };
    first!().say({ kind: 'news', news, best });
    first!().say({ kind: 'news', news: { ...news, share: 0.5 } });
    keep.abort();
    expect(first!().ended).toBe(true);
    await new Promise((resolve) => { setTimeout(resolve, 0); });
    expect(second!().asked).toEqual({ ...job(), kept: best });
    second!().say({ kind: 'result', result: fault });
    expect(await running).toEqual(fault);
  });

  test('nothing is kept before there is a plan', async () => {
    const keep = new AbortController();
    const running = runCover(job(), { keep: keep.signal });
    keep.abort();
    expect(await running).toBeNull();
  });

  test('a thread that never started is replaced by this one; one that broke down is told', async () => {
    const replaced = runCover(job());
    first!().onerror?.({ message: 'refused by policy' });
    expect(isFault(await replaced)).toBe(false);
    const broken = runCover(job());
    second!().say({ kind: 'news', news });
    second!().onerror?.({ message: 'out of memory' });
    await expect(broken).rejects.toThrow('out of memory');
  });

  test('where the policy refuses workers outright, this thread does it', async () => {
    Object.assign(globalThis, { Worker: class { constructor() { throw new Error('SecurityError'); } } });
    expect(isFault(await runCover(job()))).toBe(false);
  });
});

test('a plan that is kept comes to the same as when the search ended with it', async () => {
  const whole = await runCover(job());
  if (!whole || isFault(whole)) throw new Error('no plan');
  expect(await runCover(job({ kept: { counts: Int32Array.from(whole.counts), bound: whole.bound } }))).toEqual(whole);
});
