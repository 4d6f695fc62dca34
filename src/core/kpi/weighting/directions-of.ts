import { fault, type Outcome } from '../../fault';
import type { Direction } from './on-range';

/**
 * One direction for each of the indicators; left out, more is better everywhere.
 * @returns the directions; or `unequal-sizes`, `not-a-choice` of `directions`.
 */
export function directionsOf(given: readonly number[] | null, indicators: number): Outcome<readonly Direction[]> {
  if (given === null) return new Array<Direction>(indicators).fill(1);
  if (given.length !== indicators) return fault('unequal-sizes', 'directions', { given: given.length, other: 'matrix', wanted: indicators });
  const wrong = given.find((direction) => direction !== 1 && direction !== -1);
  if (wrong !== undefined) return fault('not-a-choice', 'directions', { given: wrong, choices: '1, -1' });
  return given as readonly Direction[];
}
