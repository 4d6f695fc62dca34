/**
 * Time per call of the queueing core beside two honest ways of doing the same, measured in the same run.
 *
 *     npx tsx bench/queueing.ts
 *
 * The one-pass recurrence carries Erlang B from one agent to the next and stops at the answer; the textbook loop starts the recurrence
 * anew for every number of agents it tries, as most published code does.
 */
import {
  agentsForServiceLevel, agentsRequired, averageSpeedOfAnswer, erlangB, erlangC, fractionalAgents, serviceLevel, trunks,
} from '../src/core/queueing';
import { AHT, onePass, TARGET, textbook, WITHIN } from './yardsticks';

const LOADS = [10, 100, 1000, 10_000, 100_000];

/**
 * Microseconds of processor time a call, over 64 questions made beforehand with loads within ten per cent of the one named:
 * the best of six rounds, each long enough for the clock.
 */
function time<Q>(ask: (erlangs: number) => Q, f: (question: Q) => unknown, erlangs: number): number {
  const questions = Array.from({ length: 64 }, (_, i) => ask(erlangs * (0.9 + 0.2 * (i / 64))));
  let best = Infinity;
  let kept: unknown;
  let calls = 1;
  for (let round = 0; round < 6; ) {
    const start = process.cpuUsage();
    for (let i = 0; i < calls; i++) kept = f(questions[i & 63]!);
    const { user, system } = process.cpuUsage(start);
    const took = user + system;
    if (took < 20_000 && calls < 1 << 22) {
      calls *= 2;
      continue;
    }
    best = Math.min(best, took / calls);
    round++;
    if (took > 400_000) break;
  }
  if (kept === undefined) throw new Error('nothing was computed');
  return best;
}

const query = (erlangs: number) => ({
  calls: erlangs * 10, ahtSeconds: AHT, intervalMinutes: 30, answerWithinSeconds: WITHIN, serviceLevel: TARGET,
  agents: Math.ceil(erlangs + Math.sqrt(erlangs)), patienceSeconds: null as number | null, lines: null as number | null,
});
const impatient = (erlangs: number) => ({ ...query(erlangs), patienceSeconds: 60 });
const load = (erlangs: number) => erlangs;

type Row = (erlangs: number) => number;
function row<Q>(ask: (erlangs: number) => Q, f: (question: Q) => unknown): Row {
  return (erlangs) => time(ask, f, erlangs);
}

const rows: Record<string, Row> = {
  'agents for 80/20, Erlang C': row(query, agentsForServiceLevel),
  'same, one-pass recurrence': row(load, onePass),
  'same, textbook loop': row(load, textbook),
  'fractional agents for 80/20': row(query, fractionalAgents),
  'Erlang B': row(load, (a) => erlangB(Math.ceil(a), a)),
  'Erlang C': row(load, (a) => erlangC(Math.ceil(a + Math.sqrt(a)), a)),
  'trunks for 1 %': row(load, (a) => trunks(a, 0.01)),
  'service level, Erlang C': row(query, serviceLevel),
  'service level, Erlang A, patience 60 s': row(impatient, serviceLevel),
  'ASA, Erlang A, patience 60 s': row(impatient, averageSpeedOfAnswer),
  'agents for 80/20, Erlang A, patience 60 s': row(impatient, agentsRequired),
  'agents for 3 % abandoning, patience 60 s': row((a) => ({ ...impatient(a), serviceLevel: null, maxAbandonment: 0.03 }), agentsRequired),
  'service level, Erlang X, 30 % more lines': row((a) => ({ ...impatient(a), lines: Math.ceil(1.3 * a + 10) }), serviceLevel),
};

const show = (x: number) => (x < 10 ? x.toFixed(2) : x.toFixed(0)).padStart(11);
console.log(`${'microseconds a call at'.padEnd(42)}${LOADS.map((a) => `${a.toLocaleString('en')} E`.padStart(11)).join('')}`);
const measured: Record<string, number[]> = {};
for (const [name, measure] of Object.entries(rows)) {
  measured[name] = LOADS.map(measure);
  console.log(name.padEnd(42) + measured[name].map(show).join(''));
}
const ours = measured['agents for 80/20, Erlang C']!;
console.log('\ntimes slower than the core, agents for 80/20');
for (const name of ['same, one-pass recurrence', 'same, textbook loop']) {
  console.log(name.padEnd(42) + measured[name]!.map((t, i) => show(t / ours[i]!)).join(''));
}
