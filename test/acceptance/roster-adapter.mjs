#!/usr/bin/env node
// A named roster with the built core, for an instance of the employee shift scheduling benchmark. After `npm run build`:
//   node test/acceptance/roster-adapter.mjs INSTANCE SECONDS SEED
// answer: { objective, violations, roster: [[shift or null, …] per person], bound }. The objective is the benchmark's, counted
// from the roster alone; violations is the number of rules it breaks; no roster costs less than the bound (null: none known).
import fs from 'node:fs';
import { createRequire } from 'node:module';
import { readCurtois } from './curtois-instance.mjs';

const require = createRequire(import.meta.url);
const { brokenRules, planRoster, rosterCost } = require('../../build/core/scheduling.js');
const { loadSolver } = require('../../build/core/solver.js');

/** Seconds that Node needs to start and to end. */
const MARGIN_SECONDS = 0.5;

const [instance, seconds = '30', seed = '1'] = process.argv.slice(2);
const until = (Number(seconds) - MARGIN_SECONDS) * 1000;
const problem = readCurtois(fs.readFileSync(instance, 'utf8'));
const { roster, bound } = planRoster(problem, {
  seed: Number(seed),
  solver: await loadSolver(),
  watch: { shouldStop: () => performance.now() > until },
});
process.stdout.write(JSON.stringify({
  objective: rosterCost(problem, roster).total,
  violations: brokenRules(problem, roster).length,
  bound: Number.isFinite(bound) ? bound : null,
  roster: roster.map((line) => line.map((shift) => (shift === null ? null : problem.shifts[shift].name))),
}));
