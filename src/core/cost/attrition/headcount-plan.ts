import type { DaySerial } from '../../history/calendar-day';
import { monthOfYear, monthsOn } from './calendar-months';

const DAYS_A_WEEK = 7;

export interface HeadcountSettings {
  /** The first month of the plan, by its first day. */
  readonly firstMonth: DaySerial;
  /** Productive heads when it begins. */
  readonly startHeads: number;
  /** Share of heads that leave in a month, where the month does not tell its own. */
  readonly monthlyAttrition: number;
  /** The day from which offers can be made. */
  readonly offersFrom: DaySerial;
  /** From the offer to the first day of the class. */
  readonly hiringWeeks: number;
  readonly trainingWeeks: number;
  /** Until a new agent works as an experienced one does; before that nobody counts. */
  readonly rampWeeks: number;
  /** Share of a class that is gone before it is productive. */
  readonly trainingLoss: number;
  /** Offers accepted. */
  readonly acceptance: number;
  /** Null: any size. */
  readonly maxClass: number | null;
  /** Months of the year, 1 for January, in which a class may start. */
  readonly classMonths: readonly boolean[];
}

export interface HeadcountNeed {
  readonly required: number;
  /** People on their way already who become productive in this month. */
  readonly hired: number;
  /** Share of heads that leave in this month; null or absent: as in the settings. */
  readonly attrition?: number | null;
}

export interface HeadcountMonth extends HeadcountNeed {
  /** Share of heads that leave in it. */
  readonly rate: number;
  readonly month: DaySerial;
  /** The latest first day of a class that is productive when the month begins. */
  readonly classStart: DaySerial;
  readonly offerBy: DaySerial;
  readonly allowed: boolean;
  /** What the months after must find at the end of this one, as their classes can't bring it. */
  readonly carry: number;
  /** Heads to aim at: the need, or more where later classes are too small to meet a later need. */
  readonly aim: number;
  /** People whom the class would need to reach the aim. */
  readonly wanted: number;
  readonly classSize: number;
  readonly offers: number;
  readonly graduates: number;
  readonly leavers: number;
  /** Productive at the end of the month, leavers gone. */
  readonly heads: number;
  /** Above or below what is required. */
  readonly gap: number;
}

/**
 * Classes as late and as small as they can be so that productive heads meet the need at the end of every month. Backward, each
 * month's aim is its need or what later months, with their largest classes, can't make up; forward, each class brings the heads
 * to the aim. A month whose class would have to start too early, or in a month without classes, has none.
 */
export function headcountPlan(needs: readonly HeadcountNeed[], settings: HeadcountSettings): HeadcountMonth[] {
  const { firstMonth, startHeads, monthlyAttrition, offersFrom, hiringWeeks, trainingWeeks, rampWeeks, trainingLoss, acceptance, maxClass, classMonths } = settings;
  const months = needs.map((need, index) => {
    const month = monthsOn(firstMonth, index);
    const classStart = Math.floor(month - DAYS_A_WEEK * (trainingWeeks + rampWeeks));
    const offerBy = Math.floor(classStart - DAYS_A_WEEK * hiringWeeks);
    return { ...need, month, rate: need.attrition ?? monthlyAttrition, classStart, offerBy, allowed: offerBy >= offersFrom && (classMonths[monthOfYear(classStart) - 1] ?? true) };
  });
  const aims: number[] = [];
  const carries: number[] = [];
  for (let index = months.length - 1; index >= 0; index -= 1) {
    const next = months[index + 1];
    carries[index] = !next || (next.allowed && maxClass === null) ? 0
      : aims[index + 1]! / (1 - next.rate) - next.hired - (next.allowed ? (maxClass ?? 0) * (1 - trainingLoss) : 0);
    aims[index] = Math.max(months[index]!.required, carries[index]!);
  }
  let before = startHeads;
  return months.map((month, index) => {
    const aim = aims[index]!;
    const wanted = Math.max(0, Math.ceil((aim / (1 - month.rate) - before - month.hired) / (1 - trainingLoss) - 1e-9));
    const classSize = month.allowed ? Math.min(wanted, maxClass ?? wanted) : 0;
    const graduates = month.hired + classSize * (1 - trainingLoss);
    const leavers = (before + graduates) * month.rate;
    const heads = before + graduates - leavers;
    before = heads;
    return { ...month, aim, wanted, carry: carries[index]!, classSize, offers: Math.max(0, Math.ceil(classSize / acceptance - 1e-9)), graduates, leavers, heads, gap: heads - month.required };
  });
}
