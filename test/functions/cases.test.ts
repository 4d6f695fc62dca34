import { readFileSync } from 'node:fs';
import path from 'node:path';
import { builtBundle } from './built-bundle';
import { openPage, type Computed } from './page';

// What the built functions.js answers, against tables computed elsewhere with 50 to 70 digits and against published figures.
const page = openPage(builtBundle());

interface Case extends Readonly<Record<string, unknown>> {
  readonly calls: number;
  readonly ahtSeconds: number;
  readonly agents: number;
  readonly targetSeconds: number;
  readonly intervalSeconds: number;
  readonly patienceSeconds: number;
  readonly cond?: Readonly<Record<string, number>>;
}

function read<T>(name: string): T {
  return JSON.parse(readFileSync(path.join(__dirname, '../reference/cases', `${name}.json`), 'utf8')) as T;
}

const cases = (name: string) => read<{ cases: readonly Case[] }>(name).cases;

/** The bound of the tables: rounding, times how strongly the answer reacts to it. A service level's is absolute. */
const bound = (condition: number) => Math.max(1e-12, 8 * condition * 2 ** -52);

function worst(differences: readonly { case: unknown; got: Computed; wanted: number; bound: number }[]) {
  return differences.filter(({ got, wanted, bound: limit }) => !(typeof got === 'number' && Math.abs(got - wanted) <= limit));
}

test('Erlang C service levels are those of the table', () => {
  const table = cases('public-erlangc');
  expect(table.length).toBeGreaterThan(90);
  expect(worst(table.map((row) => ({
    case: row,
    got: page.cell('SERVICELEVEL', row.calls, row.ahtSeconds, row.agents, row.targetSeconds, row.intervalSeconds / 60),
    wanted: row.sl as number,
    bound: bound(row.cond?.sl ?? 0),
  })))).toEqual([]);
});

const definitions = ['slOffered', 'slExclShort', 'slAnswered', 'slWithin', 'slVirtual'] as const;

test.each(definitions.map((name, index) => ({ name, definition: index + 1 })))('Erlang A: definition $definition is $name of the table', ({ name, definition }) => {
  const table = cases('public-erlanga');
  expect(table.length).toBeGreaterThan(60);
  expect(worst(table.map((row) => ({
    case: row,
    got: page.cell('SERVICELEVEL', row.calls, row.ahtSeconds, row.agents, row.targetSeconds, row.intervalSeconds / 60, row.patienceSeconds, null, 0, definition),
    wanted: row[name] as number,
    bound: bound(row.cond?.[name] ?? 0),
  })))).toEqual([]);
});

// The table lets blocked and abandoned callers redial differently; the function has one share for both.
const withOneRedial = cases('public-erlangx').filter((row) => row.redialAbandoned === row.redialBlocked);

test.each([['slOffered', 1], ['slAnswered', 3], ['slVirtual', 5]] as const)('Erlang X: %s of the table is definition %d', (name, definition) => {
  expect(withOneRedial.length).toBeGreaterThan(8);
  expect(worst(withOneRedial.map((row) => ({
    case: row,
    got: page.cell('SERVICELEVEL', row.calls, row.ahtSeconds, row.agents, row.targetSeconds, row.intervalSeconds / 60, row.patienceSeconds, row.lines, row.redialAbandoned, definition),
    wanted: row[name] as number,
    bound: 1e-10,
  })))).toEqual([]);
});

test('as many lines as agents is Erlang B: all that is not blocked is answered at once', () => {
  const table = read<{ cases: readonly { erlangs: number; lines: number; blocking: number }[] }>('public-erlangb').cases.filter(({ lines }) => lines >= 1 && lines <= 5000 && Number.isInteger(lines));
  expect(table.length).toBeGreaterThan(20);
  expect(worst(table.map((row) => ({
    case: row,
    got: page.cell('SERVICELEVEL', row.erlangs, 1800, row.lines, 20, 30, null, row.lines),
    wanted: 1 - row.blocking,
    bound: 1e-11,
  })))).toEqual([]);
});

test('not one whole number of agents is wrong', () => {
  const table = cases('public-agents');
  expect(table.length).toBe(40);
  const wrong = table.flatMap((row) => {
    const given = [row.calls, row.ahtSeconds, row.slTarget, row.targetSeconds, row.intervalSeconds / 60] as const;
    const answers = [page.cell('ERLANGC', ...given), page.cell('ERLANGC', ...given, row.maxOccupancy)];
    return answers[0] === row.agentsForSl && answers[1] === row.agentsAll ? [] : [{ row, answers }];
  });
  expect(wrong).toEqual([]);
});

interface NativeTable { readonly sheet: string; readonly rows: readonly { in: Readonly<Record<string, number>>; expected: number }[] }
const native = read<{ tables: readonly NativeTable[] }>('native-public').tables;
const asked: Record<string, (given: Readonly<Record<string, number>>) => Computed> = {
  service_level: (g) => page.cell('SERVICELEVEL', g.calls, g.aht, g.agents, g.seconds, g.interval! / 60),
  erlang_a_sl: (g) => page.cell('SERVICELEVEL', g.erlangs, g.aht, g.agents, g.seconds, g.aht! / 60, g.patience),
  agents_sl: (g) => page.cell('ERLANGC', g.calls, g.aht, g.target, g.seconds, g.interval! / 60),
  aht: (g) => page.cell('AHT', g.talk, g.hold, g.wrap, g.handled),
  attrition: (g) => page.cell('ATTRITION', g.leavers, g.hc_start, g.hc_end, g.months),
  cost_per_call: (g) => page.cell('COSTPERCALL', g.hours! * g.rate! * (1 + g.oncost!), g.calls),
};

test.each(Object.keys(asked))('the workbook\'s own formulas and the function agree: %s', (sheet) => {
  const rows = native.find((table) => table.sheet === sheet)!.rows;
  expect(rows.length).toBeGreaterThanOrEqual(10);
  expect(worst(rows.map((row) => ({
    case: row, got: asked[sheet]!(row.in), wanted: row.expected, bound: sheet === 'agents_sl' ? 0 : 1e-11 * Math.max(1, Math.abs(row.expected)),
  })))).toEqual([]);
});

interface Published {
  readonly id: string; readonly model: string; readonly metric: string; readonly published: number; readonly publishedDecimals: number | null; readonly agrees: boolean;
  readonly inputs: Readonly<Record<string, number>>;
}
const published = read<{ cases: readonly Published[] }>('published').cases.filter(({ agrees }) => agrees);

function answer({ metric, inputs: given }: Published): Computed | undefined {
  const agents = () => page.cell('ERLANGC', given.calls, given.ahtSeconds, given.slTarget, given.targetSeconds, given.intervalSeconds! / 60, given.maxOccupancy, given.shrinkage);
  switch (metric) {
    case 'sl': return page.cell('SERVICELEVEL', given.calls ?? given.erlangs, given.ahtSeconds, given.agents, given.targetSeconds, (given.intervalSeconds ?? given.ahtSeconds!) / 60);
    case 'slVirtual': return given.agents && given.lines ? page.cell('SERVICELEVEL', given.calls, given.ahtSeconds, given.agents, given.targetSeconds, given.intervalSeconds! / 60, given.patienceSeconds, given.lines, 0, 5) : undefined;
    case 'agents':
    case 'positions with shrinkage': return agents();
    default: return undefined;
  }
}

const answered = published.filter((row) => row.model !== 'blend' && row.model !== 'chat' && answer(row) !== undefined);

test('published figures come out to the digits in which they were printed', () => {
  expect(answered.map(({ id }) => id)).toEqual(expect.arrayContaining(['cch-3', 'cch-6', 'pywf-1', 'ccmath-c-sl', 'ccmath-x-sl', 'am-ok2', 'wb-7', 'wb-8', 'gem-2', 'es-1']));
  expect(worst(answered.map((row) => ({ case: row, got: answer(row)!, wanted: row.published, bound: row.publishedDecimals ? 0.6 * 10 ** -row.publishedDecimals : 0 })))).toEqual([]);
});

test('the planners\' own checks: 100 calls of 180 s need 14 agents at 80/20; 12 leavers of 200 are 6 %', () => {
  expect(page.cell('ERLANGC', [[100]], [[180]])).toBe(14);
  expect(page.cell('ATTRITION', 12, 200)).toBe(0.06);
  expect(page.cell('ERLANGC', 100, 180, 0.8, 20, 30, 1, 0.3)).toBe(20);
});

test('people to roster are whole: 14 on the phones at 25 % shrinkage are 19, and 21 at 30 % are 30, not 31', () => {
  expect(page.cell('ERLANGC', 100, 180, 0.8, 20, 30, 1, 0.25)).toBe(19);
  expect(page.cell('ERLANGC', 166, 180)).toBe(21);
  expect(page.cell('ERLANGC', 166, 180, 0.8, 20, 30, 1, 0.3)).toBe(30);
});
