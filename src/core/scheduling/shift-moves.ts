import { isFault } from '../fault';
import { sum } from '../numeric/sum';
import { costOf, levelWith, type AssessedInterval, type EfficiencySettings } from './assess-schedule';

/** One agent's shift begun earlier or later: what it would bring. Times in minutes on the schedule's own clock. */
export interface ShiftMove {
  readonly interval: AssessedInterval;
  readonly from: number;
  readonly to: number;
  /** Where the moved shift ends. */
  readonly until: number;
  /** Misfit cost that it saves. */
  readonly saved: number;
  /** Weighted service level with it and without; null where no level is known. */
  readonly level: number | null;
  readonly levelNow: number | null;
}

const HALF_HOUR = 30;
const SHORTEST_SHIFT = 4 * 60;
const LONGEST_SHIFT = 12 * 60;
/** Rounding is no gain. */
const NOTHING = 1e-9;

/** By how many intervals a start is moved: half an hour, and never less than one interval. */
export function moveSteps(intervalMinutes: number): number {
  return Math.max(1, Math.round(HALF_HOUR / intervalMinutes));
}

type Stretch = readonly AssessedInterval[];

/** Intervals that follow each other without a gap. Shifts are looked for within a stretch. */
function stretches(intervals: readonly AssessedInterval[], intervalMinutes: number): Stretch[] {
  const found: AssessedInterval[][] = [];
  for (const interval of intervals) {
    const last = found.at(-1)?.at(-1);
    if (last && interval.time - last.time === intervalMinutes) found.at(-1)!.push(interval);
    else found.push([interval]);
  }
  return found;
}

/** By how much more agents there are than in the interval before; at the end of a stretch all go. */
function rise(stretch: Stretch, at: number): number {
  return (stretch[at]?.scheduled ?? 0) - (stretch[at - 1]?.scheduled ?? 0);
}

/**
 * The length of shift that the curve speaks for: the one, of 4 to 12 hours, by which most rises are followed by a fall. Meals hide
 * some falls and make others, so it is a guess for the planner to set right.
 * @returns hours; null where no rise has its fall.
 */
export function likelyShiftHours(intervals: readonly AssessedInterval[], intervalMinutes: number): number | null {
  const all = stretches(intervals, intervalMinutes);
  let best: { minutes: number; matched: number } | null = null;
  for (let minutes = Math.ceil(SHORTEST_SHIFT / intervalMinutes) * intervalMinutes; minutes <= LONGEST_SHIFT; minutes += intervalMinutes) {
    const length = minutes / intervalMinutes;
    const matched = sum(all.map((stretch) => sum(stretch.map((_, at) => (at + length > stretch.length ? 0 : Math.max(0, Math.min(rise(stretch, at), -rise(stretch, at + length))))))));
    if (matched > (best?.matched ?? 0)) best = { minutes, matched };
  }
  return best && best.minutes / 60;
}

/**
 * Every single move of one shift's start by half an hour, earlier and later, that lowers the cost of misfit or, at the same cost,
 * raises the service level; the best first. A start is where agents are more than before, with a fall one shift later.
 */
export function shiftMoves(intervals: readonly AssessedInterval[], settings: EfficiencySettings, shiftHours: number): ShiftMove[] {
  const { intervalMinutes } = settings;
  const length = Math.round((shiftHours * 60) / intervalMinutes);
  const calls = sum(intervals.map((interval) => interval.calls));
  const levels = intervals.map(({ level }) => level);
  const served = levels.includes(null) || calls === 0 ? null : sum(intervals.map((interval) => interval.calls * interval.level!));
  const steps = moveSteps(intervalMinutes);
  return stretches(intervals, intervalMinutes).flatMap((stretch) => stretch.flatMap((start, at) => {
    if (length <= steps || at + length > stretch.length || rise(stretch, at) < 1 || -rise(stretch, at + length) < 1) return [];
    return [-steps, steps].flatMap((by): ShiftMove[] => {
      const changes = changesOf(at, length, by);
      if (changes.some(([place, change]) => !stretch[place] || stretch[place].scheduled + change < 0)) return [];
      const effect = effectOf(changes.map(([place, change]) => [stretch[place]!, change]), settings);
      if (!effect) return [];
      return [{
        interval: start, from: start.time, to: start.time + by * intervalMinutes, until: start.time + (by + length) * intervalMinutes, saved: -effect.cost,
        level: served === null ? null : (served + effect.served) / calls, levelNow: served === null ? null : served / calls,
      }];
    });
  })).filter(isBetter).sort((a, b) => (Math.abs(b.saved - a.saved) > NOTHING ? b.saved - a.saved : 0) || (b.level ?? 0) - (a.level ?? 0) || a.from - b.from);
}

/** Which intervals lose an agent and which win one, by place in the stretch. */
function changesOf(at: number, length: number, by: number): (readonly [number, number])[] {
  const span = Array.from({ length: Math.abs(by) }, (_, index) => index);
  return by > 0
    ? span.flatMap((step) => [[at + step, -1], [at + length + step, 1]] as const)
    : span.flatMap((step) => [[at - 1 - step, 1], [at + length - 1 - step, -1]] as const);
}

function effectOf(changes: readonly (readonly [AssessedInterval, number])[], settings: EfficiencySettings): { readonly cost: number; readonly served: number } | null {
  let cost = 0;
  let served = 0;
  for (const [interval, change] of changes) {
    const scheduled = interval.scheduled + change;
    const level = levelWith(scheduled, interval, settings);
    if (isFault(level)) return null;
    cost += costOf({ scheduled, required: interval.required }, settings) - interval.cost;
    served += interval.calls * ((level ?? 0) - (interval.level ?? 0));
  }
  return { cost, served };
}

function isBetter({ saved, level, levelNow }: ShiftMove): boolean {
  return saved > NOTHING || (Math.abs(saved) <= NOTHING && (level ?? 0) > (levelNow ?? 0) + NOTHING);
}
