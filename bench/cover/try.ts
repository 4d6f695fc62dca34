
import { MADE } from './made-cases';
import { solveCover } from '../../src/core/scheduling/cover/solve-cover';
import { loadSolver } from '../../src/solver';
async function main() {
const [kind, people, seconds, temps, pool] = process.argv.slice(2);
const g = globalThis as any;
if (temps) g.TEMP = temps.split(',').map(Number);
if (pool) g.POOL = Number(pool);
g.LOG = (x: unknown) => console.log(JSON.stringify(x), ((Date.now() - t) / 1000).toFixed(1) + 's', 'cpu', ((process.cpuUsage(cpu).user) / 1e6).toFixed(1));
g.TRACE = !!process.env.TRACE;
const solver = await loadSolver();
const problem = (MADE as any)[kind!](Number(people));
console.log(problem.costs.length, 'candidates', problem.starts.at(-1));
let t = Date.now(); let cpu = process.cpuUsage();
const limit = Number(seconds) * 1e6;
const spent = () => Math.min(1, process.cpuUsage(cpu).user / limit);
const a = solveCover(problem, solver, { seed: 1 }, { spent, shouldStop: () => spent() >= 1 });
console.log(kind, people, a.cost, a.bound, ((a.cost / a.bound - 1) * 100).toFixed(4) + '%', 'iterations', g.ITER, ((Date.now() - t) / 1000).toFixed(1) + 's');
}
void main();
