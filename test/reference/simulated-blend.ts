import { batchMeans, type Observation } from './batch-means';
import { seededUniform } from './seeded-uniform';

/** What a simulation is told, in seconds. */
export interface SimulatedBlend {
  readonly calls: number;
  readonly ahtSeconds: number;
  readonly agents: number;
  readonly threshold: number;
  readonly intervalMinutes: number;
  readonly answerWithinSeconds: number;
}

/** `outbound` is per interval. */
export type ObservedBlend = Record<'level' | 'waited' | 'asa' | 'occupancy' | 'outbound', Observation>;

const BATCHES = 20;

/**
 * Agent by agent: calls come at random and are answered in order; whenever nobody waits and more agents than the threshold are
 * idle, the idle ones above it take outbound work, of which there is no end.
 */
export function simulateBlend(centre: SimulatedBlend, calls: number, seed: number): ObservedBlend {
  const random = seededUniform(seed);
  const exponential = (mean: number) => -mean * Math.log(1 - random());
  const gap = (centre.intervalMinutes * 60) / centre.calls;
  const queue: number[] = [];
  // When each agent's present work ends; Infinity while idle.
  const ends = new Array<number>(centre.agents).fill(Infinity);
  let idle = centre.agents;
  const onCall = new Array<boolean>(centre.agents).fill(false);
  const batches: Record<keyof ObservedBlend, number>[] = [];
  let now = 0;
  let arrival = exponential(gap);
  for (let batch = -1; batch < BATCHES; batch++) {
    const started = now;
    let [came, inTime, waited, wait, busyTime, outbound] = [0, 0, 0, 0, 0, 0];
    const start = (agent: number, call: boolean) => {
      ends[agent] = now + exponential(centre.ahtSeconds);
      idle--;
      onCall[agent] = call;
    };
    const answer = (agent: number, since: number) => {
      wait += now - since;
      if (now - since <= centre.answerWithinSeconds) inTime++;
      start(agent, true);
    };
    const fill = () => {
      while (idle > centre.threshold) start(ends.indexOf(Infinity), false);
    };
    fill();
    while (came < calls / BATCHES) {
      let agent = 0;
      for (let i = 1; i < centre.agents; i++) if (ends[i]! < ends[agent]!) agent = i;
      const end = ends[agent]!;
      const next = Math.min(end, arrival);
      busyTime += (next - now) * (centre.agents - idle);
      now = next;
      if (arrival <= end) {
        arrival = now + exponential(gap);
        came++;
        if (idle > 0) answer(ends.indexOf(Infinity), now);
        else {
          waited++;
          queue.push(now);
        }
        continue;
      }
      if (!onCall[agent]) outbound++;
      ends[agent] = Infinity;
      idle++;
      if (queue.length > 0) answer(agent, queue.shift()!);
      else fill();
    }
    // The first batch fills the centre and is thrown away.
    if (batch < 0) continue;
    const time = now - started;
    batches.push({
      level: inTime / came, waited: waited / came, asa: wait / came, occupancy: busyTime / time / centre.agents,
      outbound: (outbound / time) * centre.intervalMinutes * 60,
    });
  }
  return batchMeans(batches);
}
