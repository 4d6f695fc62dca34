import type { MisfitSlopes } from './misfit';

/**
 * How many people to put on each candidate shift. Time is cut into equal steps; a shift covers some of them and costs the
 * same whoever works it. Lists by candidate stand in one order throughout: a candidate is its place in them.
 */
export interface CoverProblem {
  readonly steps: number;
  /** The steps that candidate j covers, from its start on (past the last step comes the first): `covered` from starts[j] to before starts[j + 1]. */
  readonly starts: Int32Array;
  readonly covered: Int32Array;
  /** Of one person on each candidate. */
  readonly costs: Float64Array;
  /** Most people on each candidate. */
  readonly most: Int32Array;
  /** What it costs to have too few or too many people, by step. */
  readonly misfit: MisfitSlopes;
  /** The kind of each candidate, and what it costs to use a kind at all: once, for however many people. */
  readonly kinds?: KindCosts;
  readonly limits?: readonly CoverLimit[];
}

export interface KindCosts {
  /** The kind of each candidate, from 0. */
  readonly of: Int32Array;
  /** By kind. */
  readonly costs: Float64Array;
}

/** Bounds on a weighted number of people: of a shift in the table, of part-timers against all, of a team. */
export interface CoverLimit {
  readonly name: string;
  readonly candidates: Int32Array;
  /** Weight of one person on each of the candidates. */
  readonly weights: Float64Array;
  readonly least: number;
  readonly most: number;
  /** Of each unit beyond the bounds: so dear that a solution within them is preferred where there is one. */
  readonly penalty: number;
}

export const candidateCount = ({ costs }: CoverProblem) => costs.length;
