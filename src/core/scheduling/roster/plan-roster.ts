import type { StandingSolver } from '../standing-model';
import { planByColumns } from './columns/plan-by-columns';
import { rosterCost } from './goal/roster-cost';
import { raisedBound } from './goal/whole-prices';
import type { Roster, RosterProblem } from './problem';
import { Draft } from './search/draft';
import { priceBound } from './search/price-bound';
import { replanSome } from './search/replan-some';
import { setOut, type StartLines } from './search/set-out';
import { sweep } from './search/sweep';
import { seededRandom } from '../../numeric/seeded-random';

/** What is known of a roster's cost. */
export interface RosterStanding {
  readonly cost: number;
  /** No roster that obeys the rules costs less; −Infinity while nothing is known. */
  readonly bound: number;
}

/** How far the search is: one and the same object all the time, whose figures are those of the moment. */
export interface RosterProgress extends RosterStanding {
  /** A copy. */
  roster(): Roster;
  /** People in each cell of the cover, track after track. */
  readonly counts: ArrayLike<number>;
  readonly withoutLine: readonly number[];
}

/** Who waits for a roster: told of better ones, from the first whole one on, and asked whether to go on. */
export interface RosterWatch {
  onBetter?(progress: RosterProgress): void;
  shouldStop?(): boolean;
}

export interface RosterSearch {
  readonly seed: number;
  /** Attempts to improve the roster after the first sweeps; left out, until the watch says stop. */
  readonly attempts?: number;
  /** Lines to set out from where they obey all rules: the roster found costs no more than they do, if all of them do. */
  readonly start?: StartLines;
  /** With one, small rosters are planned by columns and have a close bound. */
  readonly solver?: StandingSolver;
  readonly watch?: RosterWatch;
}

export interface PlannedRoster extends RosterStanding {
  readonly roster: Roster;
  /** Places of people for whom no line obeys all rules (long leave, locked cells): theirs break the lower limits or more. */
  readonly withoutLine: readonly number[];
}

/** Sweeps that gain less than this share of the cost are enough. */
const FLAT = 0.002;
const MOST_SWEEPS = 12;
/** Planning by columns takes a linear model with a row for each person and cell. */
const MOST_ROWS = 700;
const CLOSED = 1e-6;

/**
 * Plans a roster: everybody's line in turn, each the best beside all others, from the lines at hand if there are any, until that gains little; then, for small rosters,
 * by columns with a close bound, and for large ones a few people at a time with a loose one. The same seed and number of attempts make the same
 * roster on every machine; a watch that says stop keeps the best so far.
 */
export function planRoster(problem: RosterProblem, { seed, attempts = Infinity, start = [], solver, watch = {} }: RosterSearch): PlannedRoster {
  const random = seededRandom(seed);
  const shouldStop = () => watch.shouldStop?.() ?? false;
  const draft = new Draft(problem);
  let bound = -Infinity;
  const progress: RosterProgress = {
    get cost() { return draft.cost; },
    get bound() { return bound; },
    get withoutLine() { return [...draft.eased]; },
    counts: draft.tally.counts, roster: () => draft.roster(),
  };
  const tell = () => watch.onBetter?.(progress);
  setOut(draft, start, random);
  tell();
  const byColumns = solver && isSmall(problem) ? solver : undefined;
  if (!byColumns && !shouldStop()) {
    bound = raisedBound(problem, priceBound(draft, shouldStop));
    tell();
  }
  improve(() => { sweep(draft, random, shouldStop); tell(); }, () => draft.cost, shouldStop);
  if (byColumns && !shouldStop()) {
    bound = planByColumns(draft, { solver: byColumns, random, attempts, shouldStop, tell: (known) => { bound = known; tell(); } });
  } else {
    for (let attempt = 0; attempt < attempts && !shouldStop() && draft.cost > bound + CLOSED; attempt += 1) {
      if (replanSome(draft, random) > CLOSED) tell();
    }
  }
  const roster = draft.roster();
  const cost = rosterCost(problem, roster).total;
  return { roster, cost, bound: Math.min(bound, cost), withoutLine: [...draft.eased] };
}

function isSmall({ people, cover }: RosterProblem): boolean {
  return people.length + cover.reduce((sum, { cells }) => sum + cells.length, 0) <= MOST_ROWS;
}

/** Repeats a step until it gains little. */
function improve(step: () => void, cost: () => number, shouldStop: () => boolean): void {
  for (let count = 0; count < MOST_SWEEPS && !shouldStop(); count += 1) {
    const before = cost();
    step();
    if (before - cost() <= FLAT * Math.abs(before)) return;
  }
}
