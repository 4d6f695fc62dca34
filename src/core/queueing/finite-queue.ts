import { upperRatio } from '../numeric/upper-ratio';
import type { SteadyState } from './steady-state';

// Sums that grow beyond this are scaled down, all together.
const LARGE = 1e200;

/**
 * M/M/n/n+m, with patience +M: at most `places` callers wait, the next finds all lines busy. Summed over the callers
 * waiting, since the places are few where they matter; p(k) = p(k − 1) a/(n + k/patience). `free` is the time with an agent
 * free over the time with all busy and nobody waiting.
 */
export function finiteQueue(agents: number, erlangs: number, patience: number, places: number, free = upperRatio(agents, erlangs)): SteadyState {
  if (agents === 0 && patience === Infinity) return neverServed(erlangs, places);
  const leaving = 1 / patience;
  let idle = free;
  let term = 1;
  let waiting = 0;
  let answered = 0;
  let queued = 0;
  let k = 0;
  for (; k < places && term > waiting * 1e-300; k++) {
    const departures = agents + (k + 1) * leaving;
    waiting += term;
    queued += k * term;
    answered += term * (agents / departures);
    term *= erlangs / departures;
    if (term > LARGE) [idle, waiting, answered, queued, term] = scaled(idle, waiting, answered, queued, term);
  }
  const full = k === places ? term : 0;
  const total = idle + waiting + full;
  return {
    agents,
    attempts: erlangs,
    patience,
    places,
    immediate: idle < Infinity ? idle / total : 1,
    waiting: waiting / total,
    abandoning: Math.min(1, (leaving / erlangs) * ((queued + k * full) / total)),
    blocked: full / total,
    answered: idle < Infinity ? (idle + answered) / total : 1,
    late: answered / total,
    queued: (queued + k * full) / total,
  };
}

/** Without agents or hang-ups the places fill up and stay full. */
function neverServed(attempts: number, places: number): SteadyState {
  const nobody = { immediate: 0, waiting: 0, abandoning: 0, answered: 0, late: 0 };
  return { agents: 0, attempts, patience: Infinity, places, ...nobody, blocked: 1, queued: places };
}

/** What a waiting time limit of t handle times divides: answered in time, and still in the queue were the caller to stay. */
export interface Promptness {
  readonly answered: number;
  readonly queued: number;
}

/**
 * A caller who finds k waiting is served after k + 1 departures, at rates n + k/p, …, n; the number of departures by time t
 * follows a Pólya process, so each further place adds one negative binomial (without hang-ups, Poisson) term.
 */
export function promptness(queue: SteadyState, t: number): Promptness {
  const { agents, attempts, patience, places, immediate, waiting } = queue;
  if (agents === 0) return { answered: 0, queued: waiting };
  const leaving = 1 / patience;
  const clock = patience === Infinity ? t : -patience * Math.expm1(-t / patience);
  const late = new DepartureCount(agents, leaving, clock, t);
  const lateAmongStayers = new DepartureCount(agents + leaving, leaving, clock, t);
  let term = 1;
  let all = 0;
  let answered = 0;
  let queued = 0;
  for (let k = 0; k < places && term > all * 1e-20; k++) {
    all += term;
    queued += term * late.atMost(k);
    answered += term * (agents / (agents + (k + 1) * leaving)) * (1 - lateAmongStayers.atMost(k));
    term *= attempts / (agents + (k + 1) * leaving);
    if (term > LARGE) [all, queued, answered, term] = scaled(all, queued, answered, term);
  }
  const scale = all === 0 ? 0 : waiting / all;
  return { answered: immediate + answered * scale, queued: queued * scale };
}

/** Mean waits in handle times: of those answered after a wait, and of those who wait, were they to stay. */
export function finiteWaits({ agents, attempts, patience, places }: SteadyState): { answered: number; offered: number } {
  const leaving = 1 / patience;
  let term = 1;
  let [all, served, waits, offers, wait, offer] = [0, 0, 0, 0, 0, 0];
  for (let k = 0; k < places && term > all * 1e-20; k++) {
    const departures = agents + (k + 1) * leaving;
    offer += 1 / (agents + k * leaving);
    wait += 1 / departures;
    all += term;
    offers += term * offer;
    served += term * (agents / departures);
    waits += term * (agents / departures) * wait;
    term *= attempts / departures;
    if (term > LARGE) [all, served, waits, offers, term] = scaled(all, served, waits, offers, term);
  }
  return { answered: served > 0 ? waits / served : 0, offered: all > 0 ? offers / all : 0 };
}

function scaled<T extends number[]>(...sums: T): T {
  return sums.map((x) => x / LARGE) as T;
}

/** Distribution function of departures within the limit: terms c(c + 1)…(c + i − 1) (1 − u)ⁱ uᶜ/i!, taken up in order. */
class DepartureCount {
  private term = 1;
  private logScale: number;
  private scale: number;
  private sum = 0;
  private next = 0;

  constructor(private readonly rate: number, private readonly leaving: number, private readonly clock: number, t: number) {
    this.logScale = -rate * t;
    this.scale = Math.exp(this.logScale);
  }

  atMost(k: number): number {
    for (; this.next <= k; this.next++) {
      this.sum += this.term * this.scale;
      this.term *= (this.clock * (this.rate + this.next * this.leaving)) / (this.next + 1);
      if (this.term > LARGE) {
        this.term /= LARGE;
        this.logScale += Math.log(LARGE);
        this.scale = Math.exp(this.logScale);
      }
    }
    return Math.min(1, this.sum);
  }
}
