import type { PlannedRoster } from '../../roster';
import type { RosterCase } from '../problem/roster-case';
import type { RosterResult } from '../result';
import { RosterBoard } from './roster-board';

/** A bound further off than this says little about the roster, and is not told. */
const CLOSE = 0.05;

/** What a planned roster comes to. */
export function rosterResult(of: RosterCase, { roster, bound, withoutLine }: Pick<PlannedRoster, 'roster' | 'bound' | 'withoutLine'>): RosterResult {
  const cells = roster.map((line) => line.map((shift) => (shift === null ? '' : of.request.shifts[shift]!.code)));
  const score = new RosterBoard(of, cells).score();
  return { ...score, cells, gap: closeGap(score.cost, bound), withoutLine };
}

/** How far a cost may be from the best possible, as a share of it; null where the bound is not close. */
export function closeGap(cost: number, bound: number): number | null {
  if (!Number.isFinite(bound)) return null;
  const above = Math.max(0, cost - bound);
  if (above <= 1e-6 * Math.max(1, Math.abs(cost))) return 0;
  const gap = above / Math.abs(cost);
  return gap <= CLOSE ? gap : null;
}
