import type { Line } from '../problem';
import { startsWeek } from '../weekday';
import { NO_BAND, type Bands } from './contract-alphabet';
import type { Counter } from './counter';
import { OFF, type Kind } from './kind';
import type { NetworkPlan } from './network-plan';

/** Where a history leaves the counters before the first day; the past never kills. */
export function startStates(counters: readonly Counter[], history: Line, kinds: readonly Kind[], kindOfShift: (shift: number) => number): number[] {
  return history.reduce<number[]>((states, shift, index) => {
    const kind = shift === null ? OFF : kinds[kindOfShift(shift)]!;
    return counters.map((counter, place) => counter.step(states[place]!, index - history.length, kind));
  }, counters.map(({ start }) => start));
}

/** The band that a line begins with: that of the last shift of the same week. */
export function startBand(history: Line, { span: { firstWeekday } }: NetworkPlan, bands: Bands): number {
  for (let back = 1; back <= history.length && !startsWeek(1 - back, firstWeekday); back += 1) {
    const shift = history[history.length - back];
    if (shift !== null && shift !== undefined) return bands.of(shift);
  }
  return NO_BAND;
}
