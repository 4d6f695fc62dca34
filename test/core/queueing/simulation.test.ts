import { abandonmentRate, averageSpeedOfAnswer, blockingRate, occupancy, serviceLevel, waitingProbability } from '../../../src/core/queueing';
import { simulate } from '../../reference/simulated-queue';

const C = { patienceSeconds: null, lines: null };
const points = [
  { model: 'Erlang C', calls: 100, ahtSeconds: 180, agents: 14, answerWithinSeconds: 20, ...C },
  { model: 'Erlang C', calls: 100, ahtSeconds: 180, agents: 12, answerWithinSeconds: 20, ...C },
  { model: 'Erlang C', calls: 10, ahtSeconds: 120, agents: 2, answerWithinSeconds: 10, ...C },
  { model: 'Erlang C', calls: 1000, ahtSeconds: 150, agents: 92, answerWithinSeconds: 15, ...C },
  { model: 'Erlang A', calls: 100, ahtSeconds: 180, agents: 10, answerWithinSeconds: 20, patienceSeconds: 60, lines: null },
  { model: 'Erlang A', calls: 100, ahtSeconds: 180, agents: 14, answerWithinSeconds: 20, patienceSeconds: 120, lines: null },
  { model: 'Erlang A', calls: 200, ahtSeconds: 240, agents: 20, answerWithinSeconds: 30, patienceSeconds: 90, lines: null },
  { model: 'Erlang A', calls: 30, ahtSeconds: 300, agents: 5, answerWithinSeconds: 60, patienceSeconds: 30, lines: null },
  { model: 'Erlang X', calls: 100, ahtSeconds: 180, agents: 10, answerWithinSeconds: 20, patienceSeconds: 90, lines: 13 },
  { model: 'Erlang X', calls: 60, ahtSeconds: 200, agents: 6, answerWithinSeconds: 30, patienceSeconds: 200, lines: 9 },
  { model: 'M/M/n/K', calls: 60, ahtSeconds: 200, agents: 6, answerWithinSeconds: 30, patienceSeconds: null, lines: 12 },
  { model: 'Erlang B', calls: 60, ahtSeconds: 200, agents: 7, answerWithinSeconds: 30, patienceSeconds: null, lines: 7 },
].map((point, i) => ({ ...point, intervalMinutes: 30, seed: 1000 + i }));

// Seeded runs: four and a half standard errors, and a floor for what hardly varies.
const CALLS = 120_000;

test.each(points)('$model, $calls calls on $agents agents, is what a simulated day of calls shows', ({ seed, ...q }) => {
  const seen = simulate(q, CALLS, seed);
  const agrees = (outcome: unknown, { mean, error }: { mean: number; error: number }, floor: number) => {
    expect(Math.abs((outcome as number) - mean)).toBeLessThanOrEqual(4.5 * error + floor);
  };
  agrees(serviceLevel(q), seen.level, 5e-4);
  agrees(serviceLevel({ ...q, definition: 3 }), seen.answeredWithin, 5e-4);
  agrees(waitingProbability(q), seen.waited, 5e-4);
  agrees(abandonmentRate(q), seen.abandoned, 5e-4);
  agrees(blockingRate(q), seen.blocked, 5e-4);
  agrees(averageSpeedOfAnswer(q), seen.asa, 0.02);
  agrees(occupancy(q), seen.occupancy, 1e-3);
});

test('the simulation is sharp enough to tell one agent from the next', () => {
  const q = points[0]!;
  const seen = simulate(q, CALLS, q.seed);
  const other = serviceLevel({ ...q, agents: q.agents + 1 }) as number;
  expect(Math.abs(other - seen.level.mean)).toBeGreaterThan(8 * seen.level.error);
});
