import fc from 'fast-check';
import { across, cases, down, typed, type Case } from '../support/case';
import { number, sampled, whole } from '../support/sampling';

/** A table of figures above 0. */
const figures = (rows: number, columns: number) => fc.array(fc.array(number(1, 100), { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows });
const judgement = fc.constantFrom(1, 2, 3, 4, 5, 7, 9, 1 / 2, 1 / 3, 1 / 4, 1 / 5, 1 / 7, 1 / 9);

/** A full matrix of comparisons from its upper triangle. */
function matrixOf(size: number, upper: readonly number[]): number[][] {
  let next = 0;
  const matrix = Array.from({ length: size }, () => new Array<number>(size).fill(1));
  for (let row = 0; row < size; row += 1) for (let column = row + 1; column < size; column += 1) {
    matrix[row]![column] = upper[next]!;
    matrix[column]![row] = 1 / upper[next++]!;
  }
  return matrix;
}
/** Judgements about weights, none further off than a step or two. */
const matrices = (size: number) => fc.tuple(fc.array(number(1, 9), { minLength: size, maxLength: size }), fc.array(fc.constantFrom(0.5, 1, 1, 1.5, 2), { minLength: 100, maxLength: 100 }))
  .map(([weights, slips]) => matrixOf(size, weights.flatMap((one, row) => weights.slice(row + 1).map((other, k) => one / other * slips[row * 7 + k]!))));
const wild = (size: number) => fc.array(judgement, { minLength: 50, maxLength: 50 }).map((upper) => matrixOf(size, upper));

const RATERS = [
  ...sampled(matrices(3), 4).map((one) => [one]), ...sampled(matrices(5), 4).map((one) => [one]), ...sampled(matrices(9), 2).map((one) => [one]),
  ...sampled(wild(3), 8).map((one) => [one]), ...sampled(wild(6), 3).map((one) => [one]),
  [[[1, 2, 6], [0.5, 1, 3], [0.1667, 0.3333, 1]]], [[[1, 3, 7, 3], [0, 1, 9, 1], [0, 0, 1, 0], [0, 1, 7, 1]]], [[[null, 3], [null, null]]], [[[1, 3], [3, 1]]], [[[1, 3], [null, 2]]],
  [[[1, null], [null, 1]]], [[[1, 'x'], [2, 1]]], [[[1, -3], [null, 1]]], [[[1, 2, 3], [0.5, 1, 2]]], [5], [[[1, 0.14], [7, 1]]],
];

export const KPI_CASES: readonly Case[] = [
  ...cases('KPISCORE', [
    ...sampled(fc.tuple(number(0, 120), number(50, 100), fc.constantFrom(null, 0, 40), fc.constantFrom(null, 0, 110), fc.constantFrom(null, 1)), 30),
    ...sampled(fc.tuple(number(0, 120), number(10, 30), fc.constantFrom(null, 0, 60), fc.constantFrom(null, 0, 5), fc.constant(-1)), 30),
    [83, 85, 70], [90, 85, 70, 88], [6.2, 4, 10, undefined, typed(-1)], [78, 80], [83, 85, 90], [83, 85, null, 80], [0, 80, undefined, undefined, -1], [5, 0], [5, -3], [-5, -3, -10], [-2, -3, null, -1, typed(-1)],
    [83, 85, typed(70), typed(88)], [83, 85, 70, 88, 2], ['x', 5], [null, 80],
  ]),
  ...cases('WEIGHTEDSCORE', [
    [across(0.95, 0.8, 1.1), across(0.5, 0.3, 0.2)], [across(0.95, 0.8, 1.1), down(0.5, 0.3, 0.2)], [down(0.95, 0.8, 1.1), across(0.5, 0.3, 0.2)], [down(0.95, 0.8, 1.1), down(0.5, 0.3, 0.2)],
    [[[88, 72, 90, 65], [80, 85, null, 80], [92, 60, 85, 70]], down(35, 30, 20, 15)], [[[88, 72, 90, 65], [80, 85, null, 80], [92, 60, 85, 70]], across(35, 30, null, 15)],
    [across(0.95, 0.8, 1.1), across(0.5, 0.5)], [0.95, 1], [down(5, 6), across(0, 0)], [across(1, 2), across(1, -1)], [across(1, 'x'), across(1, 1)],
  ]),
  ...cases('AHPWEIGHTS', RATERS),
  ...cases('AHPCONSISTENCY', RATERS),
  ...cases('RANKWEIGHTS', [
    ...(['ROC', 'RS', 'RR'] as const).flatMap((method) => [
      [down(1, 2, 3, 4), typed(method)], [across(2, 1, 2, 4), typed(method)], [down(1, 3, 3, 4), typed(method)], [across(1, 2.5, 2.5, 4), typed(method)], [down(1, 2, 2, 3, 3, 4), typed(method)], [1, typed(method)],
      [[[1, 2], [3, 4]], typed(method)], [down(3, 1, 2, 5, 4, 6, 7, 8), typed(method)],
    ]),
    [down(1, 2, 3)], [down(1, 2, 5)], [down(1, 2, null)], [down(0, 1, 2)], [down(1, 1, 1)], [down(1, 'x')], [down(2, 2, 3), typed('rs')], [down(1, 2), typed('XX')],
  ]),
  ...cases('ENTROPYWEIGHTS', [
    ...sampled(figures(4, 3), 5).map((one) => [one]), ...sampled(figures(12, 5), 3).map((one) => [one]),
    [[[30, 30, 38, 29], [19, 54, 86, 29], [19, 15, 85, 28.9], [68, 70, 60, 29]]], [[[80, 5], [90, 5], [85, 5]]], [[[80, 5], [90, 0], [85, 5]]], [[[5, 5], [5, 5], [5, 5]]], [80], [[[1, 2], [3, 4]]], [[[1, null], [3, 4], [5, 6]]],
  ]),
  ...cases('CRITICWEIGHTS', [
    ...sampled(figures(4, 3), 5).map((one) => [one]), ...sampled(fc.tuple(figures(12, 4), fc.tuple(...[0, 1, 2, 3].map(() => fc.constantFrom(1, -1))).map((one) => [one])), 5),
    [[[80, 5], [90, 2], [85, 5]], across(1, -1)], [[[80, 5], [90, 2], [85, 5]], down(1, -1)], [[[80, 5], [90, 5], [85, 5]]], [[[5, 5], [5, 5], [5, 5]]], [[[1, 2], [2, 4], [3, 6]]], [[[1, 2], [2, 4], [3, 5]], across(1, 1, 1)],
    [[[1, 2], [2, 4], [3, 5]], across(1, 2)], [[[1, 2], [3, 4]]], [[[1, null], [3, 4], [5, 6]]], [[[1, -2, 0], [3, 4, 7], [5, 6, -1]]],
  ]),
  ...cases('MERECWEIGHTS', [
    ...sampled(figures(4, 3), 5).map((one) => [one]), ...sampled(fc.tuple(figures(12, 4), fc.tuple(...[0, 1, 2, 3].map(() => fc.constantFrom(1, -1))).map((one) => [one])), 5),
    [[[450, 8000, 54, 145], [10, 9100, 2, 160], [100, 8200, 31, 153], [220, 9300, 1, 162], [5, 8400, 23, 158]], across(1, 1, -1, -1)], [[[80, 5], [90, 5], [85, 5]]], [[[80, 5], [90, 0], [85, 5]]], [[[80, 5], [90, 2], [85, 5]], across(1, -1, 1)],
  ]),
  ...cases('SHRINKAGE', sampled(fc.array(number(0, 0.4), { minLength: 1, maxLength: 6 }), 10).map((one) => [one.map((part) => [part])])),
];

const counts = (many: number) => fc.array(whole(0, 40), { minLength: many, maxLength: many });
const sides = fc.integer({ min: 2, max: 9 }).chain((many) => fc.tuple(counts(many), counts(many))).map(([one, other]): [number[][], number[][]] => [one.map((value) => [value]), other.map((value) => [value])]);
const MEASURES = ['USEFUL', 'SIMPLE', 'COVERAGE', 'INFLEXIBILITY', 'NET'];
const ERRORS = ['WAPE', 'MAPE', 'MAE', 'RMSE', 'BIAS'];

export const SCHEDULE_CASES: readonly Case[] = [
  ...cases('STAFFRATIO', [[down(12, 18, 24, 10)], [[[10, 20], [30, null]]], [down(0, 0)], [down(5, -1)], [down(5, 'x')], ...sampled(counts(6), 4).map((one) => [[one]])]),
  ...cases('CALLRATIO', [[down(48, 96, 144, 96)], [5], [down(null, null)]]),
  ...cases('SCHEDULEFIT', [...sampled(sides, 12), [down(10, 20, 30), down(100, 200)], [down(10, null, 30), down(100, null, 5)], [down(10, null, 30), down(100, 1, 5)], [down(0, 0), down(1, 1)], [down(1, 0), down(0, 1)]]),
  ...cases('SCHEDULEEFFICIENCY', [
    ...sampled(sides, 10).flatMap(([one, other], index) => [[one, other, typed(MEASURES[index % 5]!)], [one, other, MEASURES[(index + 1) % 5]!.toLowerCase()]]),
    [down(8, 10, 14), down(12, 10, 12)], [down(8, 10), down(0, 0)], [down(8, 10), down(0, 0), typed('COVERAGE')], [16, 20], [down(8, null), down(9, null), null], [down(8, 10), down(9, 11), 'XX'], [down(8, -10), down(9, 11)],
  ]),
  ...cases('OVERSTAFFING', [...sampled(sides, 8), [down(8, 10), down(12, 10), 15], [16, 20, 60], [down(8, 10), down(12, 10), 1800], [down(8, null), down(12, 1)]]),
  ...cases('UNDERSTAFFING', [...sampled(sides, 8), [down(8, 10), down(12, 10), null], [20, 16, 60], [down(8, 'x'), down(12, 1)]]),
  ...cases('FORECASTERROR', [
    ...sampled(sides, 10).flatMap(([one, other], index) => [[one, other, typed(ERRORS[index % 5]!)], [one, other, ERRORS[(index + 1) % 5]!]]),
    [down(100, 200), down(110, 190)], [down(100, null, 50), down(110, 190, null)], [down(100, null, 50), down(110, 190, 60), typed('MAPE')], [down(100, 0, 50), down(110, 5, 60), typed('MAPE')], [down(0, 0), down(1, 2)], [120, 150],
    [down(1, 2), down(1, -2), typed('RMSE')], [down(-1, 2), down(1, 2)], [down(null, null), down(1, 2)],
  ]),
  ...cases('TOPDOWN', [
    ...sampled(fc.tuple(whole(0, 900000), number(0.5, 2), number(0, 1, 3), whole(1, 31), number(0, 2), number(0, 1, 3)), 15),
    [720000, 1.12], [720000, 1.12, 0.071], [720000, 1.12, 7.1], [720000, 0], [null, 1], [720000, 1.12, 0.071, null, null, null], [720000, 1.12, 0.071, 400],
  ]),
  ...cases('DAYINDEX', [
    [across(210, 170, 165, 165, 150, 95, 45)], [[[210, 170, 165, 165, 150, 95, 45], [200, null, 165, 165, 150, 95, 45]]], [down(...sampled(whole(0, 300), 21))], [[sampled(whole(0, 300), 14).map((one) => one)]], [down(1, 2, 3, 4, 5)],
    [down(1, 2, 3, null, 5, 6, 7)], [down(0, 0, 0, 0, 0, 0, 0)], [across(1, 2, 3, -4, 5, 6, 7)], [down(1, 2, 3, null, 5, 6, 7, 1, 2, 3, 4, 5, 6, 7)],
  ]),
];
