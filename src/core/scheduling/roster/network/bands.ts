import { turnsBack } from '../goal/turns-back';
import type { Goal, Line } from '../problem';
import { startsWeek, weekOf } from '../weekday';
import type { NetworkPlan } from './network-plan';

/** The band of a week that has none yet, and no week before it that matters. */
export const NO_BAND = 0;

/**
 * What goals about bands remember of a line: nothing, the band last worked this week (1 and up), or that last worked the week before while
 * this one has none (after those).
 */
export interface Bands {
  /** Bands of shifts, at least one. */
  readonly count: number;
  /** Things that may be remembered; 1 where no goal is about bands. */
  readonly memories: number;
  /** The place of a shift's band. */
  readonly of: (shift: number) => number;
  /** What is remembered after a shift of that band. */
  readonly after: (band: number) => number;
  /** What is remembered when a week has ended. */
  readonly turned: (memory: number) => number;
  /** The price of a shift of that band. */
  readonly price: (memory: number, band: number) => number;
}

export function bandsOf({ contract: { goals = [] }, shifts }: NetworkPlan): Bands {
  const change = find(goals, 'same-band')?.price ?? 0;
  const rotation = find(goals, 'rotation');
  if (change === 0 && !rotation) return { count: 1, memories: 1, of: () => 0, after: () => NO_BAND, turned: () => NO_BAND, price: () => 0 };
  const names = [...new Set(shifts.map(({ band = '' }) => band))];
  const count = names.length;
  const isThisWeek = (memory: number) => memory >= 1 && memory <= count;
  return {
    count, memories: 1 + (rotation ? 2 : 1) * count,
    of: (shift) => names.indexOf(shifts[shift]!.band ?? ''),
    after: (band) => 1 + band,
    turned: (memory) => (rotation && isThisWeek(memory) ? memory + count : NO_BAND),
    price: (memory, band) => {
      if (memory === NO_BAND) return 0;
      if (isThisWeek(memory)) return memory === 1 + band ? 0 : change;
      return rotation && turnsBack(rotation, names[memory - count - 1], names[band]) ? rotation.price : 0;
    },
  };
}

function find<K extends Goal['kind']>(goals: readonly Goal[], kind: K): Extract<Goal, { kind: K }> | undefined {
  return goals.find((goal): goal is Extract<Goal, { kind: K }> => goal.kind === kind);
}

/** What a line begins with: the band of the last shift known, if that was this week or the week before. */
export function startBand(history: Line, { span: { firstWeekday } }: NetworkPlan, bands: Bands): number {
  const back = [...history].reverse().findIndex((shift) => shift !== null);
  if (back < 0) return NO_BAND;
  const memory = bands.after(bands.of(history[history.length - 1 - back]!));
  const weeks = weekOf(0, firstWeekday) - weekOf(-1 - back, firstWeekday);
  if (weeks === 0) return memory;
  return weeks === 1 ? bands.turned(memory) : NO_BAND;
}

/** What is remembered on the morning of a day of what was so in the night before. */
export function onMorning(memory: number, day: number, { span: { firstWeekday } }: NetworkPlan, bands: Bands): number {
  return startsWeek(day, firstWeekday) ? bands.turned(memory) : memory;
}

