/**
 * A year of half-hours through the built functions.js as one array call, beside the core alone, the one-pass recurrence over the
 * same rows, and one call for each row, all in the same run.
 *
 *     npx tsx bench/binding.ts
 */
import { agentsForServiceLevel } from '../src/core/queueing';
import { builtBundle } from '../test/functions/built-bundle';
import { openPage } from '../test/functions/page';
import { onePass } from './yardsticks';

const ROWS = 17_520;
const AHT = 180;

const calls = Array.from({ length: ROWS }, (_, row) => Math.round(200 + 150 * Math.sin((row / 48) * 2 * Math.PI) + (row % 17)));
const column = calls.map((value) => [value]);
const page = openPage(builtBundle());

const ways: Record<string, () => unknown> = {
  'ERLANGC of 17,520 rows, one array call': () => page.call('ERLANGC', column, [[AHT]]),
  'SERVICELEVEL with patience, one array call': () => page.call('SERVICELEVEL', column, [[AHT]], [[24]], [[20]], [[30]], [[60]]),
  'ERLANGC, one call for each row': () => column.map((cell) => page.call('ERLANGC', [cell], [[AHT]])),
  'the core alone': () => calls.map((value) => agentsForServiceLevel({ calls: value, ahtSeconds: AHT, intervalMinutes: 30, serviceLevel: 0.8, answerWithinSeconds: 20 })),
  'yardstick: one-pass recurrence': () => calls.map((value) => onePass((value * AHT) / 1800)),
};

const took = Object.fromEntries(Object.entries(ways).map(([name, run]) => [name, times(run)]));
const yardstick = took['yardstick: one-pass recurrence']!.best;
console.log(`${'milliseconds'.padEnd(46)}${'first'.padStart(9)}${'best'.padStart(9)}${'÷ yardstick'.padStart(13)}`);
for (const [name, { first, best }] of Object.entries(took)) {
  console.log(`${name.padEnd(46)}${first.toFixed(1).padStart(9)}${best.toFixed(1).padStart(9)}${(best / yardstick).toFixed(1).padStart(13)}`);
}

/** The first call, before the engine has compiled anything, and the best of fifteen. */
function times(run: () => unknown) {
  const rounds = Array.from({ length: 15 }, () => {
    const start = performance.now();
    if (run() === undefined) throw new Error('nothing was computed');
    return performance.now() - start;
  });
  return { first: rounds[0]!, best: Math.min(...rounds) };
}
