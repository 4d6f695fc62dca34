import { fault, type Outcome } from '../../fault';
import type { Direction } from '../weighting/on-range';

export interface Goal {
  readonly target: number;
  /** The value that scores 0, on the worse side of the target. Null: the score is a ratio to the target. */
  readonly floor?: number | null;
  /** The value beyond which nothing more is earned, on the better side of the target or at it. Null: no limit. */
  readonly stretch?: number | null;
  /** 1 where more is better (the default), −1 where less is. */
  readonly direction?: Direction;
}

/**
 * How far an indicator has come towards its target, as a fraction: 1 is the target met.
 *
 * With a floor the score is a straight line from 0 at the floor through 1 at the target, (actual − floor) ÷ (target − floor);
 * without one, actual ÷ target, or target ÷ actual where less is better. It is never below 0, and it stops rising where the
 * actual reaches the stretch.
 * @returns a fraction; or `wrong-side` of `floor` or `stretch`; without a floor `not-positive` of `target`, and of `actual` where
 * less is better; `too-large`.
 */
export function targetScore(actual: number, goal: Goal): Outcome {
  const { target, floor = null, stretch = null, direction = 1 } = goal;
  if (floor !== null && !(direction * target > direction * floor)) return wrongSide('floor', target, -direction);
  if (stretch !== null && !(direction * stretch >= direction * target)) return wrongSide('stretch', target, direction);
  const counted = stretch === null ? actual : direction * Math.min(direction * actual, direction * stretch);
  const score = floor === null ? ratioToTarget(counted, target, direction) : (counted - floor) / (target - floor);
  if (typeof score !== 'number') return score;
  return Number.isFinite(score) ? Math.max(0, score) : fault('too-large', 'actual');
}

function ratioToTarget(actual: number, target: number, direction: number): Outcome {
  if (!(target > 0)) return fault('not-positive', 'target');
  if (direction === 1) return actual / target;
  return actual > 0 ? target / actual : fault('not-positive', 'actual');
}

function wrongSide(argument: string, target: number, sign: number): Outcome {
  return fault('wrong-side', argument, { target, side: sign > 0 ? 'above' : 'below' });
}
