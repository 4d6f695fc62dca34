import type { Outcome } from '../../../core/fault';
import type { RosterResult } from '../../../core/scheduling/rostering';
import { runSearch, type Search, type SearchOptions } from '../run-search';
import { computeRoster } from './compute-roster';
import type { KeptRoster, RosterJob, RosterNews } from './messages';
import { startThread } from './start-thread';

const ROSTER: Search<RosterJob, RosterNews, RosterResult, KeptRoster> = { start: startThread, here: computeRoster, withKept: (job, kept) => ({ ...job, kept }) };

/**
 * Plans a named roster off the pane's own thread.
 * @returns null if a signal ended it with nothing to keep.
 */
export function runRoster(job: RosterJob, options: SearchOptions<RosterNews> = {}): Promise<Outcome<RosterResult> | null> {
  return runSearch(ROSTER, job, options);
}
