import { useMemo } from 'react';
import { isFault } from '../../../core/fault';
import { candidateShifts, type CoverRequest } from '../../../core/scheduling';
import type { ShiftsSettings } from '../../../sheets/shifts/request';
import type { CoverJob } from '../../../workers/scheduling';
import { countsOf } from './planned-people';
import type { ShiftsState } from './state';

const MINUTES_PER_DAY = 1440;

export interface AskedJob {
  readonly job: CoverJob | null;
  /** People of the sheet on shifts that the table no longer allows. */
  readonly lost: number;
}

/** What the search is asked: people anew, or what those of the sheet come to. */
export function useCoverJob(asked: CoverRequest | null, settings: ShiftsSettings | null, { people, before, where }: Pick<ShiftsState, 'people' | 'before' | 'where'>): AskedJob {
  const kept = people === 'keep' && where.refresh ? before : null;
  return useMemo(() => {
    if (!asked || !settings) return { job: null, lost: 0 };
    const job: CoverJob = { request: asked, seed: settings.seed, seconds: settings.seconds };
    if (!kept) return { job, lost: 0 };
    const { people: needed, intervalMinutes } = asked.requirement;
    const shifts = candidateShifts(asked.rows, (needed.length * intervalMinutes) / MINUTES_PER_DAY, asked.wagePerHour);
    if (isFault(shifts)) return { job: null, lost: 0 };
    const { counts, lost } = countsOf(kept.shifts, shifts, asked.rows);
    // Nothing is known of how good they are: nobody searched.
    return { job: { ...job, kept: { counts, bound: -Infinity } }, lost };
  }, [asked, settings, kept]);
}
