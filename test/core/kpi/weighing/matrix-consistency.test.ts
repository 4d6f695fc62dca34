import fc from 'fast-check';
import { matrixConsistency } from '../../../../src/core/kpi/weighing';
import { ahpConsistency } from '../../../../src/core/kpi/weighting/ahp-consistency';

const full = (weights: readonly number[]) => weights.map((one, row) => weights.map((other, column) => (column > row ? one / other : null)));

test('with all pairs judged the ratio is that of the function', () => {
  const upper = [[null, 3, 7, 3], [null, null, 9, 1], [null, null, null, 1 / 7], [null, null, null, null]];
  const { ratio, judged, of } = matrixConsistency(upper);
  expect(ratio).toBeCloseTo(ahpConsistency(upper) as number, 12);
  expect([judged, of]).toEqual([6, 6]);
});

test('no ratio before the judgements tie all indicators together, none to speak of while they only just do', () => {
  const upper: (number | null)[][] = [[null, 2, null, null], [null, null, null, null], [null, null, null, 4], [null, null, null, null]];
  expect(matrixConsistency(upper)).toEqual({ judged: 2, of: 6, ratio: null, doubtful: null });
  upper[1]![2] = 3;
  expect(matrixConsistency(upper)).toEqual({ judged: 3, of: 6, ratio: 0, doubtful: null });
});

test('one slip in an otherwise consistent matrix is found, with what it should be', () => {
  fc.assert(fc.property(fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 4, maxLength: 8 }), fc.nat(), fc.nat(), fc.constantFrom(0.1, 0.2, 5, 10), (weights, a, b, factor) => {
    const row = a % (weights.length - 1);
    const column = row + 1 + (b % (weights.length - 1 - row));
    const upper = full(weights).map((line) => [...line]);
    upper[row]![column] = upper[row]![column]! * factor;
    const { doubtful, ratio } = matrixConsistency(upper);
    expect(doubtful).toMatchObject({ row, column });
    expect(doubtful!.likely).toBeCloseTo(weights[row]! / weights[column]!, 8);
    expect(ratio).toBeGreaterThan(0);
  }));
});

test('consistent judgements stay consistent while some are left out', () => {
  fc.assert(fc.property(fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 3, maxLength: 7 }), fc.array(fc.nat(), { maxLength: 4 }), (weights, holes) => {
    const upper = full(weights).map((line) => [...line]);
    for (const hole of holes) upper[hole % (weights.length - 1)]![weights.length - 1] = null;
    const { ratio, doubtful } = matrixConsistency(upper);
    if (ratio !== null) expect([Math.abs(ratio) < 1e-9, doubtful]).toEqual([true, null]);
  }));
});

test('a contradiction shows before the last pair is judged', () => {
  // A over B over C over A, D not compared with B yet.
  const upper = [[null, 5, 1 / 5, 1], [null, null, 5, null], [null, null, null, 1], [null, null, null, null]];
  expect(matrixConsistency(upper).ratio).toBeGreaterThan(0.1);
});

test('two indicators cannot contradict each other, sixteen have no random index', () => {
  expect(matrixConsistency([[null, 4], [null, null]])).toMatchObject({ ratio: 0, doubtful: null });
  expect(matrixConsistency(full(Array.from({ length: 16 }, () => 1)))).toMatchObject({ ratio: null });
});
