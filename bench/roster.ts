/**
 * Named rosters: how near the best, how fast, and what they give people.
 *
 *     npx tsx bench/roster.ts [people,…] [seconds] [seed,…]
 *     npx tsx bench/roster.ts --requests [people,…] [--seconds 10] [--seeds 1]
 *     npx tsx bench/roster.ts --instances FILE[=best known] … [--seconds 30] [--seeds 1,2,3]      (after `npm run build`)
 *
 * The first plans four weeks of a contact centre made from a seed; the second does so from a planner's request, with leave, a
 * skill, a law and rotation, from the table of people to the scored roster; the third runs instances of the employee shift scheduling
 * benchmark through the acceptance adapter and prints the gap to what is best known and to the bound.
 */
import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { isFault } from '../src/core/fault';
import { brokenRules, fairness, peopleInCells, planRoster } from '../src/core/scheduling/roster';
import type { PersonShare } from '../src/core/scheduling/rostering';
import { loadSolver } from '../src/solver';
import { computeRoster } from '../src/workers/scheduling/roster/compute-roster';
import { contactCentre } from './contact-centre';
import { contactCentreRequest } from './roster-request';

const option = (name: string, otherwise: string) => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? otherwise : process.argv[at + 1]!;
};
const numbers = (list: string) => list.split(',').map(Number);
const percent = (share: number) => `${(100 * share).toFixed(2)} %`;

function runInstances(): void {
  const files = process.argv.slice(process.argv.indexOf('--instances') + 1);
  for (const file of files.slice(0, files.findIndex((each) => each.startsWith('--')) >>> 0)) {
    const [instance, best] = file.split('=');
    for (const seed of numbers(option('seeds', '1,2,3'))) {
      const began = performance.now();
      const answer = execFileSync('node', [path.join(__dirname, '../test/acceptance/roster-adapter.mjs'), instance!, option('seconds', '30'), `${seed}`], { encoding: 'utf8' });
      const { objective, violations, bound } = JSON.parse(answer) as { objective: number; violations: number; bound: number | null };
      const beyond = best ? percent(objective / Number(best) - 1) : '';
      console.log([path.basename(instance!), `seed ${seed}`, objective, `violations ${violations}`, `bound ${bound}`, `best known ${best ?? '?'}`, beyond, `${((performance.now() - began) / 1000).toFixed(1)} s`].join('  '));
    }
  }
}

async function runContactCentres(sizes: readonly number[], seconds: number, seeds: readonly number[]): Promise<void> {
  const solver = await loadSolver();
  for (const size of sizes) {
    for (const seed of seeds) {
      const { problem, required } = contactCentre(size, seed);
      const began = performance.now();
      const cpu = process.cpuUsage();
      const { roster, cost, bound } = planRoster(problem, { seed, solver, watch: { shouldStop: () => performance.now() - began > seconds * 1000 } });
      const wall = (performance.now() - began) / 1000;
      const used = process.cpuUsage(cpu);
      const counts = problem.cover.flatMap((track) => peopleInCells(problem, track, roster).map((count, cell) => count - track.cells[cell]!.required));
      const sumOf = (sign: number) => counts.reduce((sum, gap) => sum + Math.max(0, sign * gap), 0) / required;
      const figures = fairness(problem, roster);
      const wishes = figures.reduce((sum, { wishesKept, wishesBroken }) => sum + wishesKept + wishesBroken, 0);
      console.log([
        `${size} people`, `seed ${seed}`, `${wall.toFixed(1)} s (${((used.user + used.system) / 1e6).toFixed(1)} CPU s)`,
        `violations ${brokenRules(problem, roster).length}`, `cost ${cost.toFixed(0)}`, `bound ${bound.toFixed(0)}`,
        `under ${percent(sumOf(-1))}`, `over ${percent(sumOf(1))}`,
        `wishes broken ${percent(figures.reduce((sum, { wishesBroken }) => sum + wishesBroken, 0) / wishes)}`,
        `without a full weekend ${percent(figures.filter(({ weekendsOff }) => weekendsOff === 0).length / size)}`,
        `band changes ${(figures.reduce((sum, { bandChanges }) => sum + bandChanges, 0) / size).toFixed(2)} each`,
      ].join('  '));
    }
  }
}

async function runRequests(sizes: readonly number[], seconds: number, seeds: readonly number[]): Promise<void> {
  const solver = await loadSolver();
  for (const size of sizes) {
    for (const seed of seeds) {
      const request = contactCentreRequest(size, seed);
      const began = performance.now();
      const cpu = process.cpuUsage();
      const result = computeRoster({ request, seed, seconds }, solver);
      if (isFault(result)) throw new Error(result.code);
      const wall = (performance.now() - began) / 1000;
      const used = process.cpuUsage(cpu);
      const required = request.required.flat().reduce((sum, people) => sum + people, 0) / 2;
      const each = (figure: (share: PersonShare) => number) => result.shares.reduce((sum, share) => sum + figure(share), 0) / size;
      const broken = each(({ wishesBroken }) => wishesBroken.length);
      console.log([
        `${size} people`, `seed ${seed}`, `${wall.toFixed(1)} s (${((used.user + used.system) / 1e6).toFixed(1)} CPU s)`,
        `violations ${result.breaches.length}`, `cost ${result.cost.toFixed(0)} h`, `under ${percent(result.underHours / required)}`, `over ${percent(result.overHours / required)}`,
        `wishes broken ${percent(broken / each(({ wishesKept, wishesBroken }) => wishesKept + wishesBroken.length))}`,
        `without a full weekend ${percent(each(({ weekendsOff }) => (weekendsOff === 0 ? 1 : 0)))}`,
        `band changes ${each(({ bandChanges }) => bandChanges).toFixed(2)} each`, `turns back ${each(({ rotationBreaks }) => rotationBreaks).toFixed(2)} each`,
      ].join('  '));
    }
  }
}

if (process.argv.includes('--instances')) runInstances();
else if (process.argv.includes('--requests')) void runRequests(numbers(option('requests', '100,500,2000')), Number(option('seconds', '10')), numbers(option('seeds', '1')));
else void runContactCentres(numbers(process.argv[2] ?? '100,500,2000'), Number(process.argv[3] ?? 10), numbers(process.argv[4] ?? '1'));
