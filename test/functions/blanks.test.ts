import type { Input } from '../../src/functions/binding/cell-value';
import { evaluate } from '../../src/functions/binding/evaluate';
import { hasZero } from '../../src/functions/binding/outside-domain';
import { catalogue, type FunctionName } from '../../src/functions/catalogue/catalogue';
import { goodInputs } from './good-inputs';

// Excel on the web hands a blank cell over as null or "", Excel on the desktop as 0; an argument left out is null or missing.
const web: [string, Input][] = [['null', [[null]]], ['""', [['']]], ['bare ""', '']];
const leftOut: [string, Input][] = [['null', null], ['undefined', undefined]];
const desktop: [string, Input][] = [['0', [[0]]], ['bare 0', 0]];

const all = catalogue.flatMap((entry) => entry.arguments.map((argument, index) => ({ entry, argument, index, title: `${argument.name} of ${entry.name}` })));
const CONDITIONS: readonly string[] = ['service_level', 'max_occupancy', 'max_abandon', 'max_asa', 'min_agents'];
const optional = all.filter(({ argument }) => argument.default !== undefined);
// A range that is taken whole has gaps, not values, where cells are blank.
const required = all.filter(({ argument: { default: value, takes } }) => value === undefined && takes !== 'list' && takes !== 'table');

function withInput(name: FunctionName, index: number, input: Input) {
  return evaluate(name, goodInputs[name].map((value, place) => (place === index ? input : value)), 'en');
}

describe.each(optional)('$title, optional', ({ entry: { name }, argument, index }) => {
  const byDefault = withInput(name, index, argument.default!);

  test.each([...leftOut, ...web])('given as %s means its default', (_kind, blank) => {
    expect(withInput(name, index, blank)).toEqual(byDefault);
  });

  // Of several conditions only the one that asks the most shows; each has its turn in the tests below.
  // Nor need the name of the condition that decides change.
  if (name !== 'AGENTSREASON' && argument.name !== 'max_occupancy' && !(/^AGENTS/.test(name) && CONDITIONS.includes(argument.name))) {
    test('matters: the default gives another answer than the value of these tests', () => {
      expect(byDefault).not.toEqual(withInput(name, index, goodInputs[name][index]!));
    });
  }

  if (!hasZero(argument.domain)) {
    test.each(desktop)('given as %s, a blank of the desktop, means its default too', (_kind, zero) => {
      expect(withInput(name, index, zero)).toEqual(byDefault);
    });
  }
});

describe.each(required)('$title, required', ({ entry: { name }, index }) => {
  test('gives the same for a blank cell on the web as for the 0 of the desktop', () => {
    const onDesktop = withInput(name, index, [[0]]);
    for (const [, blank] of web) expect(withInput(name, index, blank)).toEqual(onDesktop);
  });
});

test.each([
  ['service_level', [100, 180, 0.99]], ['max_occupancy', [100, 180, null, null, null, 0.6]], ['max_abandon', [100, 180, null, null, null, null, 60, 0.001]],
  ['max_asa', [100, 180, null, null, null, null, null, null, 0.5]], ['min_agents', [100, 180, null, null, null, null, null, null, null, 30]],
] as [string, Input[]][])('%s of AGENTS decides where it asks the most', (_condition, inputs) => {
  const [[more]] = evaluate('AGENTS', inputs, 'en') as [[number]];
  const [[fewer]] = evaluate('AGENTS', [100, 180], 'en') as [[number]];
  expect(fewer).toBe(14);
  expect(more).toBeGreaterThan(fewer);
});

test('answering within 0 seconds is a target of its own, and so is no shrinkage', () => {
  const atOnce = evaluate('SERVICELEVEL', [100, 180, 14, 0], 'en');
  expect(atOnce[0]![0]).toBeCloseTo(1 - 0.17413193359504983, 12);
  expect(evaluate('ERLANGC', [100, 180, 0.8, 20, 30, 1, 0], 'en')).toEqual([[14]]);
});

test('blank calls are no calls: no agents, full service, whatever the handle time', () => {
  for (const calls of [null, [[null]], [['']], [[0]], 0]) {
    for (const aht of [180, [[null]], [[0]]]) {
      expect(evaluate('ERLANGC', [calls, aht], 'en')).toEqual([[0]]);
      expect(evaluate('SERVICELEVEL', [calls, aht, 5], 'en')).toEqual([[1]]);
    }
  }
});

test('a blank limit on occupancy is no limit', () => {
  const limited = (maxOccupancy: Input) => evaluate('ERLANGC', [120, 240, 0.5, 120, 20, maxOccupancy], 'en');
  expect(limited(0.8)).toEqual([[30]]);
  for (const blank of [null, [[null]], '', 0, [[0]]]) expect(limited(blank)).toEqual(limited(1));
  expect(limited(1)).not.toEqual(limited(0.8));
});

test('a required argument that is missing altogether is named', () => {
  expect(evaluate('ERLANGC', [100], 'en')).toEqual([[{ error: '#VALUE!', message: expect.stringContaining('aht') }]]);
  expect(evaluate('ERLANGC', [], 'en')).toEqual([[{ error: '#VALUE!', message: expect.stringContaining('aht') }]]);
  expect(evaluate('COSTPERCALL', [5], 'en')).toEqual([[{ error: '#VALUE!', message: expect.stringContaining('calls') }]]);
});

test('blank cells are left out of sums, on either platform', () => {
  const sparse = (blank: number | string | null) => evaluate('AHT', [[[9000], [blank], [11000]], null, null, [[60], [blank], [40]]], 'en');
  expect([sparse(null), sparse(''), sparse(0)]).toEqual([[[200]], [[200]], [[200]]]);
});

test('a row of calls that are all blank or 0 has no average: it says so and never adds totals up as averages', () => {
  for (const blank of [null, '', 0]) {
    expect(evaluate('AHT', [[[9000], [11000]], null, null, [[blank], [blank]]], 'en')).toEqual([[{ error: '#NUM!', message: expect.stringContaining('calls') }]]);
  }
  expect(evaluate('AHT', [9000, 500, 1500, 0], 'en')).toEqual([[{ error: '#NUM!', message: expect.stringContaining('calls') }]]);
});

test('blank cells of an optional column mean the default row by row', () => {
  expect(evaluate('ERLANGC', [100, 180, [[0.8], [null], [0]]], 'en')).toEqual([[14], [14], [14]]);
  const [[patient], [impatient]] = evaluate('SERVICELEVEL', [100, 180, 14, 20, 30, [[null], [60]]], 'en') as [[number], [number]];
  expect(patient).toBeCloseTo(0.8883500191794669, 12);
  expect(impatient).toBeGreaterThan(patient);
});
