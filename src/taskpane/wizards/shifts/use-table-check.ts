import { useMemo } from 'react';
import { isFault, type Fault } from '../../../core/fault';
import { candidateShifts, uncoverableIntervals } from '../../../core/scheduling';
import type { RequirementReading } from '../../../core/scheduling/requirement';
import type { ShiftsSettings } from '../../../sheets/shifts/request';

/** What a shift table leaves possible, before anything is searched. */
export interface TableCheck {
  readonly fault: Fault | null;
  /** Ways to work, over all days. */
  readonly ways: number;
  /** Intervals in which nobody can be at work. */
  readonly uncoverable: readonly number[];
}

const NOTHING: TableCheck = { fault: null, ways: 0, uncoverable: [] };

export function tableCheck({ people, intervalMinutes, days }: Pick<RequirementReading, 'people' | 'intervalMinutes' | 'days'>, { shifts, wagePerHour, goesRound }: ShiftsSettings): TableCheck {
  if (intervalMinutes === null || people.length === 0) return NOTHING;
  const candidates = candidateShifts(shifts, days, wagePerHour);
  if (isFault(candidates)) return { ...NOTHING, fault: candidates };
  return { fault: null, ways: candidates.length, uncoverable: uncoverableIntervals(people, intervalMinutes, candidates, goesRound) };
}

export function useTableCheck(reading: RequirementReading | null, settings: ShiftsSettings | null): TableCheck {
  return useMemo(() => (reading && settings ? tableCheck(reading, settings) : NOTHING), [reading, settings]);
}
