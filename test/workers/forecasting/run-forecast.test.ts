import { isFault } from '../../../src/core/fault';
import type { CallHistory } from '../../../src/core/forecasting';
import { runForecast, type ForecastJob } from '../../../src/workers/forecasting';
import type { ForecastMessage } from '../../../src/workers/forecasting/messages';

/** Weeks of days with a quiet weekend, from Monday 5 January 2026. */
function history(days: number): CallHistory {
  const at = (day: number) => new Date(Date.UTC(2026, 0, 5 + day)).toISOString().slice(0, 10);
  return {
    intervalMinutes: 1440,
    times: Array.from({ length: days }, (_, day) => at(day)),
    calls: Array.from({ length: days }, (_, day) => (day % 7 < 5 ? 1000 : 400) + ((day * 37) % 11)),
  };
}

const job = (days: number, changes: Partial<ForecastJob> = {}): ForecastJob => ({ history: history(days), namedDays: [], horizonDays: 14, method: 'best', ...changes });

class PlayedWorker {
  static last: PlayedWorker | undefined;
  onmessage: ((event: { data: ForecastMessage }) => void) | null = null;
  onerror: ((event: { message: string }) => void) | null = null;
  ended = false;
  asked: unknown;
  constructor() { PlayedWorker.last = this; }
  postMessage(message: unknown) { this.asked = message; }
  terminate() { this.ended = true; }
}

afterEach(() => {
  Reflect.deleteProperty(globalThis, 'Worker');
});

describe('where there are no workers', () => {
  test('it forecasts and judges on this thread, and tells how far it is', async () => {
    const shares: number[] = [];
    const result = await runForecast(job(120), { onProgress: (share) => shares.push(share) });
    if (!result || isFault(result)) throw new Error('no forecast');
    expect(result.forecast.days).toHaveLength(14);
    expect(result.forecast.method).toBe(result.backtest?.choice);
    expect(shares.length).toBeGreaterThan(3);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect(shares.at(-1)).toBe(1);
  });

  test('three days are forecast, if not judged', async () => {
    const result = await runForecast(job(3));
    if (!result || isFault(result)) throw new Error('no forecast');
    expect(result.backtest).toBeNull();
    expect(result.forecast.method).toBe('automatic');
  });

  test('handle times are forecast on the same days, and a history without any has none', async () => {
    const { times } = history(60);
    const handled = { history: history(60), ahtSeconds: times.map(() => 240) };
    const result = await runForecast(job(60, { handled }));
    if (!result || isFault(result)) throw new Error('no forecast');
    expect(result.handleTimes?.days.map(({ day }) => day)).toEqual(result.forecast.days.map(({ day }) => day));
    expect(result.handleTimes?.meanSeconds).toBeCloseTo(240, 6);
    expect(await runForecast(job(60))).toMatchObject({ handleTimes: null });
  });

  test('a method that was asked for is used whatever the backtest says', async () => {
    const result = await runForecast(job(120, { method: 'four-week-average' }));
    expect(result).toMatchObject({ forecast: { method: 'four-week-average' } });
  });

  test('what was judged before is not judged again', async () => {
    const first = await runForecast(job(60));
    if (!first || isFault(first)) throw new Error('no forecast');
    const shares: number[] = [];
    const again = await runForecast(job(60, { horizonDays: 7, judged: first.backtest }), { onProgress: (share) => shares.push(share) });
    expect(again).toMatchObject({ backtest: first.backtest, forecast: { method: first.forecast.method } });
    expect(shares).toEqual([1]);
  });

  test('a history of nothing is a fault', async () => {
    expect(await runForecast(job(0))).toMatchObject({ code: 'no-data' });
  });

  test('it ends between two trials when it is told to', async () => {
    const stop = new AbortController();
    expect(await runForecast(job(200), { signal: stop.signal, onProgress: () => stop.abort() })).toBeNull();
    expect(await runForecast(job(200), { signal: AbortSignal.abort() })).toBeNull();
  });
});

describe('with a worker', () => {
  beforeEach(() => {
    Object.assign(globalThis, { Worker: PlayedWorker });
  });
  const worker = () => PlayedWorker.last!;

  test('the job goes over, progress comes back, and the result ends the thread', async () => {
    const shares: number[] = [];
    const running = runForecast(job(30), { onProgress: (share) => shares.push(share) });
    worker().onmessage?.({ data: { kind: 'progress', share: 0.4 } });
    const fault = { code: 'no-data', argument: 'timestamps' } as const;
    worker().onmessage?.({ data: { kind: 'result', result: fault } });
    expect(await running).toEqual(fault);
    expect(shares).toEqual([0.4]);
    expect(worker().asked).toEqual(job(30));
    expect(worker().ended).toBe(true);
  });

  test('cancel ends the thread at once', async () => {
    const stop = new AbortController();
    const running = runForecast(job(30), { signal: stop.signal });
    stop.abort();
    expect(worker().ended).toBe(true);
    expect(await running).toBeNull();
  });

  test('a thread that never started is replaced by this one; one that broke down is told', async () => {
    const replaced = runForecast(job(30));
    worker().onerror?.({ message: 'refused by policy' });
    expect(isFault(await replaced)).toBe(false);
    const broken = runForecast(job(30));
    worker().onmessage?.({ data: { kind: 'progress', share: 0.1 } });
    worker().onerror?.({ message: 'out of memory' });
    await expect(broken).rejects.toThrow('out of memory');
  });

  test('where the policy refuses workers outright, this thread does it', async () => {
    Object.assign(globalThis, { Worker: class { constructor() { throw new Error('SecurityError'); } } });
    expect(isFault(await runForecast(job(30)))).toBe(false);
  });
});
