import { DEFAULT_CHOICES, type EntryKey } from './choices';

/** What a blank field stands for; undefined where it must be filled, or where blank has a meaning of its own. */
export function fallbackOf(key: EntryKey): number | undefined {
  return DEFAULT_CHOICES.entries[key] ?? undefined;
}
