import {
  blendedOccupancy, blendedServiceLevel, blendedSpeedOfAnswer, blendedWaitingProbability, blendThreshold, chatAbandonment, chatAgents, chatAgentsBusy,
  chatBlocking, chatOccupancy, chatQueueLength, chatServiceLevel, chatSpeedOfAnswer, chatWaitingProbability, outboundVolume,
} from '../../../src/core/channels';
import { cases, type Case, type Published } from '../../reference/cases';

type ChatCase = Case & { readonly ahtSecondsByConcurrency: readonly number[] } & { readonly [name: string]: unknown };

const chatOf = (c: ChatCase) => ({
  chats: c.calls!, ahtByConcurrency: c.ahtSecondsByConcurrency, agents: c.agents!, intervalMinutes: c.intervalSeconds! / 60,
  patienceSeconds: c.patienceSeconds ?? null, lines: c.lines ?? null, answerWithinSeconds: c.targetSeconds!,
});
const blendOf = (c: Case) => ({
  calls: c.calls!, ahtSeconds: c.ahtSeconds!, agents: c.agents!, threshold: c.threshold!, intervalMinutes: c.intervalSeconds! / 60, answerWithinSeconds: c.targetSeconds!,
});

const agrees = (answer: unknown, oracle: number) => expect(Math.abs((answer as number) / oracle - 1)).toBeLessThanOrEqual(1e-12);

const chats = cases<ChatCase>('public-chat');

test('there are eight chat centres and five blended ones', () => {
  expect([chats.length, cases('public-blend').length]).toEqual([8, 5]);
});

test.each(chats.map((c) => [c.agents, c.ahtSecondsByConcurrency, c] as const))('chat on %s agents, %s s by concurrency, in every measure', (_agents, _aht, c) => {
  const q = chatOf(c);
  agrees(chatWaitingProbability(q), c.pWait!);
  agrees(chatAbandonment(q), c.pAbandon!);
  agrees(chatBlocking(q), c.pBlock!);
  agrees(chatServiceLevel(q), c.slOffered!);
  agrees(chatServiceLevel({ ...q, definition: 5 }), c.slVirtual!);
  agrees(chatSpeedOfAnswer({ ...q, answerDefinition: 3 }), c.virtualAsa!);
  agrees(chatSpeedOfAnswer({ ...q, answerDefinition: 2 }), c.waitAll!);
  agrees(chatQueueLength(q), c.lq!);
  agrees(chatOccupancy(q), c.slotOccupancy!);
  agrees(chatAgentsBusy(q), c.agentsBusy!);
});

test.each(chats.map((c) => [c.agents, c] as const))('%s agents for chat are what their own service level asks for', (agents, c) => {
  const q = chatOf(c);
  expect(chatAgents({ ...q, serviceLevel: c.slOffered! })).toBe(agents);
});

test.each(cases('public-blend').map((c) => [c.threshold, c.agents, c] as const))('blending with threshold %s of %s agents, in every measure', (threshold, _agents, c) => {
  const q = blendOf(c);
  agrees(blendedWaitingProbability(q), c.pWait!);
  agrees(blendedSpeedOfAnswer(q), c.asa!);
  agrees(blendedServiceLevel(q), c.sl!);
  agrees(blendedOccupancy(q), c.occupancy!);
  agrees(outboundVolume(q), c.outboundPerInterval!);
  expect(blendThreshold({ ...q, serviceLevel: c.sl! })).toBe(threshold);
});

const ours: Record<string, (i: ChatCase) => unknown> = {
  'blend asaMinutes': (i) => (blendedSpeedOfAnswer(blendOf(i)) as number) / 60,
  'blend sl': (i) => blendedServiceLevel(blendOf(i)),
  'blend occupancy': (i) => blendedOccupancy(blendOf(i)),
  'blend outboundPerMinute': (i) => outboundVolume(blendOf(i)),
  'chat virtualAsaMinutes': (i) => (chatSpeedOfAnswer({ ...chatOf(i), answerDefinition: 3 }) as number) / 60,
  'chat slVirtual': (i) => chatServiceLevel({ ...chatOf(i), definition: 5 }),
  'chat pAbandon': (i) => chatAbandonment(chatOf(i)),
  'chat slotOccupancy': (i) => chatOccupancy(chatOf(i)),
};

const published = cases<Published>('published').filter(({ model }) => model === 'blend' || model === 'chat');

test.each(published.map((row) => [row.id, row] as const))('%s as published', (_id, row) => {
  const answer = ours[`${row.model} ${row.metric}`]!(row.inputs as ChatCase) as number;
  agrees(answer, row.oracle);
  // One figure was misprinted: 75.44 % for 74.44 %.
  if (row.agrees) expect(Math.abs(answer - row.published)).toBeLessThan(1.001 * 10 ** -row.publishedDecimals!);
});

test('eight figures were published', () => {
  expect(published.length).toBe(8);
});
