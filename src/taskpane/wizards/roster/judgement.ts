import type { RosterRequest, RosterResult } from '../../../core/scheduling/rostering';

/** An interval that is short, for a sentence. */
export interface ShortInterval {
  readonly day: number;
  readonly minute: number;
  readonly short: number;
}

/** What a roster is worth, beyond its hours: figures for the sentences of the preview. */
export interface Judgement {
  readonly wishes: number;
  readonly wishesKept: number;
  readonly meanWeekendsOff: number;
  readonly leastWeekendsOff: number;
  /** Hours a week beside the contract's, of whom has least and most. */
  readonly leastBeside: number;
  readonly mostBeside: number;
  readonly neededHours: number;
  readonly worst: readonly ShortInterval[];
  /** The day that is most short; the fullest one where none is. */
  readonly worstDay: number;
}

const MOST_INTERVALS = 3;
/** Less is a matter of breaks, not of people. */
const FELT = 0.05;

export function judge({ required, intervalMinutes, days, people }: RosterRequest, { shares, people: atWork }: RosterResult): Judgement {
  const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
  const own = shares.filter((_, person) => !people[person]?.shared);
  const beside = own.map(({ hours, contractHours }) => ((hours - contractHours) * 7) / days);
  const short = required.flatMap((day, place) => day.map((need, interval): ShortInterval => ({ day: place, minute: interval * intervalMinutes, short: need - (atWork[place]?.[interval] ?? 0) })));
  const shortOf = (day: number) => sum(short.filter((each) => each.day === day && each.short > 0).map((each) => each.short));
  const byDay = required.map((need, day) => ({ day, short: shortOf(day), need: sum(need) }));
  const most = byDay.reduce((worst, each) => (each.short > worst.short + FELT || (Math.abs(each.short - worst.short) <= FELT && each.need > worst.need) ? each : worst), byDay[0]!);
  return {
    wishes: sum(shares.map(({ wishesKept, wishesBroken }) => wishesKept + wishesBroken.length)), wishesKept: sum(shares.map(({ wishesKept }) => wishesKept)),
    meanWeekendsOff: own.length === 0 ? 0 : sum(own.map(({ weekendsOff }) => weekendsOff)) / own.length, leastWeekendsOff: Math.min(...own.map(({ weekendsOff }) => weekendsOff), Infinity),
    leastBeside: Math.min(...beside, Infinity), mostBeside: Math.max(...beside, -Infinity),
    neededHours: (sum(required.map(sum)) * intervalMinutes) / 60,
    worst: short.filter((each) => each.short > FELT).sort((a, b) => b.short - a.short || a.day - b.day || a.minute - b.minute).slice(0, MOST_INTERVALS),
    worstDay: most.day,
  };
}
