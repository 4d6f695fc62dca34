import type { LinearModel, LinearSolver } from '../../src/core/scheduling/linear-model';
import { loadSolver } from '../../src/solver';

let solver: LinearSolver;
beforeAll(async () => {
  solver = await loadSolver();
});

/** Dantzig's textbook plant (Hillier and Lieberman, Wyndor Glass): 3 a + 5 b at most 36, at a = 2, b = 6. */
const plant: LinearModel = {
  costs: Float64Array.of(-3, -5), lower: Float64Array.of(0, 0), upper: Float64Array.of(Infinity, Infinity),
  rowLower: Float64Array.of(-Infinity, -Infinity, -Infinity), rowUpper: Float64Array.of(4, 12, 18),
  starts: Int32Array.of(0, 2, 4), rows: Int32Array.of(0, 2, 1, 2), values: Float64Array.of(1, 3, 2, 2),
};

test('a linear model comes out at its optimum, with what its rows are worth', () => {
  const { status, objective, bound, values, duals } = solver.solve(plant);
  expect(status).toBe('optimal');
  expect(objective).toBeCloseTo(-36, 9);
  expect(bound).toBeCloseTo(-36, 9);
  expect([...values]).toEqual([expect.closeTo(2, 9), expect.closeTo(6, 9)]);
  expect([...duals]).toEqual([expect.closeTo(0, 9), expect.closeTo(-1.5, 9), expect.closeTo(-1, 9)]);
});

/** Eight coins in a knapsack, worth 7·a + 5·b + 4·c at weights 5, 4, 3 and room for 8: 5 and 3 together, 11. */
const knapsack: LinearModel = {
  costs: Float64Array.of(-7, -5, -4), lower: new Float64Array(3), upper: Float64Array.of(1, 1, 1), integer: Uint8Array.of(1, 1, 1),
  rowLower: Float64Array.of(-Infinity), rowUpper: Float64Array.of(8),
  starts: Int32Array.of(0, 1, 2, 3), rows: Int32Array.of(0, 0, 0), values: Float64Array.of(5, 4, 3),
};

test('a model in whole numbers comes out whole, from nothing or from a solution known before', () => {
  const better: number[] = [];
  const { status, objective, bound, values, duals } = solver.solve(knapsack, { gap: 0, onBetter: (cost) => better.push(cost) });
  expect({ status, objective, bound, values: [...values], duals: [...duals] }).toEqual({ status: 'optimal', objective: -11, bound: -11, values: [1, 0, 1], duals: [] });
  expect(solver.solve(knapsack, { start: Float64Array.of(0, 1, 1) }).objective).toBe(-11);
  expect(better.every((cost) => cost >= -11)).toBe(true);
});

test('a model that no solution fits is infeasible, and says no more than that', () => {
  const impossible = { ...knapsack, rowLower: Float64Array.of(13) };
  expect(solver.solve(impossible)).toMatchObject({ status: 'infeasible', objective: Infinity, bound: -Infinity, values: new Float64Array(0) });
});

test('a solver that is told to stop stops', () => {
  // A market-split model (Cornuéjols and Dawande 1999): small, and hopeless for branch and bound.
  const columns = 30;
  const rowCount = 4;
  let state = 7;
  const next = () => (state = (state * 48271) % 2147483647) % 100;
  const values = Float64Array.from({ length: columns * rowCount }, next);
  const half = (row: number) => Math.floor(Array.from({ length: columns }, (_, column) => values[column * rowCount + row]!).reduce((a, b) => a + b, 0) / 2);
  const halves = Float64Array.from({ length: rowCount }, (_, row) => half(row));
  const split: LinearModel = {
    costs: new Float64Array(columns), lower: new Float64Array(columns), upper: new Float64Array(columns).fill(1), integer: new Uint8Array(columns).fill(1),
    rowLower: halves, rowUpper: halves,
    starts: Int32Array.from({ length: columns + 1 }, (_, column) => column * rowCount),
    rows: Int32Array.from({ length: columns * rowCount }, (_, entry) => entry % rowCount), values,
  };
  let asked = 0;
  expect(solver.solve(split, { shouldStop: () => (asked += 1) > 2 }).status).toBe('stopped');
  expect(asked).toBeGreaterThan(2);
});
