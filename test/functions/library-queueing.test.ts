import type { Input } from '../../src/functions/binding/cell-value';
import { evaluate, type CellError } from '../../src/functions/binding/evaluate';
import type { FunctionName } from '../../src/functions/catalogue/catalogue';
import { cases, tolerance, type Case } from '../reference/cases';

// What functions of queues say of one case must fit together, and fit the reference tables.

type Row = Case & { readonly cond?: Case };

function cell(name: FunctionName, ...inputs: Input[]): number | string {
  const [[shown]] = evaluate(name, inputs, 'en') as [[number | string | CellError]];
  return typeof shown === 'object' ? shown.error : shown;
}

function near(value: number | string, expected: number, condition = 0) {
  expect(typeof value).toBe('number');
  const error = Math.abs((value as number) - expected);
  expect(error / (tolerance(condition) * (expected === 0 ? 1 : Math.abs(expected)))).toBeLessThanOrEqual(1);
}

/** Service levels are held to the same bound, absolutely. */
function nearLevel(value: number | string, expected: number, condition = 0) {
  expect(Math.abs((value as number) - expected) / tolerance(condition)).toBeLessThanOrEqual(1);
}

const minutes = (row: Case) => row.intervalSeconds! / 60;
/** calls, aht, agents. */
const start = (row: Case) => [row.calls!, row.ahtSeconds!, row.agents!] as const;
/** interval, patience, lines, redial, redial_blocked. */
const queue = (row: Case) => [minutes(row), row.patienceSeconds ?? null, row.lines ?? null, row.redialAbandoned ?? null, row.redialBlocked ?? null] as const;

test.each(cases('public-erlangb'))('ERLANGB: $erlangs erlangs on $lines lines', (row) => {
  const blocking = cell('ERLANGB', row.lines!, row.erlangs!);
  // Below the smallest normal double either zero or a denormal will do.
  if (row.blocking! < 1e-307) expect(blocking).toBeLessThan(1e-307);
  else near(blocking, row.blocking!, row.cond);
  expect(cell('ERLANGBX', row.lines!, row.erlangs!, 0)).toBe(blocking);
});

test.each(cases<Row>('public-erlangc'))('Erlang C in every function: $calls calls of $ahtSeconds s, $agents agents', (row) => {
  const [calls, aht, agents] = start(row);
  const asked = [calls, aht, agents, minutes(row)] as const;
  near(cell('ERLANGS', calls, aht, minutes(row)), row.erlangs!);
  near(cell('PWAIT', ...asked), row.pWait!, row.cond?.pWait);
  near(cell('ERLANGCPROB', agents, row.erlangs!), row.pWait!, row.cond?.pWait);
  nearLevel(cell('SERVICELEVEL', calls, aht, agents, row.targetSeconds!, minutes(row)), row.sl!, row.cond?.sl);
  near(cell('OCCUPANCY', ...asked), row.occupancy!, row.cond?.occupancy);
  expect([cell('ABANDON', ...asked), cell('BLOCKING', ...asked)]).toEqual([0, 0]);
  // Nobody at all is no row of the table.
  const shown = agents === 0 ? 1e-300 : agents;
  const [[, level, asa, busy, abandoned]] = evaluate('ERLANGTABLE', [calls, aht, [[shown]], row.targetSeconds!, minutes(row)], 'en') as [(number | CellError)[]];
  expect([level, busy, abandoned]).toEqual([cell('SERVICELEVEL', calls, aht, agents, row.targetSeconds!, minutes(row)), cell('OCCUPANCY', ...asked), 0]);
  if (!row.stable && calls > 0) {
    for (const name of ['ASA', 'QUEUELENGTH', 'WAITIFQUEUED', 'ANSWERTIME'] as const) expect(cell(name, calls, aht, agents, ...(name === 'ANSWERTIME' ? [0.8] : []), minutes(row))).toBe('#NUM!');
    expect((asa as CellError).error).toBe('#NUM!');
    return;
  }
  for (const definition of [1, 2, 3]) near(cell('ASA', ...asked, null, null, null, null, definition), row.asa!, row.cond?.asa);
  near(asa as number, row.asa!, row.cond?.asa);
  near(cell('QUEUELENGTH', ...asked), row.lq!, row.cond?.lq);
  if (calls > 0) near(cell('WAITIFQUEUED', ...asked), row.waitIfQueued!, row.cond?.waitIfQueued);
});

const definitions = ['slOffered', 'slExclShort', 'slAnswered', 'slWithin', 'slVirtual'] as const;

test.each(cases<Row>('public-erlanga'))('Erlang A in every function: $calls calls of $ahtSeconds s, $agents agents, patience $patienceSeconds s', (row) => {
  const [calls, aht, agents] = start(row);
  const asked = [calls, aht, agents, minutes(row), row.patienceSeconds!] as const;
  near(cell('PWAIT', ...asked), row.pWait!, row.cond?.pWait);
  near(cell('ABANDON', ...asked), row.pAbandon!, row.cond?.pAbandon);
  near(cell('OCCUPANCY', ...asked), row.occupancy!, row.cond?.occupancy);
  near(cell('QUEUELENGTH', ...asked), row.lq!, row.cond?.lq);
  definitions.forEach((name, index) => {
    nearLevel(cell('SERVICELEVEL', calls, aht, agents, row.targetSeconds!, minutes(row), row.patienceSeconds!, null, null, index + 1), row[name]!, row.cond?.[name]);
  });
  near(cell('ASA', ...asked), row.asaAnswered!, row.cond?.asaAnswered);
  near(cell('ASA', ...asked, null, null, null, 2), row.waitAll!, row.cond?.waitAll);
  near(cell('ASA', ...asked, null, null, null, 3), row.virtualAsa!, row.cond?.virtualAsa);
  if (row.pWait! > 0) near(cell('WAITIFQUEUED', ...asked), row.waitAll! / row.pWait!, Math.max(row.cond?.waitAll ?? 0, row.cond?.pWait ?? 0));
});

test.each(cases('public-erlangx'))('Erlang X in every function: $calls calls of $ahtSeconds s, $agents agents on $lines lines, redials $redialAbandoned and $redialBlocked', (row) => {
  const [calls, aht, agents] = start(row);
  const [interval, patience, lines, redial, redialBlocked] = queue(row);
  const asked = [calls, aht, agents, interval, patience, lines, redial, redialBlocked] as const;
  near(cell('PWAIT', ...asked), row.pWait!);
  near(cell('ABANDON', ...asked), row.pAbandon!);
  near(cell('BLOCKING', ...asked), row.pBlock!);
  near(cell('OCCUPANCY', ...asked), row.occupancy!);
  near(cell('QUEUELENGTH', ...asked), row.lq!);
  near(cell('REDIALLOAD', ...asked), row.erlangsOffered!);
  near(cell('REDIALLOAD', ...asked), row.attemptsPerCall! * (cell('ERLANGS', calls, aht, interval) as number));
  const level = (definition: number) => cell('SERVICELEVEL', calls, aht, agents, row.targetSeconds!, interval, patience, lines, redial, definition, redialBlocked);
  nearLevel(level(1), row.slOffered!);
  nearLevel(level(3), row.slAnswered!);
  nearLevel(level(5), row.slVirtual!);
  near(cell('ASA', ...asked), row.asaAnswered!);
  near(cell('ASA', ...asked, 2), row.waitAll!);
  near(cell('ASA', ...asked, 3), row.virtualAsa!);
  const table = evaluate('ERLANGTABLE', [calls, aht, [[agents]], row.targetSeconds!, interval, patience, lines, redial, redialBlocked, 3], 'en')[0]!;
  expect(table).toEqual([agents, level(3), cell('ASA', ...asked), cell('OCCUPANCY', ...asked), cell('ABANDON', ...asked)]);
});

test('the table of Erlang X has redials of both kinds', () => {
  expect(cases('public-erlangx').length).toBe(14);
  expect(cases('public-erlangx').filter((row) => row.redialAbandoned !== row.redialBlocked).length).toBeGreaterThanOrEqual(4);
});

test.each(cases('public-agents'))('agents are not one too many or too few: $calls calls of $ahtSeconds s, $slTarget in $targetSeconds s', (row) => {
  const [calls, aht] = start(row);
  const target = [row.slTarget!, row.targetSeconds!, minutes(row)] as const;
  expect(cell('ERLANGC', calls, aht, ...target)).toBe(row.agentsForSl);
  expect(cell('AGENTS', calls, aht, ...target)).toBe(row.agentsForSl);
  expect(cell('ERLANGC', calls, aht, ...target, row.maxOccupancy)).toBe(row.agentsAll);
  expect(cell('AGENTS', calls, aht, ...target, row.maxOccupancy)).toBe(row.agentsAll);
  expect(cell('AGENTSREASON', calls, aht, ...target, row.maxOccupancy)).toBe(row.agentsForOccupancy! > row.agentsForSl! ? 'max_occupancy' : 'service_level');
  expect(cell('AGENTSASA', calls, aht, row.asaTargetSeconds!, minutes(row))).toBe(row.agentsForAsa);
  expect(cell('AGENTSOCCUPANCY', calls, aht, row.maxOccupancy!, minutes(row))).toBe(row.agentsForOccupancy);
  near(cell('AGENTSFRACTIONAL', calls, aht, ...target), row.agentsFractionalContinuous!);
  expect(evaluate('INTRADAY', [[[calls], [calls]], aht, ...target], 'en')).toEqual([[row.agentsForSl], [row.agentsForSl]]);
  if (row.patienceSeconds === undefined) return;
  expect(cell('AGENTS', calls, aht, ...target, null, row.patienceSeconds)).toBe(row.agentsAForSlOffered);
  expect(cell('AGENTS', calls, aht, ...target, null, row.patienceSeconds, null, null, null, 5)).toBe(row.agentsAForSlVirtual);
  expect(cell('AGENTSABANDON', calls, aht, row.patienceSeconds, row.maxAbandon!, minutes(row))).toBe(row.agentsAForAbandon);
});

test.each(cases('public-capacity'))('$agents agents carry neither more nor less, $slTarget in $targetSeconds s', (row) => {
  const target = [row.slTarget!, row.targetSeconds!, minutes(row)] as const;
  near(cell('CALLCAPACITY', row.agents!, row.ahtSeconds!, ...target), row.maxCalls!);
  near(cell('ERLANGS', cell('CALLCAPACITY', row.agents!, row.ahtSeconds!, ...target), row.ahtSeconds!, minutes(row)), row.maxErlangs!);
  near(cell('MAXAHT', row.calls!, row.agents!, ...target), row.maxAhtSeconds!);
  near(cell('ANSWERTIME', row.calls!, row.ahtSeconds!, row.agents!, row.slTarget!, minutes(row)), row.answerTimeForSlSeconds!, 100);
});

test('what a planner asks: why so many, how many more calls, how long may they be', () => {
  expect(cell('AGENTSREASON', 100, 180, 0.8, 20, 30, 1, 60, 0.01)).toBe('max_abandon');
  expect(cell('AGENTSREASON', 100, 180, 0.8, 20, 30, 1, null, null, 1)).toBe('max_asa');
  expect(cell('AGENTSREASON', 100, 180, 0.8, 20, 30, 1, null, null, null, 30)).toBe('min_agents');
  expect(cell('AGENTSREASON', 100, 1800, 0.001, 20, 30)).toBe('service_level');
  expect(cell('AGENTSREASON', 0, 180)).toBe('load');
  // Of two that ask for the same, the first in the order of the arguments.
  expect(cell('AGENTSREASON', 100, 180, 0.8, 20, 30, 0.72, null, null, 10, 14)).toBe('service_level');
  expect(cell('AGENTSREASON', 100, 180, 0.5, 20, 30, 0.72, null, null, 10, 14)).toBe('max_occupancy');
  const capacity = cell('CALLCAPACITY', 14, 180) as number;
  expect([cell('ERLANGC', capacity * (1 - 1e-9), 180), cell('ERLANGC', capacity * (1 + 1e-9), 180)]).toEqual([14, 15]);
  const longest = cell('MAXAHT', 100, 14) as number;
  expect([cell('ERLANGC', 100, longest * (1 - 1e-9)), cell('ERLANGC', 100, longest * (1 + 1e-9))]).toEqual([14, 15]);
});

test('a quiet interval needs nobody and keeps nobody waiting, whatever its handle time', () => {
  for (const aht of [180, 0, [[null]], [['']]]) {
    for (const name of ['AGENTSASA', 'AGENTSFRACTIONAL', 'AGENTSOCCUPANCY', 'AGENTSTHUMB', 'ERLANGS'] as const) expect([name, cell(name, 0, aht)]).toEqual([name, 0]);
    for (const name of ['PWAIT', 'BLOCKING', 'QUEUELENGTH', 'ANSWERTIME', 'REDIALLOAD', 'ASA'] as const) expect([name, cell(name, 0, aht, 5)]).toEqual([name, 0]);
    expect(evaluate('ERLANGTABLE', [0, aht, [[5]]], 'en')).toEqual([[5, 1, 0, 0, 0]]);
    if (typeof aht === 'number') expect(evaluate('INTRADAY', [[[0], [0]], aht], 'en')).toEqual([[0], [0]]);
  }
  expect(cell('CALLTRUNKS', 0, 0, 0)).toBe(0);
  expect(cell('CALLCAPACITY', 0, 180)).toBe(0);
});

test('the sentence of an error says what is wrong in the words of the question', () => {
  const told = (name: FunctionName, ...inputs: Input[]) => (evaluate(name, inputs, 'en') as [[CellError]])[0][0].message;
  expect(told('ANSWERTIME', 100, 180, 8, 0.95, 30, 60)).toMatch(/Fewer than this share .* percent/);
  expect(told('INTRADAY', [[1, 2], [3, 4]], 180)).toMatch(/Neither a row nor a column: calls is a range of 2 × 2/);
  expect(told('INTRADAY', [[1], [2], [3]], [[180], [180]])).toMatch(/aht has 2, calls has 3/);
  expect(told('INTRADAY', [[10], [20]], [[180], [null]])).toMatch(/row 2 of aht/);
  expect(told('PATIENCE', 3600, 0)).toMatch(/abandons add up to 0/);
  expect(told('PATIENCE', 0, 5)).toMatch(/total_wait add up to 0/);
  expect(told('SHRINKAGE', [[0.1], [20]])).toMatch(/row 2 of components is 20/);
  expect(told('SHRINKAGE', [[0.6], [0.4]], false)).toMatch(/components is 1\. Enter 0 or more, and less than 1/);
  expect(told('REDIALLOAD', 100, 180, 9, 30, 60, null, 1)).toMatch(/never empties/);
  expect(told('ERLANGTABLE', 100, 180, [[null], [null]])).toMatch(/every cell of agents is blank/);
});
