import { useMemo } from 'react';
import type { CoverRequest } from '../../../core/scheduling';
import type { ShiftsSettings } from '../../../sheets/shifts/request';
import type { CoverJob } from '../../../workers/scheduling';
import { countsFor } from './planned-people';
import type { ShiftsState } from './state';

export interface AskedJob {
  readonly job: CoverJob | null;
  /** People of the sheet on shifts that the table no longer allows. */
  readonly lost: number;
}

/** What the search is asked. Where a sheet is refreshed it sets out from the people there, or only works out what they come to. */
export function useCoverJob(asked: CoverRequest | null, settings: ShiftsSettings | null, { people, before, where }: Pick<ShiftsState, 'people' | 'before' | 'where'>): AskedJob {
  const known = where.refresh ? before : null;
  return useMemo(() => {
    if (!asked || !settings) return { job: null, lost: 0 };
    const job: CoverJob = { request: asked, seed: settings.seed, seconds: settings.seconds };
    const there = known && countsFor(known.shifts, asked);
    if (!there) return { job, lost: 0 };
    // Nothing is known of how good people are that nobody searched for.
    return people === 'keep' ? { job: { ...job, kept: { counts: there.counts, bound: -Infinity } }, lost: there.lost } : { job: { ...job, start: there.counts }, lost: there.lost };
  }, [asked, settings, known, people]);
}
