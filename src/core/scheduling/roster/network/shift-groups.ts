import type { Line, ShiftType } from '../problem';
import { mayFollow, restOverDayOff } from '../succession';

/** Shifts that no rule tells apart: whoever may work one may work another, and only its price matters. */
export interface ShiftGroup {
  readonly shifts: readonly number[];
  readonly kind: number;
  readonly band: number;
  /** What it leaves behind: a place among the rests. */
  readonly rest: number;
}

/** What may be worked of one band. Classes are sorted from the most freedom to the least. */
export interface RestClass {
  /** Classes with a little less freedom: whoever has this one's freedom has theirs too. */
  readonly below: readonly number[];
  /** Groups that no class below allows. */
  readonly lastChance: readonly number[];
}

/** What the last shift leaves of a person's freedom on a morning. */
export interface Rest {
  /** For each band, the place of a class. */
  readonly classes: readonly number[];
  /** The place of the rest after a day off. */
  readonly afterDayOff: number;
}

export interface ShiftGroups {
  readonly groups: readonly ShiftGroup[];
  /** The first is that of a rested person, and its classes are the first of each band. */
  readonly rests: readonly Rest[];
  /** For each band. */
  readonly classes: readonly (readonly RestClass[])[];
  /** The place of the rest that a history leaves. */
  readonly restAfter: (history: Line) => number;
}

export interface Grouping {
  readonly shifts: readonly ShiftType[];
  /** Places of the shifts allowed, and of those that histories end in. */
  readonly allowed: readonly number[];
  readonly before: readonly number[];
  /** Least minutes from one day to the next, and over a single day off. */
  readonly rest: number;
  readonly dayOffRest: number;
  readonly kindOf: (shift: number) => number;
  readonly bandOf: (shift: number) => number;
  readonly bands: number;
}

/**
 * Groups the shifts of a contract and orders what may follow them. Rest rules make a chain of classes (the later the end, the
 * fewer the starts), so that a network needs one edge for each shift and state, not one for each pair of shifts; lists of
 * forbidden successions may branch, and the order by inclusion holds for them too.
 */
export function groupShifts(grouping: Grouping): ShiftGroups {
  const { shifts, allowed, before, rest, dayOffRest, kindOf, bandOf, bands } = grouping;
  const earlier = [...new Set([...allowed, ...before])];
  const nextDay = (from: number, to: number) => mayFollow(shifts, from, to, rest);
  const afterDayOff = (from: number, to: number) => restOverDayOff(shifts[from]!, shifts[to]!) >= dayOffRest;
  const marks = (test: (other: number) => boolean, those: readonly number[]) => those.map((other) => (test(other) ? '1' : '0')).join('');
  const members = new Map<string, number[]>();
  for (const shift of allowed) {
    const key = [
      kindOf(shift), bandOf(shift), marks((later) => nextDay(shift, later), allowed), marks((later) => afterDayOff(shift, later), allowed),
      marks((first) => nextDay(first, shift), earlier), marks((first) => afterDayOff(first, shift), earlier),
    ].join('|');
    members.set(key, [...(members.get(key) ?? []), shift]);
  }
  const lists = [...members.values()];
  const bandLists = Array.from({ length: bands }, (_, band) => lists.flatMap((list, group) => (bandOf(list[0]!) === band ? group : [])));
  const all = lists.map(() => true);
  const rests = new Rests(all, bandLists);
  const setAfter = (test: (from: number, to: number) => boolean, shift: number) => lists.map((list) => test(shift, list[0]!));
  const placeAfter = (shift: number) => rests.place(setAfter(nextDay, shift), setAfter(afterDayOff, shift));
  earlier.forEach(placeAfter);
  const groups = lists.map((list) => ({ shifts: list, kind: kindOf(list[0]!), band: bandOf(list[0]!), rest: placeAfter(list[0]!) }));
  const restAfter = (history: Line) => {
    const [last = null, one = null] = [history.at(-1), history.at(-2)];
    if (last !== null) return placeAfter(last);
    return one === null ? 0 : rests.afterDayOff(placeAfter(one));
  };
  return { groups, ...rests.ordered(), restAfter };
}

type Marks = readonly boolean[];

/** The rests met, each once: what may be worked on the day, and on the next if that is a day off. */
class Rests {
  private readonly found: { readonly today: Marks; readonly tomorrow: Marks }[] = [];
  private readonly places = new Map<string, number>();

  constructor(private readonly all: Marks, private readonly bandLists: readonly (readonly number[])[]) {
    this.place(all, all);
  }

  place(today: Marks, tomorrow: Marks): number {
    const key = `${today.join()}|${tomorrow.join()}`;
    const known = this.places.get(key);
    if (known !== undefined) return known;
    const place = this.found.push({ today, tomorrow }) - 1;
    this.places.set(key, place);
    this.place(tomorrow, this.all);
    return place;
  }

  afterDayOff(place: number): number {
    return this.place(this.found[place]!.tomorrow, this.all);
  }

  ordered(): Pick<ShiftGroups, 'rests' | 'classes'> {
    const bands = this.bandLists.map((groups) => {
      const sets = this.found.map(({ today }) => groups.map((group) => today[group]!));
      return { groups, ordered: orderedSets(sets), sets };
    });
    return {
      rests: this.found.map((_, place) => ({
        classes: bands.map(({ ordered, sets }) => ordered.findIndex((set) => set.join() === sets[place]!.join())), afterDayOff: this.afterDayOff(place),
      })),
      classes: bands.map(({ groups, ordered }) => classesOf(ordered, groups)),
    };
  }
}

function orderedSets(sets: readonly Marks[]): Marks[] {
  const size = (set: Marks) => set.filter(Boolean).length;
  return [...new Map(sets.map((set) => [set.join(), set])).values()].sort((a, b) => size(b) - size(a));
}

function classesOf(sets: readonly Marks[], groups: readonly number[]): RestClass[] {
  const within = (inner: Marks, outer: Marks) => inner !== outer && inner.every((one, place) => !one || outer[place]!);
  return sets.map((set) => {
    const inside = sets.filter((other) => within(other, set));
    const nearest = inside.filter((other) => !inside.some((between) => within(other, between)));
    return {
      below: nearest.map((other) => sets.indexOf(other)),
      lastChance: groups.filter((_, place) => set[place] && !inside.some((other) => other[place])),
    };
  });
}
