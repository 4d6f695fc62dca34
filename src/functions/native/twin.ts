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
  /**
   * The function spills: `result` is the formula of one cell of its table, and `{row}` and `{column}` stand for the place of that
   * cell, from 1. A step that mentions them, or such a step, is one for each cell; all others are shared. Templates of the size,
   * for a LAMBDA; in cells the table is as large as it was.
   */
  readonly table?: {
    readonly rows: string;
    readonly columns: string;
    /** Where every column has a formula of its own, instead of `result`: see `resultAt`. */
    readonly byColumn?: readonly string[];
  };
  /** What must be true beside the domains of the arguments, as templates; where it is not, the cell shows an error, as the function does. */
  readonly sound?: readonly string[];
  /** Where its numbers agree with the function's to 1e-9; beyond, they may not. */
  readonly within?: readonly Bound[];
}

/** A quantity that has to lie between limits. */
export interface Bound {
  readonly name: BoundedName;
  /** A template of nothing but arguments and arithmetic. */
  readonly quantity: string;
  readonly min?: number;
  readonly max?: number;
  readonly whole?: true;
}

/** How the docs and warnings call it. */
export type BoundedName = 'erlangs' | 'agents' | 'lines' | 'patience' | 'agents_by_patience' | 'service_level' | 'blocking';

export type Step = FormulaStep | SearchStep | NarrowingStep | GridStep;

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

/**
 * A block of values, one formula for all its cells: in it `{row}` and `{column}` are the place within the block, from 1. Where it is
 * named afterwards, the whole block is meant. It always takes cells of its own, or a LAMBDA: see `needsCells`.
 */
export interface GridStep {
  readonly name: StepName;
  readonly rows: Extent;
  readonly columns: Extent;
  readonly cell: string;
}

/** As many as a number, or as an argument has rows or columns. */
export type Extent = number | { readonly rowsOf: string } | { readonly columnsOf: string };

/** The template of a cell's result. */
export function resultAt({ result, table }: NativeSteps, column: number): string {
  return table?.byColumn ? table.byColumn[column - 1]! : result;
}

/** Whether the steps can't be written as one formula. */
export function needsCells({ steps }: NativeSteps): boolean {
  return steps.some((step) => 'cell' in step);
}

/**
 * Templates may say `SUMTO(many,term)` for the sum of a term over {k} = 1, 2 … many, at least one; without array entry no term may
 * say IF. Pane and sheets show the name beside the step's cell. */
export type StepName =
  | 'erlangs' | 'density' | 'below' | 'waiting' | 'capacity' | 'x' | 'y' | 'edge' | 'inside' | 'agentsForLevel' | 'agentsForAsa' | 'agentsForAbandonment' | 'agentsForOccupancy'
  | 'waitingA' | 'lostA' | 'staying' | 'answeredA' | 'stillA' | 'lateA' | 'mesh' | 'waitA' | 'share' | 'root'
  | 'serving' | 'places' | 'freeX' | 'allX' | 'fullX' | 'totalX' | 'blockedX' | 'waitingX' | 'queuedX' | 'answeredX' | 'stillX'
  | 'xX' | 'yX' | 'allXA' | 'fullXA' | 'totalXA' | 'blockedXA' | 'waitingXA' | 'queuedXA' | 'lostXA' | 'answeredXA' | 'stillXA' | 'psiOwn'
  | 'agentsForLevelA' | 'agentsForAsaA' | 'agentsForOccupancyA' | 'capacityA' | 'attempts' | 'load' | 'most' | 'fewest'
  | 'outbound' | 'free' | 'threshold'
  | 'callsHere' | 'ahtHere' | 'agentsHere' | 'corner' | 'latest' | 'back' | 'earlier' | 'later' | 'callsEarlier' | 'callsLater' | 'lagged' | 'work'
  | 'comparisons' | 'power8' | 'power64' | 'totals' | 'eigenvalue' | 'capped' | 'tied' | 'valid' | 'first' | 'last' | 'lowest' | 'contrast' | 'agreed' | 'varying' | 'dayMeans'
  | 'sound';

/** How an argument is given in the formula that is rewritten. */
export type GivenAs = 'absent' | 'constant' | 'cell';

/** What a twin may ask of a call. A blank optional argument counts as absent. */
export interface Given {
  readonly as: (argument: string) => GivenAs;
  /** The number, word or logical typed into the formula, or the default of what is absent; undefined for what stands in cells. */
  readonly constant: (argument: string) => number | boolean | string | null | undefined;
  /** Of a range, where it can be told. */
  readonly size: (argument: string) => Size | undefined;
}

export interface Size {
  readonly rows: number;
  readonly columns: number;
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
  /** The size of a range can't be told, and the formula depends on it. */
  | 'unsized-array'
  | 'no-twin';

export type Twin = (given: Given) => NativeSteps | Obstacle;
export type Twins = Readonly<Partial<Record<FunctionName, Twin>>>;

export function isObstacle(answer: NativeSteps | Obstacle): answer is Obstacle {
  return 'obstacle' in answer;
}
