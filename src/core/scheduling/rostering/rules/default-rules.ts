import type { Jurisdiction } from '../../labour-law';
import type { RosterRules } from '../request';

/**
 * Rules to begin from: eleven hours of rest and no more than six days in a row, two full weekends off, and goals priced in
 * hours of one person short. With a law the rest is left to it where it asks for one.
 */
export function defaultRules(jurisdiction: Jurisdiction | null = null): RosterRules {
  return {
    jurisdiction, law: {},
    restHours: 11, mostDaysInRow: 6, fewestDaysOffInRow: null, mostDaysPerWeek: 5, mostWeekendsWorked: null,
    weekendsOff: 2, hoursBank: 0, leaveHours: null, skills: [],
    weights: { wish: 4, weekendOff: 8, sameBand: 1, rotation: 2, change: 2, over: 0.25, shared: 0.5 },
  };
}
