import { batchMeans, type Observation } from './batch-means';
import { seededUniform } from './seeded-uniform';

/** What a simulation is told, in seconds. */
export interface SimulatedChat {
  readonly chats: number;
  readonly ahtByConcurrency: readonly number[];
  readonly agents: number;
  readonly intervalMinutes: number;
  readonly patienceSeconds: number | null;
  readonly lines: number | null;
  readonly answerWithinSeconds: number;
  /** Whether chats are handed over between agents until they are spread as evenly as can be: what the formula takes for granted. */
  readonly handedOver: boolean;
}

export type ObservedChat = Record<'level' | 'waited' | 'abandoned' | 'blocked' | 'asa' | 'occupancy' | 'agentsBusy', Observation>;

interface Visitor {
  readonly came: number;
  readonly leaves: number;
}

const BATCHES = 20;

/**
 * Chat by chat, agent by agent: visitors come at random to the agent with the fewest chats; each of the j chats of an agent ends
 * at the rate 1/AHT(j); those who wait are served in order, or leave. Nothing here comes from queueing theory.
 */
export function simulateChat(centre: SimulatedChat, chats: number, seed: number): ObservedChat {
  const random = seededUniform(seed);
  const exponential = (mean: number) => -mean * Math.log(1 - random());
  const gap = (centre.intervalMinutes * 60) / centre.chats;
  const most = centre.ahtByConcurrency.length;
  // How many agents have 0, 1, 2 … chats. Agents with as many are alike.
  const having = [centre.agents, ...centre.ahtByConcurrency.map(() => 0)];
  const ending = [0, ...centre.ahtByConcurrency.map((seconds, i) => (i + 1) / seconds)];
  const waiting: Visitor[] = [];
  let inService = 0;
  const batches: Record<keyof ObservedChat, number>[] = [];
  let now = 0;
  let arrival = exponential(gap);
  for (let batch = -1; batch < BATCHES; batch++) {
    const started = now;
    let [came, inTime, waited, abandoned, blocked, answered, wait, slotTime, busyTime] = [0, 0, 0, 0, 0, 0, 0, 0, 0];
    const takeUp = (visitor: Visitor) => {
      const least = having.findIndex((agents) => agents > 0);
      move(having, least, least + 1);
      inService++;
      answered++;
      wait += now - visitor.came;
      if (now - visitor.came <= centre.answerWithinSeconds) inTime++;
    };
    while (came < chats / BATCHES) {
      let rate = 0;
      for (let j = 1; j <= most; j++) rate += having[j]! * ending[j]!;
      const end = rate > 0 ? now + exponential(1 / rate) : Infinity;
      const next = Math.min(end, arrival);
      slotTime += (next - now) * inService;
      busyTime += (next - now) * (centre.agents - having[0]!);
      now = next;
      for (let i = waiting.length - 1; i >= 0; i--) {
        if (waiting[i]!.leaves > now) continue;
        waiting.splice(i, 1);
        abandoned++;
      }
      if (arrival <= end) {
        arrival = now + exponential(gap);
        came++;
        const visitor = { came: now, leaves: now + (centre.patienceSeconds === null ? Infinity : exponential(centre.patienceSeconds)) };
        if (inService < Math.min(centre.agents * most, centre.lines ?? Infinity)) takeUp(visitor);
        else if (inService + waiting.length >= (centre.lines ?? Infinity)) blocked++;
        else {
          waited++;
          waiting.push(visitor);
        }
        continue;
      }
      let from = most;
      for (let point = random() * rate - having[most]! * ending[most]!; point > 0 && from > 1; point -= having[from]! * ending[from]!) from--;
      move(having, from, from - 1);
      inService--;
      if (waiting.length > 0) takeUp(waiting.shift()!);
      if (centre.handedOver) even(having);
    }
    // The first batch fills the centre and is thrown away.
    if (batch < 0) continue;
    const time = now - started;
    batches.push({
      level: inTime / came, waited: waited / came, abandoned: abandoned / came, blocked: blocked / came, asa: wait / answered,
      occupancy: slotTime / time / (centre.agents * most), agentsBusy: busyTime / time / centre.agents,
    });
  }
  return batchMeans(batches);
}

function move(having: number[], from: number, to: number): void {
  having[from]!--;
  having[to]!++;
}

function even(having: number[]): void {
  for (;;) {
    const least = having.findIndex((agents) => agents > 0);
    let most = having.length - 1;
    while (having[most] === 0) most--;
    if (most - least < 2) return;
    move(having, most, most - 1);
    move(having, least, least + 1);
  }
}
