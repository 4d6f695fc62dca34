import { sum } from './sum';

export interface Eigenpair {
  readonly value: number;
  /** Positive, adds up to one. */
  readonly vector: readonly number[];
}

/**
 * The largest eigenvalue of a square matrix of positive numbers and its eigenvector (Perron's theorem). The power method by
 * repeated squaring: each squaring doubles the steps taken, so that even a nearly cyclic matrix settles within some
 * dozens. All terms are positive, nothing cancels.
 */
export function principalEigenvector(matrix: readonly (readonly number[])[]): Eigenpair {
  let power = matrix;
  let vector = normalised(matrix.map((row) => sum(row)));
  for (let squaring = 0; squaring < 64; squaring++) {
    power = squared(power);
    const next = normalised(power.map((row) => sum(row)));
    const settled = next.every((value, index) => Math.abs(value - vector[index]!) <= 1e-15 * value);
    vector = next;
    if (settled) break;
  }
  // One step with the matrix itself takes out what the squarings rounded.
  const image = times(matrix, vector);
  return { value: sum(image), vector: normalised(image) };
}

function times(matrix: readonly (readonly number[])[], vector: readonly number[]): readonly number[] {
  return matrix.map((row) => sum(row.map((value, index) => value * vector[index]!)));
}

function squared(matrix: readonly (readonly number[])[]): readonly (readonly number[])[] {
  const product = matrix.map((row) => {
    const line = new Array<number>(row.length).fill(0);
    row.forEach((factor, middle) => matrix[middle]!.forEach((value, column) => { line[column] = line[column]! + factor * value; }));
    return line;
  });
  const largest = Math.max(...product.map((row) => Math.max(...row)));
  return product.map((row) => row.map((value) => value / largest));
}

function normalised(vector: readonly number[]): readonly number[] {
  const total = sum(vector);
  return vector.map((value) => value / total);
}
