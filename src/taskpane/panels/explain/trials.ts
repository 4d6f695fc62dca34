import type { Operand } from '../../../functions/reading/array-arithmetic';
import type { ReadArgument } from '../../../functions/reading/read-call';

/** A value that is tried: undefined where the argument is left out, null where what is typed cannot be used. */
export type Trial = number | string | boolean | undefined | null;

/** By place of the argument; those that are not there are as in the cell. */
export type Trials = Readonly<Record<number, Trial>>;

/** What the function is handed for an argument, with the value that is tried where one is. */
export function tried({ own }: ReadArgument, trials: Trials, index: number): Operand {
  const trial = trials[index];
  return !(index in trials) || trial === null ? own : (trial ?? null);
}

/** Whether an argument still waits for a value that only Excel knows. */
export function isMissing({ unknown }: ReadArgument, trials: Trials, index: number): boolean {
  return unknown !== undefined && (trials[index] === undefined || trials[index] === null);
}
