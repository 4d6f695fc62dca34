import { useMemo } from 'react';
import type { DaySerial } from '../../../core/history/calendar-day';
import { shiftCodes, type RosterRequest, type RosterShift } from '../../../core/scheduling/rostering';
import type { Settled } from './entries';
import { daysOf, requiredFrom } from './horizon';
import type { PeopleAnalysis } from './people-analysis';
import { shiftsInUse, withTypedDays, type Standing } from './standing';
import { standingFor } from './standing-request';
import type { RosterTask } from './use-search';
import type { Shifts } from './use-shifts';

/** The shifts of the roster, with codes that mean what they meant before. */
export function useRosterShifts(shifts: Shifts | null, standing: Standing | null): readonly RosterShift[] {
  return useMemo(() => {
    if (shifts?.kind !== 'read') return [];
    const before = standing ? shiftsInUse(standing) : [];
    const coded = shiftCodes(shifts.planned, before);
    const codes = new Set(coded.map(({ code }) => code));
    return [...coded, ...before.filter(({ code }) => !codes.has(code))];
  }, [shifts, standing]);
}

/** All that the search needs; null until shifts, people and settings are there. */
export function useTask(
  shifts: Shifts | null, coded: readonly RosterShift[], analysis: PeopleAnalysis | null, settled: Settled | null, firstDay: DaySerial, standing: Standing | null,
): RosterTask | null {
  return useMemo(() => {
    if (shifts?.kind !== 'read' || !analysis || !settled || analysis.people.length === 0) return null;
    const { demand } = shifts;
    const days = daysOf(settled.weeks);
    const request: RosterRequest = {
      firstDay, days, intervalMinutes: demand.intervalMinutes, required: requiredFrom(demand, firstDay, days), shifts: coded, people: standing ? withTypedDays(analysis.people, standing, firstDay - standing.memory.asked.firstDay) : analysis.people, rules: settled.rules,
      ...(standing && standingFor(standing, firstDay)),
    };
    return { request, ...settled.search };
  }, [shifts, coded, analysis, settled, firstDay, standing]);
}
