import type { Line } from '../problem';
import type { Counter } from './counter';
import { OFF, type Kind } from './kind';

/** Where a history leaves the counters before the first day; the past never kills. */
export function startStates(counters: readonly Counter[], history: Line, kinds: readonly Kind[], kindOfShift: (shift: number) => number): number[] {
  return history.reduce<number[]>((states, shift, index) => {
    const kind = shift === null ? OFF : kinds[kindOfShift(shift)]!;
    return counters.map((counter, place) => counter.step(states[place]!, index - history.length, kind));
  }, counters.map(({ start }) => start));
}
