import { fault, isFault, type Outcome } from '../../fault';
import { agentsRequired, occupancy as occupancyOf } from '../../queueing';
import type { Demand } from './demand';
import type { CostSettings } from './settings';

/** The labour model in one month. */
export interface MonthLabour {
  readonly volume: number;
  readonly ahtSeconds: number;
  readonly occupancy: number;
  readonly shrinkage: number;
  /** Volume × handle time. */
  readonly handledHours: number;
  readonly minutes: number;
  /** On the phones: handled ÷ occupancy. */
  readonly agentHours: number;
  /** Agent hours ÷ (1 − shrinkage). */
  readonly paidHours: number;
  /** On the phones and paid, as full-time equivalents of the month. */
  readonly requiredFte: number;
  readonly fte: number;
  readonly supervisors: number;
  readonly seats: number;
  readonly leavers: number;
  /** Replacements and growth; none where the centre shrinks faster than people leave. */
  readonly joiners: number;
  /** By the goal, in a mean interval; null where occupancy is typed. */
  readonly goal: { readonly calls: number; readonly agents: number } | null;
}

export function monthlyLabour(settings: CostSettings, demand: Demand): Outcome<MonthLabour[]> {
  const months: MonthLabour[] = [];
  for (let month = 0; month < settings.months; month += 1) {
    const made = labourOf(settings, demand, month, months.at(-1)?.fte ?? settings.inputs.openingFte);
    if (isFault(made)) return made;
    months.push(made);
  }
  return months;
}

function labourOf({ monthly, inputs, agentsBy }: CostSettings, demand: Demand, month: number, before: number | null): Outcome<MonthLabour> {
  const typed = (key: keyof typeof monthly) => monthly[key][month]!;
  const volume = demand.volume ? demand.volume[month]! * (1 + typed('growth')) : typed('volume');
  const ahtSeconds = demand.ahtSeconds?.[month] ?? typed('ahtSeconds');
  const shrinkage = demand.shrinkage?.[month] ?? typed('shrinkage');
  const goal = agentsBy === 'goal' && !demand.occupancy ? agentsByGoal(volume, ahtSeconds, typed('openHours'), inputs) : null;
  if (isFault(goal)) return fault(goal.code, goal.argument, { ...goal, month: month + 1 });
  const occupancy = goal?.occupancy ?? demand.occupancy?.[month] ?? typed('occupancy');
  const handledHours = (volume * ahtSeconds) / 3600;
  const agentHours = handledHours / occupancy;
  const paidHours = agentHours / (1 - shrinkage);
  const fte = paidHours / typed('hoursPerFte');
  const leavers = fte * typed('attritionRate');
  return {
    volume, ahtSeconds, occupancy, shrinkage, handledHours, agentHours, paidHours, fte, leavers, goal,
    minutes: handledHours * 60, requiredFte: agentHours / typed('hoursPerFte'), supervisors: fte / inputs.spanOfControl, seats: fte * inputs.seatsPerFte,
    joiners: Math.max(0, leavers + fte - (before ?? fte)),
  };
}

interface ByGoal {
  readonly calls: number;
  readonly agents: number;
  readonly occupancy: number;
}

/** As if all intervals of the month were alike: a day with peaks needs a staffing sheet. */
function agentsByGoal(volume: number, ahtSeconds: number, openHours: number, { serviceLevel, answerWithinSeconds, intervalMinutes, maxOccupancy }: CostSettings['inputs']): Outcome<ByGoal> {
  const calls = volume / ((openHours * 60) / intervalMinutes);
  if (calls === 0) return { calls, agents: 0, occupancy: maxOccupancy };
  const agents = agentsRequired({ calls, ahtSeconds, intervalMinutes, serviceLevel, answerWithinSeconds, maxOccupancy });
  if (isFault(agents)) return agents;
  const occupancy = occupancyOf({ calls, ahtSeconds, intervalMinutes, agents });
  return isFault(occupancy) ? occupancy : { calls, agents, occupancy };
}
