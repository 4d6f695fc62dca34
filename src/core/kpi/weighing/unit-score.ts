import type { Direction } from '../catalogue/indicator';
import type { IndicatorTarget } from './smart-checks';

/**
 * How far a value meets a target, as a fraction: value ÷ target, target ÷ value where less is better, in proportion outside a band
 * and 1 inside it; from 0 to `cap`. A target of 0 or less has no ratio: met is 1, missed 0.
 */
export function unitScore(value: number, { low, high }: IndicatorTarget, direction: Direction, cap: number): number {
  if (direction === 'lower') return atMost(value, high!, cap);
  if (direction === 'higher') return atLeast(value, low!, cap);
  return value < low! ? atLeast(value, low!, 1) : atMost(value, high!, 1);
}

function atLeast(value: number, target: number, cap: number): number {
  if (target <= 0) return value >= target ? 1 : 0;
  return Math.max(0, Math.min(cap, value / target));
}

function atMost(value: number, target: number, cap: number): number {
  if (target <= 0) return value <= target ? 1 : 0;
  return value <= 0 ? cap : Math.min(cap, target / value);
}
