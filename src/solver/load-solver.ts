import loadHighs from 'highs';
import type { LinearSolver } from '../core/scheduling/linear-model';
import type { StandingSolver } from '../core/scheduling/standing-model';
import { highsSolver } from './highs-solver';

/**
 * The linear solver, ready to run: in Node from its package, in a browser from the add-in's own folder, where the bundler
 * has put the WebAssembly file. Load it in a worker: it computes on the thread that asks.
 */
export async function loadSolver(): Promise<LinearSolver & StandingSolver> {
  return highsSolver(await loadHighs());
}
