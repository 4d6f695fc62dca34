import type { Outcome } from '../../../core/fault';
import type { CoverResult } from '../../../core/scheduling';
import { runSearch, type Search, type SearchOptions } from '../run-search';
import { computeCover } from './compute-cover';
import type { CoverJob, CoverNews, KeptPlan } from './messages';
import { startThread } from './start-thread';

export type RunOptions = SearchOptions<CoverNews>;

const COVER: Search<CoverJob, CoverNews, CoverResult, KeptPlan> = { start: startThread, here: computeCover, withKept: (job, kept) => ({ ...job, kept }) };

/**
 * Finds people for shifts off the pane's own thread.
 * @returns null if a signal ended it with nothing to keep.
 */
export function runCover(job: CoverJob, options: RunOptions = {}): Promise<Outcome<CoverResult> | null> {
  return runSearch(COVER, job, options);
}
