import fc from 'fast-check';
import { isFault } from '../../../../src/core/fault';
import { INDICATORS, indicatorOf, wayOf, waysOf } from '../../../../src/core/kpi/catalogue/catalogue';
import { dataFindings } from '../../../../src/core/kpi/catalogue/data-rules/data-findings';
import { evaluate } from '../../../../src/core/kpi/catalogue/evaluate';
import type { Expression } from '../../../../src/core/kpi/catalogue/expression';
import { INPUT_IDS, INPUTS, type InputId } from '../../../../src/core/kpi/catalogue/inputs';
import { inputsOf } from '../../../../src/core/kpi/catalogue/inputs-of';
import { dimensionOf } from '../../../../src/core/kpi/catalogue/measure';
import type { Observations } from '../../../../src/core/kpi/catalogue/observations';
import { PART_OF } from '../../../../src/core/kpi/catalogue/part-of';
import { resolvedFor } from '../../../../src/core/kpi/catalogue/resolve';
import { SERVICE_LEVEL_CONVENTIONS } from '../../../../src/core/kpi/catalogue/service-level-conventions';
import { attritionRate } from '../../../../src/core/kpi/attrition-rate';
import { averageHandleTime } from '../../../../src/core/kpi/average-handle-time';

const CHILDREN = new Map<InputId, InputId[]>();
for (const [part, whole] of Object.entries(PART_OF) as [InputId, InputId][]) CHILDREN.set(whole, [...(CHILDREN.get(whole) ?? []), part]);
const ROOTS = INPUT_IDS.filter((input) => PART_OF[input] === undefined);
const scale = (input: InputId) => dimensionOf(INPUTS[input].measure).scale;

/** Figures that do not contradict themselves: the parts of a whole share it out, some of it to none of them. */
function consistentRow(weights: readonly number[]): Map<InputId, number> {
  const row = new Map<InputId, number>();
  let at = 0;
  const next = () => weights[at++ % weights.length]!;
  const fill = (input: InputId, value: number) => {
    row.set(input, value);
    const children = CHILDREN.get(input) ?? [];
    const cuts = [...children.map(next), next()];
    const all = cuts.reduce((sum, cut) => sum + cut, 0);
    children.forEach((child, index) => fill(child, all === 0 ? 0 : ((value * cuts[index]!) / all) * (scale(input) / scale(child))));
  };
  for (const root of ROOTS) fill(root, INPUTS[root].measure.unit === 'share' ? next() / 1000 : next());
  return row;
}

const observations = fc.array(fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 97, maxLength: 97 }), { minLength: 1, maxLength: 4 })
  .map((rows) => rows.map(consistentRow))
  .map((rows): Observations => Object.fromEntries(INPUT_IDS.map((input) => [input, rows.map((row) => row.get(input) ?? 0)])));

const shares = INDICATORS.filter(({ measure, open }) => measure.unit === 'share' && !open).flatMap((one) => waysOf(one).map((way) => ({ name: [one.id, way.choice].filter(Boolean).join(', '), ...way })));

test('a rate is between 0 and 1 for figures that do not contradict themselves', () => {
  expect(shares.length).toBeGreaterThan(80);
  fc.assert(fc.property(observations, (given) => {
    for (const { name, formula } of shares) {
      const rate = evaluate(formula, given);
      if (isFault(rate)) expect([name, rate.code]).toEqual([name, 'all-zero']);
      else if (!(rate >= -1e-9 && rate <= 1 + 1e-9)) throw new Error(`${name}: ${rate}`);
    }
  }), { numRuns: 60 });
});

test('figures that do not contradict themselves raise no objection to a rate', () => {
  fc.assert(fc.property(observations, (given) => {
    for (const indicator of INDICATORS) {
      const codes = dataFindings(indicator, given).map(({ code }) => code).filter((code) => code !== 'noDenominator' && code !== 'shortAbandonsNotSeparated');
      expect([indicator.id, codes]).toEqual([indicator.id, []]);
    }
  }), { numRuns: 10 });
});

/** Times and money multiplied, counts left: a rate keeps its value, an average moves along. */
function multiplied(given: Observations, by: number, which: (input: InputId) => boolean): Observations {
  return Object.fromEntries((Object.entries(given) as [InputId, readonly number[]][]).map(([input, column]) => [input, which(input) ? column.map((value) => value * by) : column]));
}
const same = (a: number, b: number) => Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));

test('a share keeps its value when all figures of the period double', () => {
  const fixed = (input: InputId) => ['share', 'months'].includes(INPUTS[input].measure.unit);
  fc.assert(fc.property(observations, (given) => {
    const twice = multiplied(given, 2, (input) => !fixed(input));
    for (const { name, formula } of shares) {
      const [once, doubled] = [evaluate(formula, given), evaluate(formula, twice)];
      if (!isFault(once) && !isFault(doubled) && !same(once, doubled)) throw new Error(`${name}: ${once} and ${doubled}`);
    }
  }), { numRuns: 20 });
});

test('what is in money doubles with prices, and nothing else does', () => {
  const inMoney = (input: InputId) => INPUTS[input].measure.unit === 'money';
  fc.assert(fc.property(observations, (given) => {
    const dearer = multiplied(given, 2, inMoney);
    for (const one of INDICATORS) {
      for (const { formula, measure } of waysOf(one)) {
        const [before, after] = [evaluate(formula, given), evaluate(formula, dearer)];
        if (isFault(before) || isFault(after)) continue;
        expect([one.id, same(after, before * (measure.unit === 'money' ? 2 : 1))]).toEqual([one.id, true]);
      }
    }
  }), { numRuns: 10 });
});

test('the order of rows does not matter', () => {
  fc.assert(fc.property(observations, (given) => {
    const backwards: Observations = Object.fromEntries((Object.entries(given) as [InputId, readonly number[]][])
      .map(([input, column]) => [input, INPUTS[input].gather === 'one' ? column : [...column].reverse()]));
    for (const one of INDICATORS) {
      const [forth, back] = [evaluate(one.formula, given), evaluate(one.formula, backwards)];
      expect([one.id, isFault(forth) || isFault(back) || same(forth, back)]).toEqual([one.id, true]);
    }
  }), { numRuns: 10 });
});

test('productivity is occupancy times utilisation, and the answer and abandonment rates make a whole', () => {
  const by = (id: string): Expression => INDICATORS.find((one) => one.id === id)!.formula;
  fc.assert(fc.property(observations, (given) => {
    const [occupancy, utilisation, productivity] = ['occupancy', 'utilisation', 'productivity'].map((id) => evaluate(by(id), given));
    if (!isFault(occupancy) && !isFault(utilisation) && !isFault(productivity)) expect(same(occupancy! * utilisation!, productivity!)).toBe(true);
    const calls: Observations = { callsOffered: given.callsOffered, callsAbandoned: given.callsAbandoned, callsAnswered: given.callsOffered!.map((offered, row) => offered! - given.callsAbandoned![row]!) };
    const [answered, abandoned] = [evaluate(by('answerRate'), calls), evaluate(by('abandonRate'), calls)];
    if (!isFault(answered) && !isFault(abandoned)) expect(same(answered + abandoned, 1)).toBe(true);
  }));
});

test('inputs of every formula are of this vocabulary', () => {
  const known = new Set(INPUT_IDS);
  expect(INDICATORS.flatMap(({ formula }) => inputsOf(formula)).filter(({ input }) => !known.has(input))).toEqual([]);
});

test('attrition and handle time are those of the functions in a cell', () => {
  const [attrition, handleTime] = [indicatorOf('attrition'), indicatorOf('averageHandleTime')];
  fc.assert(fc.property(fc.integer({ min: 0, max: 300 }), fc.integer({ min: 1, max: 500 }), fc.integer({ min: 1, max: 24 }), (leavers, headcount, months) => {
    const given: Observations = { leavers: [leavers], headcount: [headcount], monthsCovered: [months] };
    expect(evaluate(wayOf(attrition, 'perYear').formula, given)).toBeCloseTo(attritionRate(leavers, headcount, null, months) as number, 10);
    const calls: Observations = { talkSeconds: [leavers], holdSeconds: [months], afterCallSeconds: [headcount], callsAnswered: [headcount] };
    const fitted = resolvedFor(handleTime.formula, new Set(Object.keys(calls) as InputId[])).formula!;
    expect(evaluate(fitted, calls)).toBeCloseTo(averageHandleTime([leavers], [months], [headcount], [headcount]) as number, 10);
  }));
});

test('conventions of service level run from strict to easy and lie in their ranges', () => {
  for (const { goals, blocking, abandonment } of SERVICE_LEVEL_CONVENTIONS) {
    for (const { share, seconds } of goals) expect(share > 0 && share <= 1 && seconds >= 0).toBe(true);
    for (const range of [blocking, abandonment]) if (range) expect(range.low < range.high && range.high <= 1).toBe(true);
  }
});
