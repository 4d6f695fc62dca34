import { halfWidth } from '../../../history/half-width';
import type { Band, RosterShift } from '../request';
import { bandOfWord } from './band-words';

/** What shifts are known by: the code and name of each, and the bands. */
export type KnownShift = Pick<RosterShift, 'code' | 'name'> & { readonly band?: Band };

/** The code, name or band that a word means, as requests hold it; null where no shift is called so. */
export function shiftOfWord(word: string, shifts: readonly KnownShift[]): string | null {
  const text = folded(word);
  const found = shifts.find(({ code }) => folded(code) === text)?.code ?? shifts.find(({ name }) => folded(name) === text)?.name;
  return found ?? bandOfWord(word);
}

export function folded(text: string): string {
  return halfWidth(text).replace(/\s+/g, ' ').trim().toLowerCase();
}
