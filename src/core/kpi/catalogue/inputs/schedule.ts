import { added, averaged, single, type Input } from './input';

/** Forecasts and rosters, a row for each interval, shift or wish. */
export const schedule = {
  forecastCalls: added.count('call'),
  reforecastCalls: added.count('call'),
  scheduledAgents: added.count('agent'),
  requiredAgents: added.count('agent'),
  intervalHours: single.in('hours', 'agent'),
  minutesPlanned: added.in('minutes'),
  minutesAsPlanned: added.in('minutes'),
  plannedHours: added.in('hours'),
  workedHours: added.in('hours'),
  shiftsPublished: added.count('shift'),
  shiftsChanged: added.count('shift'),
  swapsAsked: added.count('wish'),
  swapsApproved: added.count('wish'),
  wishes: added.count('wish'),
  wishesGranted: added.count('wish'),
  unpopularShifts: averaged.count('shift'),
  restBreaches: added.count('incident'),
  leadDays: averaged.in('days'),
} as const satisfies Record<string, Input>;
