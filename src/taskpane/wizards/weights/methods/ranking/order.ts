import type { Entry } from '../../../../parts';

/** Indicators by index in order of importance; those that share a place stand together. */
export type Places = readonly (readonly number[])[];

/** The places taken so far; those without a rank yet come last, one by one in the order in which they were chosen. */
export function placesOf(ranks: readonly Entry[]): Places {
  const taken = [...new Set(ranks.filter((rank) => typeof rank === 'number'))].sort((a, b) => a - b);
  const open = ranks.flatMap((rank, index) => (typeof rank === 'number' ? [] : [[index]]));
  return [...taken.map((rank) => ranks.flatMap((each, index) => (each === rank ? [index] : []))), ...open];
}

/** As sports tables write ties: 1 2 2 4. */
export function ranksOf(places: Places): readonly number[] {
  const ranks: number[] = [];
  let before = 0;
  for (const place of places) {
    for (const index of place) ranks[index] = before + 1;
    before += place.length;
  }
  return ranks;
}

const placeOf = (places: Places, index: number) => places.findIndex((place) => place.includes(index));

/** One place up or down. Out of a shared place it goes to a place of its own beside it; a place of its own it swaps with the next. */
export function moved(places: Places, index: number, by: -1 | 1): Places {
  const at = placeOf(places, index);
  const place = places[at]!;
  if (place.length > 1) {
    const others = place.filter((each) => each !== index);
    return [...places.slice(0, at), ...(by < 0 ? [[index], others] : [others, [index]]), ...places.slice(at + 1)];
  }
  const next = places[at + by];
  if (!next) return places;
  return by < 0
    ? [...places.slice(0, at - 1), place, next, ...places.slice(at + 1)] : [...places.slice(0, at), next, place, ...places.slice(at + 2)];
}

/** As important as the one above: shares its place. */
export function tied(places: Places, index: number): Places {
  const at = placeOf(places, index);
  const above = places[at - 1];
  if (!above || places[at]!.length > 1) return places;
  return [...places.slice(0, at - 1), [...above, index], ...places.slice(at + 1)];
}

/** No longer as important as the others of its place: comes right after them. */
export function untied(places: Places, index: number): Places {
  return moved(places, index, 1);
}

/** Dropped on another: takes its place, and that one moves on. */
export function dropped(places: Places, index: number, onto: number): Places {
  if (index === onto) return places;
  const [from, to] = [placeOf(places, index), placeOf(places, onto)];
  const without = places.map((place) => place.filter((each) => each !== index)).filter((place) => place.length > 0);
  const at = placeOf(without, onto) + (from < to ? 1 : 0);
  return [...without.slice(0, at), [index], ...without.slice(at)];
}
