import type { FunctionName } from '../catalogue/catalogue';

/**
 * A formula in steps, as one would lay it out in columns. `{calls}` stands for an argument, `{erlangs}` for an earlier step.
 * It is written as one formula, as a formula for each step, or as a LAMBDA with its LET.
 */
export interface NativeSteps {
  readonly steps: readonly Step[];
  readonly result: string;
  /** What else than its arguments tells it from other ways to write the same function, for the name of its LAMBDA. */
  readonly variant?: string;
}

export type Step = FormulaStep | SearchStep | NarrowingStep;

export interface FormulaStep {
  readonly name: StepName;
  readonly formula: string;
}

/**
 * The smallest whole number above `from` that no longer fails, where all beyond it don't either. In a cell the failing ones
 * are counted: of `window` numbers after `from`, of which the last must not fail. `{n}` stands for the number in question.
 */
export interface SearchStep {
  readonly name: StepName;
  readonly from: string;
  readonly window: string;
  readonly failing: string;
}

/**
 * The largest value between `low` and `high` that passes, where all below it do too. In cells a grid of values is laid between
 * them, and another one within the mesh that was found. `{v}` stands for the value in question.
 */
export interface NarrowingStep {
  readonly name: StepName;
  readonly low: string;
  readonly high: string;
  readonly passing: string;
}

/** Templates may say `COUNTTO(expression)` for the whole numbers from 1 on. */
export type StepName =
  | 'erlangs' | 'density' | 'below' | 'waiting' | 'lost' | 'capacity' | 'x' | 'y' | 'edge' | 'inside' | 'agentsForLevel' | 'agentsForAsa' | 'agentsForAbandonment' | 'agentsForOccupancy' | 'agents'
  | 'headcount';

/** How an argument is given in the formula that is rewritten. */
export type GivenAs = 'absent' | 'constant' | 'cell';

/** What a twin may ask of a call. A blank optional argument counts as absent. */
export interface Given {
  readonly as: (argument: string) => GivenAs;
  /** The number or logical typed into the formula, or the default of what is absent; undefined for what stands in cells. */
  readonly constant: (argument: string) => number | boolean | string | null | undefined;
}

/** Why a call has no twin. */
export interface Obstacle {
  readonly obstacle: ObstacleCode;
  /** The argument that it hangs on. */
  readonly argument?: string;
}

export type ObstacleCode =
  /** Found by trying, fixed points or linear programmes: beyond one formula. */
  | 'searched'
  /** Blank or filled, it changes the model, and it stands in a cell. */
  | 'model-in-cell'
  /** Fractional agents or lines, from a cell or typed. */
  | 'fractional'
  | 'no-twin';

export type Twin = (given: Given) => NativeSteps | Obstacle;
export type Twins = Readonly<Partial<Record<FunctionName, Twin>>>;

export function isObstacle(answer: NativeSteps | Obstacle): answer is Obstacle {
  return 'obstacle' in answer;
}
