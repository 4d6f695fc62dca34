import { INDICATORS, indicatorOf, waysOf } from '../../../../src/core/kpi/catalogue/catalogue';
import { DERIVATIONS } from '../../../../src/core/kpi/catalogue/derivations';
import { dimensionOfExpression } from '../../../../src/core/kpi/catalogue/dimension-of';
import { difference, inHours, ratio, sum } from '../../../../src/core/kpi/catalogue/expression';
import { FACTORS } from '../../../../src/core/kpi/catalogue/factors';
import { GROUPS, INDICATOR_IDS } from '../../../../src/core/kpi/catalogue/indicator-id';
import { INPUT_IDS, INPUTS, type InputId } from '../../../../src/core/kpi/catalogue/inputs';
import { inputsOf } from '../../../../src/core/kpi/catalogue/inputs-of';
import { combined, dimensionOf, sameDimension } from '../../../../src/core/kpi/catalogue/measure';
import { PART_OF } from '../../../../src/core/kpi/catalogue/part-of';
import { SOURCES } from '../../../../src/core/kpi/catalogue/sources';

const ways = INDICATORS.flatMap((one) => waysOf(one).map((way) => ({ name: [one.id, way.choice].filter(Boolean).join(', '), one, ...way })));

test('there are at least 150 indicators, each once, and every id has its entry', () => {
  const ids = INDICATORS.map(({ id }) => id);
  expect(ids.length).toBeGreaterThanOrEqual(150);
  expect(new Set(ids).size).toBe(ids.length);
  expect([...ids].sort()).toEqual(GROUPS.flatMap((group) => [...INDICATOR_IDS[group]]).sort());
});

test('the unit of every indicator is what its formula comes out in, kind and size', () => {
  const wrong = ways.filter(({ formula, measure }) => {
    const found = dimensionOfExpression(formula);
    return !found || !sameDimension(found, dimensionOf(measure));
  });
  expect(wrong.map(({ name, formula, measure }) => ({ name, found: dimensionOfExpression(formula), declared: dimensionOf(measure) }))).toEqual([]);
});

test('the dimension check tells wrong formulas: unlike sums, seconds over hours, calls over agents', () => {
  expect(dimensionOfExpression(sum('talkSeconds', 'callsAnswered'))).toBeNull();
  expect(dimensionOfExpression(sum('talkSeconds', 'loggedInHours'))).toBeNull();
  expect(dimensionOfExpression(difference('complaints', 'callsAnswered'))).toBeNull();
  const share = dimensionOf({ unit: 'share' });
  expect(sameDimension(dimensionOfExpression(ratio('handleSeconds', 'loggedInHours'))!, share)).toBe(false);
  expect(sameDimension(dimensionOfExpression(ratio(inHours('handleSeconds'), 'loggedInHours'))!, share)).toBe(true);
  expect(sameDimension(dimensionOfExpression(ratio('callsAnswered', 'headcount'))!, share)).toBe(false);
  expect(dimensionOfExpression(ratio('talkSeconds', 'callsAnswered'))).toEqual({ powers: { time: 1, contact: -1 }, scale: 1 });
  expect(combined(dimensionOf({ unit: 'hours' }), dimensionOf({ unit: 'minutes' }), -1)).toEqual({ powers: {}, scale: 60 });
});

test('what stands in for an input is of its kind, and a part is of the kind of its whole', () => {
  const derived = Object.entries(DERIVATIONS).filter(([input, formula]) => !sameDimension(dimensionOfExpression(formula)!, dimensionOf(INPUTS[input as InputId].measure)));
  expect(derived.map(([input]) => input)).toEqual([]);
  const parts = (Object.entries(PART_OF) as [InputId, InputId][]).filter(([part, whole]) =>
    Object.keys(combined(dimensionOf(INPUTS[part].measure), dimensionOf(INPUTS[whole].measure), -1).powers).length > 0);
  expect(parts).toEqual([]);
});

test('nothing is part of itself, however long the chain', () => {
  const loops = INPUT_IDS.filter((input) => {
    const seen = new Set<InputId>();
    for (let at: InputId | undefined = input; at; at = PART_OF[at]) {
      if (seen.has(at)) return true;
      seen.add(at);
    }
    return false;
  });
  expect(loops).toEqual([]);
});

test('every indicator that can be chased names another that suffers, in this catalogue and not itself', () => {
  const lonely = INDICATORS.filter(({ direction, counters }) => direction !== 'context' && counters.length === 0);
  const broken = INDICATORS.filter(({ id, counters }) => counters.some((counter) => counter === id || !indicatorOf(counter)) || new Set(counters).size < counters.length);
  expect([...lonely, ...broken].map(({ id }) => id)).toEqual([]);
});

test('every input and every factor is used by some indicator or derivation', () => {
  const used = new Set([...ways.map(({ formula }) => formula), ...Object.values(DERIVATIONS)].flatMap((formula) => inputsOf(formula).map(({ input }) => input)));
  expect(INPUT_IDS.filter((input) => !used.has(input))).toEqual([]);
  const factors = new Set(INDICATORS.flatMap((one) => one.factors));
  expect(FACTORS.filter((factor) => !factors.has(factor))).toEqual([]);
});

test('an indicative figure has its page, lies in the range of its unit, and runs upwards', () => {
  for (const { id, target, measure } of INDICATORS) {
    if (!target) continue;
    const { low, high } = target;
    expect([id, low !== undefined || high !== undefined]).toEqual([id, true]);
    if (low !== undefined && high !== undefined) expect([id, low <= high]).toEqual([id, true]);
    if (measure.unit === 'share') for (const bound of [low, high]) expect([id, bound === undefined || Math.abs(bound) <= 1]).toEqual([id, true]);
    if (measure.unit === 'money') expect([id, 'currency' in target]).toEqual([id, true]);
    for (const source of target.status === 'sourced' ? target.sources : []) expect(SOURCES[source].url).toMatch(/^https?:\/\/\S+$/);
  }
  const used = new Set(INDICATORS.flatMap(({ target }) => (target?.status === 'sourced' ? [...target.sources] : [])));
  expect(Object.keys(SOURCES).filter((source) => !used.has(source as keyof typeof SOURCES))).toEqual([]);
});

test('a goal fits the direction: at least for more, at most for less', () => {
  const odd = INDICATORS.filter(({ direction, target }) => target && !(target.status === 'sourced' && target.as === 'observed')
    && ((direction === 'higher' && target.low === undefined) || (direction === 'lower' && target.high === undefined)));
  expect(odd.map(({ id }) => id)).toEqual([]);
});

test('all six views, both halves and all five aims are there', () => {
  expect(new Set(INDICATORS.map(({ view }) => view)).size).toBe(6);
  expect(new Set(INDICATORS.map(({ half }) => half)).size).toBe(2);
  expect(new Set(INDICATORS.flatMap(({ aims }) => aims)).size).toBe(5);
});
