import type { Input } from '../../src/functions/binding/cell-value';
import { evaluate, type CellError } from '../../src/functions/binding/evaluate';
import type { FunctionName } from '../../src/functions/catalogue/catalogue';
import { cases, tolerance, type Case, type Published } from '../reference/cases';
import native from '../reference/cases/native-public.json';

// Every reference table of queues and trunks, asked as a cell asks.

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

test.each(cases('public-trunks'))('trunks for $erlangs erlangs at $blockingTarget', (row) => {
  expect(cell('TRUNKS', row.erlangs!, row.blockingTarget!)).toBe(row.lines);
  near(cell('TRUNKS', row.erlangs!, row.blockingTarget!, 0, false), row.linesFractional!);
  near(cell('TRUNKCAPACITY', row.maxErlangsLines!, row.blockingTarget!), row.maxErlangs!);
});

type Given = Readonly<Record<string, number>>;
const asked: Record<string, (g: Given) => number | string> = {
  erlang_b: (g) => cell('ERLANGB', g.agents, g.erlangs),
  erlang_c: (g) => cell('ERLANGCPROB', g.agents, g.erlangs),
  erlang_c_unstable: (g) => cell('ERLANGCPROB', g.agents, g.erlangs),
  service_level: (g) => cell('SERVICELEVEL', g.calls, g.aht, g.agents, g.seconds, g.interval! / 60),
  asa: (g) => cell('ASA', g.calls, g.aht, g.agents, g.interval! / 60),
  queue_length: (g) => cell('QUEUELENGTH', g.erlangs, 1800, g.agents, 30),
  occupancy: (g) => cell('OCCUPANCY', g.calls, g.aht, g.agents, g.interval! / 60),
  agents_sl: (g) => cell('ERLANGC', g.calls, g.aht, g.target, g.seconds, g.interval! / 60),
  agents_asa: (g) => cell('AGENTSASA', g.calls, g.aht, g.asa, g.interval! / 60),
  agents_occ: (g) => cell('AGENTSOCCUPANCY', g.calls, g.aht, g.max_occ, g.interval! / 60),
  trunks: (g) => cell('TRUNKS', g.erlangs, g.blocking),
  // The table has whole calls.
  max_calls: (g) => Math.floor((cell('CALLCAPACITY', g.agents, g.aht, g.target, g.seconds, g.interval! / 60) as number) * (1 + 1e-12)),
  erlang_a_pwait: (g) => cell('PWAIT', g.erlangs, g.aht, g.agents, g.aht! / 60, g.patience),
  erlang_a_abandon: (g) => cell('ABANDON', g.erlangs, g.aht, g.agents, g.aht! / 60, g.patience),
  erlang_a_sl: (g) => cell('SERVICELEVEL', g.erlangs, g.aht, g.agents, g.seconds, g.aht! / 60, g.patience),
  aht: (g) => cell('AHT', g.talk, g.hold, g.wrap, g.handled),
  attrition: (g) => cell('ATTRITION', g.leavers, g.hc_start, g.hc_end, g.months),
  cost_per_call: (g) => cell('COSTPERCALL', g.hours! * g.rate! * (1 + g.oncost!), g.calls),
  gross_up: (g) => cell('GROSSAGENTS', g.net, g.shrinkage, false),
};

test.each(native.tables.map((table) => [table.sheet, table] as const))("the workbook's own formulas and the function agree: %s", (sheet, { rows, rel, abs }) => {
  expect(rows.length).toBeGreaterThan(5);
  const wrong = rows.flatMap((row) => {
    const got = asked[sheet]!(row.in as unknown as Given);
    return Math.abs((got as number) - row.expected) <= Math.max(abs, rel * Math.abs(row.expected)) ? [] : [{ ...row, got }];
  });
  expect(wrong).toEqual([]);
});

/** Some sources give the load instead of the calls. */
function callsOf(i: Case): readonly [number, number, number] {
  const aht = i.ahtSeconds ?? 180;
  const interval = (i.intervalSeconds ?? 3600) / 60;
  return [i.calls ?? (i.erlangs! * interval * 60) / aht, aht, interval];
}

const measured: Record<string, (i: Case, q: readonly [number, number, number]) => number | string> = {
  erlangs: (_i, [calls, aht, interval]) => cell('ERLANGS', calls, aht, interval),
  pWait: (i, [calls, aht, interval]) => cell('PWAIT', calls, aht, i.agents!, interval),
  sl: (i, [calls, aht, interval]) => cell('SERVICELEVEL', calls, aht, i.agents!, i.targetSeconds!, interval),
  slVirtual: (i, [calls, aht, interval]) => cell('SERVICELEVEL', calls, aht, i.agents!, i.targetSeconds!, interval, i.patienceSeconds!, i.lines!, 0, 5),
  asaSeconds: (i, [calls, aht, interval]) => cell('ASA', calls, aht, i.agents!, interval),
  asaMinutes: (i, [calls, aht, interval]) => (cell('ASA', calls, aht, i.agents!, interval) as number) / 60,
  virtualAsaMinutes: (i, [calls, aht, interval]) => (cell('ASA', calls, aht, i.agents!, interval, i.patienceSeconds!, i.lines!, 0, null, 3) as number) / 60,
  waitAllSeconds: (i, [calls, aht, interval]) => cell('ASA', calls, aht, i.agents!, interval, i.patienceSeconds!, null, 0, null, 2),
  occupancy: (i, [calls, aht, interval]) => cell('OCCUPANCY', calls, aht, i.agents!, interval, i.patienceSeconds ?? null, i.lines ?? null),
  pAbandon: (i, [calls, aht, interval]) => cell('ABANDON', calls, aht, i.agents!, interval, i.patienceSeconds!, i.lines ?? null),
  pBlock: (i, [calls, aht, interval]) => cell('BLOCKING', calls, aht, i.agents!, interval, i.patienceSeconds!, i.lines!),
  agents: (i, [calls, aht, interval]) => cell('ERLANGC', calls, aht, i.slTarget!, i.targetSeconds!, interval, i.maxOccupancy ?? null),
  'positions with shrinkage': (i, [calls, aht, interval]) => cell('GROSSAGENTS', cell('ERLANGC', calls, aht, i.slTarget!, i.targetSeconds!, interval, i.maxOccupancy!), i.shrinkage!),
  // A service level that never binds leaves the speed of answer to decide.
  agentsFractional: (i, [calls, aht, interval]) => cell('AGENTSFRACTIONAL', calls, aht, 1e-9, 20, interval, 1, null, null, i.asaTargetSeconds!),
  lines: (i) => cell('TRUNKS', i.erlangs!, i.blocking!, i.retry ?? 0),
  linesFractional: (i) => cell('TRUNKS', i.erlangs!, i.blocking!, i.retry ?? 0, false),
  maxErlangs: (i) => (i.lines === undefined
    ? (cell('CALLCAPACITY', i.agents!, i.ahtSeconds!, i.slTarget!, i.targetSeconds!, 60) as number) * i.ahtSeconds! / 3600
    : cell('TRUNKCAPACITY', i.lines, i.blocking!, i.retry ?? 0)),
  blocking: (i) => (i.retry === undefined ? cell('ERLANGB', i.lines!, i.erlangs!) : cell('ERLANGBX', i.lines!, i.erlangs!, i.retry)),
  '1-blocking': (i) => 1 - (cell('ERLANGB', i.lines!, i.erlangs!) as number),
};

const answered = cases<Published>('published').filter(({ model }) => !['blend', 'chat'].includes(model));

test.each(answered.map((row) => [row.id, row.metric, row.source, row] as const))('%s: %s of %s', (_id, metric, _source, row) => {
  const answer = measured[metric]!(row.inputs, callsOf(row.inputs)) as number;
  expect(Math.abs(answer - row.oracle)).toBeLessThanOrEqual(1e-11 * Math.max(1, Math.abs(row.oracle)));
  // Published figures are rounded or cut at their last place.
  if (row.agrees) expect(Math.abs(answer - row.published)).toBeLessThan(row.publishedDecimals === null ? 1e-12 : 1.001 * 10 ** -row.publishedDecimals);
});

test('all published queues and trunks are answered, those with retries too', () => {
  expect(answered.length).toBe(54);
  expect(answered.filter(({ model }) => model === 'B ext').length).toBe(4);
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
