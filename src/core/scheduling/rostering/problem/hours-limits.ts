import type { LeaveAsShift } from './leave-as-shift';

/** Paid minutes that a contract's weeks and whole roster come to. */
export interface HoursLimits {
  readonly week: Limits;
  /** Of all days; null where the weeks say it all. */
  readonly roster: Limits | null;
}

export interface Limits {
  readonly min: number;
  readonly max: number;
}

export interface HoursAsked {
  readonly weekMinutes: number;
  /** Different paid lengths of the shifts that may be worked. */
  readonly lengths: readonly number[];
  readonly daysPerWeek: number;
  /** The law's most in a week. */
  readonly mostWeekMinutes: number;
  /** The law's most in all days planned. */
  readonly mostRosterMinutes: number;
  /** Minutes by which a week may differ from the contract. */
  readonly bank: number;
  /** What a day of leave counts, where any may come; null for nobody on leave. */
  readonly leave: LeaveAsShift | null;
  readonly days: number;
  /** Days planned before the first Monday, of a week that began earlier. */
  readonly daysBeforeMonday: number;
  /** Whether the days before the first are known: then nothing is asked of the week that has begun. */
  readonly isBegun: boolean;
}

const WEEK = 7;

/**
 * Weekly hours as limits that can be met with the shift lengths at hand. Where shifts make up the contract exactly, each week has
 * just that. Where they do not (37.5 hours of 8-hour shifts), a week has what lies next below or next above, and the roster as a
 * whole the sum that comes nearest to the contract. An hours bank lets weeks swing further, the sum stays. Where days of leave
 * do not count as a shift does, weeks and the sum may lie lower by less than one shift.
 */
export function hoursLimits(asked: HoursAsked): HoursLimits {
  const { weekMinutes: contract, bank, leave, daysPerWeek } = asked;
  const sums = sumsOf(asked.lengths, daysPerWeek).filter((sum) => sum <= asked.mostWeekMinutes);
  const below = Math.max(...sums.filter((sum) => sum <= contract));
  const above = Math.min(...sums.filter((sum) => sum >= contract));
  const least = Math.min(below, ...sums.filter((sum) => sum >= contract - bank));
  const most = Math.max(Number.isFinite(above) ? above : below, ...sums.filter((sum) => sum <= contract + bank));
  const withLeave = leave === null ? least : leastWithLeave(asked, leave);
  const week = { min: Math.min(least, withLeave), max: leave === null ? most : Math.max(most, Math.min(asked.mostWeekMinutes, contract)) };
  const leaveFits = leave === null || (withLeave >= least && leave.minutes % asked.lengths.reduce(greatestDivisor, 0) === 0);
  return { week, roster: rosterLimits(asked, week, sums, leaveFits) };
}

/** The least of the sums nearest below the contract, over all numbers of days of leave in a week; a whole week of it leaves no day for a shift. */
function leastWithLeave({ weekMinutes, lengths, daysPerWeek }: HoursAsked, { minutes, perWeek }: LeaveAsShift): number {
  const counts = Array.from({ length: Math.min(daysPerWeek, perWeek) + 1 }, (_, count) => count).filter((count) => count * minutes <= weekMinutes);
  const partly = counts.map((count) => Math.max(...sumsOf(lengths, daysPerWeek - count).map((sum) => sum + count * minutes).filter((sum) => sum <= weekMinutes)));
  return Math.min(perWeek * minutes, ...partly);
}

function rosterLimits(asked: HoursAsked, week: Limits, sums: readonly number[], leaveFits: boolean): Limits | null {
  const { days, daysBeforeMonday, weekMinutes, mostRosterMinutes } = asked;
  const whole = Math.floor((days - daysBeforeMonday) / WEEK);
  const share = (weekMinutes * days) / WEEK;
  const longest = Math.max(0, ...asked.lengths);
  const owed = [asked.isBegun ? 0 : daysBeforeMonday, days - daysBeforeMonday - whole * WEEK].map((count) => Math.max(0, ...sums.filter((sum) => sum <= (weekMinutes * count) / WEEK)));
  if (whole * WEEK < days) {
    const min = Math.min(mostRosterMinutes, owed.reduce((sum, each) => sum + each, whole * week.min));
    return { min, max: Math.min(mostRosterMinutes, Math.max(min, share + longest)) };
  }
  if (week.min === week.max && whole * week.max <= mostRosterMinutes) return null;
  const possible = sumsOfWeeks(sums.filter((sum) => sum >= week.min && sum <= week.max), whole).filter((sum) => sum <= mostRosterMinutes);
  const nearest = possible.reduce((best, sum) => (Math.abs(sum - share) < Math.abs(best - share) ? sum : best), 0);
  return leaveFits ? { min: nearest, max: nearest } : { min: nearest - longest, max: Math.max(nearest, Math.min(mostRosterMinutes, share)) };
}

/** Every sum of up to so many lengths, in order. */
function sumsOf(lengths: readonly number[], most: number): number[] {
  let reached = new Set([0]);
  for (let count = 0; count < most; count += 1) reached = new Set([...reached].flatMap((sum) => [sum, ...lengths.map((length) => sum + length)]));
  return [...reached].sort((a, b) => a - b);
}

/** Every sum of so many weeks, in order. */
function sumsOfWeeks(weeks: readonly number[], count: number): number[] {
  let reached = new Set([0]);
  for (let week = 0; week < count; week += 1) reached = new Set([...reached].flatMap((sum) => weeks.map((each) => sum + each)));
  return [...reached].sort((a, b) => a - b);
}

function greatestDivisor(a: number, b: number): number {
  return b === 0 ? a : greatestDivisor(b, a % b);
}
