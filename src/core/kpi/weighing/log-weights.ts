/** A judgement: how many times as important one is as the other, both by index. */
export interface Judged {
  readonly row: number;
  readonly column: number;
  readonly ratio: number;
}

/**
 * Logarithms of the weights that fit judgements best by least squares of logarithms, the first indicator's being 0. Not every pair
 * need be judged: the normal equations are those of the graph of judgements, with one answer as long as it hangs together.
 * @returns null where it does not.
 * @see G. Crawford, C. Williams, Journal of Mathematical Psychology 29 (1985) 387–405; S. Bozóki, J. Fülöp, L. Rónyai,
 * Mathematical and Computer Modelling 52 (2010) 318–333.
 */
export function logWeights(judgements: readonly Judged[], indicators: number): readonly number[] | null {
  const size = indicators - 1;
  const lines = Array.from({ length: size }, () => new Float64Array(size + 1));
  const add = (own: number, other: number, log: number) => {
    const line = lines[own - 1];
    if (!line) return;
    line[own - 1]! += 1;
    if (other > 0) line[other - 1]! -= 1;
    line[size]! += log;
  };
  for (const { row, column, ratio } of judgements) {
    add(row, column, Math.log(ratio));
    add(column, row, -Math.log(ratio));
  }
  return solved(lines) ? [0, ...lines.map((line) => line[size]!)] : null;
}

/** Gauss–Jordan in place, the answer in the last column. Diagonals lead, as in every Laplacian. */
function solved(lines: readonly Float64Array[]): boolean {
  for (const [index, line] of lines.entries()) {
    const pivot = line[index]!;
    // Pivots of a graph that hangs together are at least 1 over the number of its trees; 0 but for rounding where it does not.
    if (!(pivot > 1e-9)) return false;
    for (let column = index; column < line.length; column++) line[column]! /= pivot;
    for (const other of lines) {
      const factor = other[index]!;
      if (other !== line && factor !== 0) for (let column = index; column < line.length; column++) other[column]! -= factor * line[column]!;
    }
  }
  return true;
}
