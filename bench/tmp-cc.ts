import { contactCentre } from './contact-centre';
import { Draft } from '../src/core/scheduling/roster/search/draft';
import { seededRandom, shuffled } from '../src/core/scheduling/roster/seeded-random';
const cpu = () => { const c = process.cpuUsage(); return ((c.user + c.system) / 1e6).toFixed(2); };
const { problem: p, required } = contactCentre(Number(process.argv[2]), 1);
console.log('built', cpu());
const d = new Draft(p);
console.log('compiled', cpu(), [...new Set(d.crew.map((m) => m.track.loose.network))].map((n) => `${n.first.length}v ${n.to.length}e`).join());
const r = seededRandom(1);
const show = (what: string) => {
  let under = 0, over = 0;
  p.cover[0]!.cells.forEach((c, i) => { const g = d.tally.counts[i]! - c.required; if (g < 0) under -= g; else over += g; });
  let broken = 0, wishes = 0, noWeekend = 0;
  p.people.forEach((x, i) => { const l = d.line(i); x.wishes!.forEach((w) => { wishes++; if (l[w.day]! >= 0) broken++; }); if (![5, 12, 19, 26].some((s) => l[s]! < 0 && l[s + 1]! < 0)) noWeekend++; });
  console.log(what, 'cost', d.cost.toFixed(0), 'cover', d.tally.cost.toFixed(0), 'under%', (100 * under / required).toFixed(2), 'over%', (100 * over / required).toFixed(2), 'broken', (100 * broken / wishes).toFixed(1), 'noWE', (100 * noWeekend / p.people.length).toFixed(1), 'cpu', cpu());
};
for (const i of shuffled(p.people.length, r)) d.plan(i);
show('greedy');
for (let k = 0; k < Number(process.argv[3]); k++) { for (const i of shuffled(p.people.length, r)) { d.take(i); d.plan(i); } show('sweep ' + k); }
import { cellCost } from '../src/core/scheduling/roster/cover/cell-cost';
const cells = p.cover[0]!.cells;
const lagr = (pr: Float64Array) => { // pr = price to a line per cell; cell pays cost(n) - pr n
  let b = 0; const y = new Float64Array(cells.length);
  cells.forEach((c, i) => { let best = Infinity; for (let n = 0; n <= p.people.length; n++) { const v = cellCost(c, n) - pr[i]! * n; if (v < best) { best = v; y[i] = n; } else break; } b += best; });
  d.tally.sumUp(pr); let ls = 0; const a = new Float64Array(cells.length);
  d.crew.forEach((m) => { const q = d.planner.plan(m); ls += q.price; for (const c of d.tally.cellsOf(m.reach, q.cells)) a[c]! += 1; });
  return { b: b + ls, g: a.map((v, i) => v - y[i]!) };
};
for (const w of [0.5]) {
  let pr = Float64Array.from(cells, (c, i) => { const n = d.tally.counts[i]!; const up = cellCost(c, n + 1) - cellCost(c, n), dn = n ? cellCost(c, n) - cellCost(c, n - 1) : up; return w * up + (1 - w) * dn; });
  let best = -Infinity; let f = 1;
  for (let it = 0; it < Number(process.argv[4] ?? 5); it++) {
    const { b, g } = lagr(pr); if (b > best) best = b; else f *= 0.8;
    if (it % 5 === 0) console.log('it', it, b.toFixed(0), 'best', best.toFixed(0), 'ub', d.cost.toFixed(0), cpu());
    const nn = g.reduce((s, v) => s + v * v, 0); const stp = f * (d.cost - b) / nn;
    pr = pr.map((v, i) => v + stp * g[i]!);
  }
}
