import { readFileSync } from 'node:fs';
import path from 'node:path';
import { builtBundle } from './built-bundle';
import { openPage, type Computed } from './page';

// What the built functions.js answers, as Excel would call it, against tables computed elsewhere with 50 to 70 digits.
const page = openPage(builtBundle());

type Row = Readonly<Record<string, number>> & { readonly cond?: number | Readonly<Record<string, number>>; readonly ahtSecondsByConcurrency: readonly number[]; readonly note?: string };
type Ask = (row: Row) => Computed;

function read<T>(name: string): T {
  return JSON.parse(readFileSync(path.join(__dirname, '../reference/cases', `${name}.json`), 'utf8')) as T;
}

const tables = Object.fromEntries(['erlangb', 'erlangc', 'erlanga', 'erlangx', 'agents', 'trunks', 'capacity', 'chat', 'blend']
  .map((name) => [name, read<{ count: number; cases: readonly Row[] }>(`public-${name}`)]));

const minutes = (row: Row) => row.intervalSeconds! / 60;
const queue = (row: Row) => [row.calls, row.ahtSeconds, row.agents] as const;
const impatient = (row: Row) => [...queue(row), minutes(row), row.patienceSeconds] as const;
const redialling = (row: Row) => [...impatient(row), row.lines, row.redialAbandoned, row.redialBlocked] as const;
const level = (row: Row, definition: number, ...rest: number[]) => page.cell('SERVICELEVEL', ...queue(row), row.targetSeconds, minutes(row), row.patienceSeconds, row.lines, row.redialAbandoned ?? 0, definition, ...rest);
const chat = (row: Row) => [row.calls, [row.ahtSecondsByConcurrency], row.agents] as const;
const blend = (row: Row) => [...queue(row), row.threshold] as const;
const target = (row: Row) => [row.calls, row.ahtSeconds, row.slTarget, row.targetSeconds, minutes(row)] as const;

/** By table and quantity: how a planner asks for it in a cell. */
const asked: Record<string, Record<string, Ask>> = {
  erlangb: { blocking: (row) => page.cell('ERLANGB', row.lines, row.erlangs) },
  erlangc: {
    erlangs: (row) => page.cell('ERLANGS', row.calls, row.ahtSeconds, minutes(row)),
    pWait: (row) => page.cell('PWAIT', ...queue(row), minutes(row)),
    sl: (row) => page.cell('SERVICELEVEL', ...queue(row), row.targetSeconds, minutes(row)),
    asa: (row) => page.cell('ASA', ...queue(row), minutes(row)),
    lq: (row) => page.cell('QUEUELENGTH', ...queue(row), minutes(row)),
    occupancy: (row) => page.cell('OCCUPANCY', ...queue(row), minutes(row)),
    waitIfQueued: (row) => page.cell('WAITIFQUEUED', ...queue(row), minutes(row)),
  },
  erlanga: {
    pWait: (row) => page.cell('PWAIT', ...impatient(row)),
    pAbandon: (row) => page.cell('ABANDON', ...impatient(row)),
    slOffered: (row) => level(row, 1),
    slExclShort: (row) => level(row, 2),
    slAnswered: (row) => level(row, 3),
    slWithin: (row) => level(row, 4),
    slVirtual: (row) => level(row, 5),
    asaAnswered: (row) => page.cell('ASA', ...impatient(row)),
    waitAll: (row) => page.cell('ASA', ...impatient(row), null, 0, null, 2),
    virtualAsa: (row) => page.cell('ASA', ...impatient(row), null, 0, null, 3),
    lq: (row) => page.cell('QUEUELENGTH', ...impatient(row)),
    occupancy: (row) => page.cell('OCCUPANCY', ...impatient(row)),
  },
  erlangx: {
    // Repeated attempts are part of the load that this table calls offered.
    erlangsOffered: (row) => page.cell('REDIALLOAD', ...redialling(row)),
    pWait: (row) => page.cell('PWAIT', ...redialling(row)),
    pAbandon: (row) => page.cell('ABANDON', ...redialling(row)),
    pBlock: (row) => page.cell('BLOCKING', ...redialling(row)),
    slOffered: (row) => level(row, 1, row.redialBlocked!),
    slAnswered: (row) => level(row, 3, row.redialBlocked!),
    slVirtual: (row) => level(row, 5, row.redialBlocked!),
    asaAnswered: (row) => page.cell('ASA', ...redialling(row)),
    waitAll: (row) => page.cell('ASA', ...redialling(row), 2),
    virtualAsa: (row) => page.cell('ASA', ...redialling(row), 3),
    lq: (row) => page.cell('QUEUELENGTH', ...redialling(row)),
    occupancy: (row) => page.cell('OCCUPANCY', ...redialling(row)),
    attemptsPerCall: (row) => over(page.cell('REDIALLOAD', ...redialling(row)), page.cell('ERLANGS', row.calls, row.ahtSeconds, minutes(row)) as number),
  },
  agents: {
    agentsForSl: (row) => page.cell('ERLANGC', ...target(row)),
    agentsAll: (row) => page.cell('ERLANGC', ...target(row), row.maxOccupancy),
    agentsForAsa: (row) => page.cell('AGENTSASA', row.calls, row.ahtSeconds, row.asaTargetSeconds, minutes(row)),
    agentsForOccupancy: (row) => page.cell('AGENTSOCCUPANCY', row.calls, row.ahtSeconds, row.maxOccupancy, minutes(row)),
    agentsFractionalContinuous: (row) => page.cell('AGENTSFRACTIONAL', ...target(row)),
    agentsAForSlOffered: (row) => page.cell('AGENTS', ...target(row), 1, row.patienceSeconds),
    agentsAForSlVirtual: (row) => page.cell('AGENTS', ...target(row), 1, row.patienceSeconds, null, null, 0, 5),
    agentsAForAbandon: (row) => page.cell('AGENTSABANDON', row.calls, row.ahtSeconds, row.patienceSeconds, row.maxAbandon, minutes(row)),
  },
  trunks: {
    lines: (row) => page.cell('TRUNKS', row.erlangs, row.blockingTarget),
    linesFractional: (row) => page.cell('TRUNKS', row.erlangs, row.blockingTarget, 0, false),
    maxErlangs: (row) => page.cell('TRUNKCAPACITY', row.maxErlangsLines, row.blockingTarget),
  },
  capacity: {
    maxCalls: (row) => page.cell('CALLCAPACITY', row.agents, row.ahtSeconds, row.slTarget, row.targetSeconds, minutes(row)),
    maxAhtSeconds: (row) => page.cell('MAXAHT', row.calls, row.agents, row.slTarget, row.targetSeconds, minutes(row)),
    answerTimeForSlSeconds: (row) => page.cell('ANSWERTIME', row.calls, row.ahtSeconds, row.agents, row.slTarget, minutes(row)),
  },
  chat: {
    pAbandon: (row) => page.cell('CHATABANDON', ...chat(row), minutes(row), row.patienceSeconds, row.lines),
    slOffered: (row) => page.cell('CHATSERVICELEVEL', ...chat(row), row.targetSeconds, minutes(row), row.patienceSeconds, row.lines),
    slVirtual: (row) => page.cell('CHATSERVICELEVEL', ...chat(row), row.targetSeconds, minutes(row), row.patienceSeconds, row.lines, 5),
    waitAll: (row) => page.cell('CHATASA', ...chat(row), minutes(row), row.patienceSeconds, row.lines, 2),
    virtualAsa: (row) => page.cell('CHATASA', ...chat(row), minutes(row), row.patienceSeconds, row.lines, 3),
    slotOccupancy: (row) => page.cell('CHATOCCUPANCY', ...chat(row), minutes(row), row.patienceSeconds, row.lines),
  },
  blend: {
    sl: (row) => page.cell('BLENDSERVICELEVEL', ...blend(row), row.targetSeconds, minutes(row)),
    asa: (row) => page.cell('BLENDASA', ...blend(row), minutes(row)),
    occupancy: (row) => page.cell('BLENDOCCUPANCY', ...blend(row), minutes(row)),
    outboundPerInterval: (row) => page.cell('BLENDOUTBOUND', ...blend(row), minutes(row)),
  },
};

const over = (value: Computed, divisor: number): Computed => (typeof value === 'number' ? value / divisor : value);

const WHOLE = new Set(['agentsForSl', 'agentsAll', 'agentsForAsa', 'agentsForOccupancy', 'agentsAForSlOffered', 'agentsAForSlVirtual', 'agentsAForAbandon', 'lines']);

/** The bound of the tables: rounding, times how strongly the answer reacts to it; relative, for shares of calls absolute. */
function bound(table: string, quantity: string, row: Row): number {
  if (WHOLE.has(quantity)) return 0;
  const wanted = Math.abs(row[quantity]!);
  if (!row.cond) return table === 'erlangb' || table === 'erlangc' || table === 'erlanga' ? 1e-12 * Math.max(1, wanted) : 1e-10 * Math.max(1e-9, wanted);
  const factor = typeof row.cond === 'number' ? row.cond : row.cond[quantity];
  const condition = Math.max(1e-12, 8 * (factor ?? 0) * 2 ** -52);
  // Below the smallest double of full precision nothing can be promised.
  return quantity.startsWith('sl') ? condition : Math.max(1e-307, condition * wanted);
}

describe.each(Object.keys(asked))('the table of %s', (table) => {
  const { cases, count } = tables[table]!;

  test('is whole', () => {
    expect(cases.length).toBe(count);
    expect(count).toBeGreaterThanOrEqual(5);
  });

  test.each(Object.keys(asked[table]!))('%s comes out of the cell, every case', (quantity) => {
    const rows = cases.filter((row) => row[quantity] !== undefined);
    expect(rows.length).toBeGreaterThanOrEqual(5);
    const wrong = rows.filter((row) => row[quantity] !== null).map((row) => ({ row, got: asked[table]![quantity]!(row), wanted: row[quantity]!, within: bound(table, quantity, row) }))
      .filter(({ got, wanted, within }) => !(typeof got === 'number' && Math.abs(got - wanted) <= within));
    expect(wrong).toEqual([]);
    // Where the table has no value there is none: the cell says why.
    const none = rows.filter((row) => row[quantity] === null).map((row) => asked[table]![quantity]!(row));
    expect(none.filter((got) => typeof got === 'number')).toEqual([]);
  });
});

const native = read<{ tables: readonly { sheet: string; rows: readonly { in: Readonly<Record<string, number>>; expected: number }[] }[] }>('native-public').tables;
type Given = Readonly<Record<string, number>>;
/** The calls of `erlangs` in half-hours of calls that last as long. */
const traffic = (g: Given) => [g.erlangs, 1800] as const;

const inWorkbook: Record<string, (given: Given) => Computed> = {
  erlang_b: (g) => page.cell('ERLANGB', g.agents, g.erlangs),
  erlang_c: (g) => page.cell('ERLANGCPROB', g.agents, g.erlangs),
  erlang_c_unstable: (g) => page.cell('ERLANGCPROB', g.agents, g.erlangs),
  service_level: (g) => page.cell('SERVICELEVEL', g.calls, g.aht, g.agents, g.seconds, g.interval! / 60),
  asa: (g) => page.cell('ASA', g.calls, g.aht, g.agents, g.interval! / 60),
  queue_length: (g) => page.cell('QUEUELENGTH', ...traffic(g), g.agents),
  occupancy: (g) => page.cell('OCCUPANCY', g.calls, g.aht, g.agents, g.interval! / 60),
  agents_sl: (g) => page.cell('ERLANGC', g.calls, g.aht, g.target, g.seconds, g.interval! / 60),
  agents_asa: (g) => page.cell('AGENTSASA', g.calls, g.aht, g.asa, g.interval! / 60),
  agents_occ: (g) => page.cell('AGENTSOCCUPANCY', g.calls, g.aht, g.max_occ, g.interval! / 60),
  trunks: (g) => page.cell('TRUNKS', g.erlangs, g.blocking),
  max_calls: (g) => floor(page.cell('CALLCAPACITY', g.agents, g.aht, g.target, g.seconds, g.interval! / 60)),
  erlang_a_pwait: (g) => page.cell('PWAIT', g.erlangs, g.aht, g.agents, g.aht! / 60, g.patience),
  erlang_a_abandon: (g) => page.cell('ABANDON', g.erlangs, g.aht, g.agents, g.aht! / 60, g.patience),
  erlang_a_sl: (g) => page.cell('SERVICELEVEL', g.erlangs, g.aht, g.agents, g.seconds, g.aht! / 60, g.patience),
  aht: (g) => page.cell('AHT', g.talk, g.hold, g.wrap, g.handled),
  attrition: (g) => page.cell('ATTRITION', g.leavers, g.hc_start, g.hc_end, g.months),
  cost_per_call: (g) => page.cell('COSTPERCALL', g.hours! * g.rate! * (1 + g.oncost!), g.calls),
  gross_up: (g) => page.cell('GROSSAGENTS', g.net, g.shrinkage, false),
};

const floor = (value: Computed): Computed => (typeof value === 'number' ? Math.floor(value + 1e-9) : value);
const COUNTED = /^(agents_|trunks|max_calls)/;

test('every table of the workbook\'s own formulas is asked', () => {
  expect(Object.keys(inWorkbook).sort()).toEqual(native.map(({ sheet }) => sheet).sort());
});

test.each(Object.keys(inWorkbook))('the workbook\'s own formulas and the function agree: %s', (sheet) => {
  const rows = native.find((table) => table.sheet === sheet)!.rows;
  expect(rows.length).toBeGreaterThanOrEqual(6);
  const wrong = rows.map((row) => ({ row, got: inWorkbook[sheet]!(row.in), within: COUNTED.test(sheet) ? 0 : 1e-11 * Math.max(1e-3, Math.abs(row.expected)) }))
    .filter(({ row, got, within }) => !(typeof got === 'number' && Math.abs(got - row.expected) <= within));
  expect(wrong).toEqual([]);
});

test('the planners\' own checks: 100 calls of 180 s need 14 agents at 80/20; 12 leavers of 200 are 6 %', () => {
  expect(page.cell('ERLANGC', [[100]], [[180]])).toBe(14);
  expect(page.cell('ATTRITION', 12, 200)).toBe(0.06);
  expect(page.cell('ERLANGC', 100, 180, 0.8, 20, 30, 1, 0.3)).toBe(20);
  expect(page.cell('AGENTSTHUMB', 500, 350)).toBe(104);
  expect([0.071, 31, 1.469, 0.055].map((_, step, factors) => Math.round(page.cell('TOPDOWN', 720000, 1.12, ...factors.slice(0, step + 1)) as number))).toEqual([57254, 1847, 2713, 149]);
});

test('people to roster are whole: 14 on the phones at 25 % shrinkage are 19, and 21 at 30 % are 30, not 31', () => {
  expect(page.cell('ERLANGC', 100, 180, 0.8, 20, 30, 1, 0.25)).toBe(19);
  expect(page.cell('ERLANGC', 166, 180)).toBe(21);
  expect(page.cell('ERLANGC', 166, 180, 0.8, 20, 30, 1, 0.3)).toBe(30);
});
