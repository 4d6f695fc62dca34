import {
  abandonmentRate, agentsForServiceLevel, averageSpeedOfAnswer, blockingRate, erlangB, erlangBWithRetries, erlangC, fractionalAgents, fractionalTrunks, loadCapacity,
  occupancy, offeredLoad, queueLength, serviceLevel, trunkCapacity, trunks, virtualWait, waitingProbability,
} from '../../../src/core/queueing';
import { grossAgents } from '../../../src/core/staffing';
import { cases, type Case, type Published } from '../../reference/cases';

type Answer = (i: Case) => unknown;

/** Some sources give the load instead of the calls. */
function queue(i: Case) {
  const aht = i.ahtSeconds ?? 180;
  const intervalMinutes = (i.intervalSeconds ?? 3600) / 60;
  const calls = i.calls ?? (i.erlangs! * intervalMinutes * 60) / aht;
  return {
    calls, ahtSeconds: aht, intervalMinutes, agents: i.agents!, patienceSeconds: i.patienceSeconds ?? null, lines: i.lines ?? null,
    answerWithinSeconds: i.targetSeconds!, serviceLevel: i.slTarget!, maxOccupancy: i.maxOccupancy ?? null,
  };
}

const inMinutes = (seconds: unknown) => (seconds as number) / 60;
const ours: Record<string, Answer> = {
  erlangs: (i) => offeredLoad(i.calls!, i.ahtSeconds!, i.intervalSeconds! / 60),
  pWait: (i) => waitingProbability(queue(i)),
  sl: (i) => serviceLevel(queue(i)),
  slVirtual: (i) => serviceLevel({ ...queue(i), definition: 5 }),
  asaSeconds: (i) => averageSpeedOfAnswer(queue(i)),
  asaMinutes: (i) => inMinutes(averageSpeedOfAnswer(queue(i))),
  virtualAsaMinutes: (i) => inMinutes(virtualWait(queue(i))),
  waitAllSeconds: (i) => ((queueLength(queue(i)) as number) / i.calls!) * i.intervalSeconds!,
  occupancy: (i) => occupancy(queue(i)),
  pAbandon: (i) => abandonmentRate(queue(i)),
  pBlock: (i) => blockingRate(queue(i)),
  agents: (i) => agentsForServiceLevel(queue(i)),
  'positions with shrinkage': (i) => grossAgents(agentsForServiceLevel(queue(i)) as number, i.shrinkage!),
  agentsFractional: (i) => fractionalAgents({ ...queue(i), serviceLevel: null, maxAsaSeconds: i.asaTargetSeconds! }),
  lines: (i) => trunks(i.erlangs!, i.blocking!, i.retry),
  linesFractional: (i) => fractionalTrunks(i.erlangs!, i.blocking!, i.retry),
  maxErlangs: (i) => (i.lines === undefined ? loadCapacity(queue(i)) : trunkCapacity(i.lines, i.blocking!, i.retry)),
  blocking: (i) => (i.retry === undefined ? erlangB(i.lines!, i.erlangs!) : erlangBWithRetries(i.lines!, i.erlangs!, i.retry)),
  '1-blocking': (i) => 1 - (erlangB(i.lines!, i.erlangs!) as number),
};

// Blending and chat are not queues of calls.
const answered = cases<Published>('published').filter(({ model }) => !['blend', 'chat'].includes(model));

test.each(answered.map((row) => [row.id, row.metric, row.source, row] as const))('%s: %s of %s', (_id, metric, _source, row) => {
  const answer = ours[metric]!(row.inputs) as number;
  expect(Math.abs(answer - row.oracle)).toBeLessThanOrEqual(1e-11 * Math.max(1, Math.abs(row.oracle)));
  if (row.agrees && row.publishedDecimals !== null) {
    // Published figures are rounded or cut at their last place.
    expect(Math.abs(answer - row.published)).toBeLessThan(1.001 * 10 ** -row.publishedDecimals);
  }
  if (row.agrees && row.publishedDecimals === null) expect(answer).toBe(row.published);
});

test('most of the published numbers are answered', () => {
  expect(answered.length).toBe(54);
});

test('the waiting probability of 12 agents under 10 erlangs is the one every table prints', () => {
  expect(erlangC(12, 10)).toBeCloseTo(0.449388224298, 12);
});
