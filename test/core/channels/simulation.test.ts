import {
  blendedOccupancy, blendedServiceLevel, blendedSpeedOfAnswer, blendedWaitingProbability, chatAbandonment, chatAgentsBusy, chatBlocking, chatOccupancy,
  chatServiceLevel, chatSpeedOfAnswer, chatWaitingProbability, outboundVolume,
} from '../../../src/core/channels';
import type { Observation } from '../../reference/batch-means';
import { simulateBlend } from '../../reference/simulated-blend';
import { simulateChat } from '../../reference/simulated-chat';

/** Seeded runs: four and a half standard errors, a share of what is seen, and a floor for what hardly varies. */
function agrees(outcome: unknown, { mean, error }: Observation, share = 0, floor = 5e-4): void {
  expect(Math.abs((outcome as number) - mean)).toBeLessThanOrEqual(4.5 * error + share * mean + floor);
}

const chats = [
  { chats: 120, ahtByConcurrency: [180, 210, 240], agents: 5, patienceSeconds: 60, lines: 100 },
  { chats: 100, ahtByConcurrency: [300, 400, 480], agents: 9, patienceSeconds: 120, lines: null },
  { chats: 60, ahtByConcurrency: [300, 380], agents: 8, patienceSeconds: null, lines: null },
  { chats: 45, ahtByConcurrency: [250, 300, 360, 420], agents: 3, patienceSeconds: 240, lines: 15 },
  { chats: 25, ahtByConcurrency: [400, 500], agents: 4, patienceSeconds: 90, lines: 9 },
  { chats: 60, ahtByConcurrency: [300, 480, 800], agents: 8, patienceSeconds: 120, lines: null },
].map((point, i) => ({ ...point, intervalMinutes: 30, answerWithinSeconds: 20, seed: 2000 + i }));

test.each(chats)('chat on $agents agents, $ahtByConcurrency s, is exact where chats are handed over to keep them even', ({ seed, ...q }) => {
  const seen = simulateChat({ ...q, handedOver: true }, 40_000, seed);
  agrees(chatServiceLevel(q), seen.level);
  agrees(chatWaitingProbability(q), seen.waited);
  agrees(chatAbandonment(q), seen.abandoned);
  agrees(chatBlocking(q), seen.blocked);
  agrees(chatSpeedOfAnswer(q), seen.asa, 0, 0.02);
  agrees(chatOccupancy(q), seen.occupancy);
  agrees(chatAgentsBusy(q), seen.agentsBusy);
});

test.each(chats.slice(0, 5))('chat on $agents agents, $ahtByConcurrency s, is within 1.2 % where chats stay with their agent', ({ seed, ...q }) => {
  const seen = simulateChat({ ...q, handedOver: false }, 40_000, seed);
  agrees(chatServiceLevel(q), seen.level, 0.012);
  agrees(chatOccupancy(q), seen.occupancy, 0.012);
  agrees(chatAbandonment(q), seen.abandoned, 0.012);
});

test('where a further chat slows the agent more than it adds, the formula is up to 11 % too kind', () => {
  const { seed, ...q } = chats[5]!;
  const seen = simulateChat({ ...q, handedOver: false }, 160_000, seed);
  const waited = chatWaitingProbability(q) as number;
  expect(waited).toBeLessThan(seen.waited.mean - 3 * seen.waited.error);
  agrees(waited, seen.waited, 0.11);
  expect(chatServiceLevel(q)).toBeGreaterThan(seen.level.mean + 3 * seen.level.error);
});

const blends = [
  { calls: 120, ahtSeconds: 180, agents: 16, threshold: 2 },
  { calls: 120, ahtSeconds: 180, agents: 16, threshold: 0 },
  { calls: 100, ahtSeconds: 180, agents: 14, threshold: 14 },
  { calls: 82, ahtSeconds: 200, agents: 12, threshold: 3 },
  { calls: 60, ahtSeconds: 240, agents: 10, threshold: 1 },
  { calls: 240, ahtSeconds: 150, agents: 25, threshold: 4 },
].map((point, i) => ({ ...point, intervalMinutes: 30, answerWithinSeconds: 20, seed: 3000 + i }));

test.each(blends)('blending $calls calls on $agents agents with threshold $threshold is what a simulated day shows', ({ seed, ...q }) => {
  const seen = simulateBlend(q, 50_000, seed);
  agrees(blendedServiceLevel(q), seen.level);
  agrees(blendedWaitingProbability(q), seen.waited);
  agrees(blendedSpeedOfAnswer(q), seen.asa, 0, 0.02);
  agrees(blendedOccupancy(q), seen.occupancy);
  agrees(outboundVolume(q), seen.outbound);
});

test('the simulations are sharp enough to tell one agent from the next', () => {
  const { seed, ...chat } = chats[0]!;
  const chatSeen = simulateChat({ ...chat, handedOver: true }, 80_000, seed);
  const more = chatServiceLevel({ ...chat, agents: chat.agents + 1 }) as number;
  expect(Math.abs(more - chatSeen.level.mean)).toBeGreaterThan(8 * chatSeen.level.error);
  const { seed: other, ...blend } = blends[0]!;
  const blendSeen = simulateBlend(blend, 100_000, other);
  const idler = blendedServiceLevel({ ...blend, threshold: blend.threshold + 1 }) as number;
  expect(Math.abs(idler - blendSeen.level.mean)).toBeGreaterThan(8 * blendSeen.level.error);
});
