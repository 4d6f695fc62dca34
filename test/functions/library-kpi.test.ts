import type { Input } from '../../src/functions/binding/cell-value';
import { evaluate, type CellError } from '../../src/functions/binding/evaluate';
import type { FunctionName } from '../../src/functions/catalogue/catalogue';
import { LOCALE_NAMES } from '../../src/locales/locale-name';
import { cases } from '../reference/cases';

// The functions of indicators as cells see them: published cases, shapes of spills, blanks of both platforms, sentences.
interface Case {
  readonly id: string;
  readonly method: string;
  readonly input: Readonly<Record<string, unknown>>;
  readonly expected: Readonly<Record<string, unknown>>;
  readonly tolerance: number;
}
type Rows = number[][];

const of = (method: string) => {
  const found = cases<Case>('public-kpi').filter((row) => row.method === method);
  if (found.length === 0) throw new Error(`No case of ${method}`);
  return found;
};
const columnOf = (values: readonly number[]): Rows => values.map((value) => [value]);
const shown = (name: FunctionName, ...inputs: Input[]) => evaluate(name, inputs, 'en');
const only = (name: FunctionName, ...inputs: Input[]) => shown(name, ...inputs)[0]![0]!;

function expectNear(got: readonly (readonly unknown[])[], wanted: Rows, tolerance: number): void {
  expect(got.map((row) => row.length)).toEqual(wanted.map((row) => row.length));
  got.flat().forEach((cell, index) => expect(Math.abs((cell as number) - wanted.flat()[index]!)).toBeLessThanOrEqual(tolerance));
}

describe('the published cases come out of the cells', () => {
  test.each([...of('rank-order-centroid'), ...of('rank-sum'), ...of('rank-reciprocal')])('$id', ({ method, input, expected, tolerance }) => {
    const word = { 'rank-order-centroid': 'ROC', 'rank-sum': 'rs', 'rank-reciprocal': 'RR' }[method]!;
    expectNear(shown('RANKWEIGHTS', columnOf(input.ranks as number[]), word), columnOf(expected.weights as number[]), tolerance);
    expectNear(shown('RANKWEIGHTS', [input.ranks as number[]], word), [expected.weights as number[]], tolerance);
  });

  test.each(of('ahp'))('$id', ({ input, expected, tolerance }) => {
    const matrix = input.matrix as Rows;
    expectNear(shown('AHPWEIGHTS', matrix), columnOf(expected.weights_eigen as number[]), tolerance);
    expectNear(shown('AHPCONSISTENCY', matrix), [[expected.CR_saaty1980 as number]], tolerance);
  });

  test.each(of('bwm'))('$id', ({ input, expected, tolerance }) => {
    const [best, worst] = [input.best_to_others as number[], input.others_to_worst as number[]];
    expectNear(shown('BWMWEIGHTS', [best], [worst]), [expected.linear_weights as number[]], tolerance);
    expectNear(shown('BWMWEIGHTS', columnOf(best), [worst]), columnOf(expected.linear_weights as number[]), tolerance);
  });

  test.each(of('critic'))('$id', ({ input, expected, tolerance }) => {
    expectNear(shown('CRITICWEIGHTS', input.matrix as Rows), [expected.weights as number[]], tolerance);
    expectNear(shown('CRITICWEIGHTS', input.matrix as Rows, [input.types as number[]]), [expected.weights as number[]], tolerance);
  });

  test.each(of('entropy'))('$id', ({ input, expected, tolerance }) => {
    expectNear(shown('ENTROPYWEIGHTS', input.matrix as Rows), [expected.weights as number[]], tolerance);
  });

  test.each(of('merec'))('$id', ({ input, expected, tolerance }) => {
    expectNear(shown('MERECWEIGHTS', input.matrix as Rows, [input.types as number[]]), [expected.weights as number[]], tolerance);
  });

  test.each(of('weight-rule-rounding'))('$id', ({ input, expected }) => {
    const { weights, min, max, step, total } = input as { weights: number[]; min: number; max: number; step: number; total: number };
    const points = shown('ROUNDWEIGHTS', columnOf(weights), min, max, step, total);
    if (expected.feasible) expect(points).toEqual(columnOf(expected.weights as number[]));
    else expect(points[0]![0]).toMatchObject({ error: '#NUM!' });
  });

  test.each(of('scorecard-sensitivity'))('$id', ({ input, expected, tolerance }) => {
    const weights = input.weights as number[];
    for (const side of [[weights], columnOf(weights)]) expectNear(shown('WEIGHTEDSCORE', input.scores as Rows, side), columnOf(expected.totals as number[]), tolerance);
  });

  test('scoring-1: the straight lines with floor or ceiling, and the ratio with a cap', () => {
    const points = (...inputs: Input[]) => (only('KPISCORE', ...inputs) as number) * 100;
    expect(points(83, 85, 70, 85)).toBeCloseTo(86.666667, 5);
    expect(points(90, 85, 70, 88)).toBeCloseTo(120, 10);
    expect(points(6.2, 4, 10, 4, -1)).toBeCloseTo(63.333333, 5);
    expect(points(78, 80, null, 96)).toBeCloseTo(97.5, 10);
  });
});

describe('blanks are the same on both platforms', () => {
  test.each([null, '', 0])('a lower triangle of %j is taken as reciprocals', (blank) => {
    const half: Input = [[1, 3, 5], [blank, blank, 2], [blank, blank, 1]];
    expect(shown('AHPWEIGHTS', half)).toEqual(shown('AHPWEIGHTS', [[1, 3, 5], [1 / 3, 1, 2], [1 / 5, 1 / 2, 1]]));
    expect(shown('AHPCONSISTENCY', half)).toEqual(shown('AHPCONSISTENCY', [[1, 3, 5], [1 / 3, 1, 2], [1 / 5, 1 / 2, 1]]));
  });

  test.each([null, '', 0])('floors and stretches of %j are left out, row by row', (blank) => {
    const scores = shown('KPISCORE', [[83], [83], [83]], 85, [[70], [blank], [70]], [[90], [90], [blank]]);
    expectNear(scores, [[13 / 15], [83 / 85], [13 / 15]], 1e-15);
    expectNear(shown('KPISCORE', [[6], [3]], 4, [[blank], [10]], [[2], [blank]], -1), [[4 / 6], [7 / 6]], 1e-15);
  });

  test.each([null, '', 0])('a score of %j counts as nothing, a weight of %j counts nothing', (blank) => {
    expect(shown('WEIGHTEDSCORE', [[0.5, blank]], [[1, 1]])).toEqual([[0.25]]);
    expect(shown('WEIGHTEDSCORE', [[0.5, 0.9]], [[1, blank]])).toEqual([[0.5]]);
  });

  test.each([
    ['RANKWEIGHTS', (blank: number | null) => [[[1], [2], [blank]]], 'row 3 of ranks'],
    ['BWMWEIGHTS', (blank: number | null) => [[[1, 2, blank]], [[4, 2, 1]]], 'column 3 of best_to_others'],
    ['ENTROPYWEIGHTS', (blank: number | null) => [[[1, 2], [2, 3], [4, blank]]], 'row 3, column 2 of matrix'],
  ] as const)('%s: a gap is refused with its place, or every value behind it would belong to another indicator', (name, inputs, place) => {
    for (const blank of [null, 0]) expect((only(name, ...(inputs(blank) as Input[])) as CellError).message).toContain(place);
  });

  test('CRITICWEIGHTS refuses a gap where Excel tells one from 0', () => {
    expect((only('CRITICWEIGHTS', [[1, 2], [null, 3], [4, 1]]) as CellError).message).toContain('row 2, column 1 of matrix');
  });
});

test('a scorecard can be scored by one formula, indicators with different directions side by side', () => {
  const scores = shown('KPISCORE', [[0.82, 30, 5]], [[0.8, 20, 4]], [[0.7, 40, null]], null, [[1, -1, -1]]);
  expectNear(scores, [[1.2, 0.5, 0.8]], 1e-14);
});

test('one row of scores, one column or a single cell give one mean; a table has its indicators in columns', () => {
  expect(shown('WEIGHTEDSCORE', [[4], [8]], [[3, 1]])).toEqual([[5]]);
  expect(shown('WEIGHTEDSCORE', 4, 2)).toEqual([[4]]);
  expect(shown('WEIGHTEDSCORE', [[4, 8], [0, 4]], [[3], [1]])).toEqual([[5], [1]]);
});

test('weights of one function are the weights of another: what spills can be pointed at', () => {
  const weights = shown('AHPWEIGHTS', [[1, 3], [null, 1]]) as Input;
  expect(shown('WEIGHTEDSCORE', [[80, 40]], weights)).toEqual([[70]]);
  expect(shown('WEIGHTEDSCORE', [[80], [40]], weights)).toEqual([[70]]);
});

describe.each([
  ['KPISCORE', [83, 85, 90], '#NUM!', { en: 'floor is 90, the target 85. Enter a value below', 'zh-CN': '低于目标值', 'zh-TW': '低於目標值' }],
  ['KPISCORE', [83, 85, 70, 80], '#NUM!', { en: 'stretch is 80, the target 85. Enter a value above', 'zh-CN': '高于目标值', 'zh-TW': '高於目標值' }],
  ['KPISCORE', [6, 4, 2, null, -1], '#NUM!', { en: 'above the target, or check direction', 'zh-CN': '检查 direction', 'zh-TW': '檢查 direction' }],
  ['KPISCORE', [[[83], [83]], 85, [[70], [90]]], '#NUM!', { en: 'row 2 of floor', 'zh-CN': 'floor 第 2 行', 'zh-TW': 'floor 第 2 列' }],
  ['AHPWEIGHTS', [[[1, 3], [3, 1]]], '#NUM!', { en: 'row 2, column 1 of matrix is 3, its mirror cell makes it 0.333333333333', 'zh-CN': '0.333333333333', 'zh-TW': '0.333333333333' }],
  ['AHPCONSISTENCY', [[[1, 3, 5], [null, 1, 2]]], '#VALUE!', { en: 'matrix has 2 rows and 3 columns', 'zh-CN': 'matrix', 'zh-TW': 'matrix' }],
  ['AHPWEIGHTS', [[[1, 3, null], [null, 1, 2], [null, null, 1]]], '#VALUE!', { en: 'row 1, column 3 of matrix', 'zh-CN': 'matrix 第 1 行第 3 列', 'zh-TW': 'matrix 第 1 列第 3 欄' }],
  ['BWMWEIGHTS', [[[2, 3]], [[3, 1]]], '#NUM!', { en: 'A 1 is missing in best_to_others', 'zh-CN': 'best_to_others 中缺少 1', 'zh-TW': 'best_to_others 中缺少 1' }],
  ['BWMWEIGHTS', [[[1, 3]], [[3, 1, 2]]], '#VALUE!', { en: 'others_to_worst has 3, best_to_others has 2', 'zh-CN': 'others_to_worst', 'zh-TW': 'others_to_worst' }],
  ['ENTROPYWEIGHTS', [[[1, 2], [2, 3]]], '#VALUE!', { en: 'Too few rows: matrix has 2. Select at least 3', 'zh-CN': '至少 3 行', 'zh-TW': '至少 3 列' }],
  ['ENTROPYWEIGHTS', [[[2], [2], [2]]], '#NUM!', { en: 'Nothing tells the indicators apart', 'zh-CN': '无法区分各指标', 'zh-TW': '無法區分各指標' }],
  ['ROUNDWEIGHTS', [[[0.5], [0.3], [0.2]]], '#NUM!', { en: '3 of them, each from 5 to 30 in steps of 5, cannot add up to 100', 'zh-CN': '各取 5 到 30、以 5 为一档时', 'zh-TW': '各取 5 到 30、以 5 為一級時' }],
  ['ROUNDWEIGHTS', [[[0.5, -0.3]]], '#NUM!', { en: 'column 2 of weights is -0.3', 'zh-CN': 'weights 第 2 列', 'zh-TW': 'weights 第 2 欄' }],
  ['MERECWEIGHTS', [[[1, 2], [2, -3], [5, 1]]], '#NUM!', { en: 'row 2, column 2 of matrix', 'zh-CN': 'matrix 第 2 行第 2 列', 'zh-TW': 'matrix 第 2 列第 2 欄' }],
  ['CRITICWEIGHTS', [[[1, 2], [2, 3], [5, 1]], [[1, -1, 1]]], '#VALUE!', { en: 'directions has 3, matrix has 2', 'zh-CN': 'directions', 'zh-TW': 'directions' }],
  ['RANKWEIGHTS', [[[1, 2, 5]]], '#NUM!', { en: 'column 3 of ranks is 5. Enter ranks from 1 to 3', 'zh-CN': 'ranks 第 3 列 为 5', 'zh-TW': 'ranks 第 3 欄 為 5' }],
  ['WEIGHTEDSCORE', [[[1, 2, 3]], [[1, 2]]], '#VALUE!', { en: 'weights has 2, scores has 3', 'zh-CN': 'weights', 'zh-TW': 'weights' }],
  ['WEIGHTEDSCORE', [[[1, 2]], [[0, 0]]], '#NUM!', { en: 'the values of weights add up to 0', 'zh-CN': 'weights', 'zh-TW': 'weights' }],
  ['WEIGHTEDSCORE', [[[1, 2]], [[1, -2]]], '#NUM!', { en: 'column 2 of weights is -2', 'zh-CN': 'weights 第 2 列', 'zh-TW': 'weights 第 2 欄' }],
] as readonly [FunctionName, Input[], string, Readonly<Record<(typeof LOCALE_NAMES)[number], string>>][])('%s refuses %j', (name, inputs, error, told) => {
  test.each(LOCALE_NAMES)('and says why in %s', (locale) => {
    const refused = evaluate(name, inputs, locale).flat().find((cell) => typeof cell === 'object') as CellError;
    expect(refused.error).toBe(error);
    expect(refused.message).toContain(told[locale]);
    expect(refused.message).not.toMatch(/[{}…]|undefined|NaN/);
    expect(refused.message).toMatch(locale === 'en' ? /^[A-Z].*\.$/ : /。$/);
  });
});
