/** A day of calls whose rate is known at every moment, handled by agents who change from interval to interval. */
export interface NonstationaryDay {
  /** Arrivals a second at time t, in seconds of a day that repeats. */
  readonly rate: (t: number) => number;
  readonly ahtSeconds: number;
  readonly answerWithinSeconds: number;
  readonly intervalSeconds: number;
  /** By interval. */
  readonly agents: readonly number[];
}

/**
 * The share of calls of each interval answered in time, from Kolmogorov's forward equations of M(t)/M/n(t), p'(k) = λ(t) p(k − 1) +
 * min(k + 1, n) μ p(k + 1) − (λ(t) + min(k, n) μ) p(k), by the classical Runge–Kutta steps. Nothing steady is assumed: the last
 * quarter of the day before runs first, from nobody. A caller who finds k ≥ n in the system is answered in time when k − n + 1 depart by then.
 */
export function levelsThroughTheDay(day: NonstationaryDay, states: number, stepSeconds: number): number[] {
  const mu = 1 / day.ahtSeconds;
  const perInterval = Math.round(day.intervalSeconds / stepSeconds);
  let p = new Float64Array(states + 1);
  p[0] = 1;
  const levels: number[] = [];
  for (let i = -Math.round(day.agents.length / 4); i < day.agents.length; i++) {
    const agents = day.agents.at(i)!;
    const late = lateFrom(agents, day.answerWithinSeconds * mu, states);
    let [offered, inTime] = [0, 0];
    for (let step = 0; step < perInterval; step++) {
      const t = i * day.intervalSeconds + step * stepSeconds;
      const arrivals = day.rate(t + stepSeconds / 2) * stepSeconds;
      p = rungeKutta(p, t, stepSeconds, day.rate, agents, mu);
      let missed = 0;
      for (let k = agents; k <= states; k++) missed += p[k]! * late[k]!;
      offered += arrivals;
      inTime += arrivals * (1 - missed);
    }
    if (i >= 0) levels.push(inTime / offered);
  }
  return levels;
}

/** P(fewer than k − n + 1 departures in time), departures at rate n while all are busy. */
function lateFrom(agents: number, handleTimes: number, states: number): number[] {
  const mean = agents * handleTimes;
  const late: number[] = [];
  let term = Math.exp(-mean);
  let sum = 0;
  for (let k = 0; k <= states; k++) {
    if (k < agents) {
      late.push(0);
      continue;
    }
    sum += term;
    term *= mean / (k - agents + 1);
    late.push(Math.min(1, sum));
  }
  return late;
}

function rungeKutta(p: Float64Array, t: number, h: number, rate: (t: number) => number, agents: number, mu: number): Float64Array<ArrayBuffer> {
  const k1 = flow(p, rate(t), agents, mu);
  const k2 = flow(moved(p, k1, h / 2), rate(t + h / 2), agents, mu);
  const k3 = flow(moved(p, k2, h / 2), rate(t + h / 2), agents, mu);
  const k4 = flow(moved(p, k3, h), rate(t + h), agents, mu);
  const next = new Float64Array(p.length);
  for (let k = 0; k < p.length; k++) next[k] = p[k]! + (h / 6) * (k1[k]! + 2 * k2[k]! + 2 * k3[k]! + k4[k]!);
  return next;
}

function moved(p: Float64Array, by: Float64Array, h: number): Float64Array {
  const there = new Float64Array(p.length);
  for (let k = 0; k < p.length; k++) there[k] = p[k]! + h * by[k]!;
  return there;
}

function flow(p: Float64Array, lambda: number, agents: number, mu: number): Float64Array {
  const last = p.length - 1;
  const change = new Float64Array(p.length);
  for (let k = 0; k < last; k++) {
    const up = lambda * p[k]! - Math.min(k + 1, agents) * mu * p[k + 1]!;
    change[k]! -= up;
    change[k + 1]! += up;
  }
  return change;
}
