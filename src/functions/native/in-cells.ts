import { countedTo } from './count-to';
import { fill } from './fill';
import { along, cellsOf } from './one-formula';
import type { Rewriting } from './rewrite-call';

/** A step beside the result, in a cell of its own. */
export interface Working {
  readonly name: string;
  /** Without its `=`. */
  readonly formula: string;
}

export interface InCells {
  readonly workings: readonly Working[];
  /** In place of the call. */
  readonly result: string;
}

/** A call laid out step by step; `cellOf` tells where the next working will stand. */
export function inCells({ steps: { steps, result }, texts }: Rewriting, cellOf: (index: number) => string): InCells {
  const here = new Map(texts);
  const workings: Working[] = [];
  for (const step of steps) {
    const cells = cellsOf(step, here, (_formula, index) => cellOf(workings.length + index));
    for (const { name, formula } of cells) {
      here.set(name, cellOf(workings.length));
      workings.push({ name, formula });
    }
  }
  return { workings, result: countedTo(fill(result, here), along) };
}
