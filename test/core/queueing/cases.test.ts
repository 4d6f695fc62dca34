import {
  abandonmentRate, agentsForServiceLevel, agentsRequired, answerTime, averageSpeedOfAnswer, blockingRate, callCapacity, erlangB,
  erlangC, fractionalAgents, fractionalTrunks, loadCapacity, longestHandleTime, meanWait, occupancy, offeredLoad, queueLength, redialLoad, serviceLevel,
  trunkCapacity, trunks, virtualWait, waitIfQueued, waitingProbability, type CallQueue, type ServiceDefinition,
} from '../../../src/core/queueing';
import { isFault } from '../../../src/core/fault';
import { cases, tolerance, type Case } from '../../reference/cases';

type Row = Case & { readonly cond: Case };

function near(value: unknown, expected: number, condition = 0) {
  expect(typeof value).toBe('number');
  const error = Math.abs((value as number) - expected);
  expect(error / (tolerance(condition) * (expected === 0 ? 1 : Math.abs(expected)))).toBeLessThanOrEqual(1);
}

/** Service levels are held to the same bound, absolutely. */
function nearLevel(value: unknown, expected: number, condition = 0) {
  expect(Math.abs((value as number) - expected) / tolerance(condition)).toBeLessThanOrEqual(1);
}

function queueOf(row: Case): CallQueue {
  return {
    calls: row.calls!,
    ahtSeconds: row.ahtSeconds!,
    agents: row.agents!,
    intervalMinutes: row.intervalSeconds! / 60,
    patienceSeconds: row.patienceSeconds ?? null,
    lines: row.lines ?? null,
    redial: row.redialAbandoned ?? 0,
    redialBlocked: row.redialBlocked ?? null,
  };
}

function level(row: Case, definition: ServiceDefinition) {
  return serviceLevel({ ...queueOf(row), answerWithinSeconds: row.targetSeconds!, definition });
}

describe('Erlang B', () => {
  test.each(cases('public-erlangb'))('loses the right share of $erlangs erlangs on $lines lines', (row) => {
    // Below the smallest normal double either zero or a denormal will do.
    if (row.blocking! < 1e-307) expect(erlangB(row.lines!, row.erlangs!)).toBeLessThan(1e-307);
    else near(erlangB(row.lines!, row.erlangs!), row.blocking!, row.cond);
  });
});

describe('Erlang C', () => {
  test.each(cases<Row>('public-erlangc'))('agrees in every measure: $calls calls of $ahtSeconds s, $agents agents', (row) => {
    const q = queueOf(row);
    near(waitingProbability(q), row.pWait!, row.cond?.pWait);
    near(erlangC(row.agents!, row.erlangs!), row.pWait!, row.cond?.pWait);
    for (const definition of [1, 2, 3, 4, 5] as const) nearLevel(level(row, definition), row.sl!, row.cond?.sl);
    near(occupancy(q), row.occupancy!, row.cond?.occupancy);
    if (!row.stable && row.calls! > 0) {
      for (const measure of [averageSpeedOfAnswer(q), queueLength(q), waitIfQueued(q)]) expect(measure).toMatchObject({ code: 'unstable', argument: 'agents' });
      return;
    }
    near(averageSpeedOfAnswer(q), row.asa!, row.cond?.asa);
    near(queueLength(q), row.lq!, row.cond?.lq);
    if (row.calls! > 0) near(waitIfQueued(q), row.waitIfQueued!, row.cond?.waitIfQueued);
  });
});

describe('Erlang A', () => {
  test.each(cases<Row>('public-erlanga'))('agrees in every measure: $calls calls of $ahtSeconds s, $agents agents, patience $patienceSeconds s', (row) => {
    const q = queueOf(row);
    near(waitingProbability(q), row.pWait!, row.cond?.pWait);
    near(abandonmentRate(q), row.pAbandon!, row.cond?.pAbandon);
    nearLevel(level(row, 1), row.slOffered!, row.cond?.slOffered);
    nearLevel(level(row, 2), row.slExclShort!, row.cond?.slExclShort);
    nearLevel(level(row, 3), row.slAnswered!, row.cond?.slAnswered);
    nearLevel(level(row, 4), row.slWithin!, row.cond?.slWithin);
    nearLevel(level(row, 5), row.slVirtual!, row.cond?.slVirtual);
    near(averageSpeedOfAnswer(q), row.asaAnswered!, row.cond?.asaAnswered);
    near(virtualWait(q), row.virtualAsa!, row.cond?.virtualAsa);
    near(queueLength(q), row.lq!, row.cond?.lq);
    near(occupancy(q), row.occupancy!, row.cond?.occupancy);
    if (row.pWait! > 0) near((waitIfQueued(q) as number) * (waitingProbability(q) as number), row.waitAll!, row.cond?.waitAll);
  });
});

describe('Erlang X', () => {
  test.each(cases('public-erlangx'))('agrees in every measure: $calls calls of $ahtSeconds s, $agents agents on $lines lines', (row) => {
    const q = queueOf(row);
    near(waitingProbability(q), row.pWait!);
    near(abandonmentRate(q), row.pAbandon!);
    near(blockingRate(q), row.pBlock!);
    const at = (definition: ServiceDefinition) => serviceLevel({ ...q, answerWithinSeconds: row.targetSeconds!, definition });
    nearLevel(at(1), row.slOffered!);
    nearLevel(at(3), row.slAnswered!);
    nearLevel(at(5), row.slVirtual!);
    near(averageSpeedOfAnswer(q), row.asaAnswered!);
    near(virtualWait(q), row.virtualAsa!);
    near(meanWait(q), row.waitAll!);
    near(redialLoad(q), row.erlangsOffered!);
    near(queueLength(q), row.lq!);
    near(occupancy(q), row.occupancy!);
  });
});

describe('agents', () => {
  test.each(cases('public-agents'))('are not one too many or too few: $calls calls of $ahtSeconds s, $slTarget in $targetSeconds s', (row) => {
    const base = { calls: row.calls!, ahtSeconds: row.ahtSeconds!, intervalMinutes: row.intervalSeconds! / 60 };
    const target = { ...base, serviceLevel: row.slTarget!, answerWithinSeconds: row.targetSeconds! };
    expect(agentsForServiceLevel(target)).toBe(row.agentsForSl);
    expect(agentsForServiceLevel({ ...target, maxOccupancy: row.maxOccupancy! })).toBe(row.agentsAll);
    expect(agentsRequired({ ...target, maxOccupancy: row.maxOccupancy! })).toBe(row.agentsAll);
    expect(agentsRequired({ ...base, maxAsaSeconds: row.asaTargetSeconds! })).toBe(row.agentsForAsa);
    expect(agentsRequired({ ...base, maxOccupancy: row.maxOccupancy! })).toBe(row.agentsForOccupancy);
    near(fractionalAgents(target), row.agentsFractionalContinuous!);
    nearLevel(serviceLevel({ ...target, agents: row.agentsForSl! }), row.slAtAgents!, 1e3);
    if (row.patienceSeconds === undefined) return;
    const impatient = { ...target, patienceSeconds: row.patienceSeconds };
    expect(agentsRequired(impatient)).toBe(row.agentsAForSlOffered);
    expect(agentsRequired({ ...impatient, definition: 5 })).toBe(row.agentsAForSlVirtual);
    expect(agentsRequired({ ...base, patienceSeconds: row.patienceSeconds, maxAbandonment: row.maxAbandon! })).toBe(row.agentsAForAbandon);
  });
});

describe('capacity', () => {
  test.each(cases('public-capacity'))('$agents agents carry neither more nor less, $slTarget in $targetSeconds s', (row) => {
    const q = {
      agents: row.agents!, ahtSeconds: row.ahtSeconds!, intervalMinutes: row.intervalSeconds! / 60,
      serviceLevel: row.slTarget!, answerWithinSeconds: row.targetSeconds!,
    };
    near(loadCapacity(q), row.maxErlangs!);
    near(callCapacity(q), row.maxCalls!);
    near(longestHandleTime({ ...q, calls: row.calls! }), row.maxAhtSeconds!);
    near(answerTime({ ...q, calls: row.calls!, percent: row.slTarget! }), row.answerTimeForSlSeconds!, 100);
  });
});

describe('trunks', () => {
  test.each(cases('public-trunks'))('$erlangs erlangs at $blockingTarget', (row) => {
    expect(trunks(row.erlangs!, row.blockingTarget!)).toBe(row.lines);
    near(fractionalTrunks(row.erlangs!, row.blockingTarget!), row.linesFractional!);
    near(trunkCapacity(row.maxErlangsLines!, row.blockingTarget!), row.maxErlangs!);
  });
});

test('the reference tables reach from a hundredth of an erlang to a quarter of a million, and none is a fault', () => {
  const loads = cases('public-erlangc').map((row) => offeredLoad(row.calls!, row.ahtSeconds!, row.intervalSeconds! / 60));
  expect(Math.max(...loads)).toBeGreaterThan(1e5);
  expect(cases('public-erlangc').some((row) => isFault(serviceLevel({ ...queueOf(row), answerWithinSeconds: row.targetSeconds! })))).toBe(false);
});
