import fc from 'fast-check';
import { evaluate, type CellError } from '../../src/functions/binding/evaluate';
import { catalogue, type FunctionName } from '../../src/functions/catalogue/catalogue';

const one = (name: FunctionName, inputs: readonly (number | null)[]) => evaluate(name, inputs, 'en')[0]![0]!;
const isNotAvailable = (cell: number | string | CellError) => typeof cell === 'object' && cell.error === '#N/A';

test('a column gives a column, a row gives a row, a row against a column gives a grid', () => {
  expect(evaluate('ERLANGC', [[[40], [100], [195]], 180], 'en')).toEqual([[7], [14], [24]].map(([agents]) => [agents]));
  expect(evaluate('ERLANGC', [100, 180, [[0.8, 0.9]]], 'en')).toEqual([[one('ERLANGC', [100, 180, 0.8]), one('ERLANGC', [100, 180, 0.9])]]);
  const grid = evaluate('ERLANGC', [[[40], [100]], [[120, 180, 240]]], 'en');
  expect(grid).toEqual([40, 100].map((calls) => [120, 180, 240].map((aht) => one('ERLANGC', [calls, aht]))));
});

test('a list against a shorter list is #N/A in the excess cells, named after the shorter one', () => {
  const shown = evaluate('ERLANGC', [[[100], [100], [100]], [[180], [180]]], 'en');
  expect(shown).toEqual([[14], [14], [{ error: '#N/A', message: expect.stringContaining('aht') }]]);
});

test('a column of one and a row of one are single values', () => {
  expect(evaluate('ERLANGC', [[[100], [100]], [[180]]], 'en')).toEqual([[14], [14]]);
});

test('a bad cell spoils its own result only', () => {
  const shown = evaluate('ERLANGC', [[[100], ['n/a'], [-5], ['#DIV/0!'], [100]], 180], 'en');
  expect(shown.map(([cell]) => (typeof cell === 'object' ? cell.error : cell))).toEqual([14, '#VALUE!', '#NUM!', '#DIV/0!', 14]);
});

const shape = fc.record({ rows: fc.integer({ min: 1, max: 4 }), columns: fc.integer({ min: 1, max: 4 }) });
const values: Record<string, fc.Arbitrary<number>> = {
  calls: fc.integer({ min: 0, max: 400 }), aht: fc.integer({ min: 1, max: 900 }), agents: fc.integer({ min: 0, max: 60 }),
  service_level: fc.double({ min: 0.1, max: 0.99, noNaN: true }), answer_within: fc.integer({ min: 0, max: 120 }), interval: fc.integer({ min: 5, max: 60 }),
  max_occupancy: fc.double({ min: 0.2, max: 1, noNaN: true }), shrinkage: fc.double({ min: 0, max: 0.6, noNaN: true }),
  patience: fc.integer({ min: 10, max: 600 }), definition: fc.integer({ min: 1, max: 5 }),
  leavers: fc.integer({ min: 0, max: 50 }), headcount_open: fc.integer({ min: 1, max: 500 }), headcount_close: fc.integer({ min: 1, max: 500 }), months: fc.integer({ min: 1, max: 24 }),
  hourly_cost: fc.integer({ min: 0, max: 90 }), hours: fc.integer({ min: 0, max: 200 }), login_hours: fc.integer({ min: 0, max: 5000 }), successes: fc.integer({ min: 1, max: 900 }),
  annual: fc.integer({ min: 0, max: 1e6 }), growth: fc.double({ min: 0.5, max: 2, noNaN: true }), day_index: fc.double({ min: 0, max: 2, noNaN: true }),
  talk: fc.integer({ min: 0, max: 900 }), hold: fc.integer({ min: 0, max: 90 }), wrap: fc.integer({ min: 0, max: 300 }),
};

const spilling = catalogue.filter(({ arguments: entries, result }) => !result.spills && entries.every(({ takes, name, default: value }) => takes !== 'list' && takes !== 'table' && (name in values || (takes === 'each' && value !== undefined))) && entries.some(({ name }) => name in values)).map(({ name, arguments: entries }) => {
  const matrices = entries.map((entry) => (entry.name in values && !(name === 'AHT' && entry.name === 'calls')
    ? shape.chain(({ rows, columns }) => fc.array(fc.array(values[entry.name]!, { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows }))
    : fc.constant(null)));
  return { name, inputs: fc.tuple(...matrices) };
});

test.each(spilling)('$name of ranges is $name of each combination of their cells, #N/A where one has none', ({ name, inputs }) => {
  fc.assert(fc.property(inputs, (matrices) => {
    const shown = evaluate(name, matrices, 'en');
    expect(shown.length).toBe(Math.max(...matrices.map((matrix) => matrix?.length ?? 1)));
    expect(shown[0]!.length).toBe(Math.max(...matrices.map((matrix) => matrix?.[0]!.length ?? 1)));
    shown.forEach((line, row) => line.forEach((cell, column) => {
      const picked = matrices.map((matrix) => matrix && matrix[matrix.length === 1 ? 0 : row]?.[matrix[0]!.length === 1 ? 0 : column]);
      if (picked.includes(undefined)) expect(isNotAvailable(cell)).toBe(true);
      else expectSame(cell, one(name, picked as (number | null)[]));
    }));
  }), { numRuns: 60 });
});

/** The sentence tells the place in a range, which a single cell has not; all else must be equal. */
function expectSame(cell: number | string | CellError, alone: number | string | CellError): void {
  if (typeof cell !== 'object') expect(cell).toBe(alone);
  else expect(cell.error).toBe((alone as CellError).error);
}

test('ranges of cost and calls are summed, of any lengths', () => {
  fc.assert(fc.property(fc.array(fc.integer({ min: 0, max: 1e6 }), { minLength: 1, maxLength: 20 }), fc.array(fc.integer({ min: 1, max: 1e4 }), { minLength: 1, maxLength: 20 }), (cost, calls) => {
    const total = (list: number[]) => list.reduce((sum, value) => sum + value, 0);
    const [[shown]] = evaluate('COSTPERCALL', [cost.map((value) => [value]), [calls]], 'en') as [[number]];
    expect(shown).toBeCloseTo(total(cost) / total(calls), 9);
  }));
});

test('AHT adds averages up row by row, and divides totals by calls once calls are given', () => {
  expect(evaluate('AHT', [[[180], [200]], [[20], [30]], 40], 'en')).toEqual([[240], [270]]);
  expect(evaluate('AHT', [[[180], [200]], [[20], [30]], 40, 10], 'en')).toEqual([[47]]);
});
