import { shuffled } from '../../../numeric/shuffled';
import type { Draft } from './draft';

/** Gives everybody without a line the best beside those who have one, in a random order. */
export function fill(draft: Draft, random: () => number): void {
  for (const person of shuffled(draft.crew.length, random)) if (!draft.placed[person]) draft.plan(person);
}

/** Plans everybody's line again in a random order: the cost never rises. */
export function sweep(draft: Draft, random: () => number, shouldStop: () => boolean): void {
  for (const person of shuffled(draft.crew.length, random)) {
    draft.take(person);
    draft.plan(person);
    if (shouldStop()) return;
  }
}
