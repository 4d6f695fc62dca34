/**
 * Every line that a contract allows, as the paths of a graph without cycles (a resource-constrained shortest path, unrolled:
 * S. Irnich and G. Desaulniers, “Shortest path problems with resource constraints”, 2005). Vertices are numbered so that edges
 * lead to higher numbers; edges are stored by their beginning.
 *
 * An edge has a label: day × symbols + symbol, where symbol 0 is a day off, 1 a day of leave and 2 + g a shift of group g. The
 * last label is of edges that use no day and cost nothing of a person's own.
 */
export interface LineNetwork {
  readonly days: number;
  readonly symbols: number;
  /** For each group, the places of its shifts. */
  readonly groups: readonly (readonly number[])[];
  /** The edges of vertex v are those from first[v] to before first[v + 1]. */
  readonly first: Int32Array;
  readonly to: Int32Array;
  readonly labels: Int32Array;
  /** What the goals of the contract charge for an edge. */
  readonly prices: Float64Array;
  /** The vertex of each start asked for, or −1 where no line obeys the rules. */
  readonly starts: Int32Array;
}

export const DAY_OFF = 0;
export const LEAVE = 1;
export const FIRST_GROUP = 2;
