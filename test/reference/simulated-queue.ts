import { batchMeans, type Observation } from './batch-means';
import { seededUniform } from './seeded-uniform';

/** What a simulation is told, in seconds. */
export interface SimulatedCentre {
  readonly calls: number;
  readonly ahtSeconds: number;
  readonly agents: number;
  readonly intervalMinutes: number;
  readonly patienceSeconds: number | null;
  readonly lines: number | null;
  readonly answerWithinSeconds: number;
}

/** What came out, with the standard error of each from batch means. */
export type Observed = Record<'level' | 'answeredWithin' | 'waited' | 'abandoned' | 'blocked' | 'asa' | 'occupancy', Observation>;

const BATCHES = 20;

/**
 * Event by event, call by call: Poisson arrivals, exponential handling and patience, first come first served. Nothing here comes
 * from queueing theory, which is the point.
 */
export function simulate(centre: SimulatedCentre, calls: number, seed: number): Observed {
  const random = seededUniform(seed);
  const exponential = (mean: number) => -mean * Math.log(1 - random());
  const gap = (centre.intervalMinutes * 60) / centre.calls;
  const free = new Departures();
  for (let i = 0; i < centre.agents; i++) free.push(0);
  // Times at which callers in the system leave it, for the count of lines in use.
  const leaving = new Departures();
  const perBatch = Math.floor(calls / BATCHES);
  const batches: Record<keyof Observed, number>[] = [];
  let now = 0;
  for (let batch = -1; batch < BATCHES; batch++) {
    const started = now;
    let [answered, inTime, waited, abandoned, blocked, wait, handled] = [0, 0, 0, 0, 0, 0, 0];
    for (let i = 0; i < perBatch; i++) {
      now += exponential(gap);
      while (leaving.size > 0 && leaving.first() <= now) leaving.pop();
      if (centre.lines !== null && leaving.size >= centre.lines) {
        blocked++;
        continue;
      }
      // First come, first served: the call is answered when the first agent comes free of all who came before.
      const start = Math.max(now, free.first());
      const patience = centre.patienceSeconds === null ? Infinity : exponential(centre.patienceSeconds);
      if (start > now) waited++;
      if (start - now > patience) {
        abandoned++;
        leaving.push(now + patience);
        continue;
      }
      const length = exponential(centre.ahtSeconds);
      free.pop();
      free.push(start + length);
      leaving.push(start + length);
      answered++;
      wait += start - now;
      handled += length;
      if (start - now <= centre.answerWithinSeconds) inTime++;
    }
    // The first batch fills the queue and is thrown away.
    if (batch < 0) continue;
    batches.push({
      level: inTime / perBatch, answeredWithin: inTime / answered, waited: waited / perBatch, abandoned: abandoned / perBatch, blocked: blocked / perBatch,
      asa: wait / answered, occupancy: handled / (now - started) / centre.agents,
    });
  }
  return batchMeans(batches);
}

/** A binary heap of times, earliest first. */
class Departures {
  private readonly times: number[] = [];

  get size(): number {
    return this.times.length;
  }

  first(): number {
    return this.times[0]!;
  }

  push(time: number): void {
    let at = this.times.push(time) - 1;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if (this.times[parent]! <= time) break;
      this.times[at] = this.times[parent]!;
      at = parent;
    }
    this.times[at] = time;
  }

  pop(): void {
    const last = this.times.pop()!;
    const size = this.times.length;
    if (size === 0) return;
    let at = 0;
    for (;;) {
      let child = 2 * at + 1;
      if (child >= size) break;
      if (child + 1 < size && this.times[child + 1]! < this.times[child]!) child++;
      if (this.times[child]! >= last) break;
      this.times[at] = this.times[child]!;
      at = child;
    }
    this.times[at] = last;
  }
}
