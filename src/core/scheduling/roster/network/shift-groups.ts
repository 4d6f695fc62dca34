import type { ShiftType } from '../problem';
import { mayFollow } from '../succession';

/** Shifts that no rule tells apart: whoever may work one may work another, and only its price matters. */
export interface ShiftGroup {
  readonly shifts: readonly number[];
  readonly kind: number;
  readonly band: number;
  /** Place of its rest class: what may be worked the day after. */
  readonly rest: number;
}

/** What may be worked next. Classes are sorted from the most freedom to the least; the first is that of a rested person. */
export interface RestClass {
  /** 1 for each group that may be worked. */
  readonly allowed: Uint8Array;
  /** Classes with a little less freedom: whoever has this one's freedom has theirs too. */
  readonly below: readonly number[];
  /** Groups that no class below allows. */
  readonly lastChance: readonly number[];
}

export interface ShiftGroups {
  readonly groups: readonly ShiftGroup[];
  readonly classes: readonly RestClass[];
  /** The rest class after a shift; of a day off it is 0. */
  readonly classAfter: (shift: number) => number;
}

/**
 * Groups the shifts of a contract and orders what may follow them. Rest rules make a chain of classes (the later the end, the
 * fewer the starts), so that a network needs one edge for each shift and state, not one for each pair of shifts; lists of
 * forbidden successions may branch, and the order by inclusion holds for them too.
 */
export function groupShifts(
  shifts: readonly ShiftType[], allowed: readonly number[], before: readonly number[], rest: number,
  kindOfShift: (shift: number) => number, bandOfShift: (shift: number) => number,
): ShiftGroups {
  const earlier = [...new Set([...allowed, ...before])];
  const follows = (from: number, to: number) => (mayFollow(shifts, from, to, rest) ? '1' : '0');
  const members = new Map<string, number[]>();
  for (const shift of allowed) {
    const after = allowed.map((later) => follows(shift, later)).join('');
    const from = earlier.map((first) => follows(first, shift)).join('');
    const key = [kindOfShift(shift), bandOfShift(shift), after, from].join('|');
    members.set(key, [...(members.get(key) ?? []), shift]);
  }
  const lists = [...members.values()];
  const setAfter = (shift: number) => Uint8Array.from(lists, (list) => (mayFollow(shifts, shift, list[0]!, rest) ? 1 : 0));
  const classes = orderedClasses([new Uint8Array(lists.length).fill(1), ...earlier.map(setAfter)]);
  const classAfter = (shift: number) => {
    const key = setAfter(shift).join();
    return classes.findIndex(({ allowed: set }) => set.join() === key);
  };
  return {
    groups: lists.map((list) => ({ shifts: list, kind: kindOfShift(list[0]!), band: bandOfShift(list[0]!), rest: classAfter(list[0]!) })),
    classes, classAfter,
  };
}

function orderedClasses(sets: readonly Uint8Array[]): RestClass[] {
  const size = (set: Uint8Array) => set.reduce((sum, one) => sum + one, 0);
  const distinct = [...new Map(sets.map((set) => [set.join(), set])).values()].sort((a, b) => size(b) - size(a));
  const within = (inner: Uint8Array, outer: Uint8Array) => inner !== outer && inner.every((one, group) => one <= outer[group]!);
  return distinct.map((set) => {
    const inside = distinct.filter((other) => within(other, set));
    const nearest = inside.filter((other) => !inside.some((between) => within(other, between)));
    return {
      allowed: set,
      below: nearest.map((other) => distinct.indexOf(other)),
      lastChance: [...set.keys()].filter((group) => set[group] === 1 && !inside.some((other) => other[group] === 1)),
    };
  });
}
