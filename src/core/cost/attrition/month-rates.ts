import type { DaySerial } from '../../history/calendar-day';
import { isFault } from '../../fault';
import { attritionRate } from '../../kpi/attrition-rate';
import { monthsOn } from './calendar-months';

/** What came and went in a month. */
export interface MonthCount {
  /** The first day of the month. */
  readonly month: DaySerial;
  readonly open: number;
  readonly joiners: number;
  readonly leavers: number;
  readonly voluntary: number;
  readonly involuntary: number;
}

export interface MonthRates extends MonthCount {
  readonly close: number;
  readonly mean: number;
  /** Left without a word on whether by their own will. */
  readonly untold: number;
  /** Leavers ÷ mean headcount of the month; null where there was nobody. */
  readonly rate: number | null;
  /** × 12: a year of such months, each with a headcount that is kept up. */
  readonly annual: number | null;
  /** 1 − (1 − rate)¹²: what a group that is not refilled would lose in a year of such months. */
  readonly compounded: number | null;
  readonly annualVoluntary: number | null;
  /** Involuntary and untold. */
  readonly annualOther: number | null;
  /** Leavers of twelve months over their mean headcount; null until there are twelve. */
  readonly rolling: number | null;
}

/** Attrition month by month. */
export function monthRates(counts: readonly MonthCount[]): MonthRates[] {
  const means = counts.map(({ open, joiners, leavers }) => (open + open + joiners - leavers) / 2);
  return counts.map((count, index) => {
    const { month, open, joiners, leavers, voluntary } = count;
    const mean = means[index]!;
    const year = counts.map((_, at) => at).filter((at) => counts[at]!.month > monthsOn(month, -12) && counts[at]!.month <= month);
    const rate = rateOf(leavers, mean, 12);
    return {
      ...count, mean, rate, close: open + joiners - leavers, untold: leavers - voluntary - count.involuntary,
      annual: rateOf(leavers, mean, 1),
      compounded: rate === null ? null : 1 - (1 - Math.min(1, rate)) ** 12,
      annualVoluntary: rateOf(voluntary, mean, 1), annualOther: rateOf(leavers - voluntary, mean, 1),
      rolling: year.length < 12 ? null : rateOf(year.reduce((sum, at) => sum + counts[at]!.leavers, 0), year.reduce((sum, at) => sum + means[at]!, 0) / 12, 12),
    };
  });
}

/** Leavers of so many months over the mean headcount, for a year. */
export function rateOf(leavers: number, mean: number, months: number): number | null {
  if (!(mean > 0)) return null;
  const rate = attritionRate(Math.max(0, leavers), mean, null, months);
  return isFault(rate) ? null : rate;
}

export interface PeriodRates {
  /** How many months were counted: those asked for, or all there are. */
  readonly months: number;
  readonly leavers: number;
  readonly mean: number;
  readonly annual: number | null;
  readonly annualVoluntary: number | null;
  readonly annualInvoluntary: number | null;
}

/** The last months together. */
export function periodRates(rates: readonly MonthRates[], asked: number): PeriodRates {
  const last = rates.at(-1)?.month ?? 0;
  const period = rates.filter(({ month }) => month > monthsOn(last, -asked));
  const sum = (of: (month: MonthRates) => number) => period.reduce((total, month) => total + of(month), 0);
  const months = period.length;
  const [leavers, mean] = [sum((month) => month.leavers), months > 0 ? sum((month) => month.mean) / months : 0];
  return {
    months, leavers, mean, annual: rateOf(leavers, mean, months), annualVoluntary: rateOf(sum(({ voluntary }) => voluntary), mean, months),
    annualInvoluntary: rateOf(sum(({ involuntary }) => involuntary), mean, months),
  };
}
