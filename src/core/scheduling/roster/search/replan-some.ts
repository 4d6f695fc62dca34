import { shuffled } from '../../../numeric/shuffled';
import type { Draft } from './draft';

const FEWEST = 2;
const SPREAD = 4;
const EVEN = 1e-9;

/**
 * Takes a few people out and plans them anew in another order, and keeps that where it is no worse (ruin and recreate:
 * G. Schrimpf et al., “Record breaking optimization results using the ruin and recreate principle”, 2000).
 * @returns by how much the cost fell
 */
export function replanSome(draft: Draft, random: () => number): number {
  const { own, tally } = draft;
  const chosen = someOf(draft, random);
  const before = chosen.reduce((sum, person) => sum + own[person]!, tally.cost);
  const kept = chosen.map((person) => ({ person, line: draft.line(person).slice(), own: own[person]! }));
  chosen.forEach((person) => draft.take(person));
  chosen.forEach((person) => draft.plan(person));
  const after = chosen.reduce((sum, person) => sum + own[person]!, tally.cost);
  if (after <= before + EVEN) return before - after;
  chosen.forEach((person) => draft.take(person));
  kept.forEach(({ person, line, own: price }) => draft.restore(person, line, price));
  return 0;
}

/** Of two people met by chance the one with more to wish for, and others by chance. */
function someOf({ crew, own }: Draft, random: () => number): number[] {
  const count = Math.min(crew.length, FEWEST + Math.floor(random() * SPREAD));
  if (crew.length <= 2 * count) return [...shuffled(crew.length, random).subarray(0, count)];
  const chosen = new Set<number>();
  const anyone = () => Math.floor(random() * crew.length);
  while (chosen.size < count) {
    const one = anyone();
    const other = anyone();
    chosen.add(own[one]! > own[other]! ? one : other);
  }
  return [...chosen];
}
