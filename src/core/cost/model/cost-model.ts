import { isFault, type Outcome } from '../../fault';
import { sum } from '../../numeric/sum';
import { recordOf } from '../../record-of';
import { checkSettings } from './check-settings';
import { TYPED_DEMAND, type Demand } from './demand';
import { FAMILIES, HEADS, type Family, type Head } from './heads';
import { monthlyLabour, type MonthLabour } from './labour';
import { monthStarts } from './month-starts';
import { ON_COSTS, type CostSettings } from './settings';

/** Money of one month. */
export interface MonthCost {
  readonly heads: Readonly<Record<Head, number>>;
  readonly families: Readonly<Record<Family, number>>;
  readonly total: number;
  readonly revenue: number;
  /** Revenue less all cost but that of the set-up and of capital. */
  readonly ebitda: number;
  /** Less the set-up, spread over its life. */
  readonly ebit: number;
  /** Less the cost of capital. */
  readonly result: number;
  /** What one joiner and one leaver cost, hiring aside. */
  readonly trainingPerJoiner: number;
  readonly costPerLeaver: number;
  /** Money tied up: what customers owe less what is owed to suppliers. */
  readonly workingCapital: number;
}

export interface CostModel {
  /** Serials of the first day of each month. */
  readonly starts: readonly number[];
  readonly onCost: number;
  readonly labour: readonly MonthLabour[];
  readonly costs: readonly MonthCost[];
}

const MONTHS_PER_YEAR = 12;
const WEEKS_PER_YEAR = 52;
export const DAYS_PER_YEAR = 365;

/** Paid weeks of a month, as hours per month are told. */
export const weeklyHours = (hoursPerMonth: number) => (hoursPerMonth * MONTHS_PER_YEAR) / WEEKS_PER_YEAR;

/** The twelve heads of the centre's cost, month by month, from volume, handle time and the settings. */
export function costModel(settings: CostSettings, demand: Demand = TYPED_DEMAND): Outcome<CostModel> {
  const wrong = checkSettings(settings, demand);
  if (wrong) return wrong;
  const labour = monthlyLabour(settings, demand);
  if (isFault(labour)) return labour;
  const onCost = sum(ON_COSTS.map((key) => settings.onCosts[key]));
  return {
    starts: monthStarts(settings.startMonth, settings.months).slice(0, -1), onCost, labour,
    costs: labour.map((month, index) => costOf(month, index, settings, onCost)),
  };
}

function costOf(of: MonthLabour, index: number, { inputs, monthly, families }: CostSettings, onCost: number): MonthCost {
  const wage = monthly.wagePerHour[index]!;
  const successes = monthly.successes[index]!;
  const weekOfAnAgent = weeklyHours(monthly.hoursPerFte[index]!) * wage * (1 + onCost);
  const trainingPerJoiner = inputs.trainingWeeks * weekOfAnAgent + inputs.courseCost;
  const costPerLeaver = inputs.leavingCost + inputs.rampWeeks * weekOfAnAgent * (1 - inputs.rampProductivity);
  const revenue = of.volume * inputs.revenuePerCall + of.minutes * inputs.revenuePerMinute + of.seats * inputs.revenuePerSeat + successes * inputs.revenuePerSuccess;
  const systems = of.seats * inputs.systemsPerSeat;
  const premises = of.seats * inputs.premisesPerSeat;
  const telecoms = of.minutes * inputs.telecomsPerMinute;
  const bought = inputs.runningPerMonth + systems + premises + inputs.otherPerMonth + telecoms;
  const perDay = MONTHS_PER_YEAR / DAYS_PER_YEAR;
  const workingCapital = (revenue * inputs.receivableDays - bought * inputs.payableDays) * perDay;
  const heads: Record<Head, number> = {
    setUp: index + 1 <= inputs.setUpMonths ? inputs.setUpCost / inputs.setUpMonths : 0,
    running: inputs.runningPerMonth,
    direct: (of.paidHours * wage + of.supervisors * inputs.supervisorPay) * (1 + onCost),
    indirect: inputs.managers * inputs.managerPay * (1 + onCost),
    hiring: of.joiners * inputs.hiringCost,
    training: of.joiners * trainingPerJoiner,
    attrition: of.leavers * costPerLeaver,
    systems, premises, other: inputs.otherPerMonth, telecoms,
    capital: (workingCapital * inputs.costOfCapital) / MONTHS_PER_YEAR,
  };
  const total = sum(Object.values(heads));
  const result = revenue - total;
  return {
    heads, total, revenue, trainingPerJoiner, costPerLeaver, workingCapital, result,
    families: recordOf(FAMILIES, (family) => sum(HEADS.filter((head) => families[head] === family).map((head) => heads[head]))),
    ebitda: result + heads.setUp + heads.capital, ebit: result + heads.capital,
  };
}

/** A figure of each month, added up. */
export function overMonths<T>(months: readonly T[], figure: (month: T) => number): number {
  return sum(months.map(figure));
}
