/**
 * What each cell of a day should have: `required` people, and the price of having fewer or more. The price is convex,
 * linear and square in the shortfall or surplus, so that a shortage of one in four cells is better than of four in one.
 */
export interface CellPrice {
  readonly required: number;
  readonly under: number;
  readonly underSquare?: number;
  readonly over: number;
  readonly overSquare?: number;
}

/** A stretch of cells, from the first to before the last, counted from the first cell of the shift's day. */
export type Span = readonly [from: number, to: number];

/**
 * One demand on the roster. A person at work fills cells of the day: one cell for each shift where demand is by shift, the
 * intervals worked where it is by interval (past midnight, cells of the next day).
 */
export interface CoverTrack {
  /** Only people with this skill fill its cells; left out, all do. */
  readonly skill?: string;
  readonly cellsPerDay: number;
  /** For each shift, the stretches of cells that it fills. */
  readonly spans: readonly (readonly Span[])[];
  /** Day by day, cell by cell. */
  readonly cells: readonly CellPrice[];
}

export type Cover = readonly CoverTrack[];
