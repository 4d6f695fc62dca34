import { DEAD, type Counter } from './counter';
import type { Kind } from './kind';

/** Rules that count, read side by side: the states before each day and where each kind of day leads. */
export interface Automaton {
  readonly kinds: number;
  /** For each start given, its state before day 0, or −1 where no line obeys the rules. */
  readonly starts: readonly number[];
  /** For each day: of state s by kind k, the state of the next day at s × kinds + k, or −1. */
  readonly next: readonly Int32Array[];
  /** The price of each state after the last day. */
  readonly ends: Float64Array;
}

/**
 * The product of the counters over the days, one counter at a time, each time without the states from which no line can be
 * finished and with states of equal futures made one. So a rule that can no longer bind costs nothing, and nobody has
 * to say when.
 * @param starts for each start, a state of each counter
 */
export function automatonOf(counters: readonly Counter[], kinds: readonly Kind[], days: number, starts: readonly (readonly number[])[]): Automaton {
  const free: Automaton = {
    kinds: kinds.length,
    starts: starts.map(() => 0),
    next: Array.from({ length: days }, () => new Int32Array(kinds.length)),
    ends: new Float64Array(1),
  };
  return counters.reduce((automaton, counter, index) => minimised(product(automaton, counter, kinds, starts.map((states) => states[index]!))), free);
}

/** The state of two machines as one number. */
const STATES = 2 ** 20;

function product(automaton: Automaton, counter: Counter, kinds: readonly Kind[], counterStarts: readonly number[]): Automaton {
  let layer = new Layer();
  const starts = automaton.starts.map((state, index) => (state === DEAD ? DEAD : layer.place(state * STATES + counterStarts[index]!)));
  const next = automaton.next.map((row, day) => {
    const following = new Layer();
    const targets = new Int32Array(layer.pairs.length * kinds.length).fill(DEAD);
    for (let place = 0; place < layer.pairs.length; place += 1) {
      const pair = layer.pairs[place]!;
      const state = Math.floor(pair / STATES);
      for (let k = 0; k < kinds.length; k += 1) {
        const target = row[state * kinds.length + k]!;
        if (target === DEAD) continue;
        const counted = counter.step(pair % STATES, day, kinds[k]!);
        if (counted !== DEAD) targets[place * kinds.length + k] = following.place(target * STATES + counted);
      }
    }
    layer = following;
    return targets;
  });
  const ends = Float64Array.from(layer.pairs, (pair) => automaton.ends[Math.floor(pair / STATES)]! + counter.end(pair % STATES));
  return { kinds: kinds.length, starts, next, ends };
}

/** The pairs of states met before a day, numbered as they are met. */
class Layer {
  readonly pairs: number[] = [];
  private readonly places = new Map<number, number>();

  place(pair: number): number {
    const known = this.places.get(pair);
    if (known !== undefined) return known;
    this.places.set(pair, this.pairs.length);
    return this.pairs.push(pair) - 1;
  }
}

/**
 * From the last day to the first, states of equal rows become one (D. Revuz, “Minimisation of acyclic deterministic automata
 * in linear time”, Theoretical Computer Science 92, 1992).
 */
function minimised({ kinds, starts, next, ends }: Automaton): Automaton {
  const prices: number[] = [];
  let merged = Int32Array.from(ends, (price) => {
    if (price === Infinity) return DEAD;
    const known = prices.indexOf(price);
    return known >= 0 ? known : prices.push(price) - 1;
  });
  const rows = new Array<Int32Array>(next.length);
  for (let day = next.length - 1; day >= 0; day -= 1) {
    const layer = mergedLayer(next[day]!, kinds, merged);
    rows[day] = layer.rows;
    merged = layer.places;
  }
  return { kinds, starts: starts.map((state) => (state === DEAD ? DEAD : merged[state]!)), next: rows, ends: Float64Array.from(prices) };
}

function mergedLayer(targets: Int32Array, kinds: number, following: Int32Array): { rows: Int32Array; places: Int32Array<ArrayBuffer> } {
  const states = targets.length / kinds;
  const places = new Int32Array(states).fill(DEAD);
  const rows: number[] = [];
  const known = new Map<string, number>();
  for (let state = 0; state < states; state += 1) {
    let key = '';
    let alive = false;
    for (let at = state * kinds; at < (state + 1) * kinds; at += 1) {
      const target = targets[at]! === DEAD ? DEAD : following[targets[at]!]!;
      targets[at] = target;
      alive ||= target !== DEAD;
      key += String.fromCharCode((target + 1) & 0xffff, (target + 1) >>> 16);
    }
    if (!alive) continue;
    let place = known.get(key);
    if (place === undefined) {
      place = rows.length / kinds;
      known.set(key, place);
      for (let at = state * kinds; at < (state + 1) * kinds; at += 1) rows.push(targets[at]!);
    }
    places[state] = place;
  }
  return { rows: Int32Array.from(rows), places };
}
