import fc from 'fast-check';
import { isFault } from '../../../src/core/fault';
import { excelErrorOf } from '../../../src/functions/binding/excel-error-of';
import { catalogue } from '../../../src/functions/catalogue/catalogue';
import { explain } from '../../../src/functions/explaining/explain';
import { callsIn } from '../../../src/functions/reading/calls-in';
import { readCall } from '../../../src/functions/reading/read-call';

const value = (explanation: ReturnType<typeof explain>, id: string) => explanation.steps.find((step) => step.id === id)?.value;

test('100 calls of 180 s in a half-hour: the published steps to 14 agents', () => {
  // Call Centre Helper, "Erlang C formula made simple": 10 erlangs, Pw 17.4 %, SL 88.8 %, ASA 7.8 s, occupancy 71.4 %.
  const found = explain('ERLANGC', [100, 180]);
  expect(found.outcome).toBe(14);
  expect(found.values).toEqual([100, 180, 0.8, 20, 30, 1, 0]);
  expect(value(found, 'load')).toBe(10);
  expect(value(found, 'spare')).toBe(4);
  expect(value(found, 'waiting')).toBeCloseTo(0.174, 3);
  expect(value(found, 'serviceLevel')).toBeCloseTo(0.888, 3);
  expect(value(found, 'asa')).toBeCloseTo(7.8, 1);
  expect(value(found, 'occupancy')).toBeCloseTo(0.714, 3);
  expect(found.steps.map(({ id }) => id)).not.toContain('rostered');
});

test('shrinkage is a step of its own, from agents to people', () => {
  const found = explain('ERLANGC', [100, 180, 0.8, 20, 30, 0.85, 0.3]);
  expect(found.outcome).toBe(20);
  expect(value(found, 'agents')).toBe(14);
  expect(value(found, 'rostered')).toBe(20);
});

test('each condition says what it asks for alone, and the largest binds', () => {
  const found = explain('AGENTS', [100, 180, 0.8, 20, 30, 0.7]);
  expect(found.outcome).toBe(15);
  expect(found.queue?.needs).toEqual([
    { condition: 'service_level', limit: 0.8, agents: 14, binds: false },
    { condition: 'max_occupancy', limit: 0.7, agents: 15, binds: true },
  ]);
  expect(explain('AGENTS', [100, 180, 0.8, 20, 30, 1, null, null, null, 40]).queue?.needs.find(({ binds }) => binds)).toMatchObject({ condition: 'min_agents', agents: 40 });
});

test('with patience there is abandonment instead of spare agents', () => {
  const found = explain('AGENTS', [100, 180, 0.8, 20, 30, 1, 60]);
  expect(found.outcome).toBe(12);
  expect(value(found, 'spare')).toBeUndefined();
  expect(value(found, 'abandon')).toBeGreaterThan(0);
  expect(value(found, 'serviceLevel')).toBeGreaterThanOrEqual(0.8);
});

test('the curve runs through the answer, climbs in service and falls in occupancy', () => {
  fc.assert(fc.property(fc.double({ min: 1, max: 20000, noNaN: true }), fc.double({ min: 10, max: 1200, noNaN: true }), (calls, aht) => {
    const { queue } = explain('ERLANGC', [calls, aht]);
    const agents = queue!.curve.map((point) => point.agents);
    expect(agents).toContain(queue!.agents);
    expect(agents.every((count, index) => count >= 1 && (index === 0 || count > agents[index - 1]!))).toBe(true);
    queue!.curve.forEach((point, index, all) => {
      if (index === 0) return;
      expect(point.serviceLevel).toBeGreaterThanOrEqual(all[index - 1]!.serviceLevel - 1e-12);
      expect(point.occupancy).toBeLessThanOrEqual(all[index - 1]!.occupancy + 1e-12);
    });
    const at = (count: number) => queue!.neighbours.find((point) => point.agents === count)?.serviceLevel;
    expect(at(queue!.agents)).toBeGreaterThanOrEqual(0.8 - 1e-12);
    if (queue!.agents - 1 > 0) expect(at(queue!.agents - 1)).toBeLessThan(0.8);
  }), { numRuns: 60 });
});

test('a measure of given agents has the same steps and nothing that binds', () => {
  const found = explain('SERVICELEVEL', [100, 180, 14]);
  expect(found.outcome).toBeCloseTo(0.888, 3);
  expect(value(found, 'serviceLevel')).toBe(found.outcome);
  expect(found.queue?.needs).toEqual([]);
});

test('a queue that never empties still shows its load and agents', () => {
  const found = explain('ASA', [100, 180, 10]);
  expect(isFault(found.outcome) && found.outcome.code).toBe('unstable');
  expect(value(found, 'spare')).toBe(0);
  expect(value(found, 'asa')).toBeNull();
  expect(value(found, 'serviceLevel')).toBe(0);
});

test('a refused value has a reason and no steps', () => {
  const found = explain('ERLANGC', [100, 180, 80]);
  expect(found.outcome).toMatchObject({ code: 'not-a-fraction', argument: 'service_level' });
  expect(found.steps).toEqual([]);
});

test('an interval without calls has nothing to explain but its inputs', () => {
  expect(explain('ERLANGC', [0, ''])).toMatchObject({ outcome: 0, steps: [], queue: null });
});

test('ranges that are added up show their totals', () => {
  const found = explain('COSTPERCALL', [[[180000, 45000, 25000]], [[40000], [22500]]]);
  expect(found.outcome).toBe(4);
  expect(found.steps.map(({ id, value: total }) => [id, total])).toEqual([['total', 250000], ['total', 62500]]);
});

test('handle time and attrition show the sums inside their formulas', () => {
  expect(value(explain('AHT', [[[9000], [11000]], [[800], [1200]], [[2000], [2000]], [[60], [70]]]), 'handleTotal')).toBe(26000);
  const left = explain('ATTRITION', [9, 200, 220, 3]);
  expect(left.steps.map(({ id, value: sum }) => [id, sum])).toEqual([['meanHeadcount', 210], ['leaversShare', 9 / 210], ['perYear', 4]]);
});

test('every example of every function is explained, and to the number that the cell shows', () => {
  const told: string[] = [];
  for (const { name, examples } of catalogue) {
    for (const { formula, result } of examples) {
      const [call] = callsIn(formula);
      expect([formula, call?.name]).toEqual([formula, name]);
      const read = readCall(call!, { cells: new Map(), row: 0, column: 0 }, { rows: 0, columns: 0 });
      const explanation = explain(name, read.map(({ own }) => own));
      const { outcome } = explanation;
      const first = Array.isArray(result) ? (result[0] as readonly unknown[])[0] : result;
      const cell = isFault(outcome) ? excelErrorOf(outcome) : outcome;
      if (typeof first === 'number') expect([formula, Math.abs(Number(cell) - first) <= 1e-9 * Math.max(1, Math.abs(first))]).toEqual([formula, true]);
      else expect([formula, cell]).toEqual([formula, first]);
      const shown = explanation.steps.filter(({ value: sum }) => sum !== null && !Number.isFinite(sum));
      expect([formula, shown]).toEqual([formula, []]);
      told.push(formula);
    }
  }
  expect(told.length).toBeGreaterThan(catalogue.length);
});
