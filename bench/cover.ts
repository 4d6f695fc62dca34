/**
 * How near to the best possible shifts cover a requirement, beside the bound of the linear relaxation.
 *
 *     npx tsx bench/cover.ts [seconds] [folder]
 *
 * With a folder of minimum-shift-design examples (*.dzn) those are run as well, beside the best costs known. Time on the
 * clock includes the relaxation; processor time stands beside it, for a busy machine gives less of that.
 */
import { solveCover, type CoverProblem } from '../src/core/scheduling';
import type { LinearSolver } from '../src/core/scheduling/linear-model';
import { loadSolver } from '../src/solver';
import { MADE_CASES } from './cover/made-cases';
import { shiftDesigns } from './cover/shift-design';

const SEED = 1;
const seconds = Number(process.argv[2] ?? 10);
const folder = process.argv[3];

function run(name: string, problem: CoverProblem, solver: LinearSolver, best?: number) {
  const began = performance.now();
  const before = process.cpuUsage();
  const spent = () => (performance.now() - began) / 1000 / seconds;
  const { cost, bound } = solveCover(problem, solver, { seed: SEED }, { spent, secondsLeft: () => Math.max(0, 1 - spent()) * seconds, shouldStop: () => spent() >= 1 });
  const { user, system } = process.cpuUsage(before);
  const gap = bound > 0 ? `${((cost / bound - 1) * 100).toFixed(3)} %` : '';
  console.log([
    name.padEnd(38), String(problem.costs.length).padStart(6), cost.toFixed(1).padStart(11), bound.toFixed(1).padStart(11), gap.padStart(10),
    `${((performance.now() - began) / 1000).toFixed(1)} s`.padStart(8), `${((user + system) / 1e6).toFixed(1)} s`.padStart(8), best === undefined ? '' : `  best known ${best}`,
  ].join(''));
}

async function main() {
  const solver = await loadSolver();
  console.log(`${'case'.padEnd(38)}shifts       cost      bound       gap   clock     cpu`);
  for (const [name, made] of Object.entries(MADE_CASES)) for (const people of [100, 500, 2000]) run(`${name}, ${people} people`, made(people), solver);
  for (const { name, problem, best } of folder ? shiftDesigns(folder) : []) run(name, problem, solver, best);
}

void main();
