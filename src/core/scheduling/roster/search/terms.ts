import type { Person, RosterProblem } from '../problem';

/** Whom a term is about: a day off, work of any shift, or the shift of that place. */
export const ON_DAY_OFF = -1;
export const ON_ANY_SHIFT = -2;

/** What a person's own wishes, absences, locks and published line add to the price of a day, as parallel lists. */
export interface Terms {
  readonly days: Int16Array;
  readonly about: Int16Array;
  readonly prices: Float64Array;
  /** Paid whatever the line: wishes to work are paid here and given back where they are kept. */
  readonly constant: number;
  /** For each shift what it costs on any day; null where nothing. */
  readonly shiftPrices: Float64Array | null;
  /** For each day whether it is leave: 0, MUST_TAKE or MAY_TAKE. */
  readonly leave: Uint8Array;
}

export const MUST_TAKE = 1;
export const MAY_TAKE = 2;

/** The terms of one person; Infinity forbids. */
export function termsOf(problem: RosterProblem, place: number): Terms {
  const person = problem.people[place]!;
  const list: [day: number, about: number, price: number][] = [];
  const leave = new Uint8Array(problem.days);
  for (const day of person.leave ?? []) leave[day] = MUST_TAKE;
  for (const day of person.unavailable ?? []) list.push([day, ON_ANY_SHIFT, Infinity]);
  const constant = addWishes(person, list) + addPublished(problem, place, list);
  addLocks(problem, person, list);
  return {
    days: Int16Array.from(list, ([day]) => day),
    about: Int16Array.from(list, ([, about]) => about),
    prices: Float64Array.from(list, ([, , price]) => price),
    constant, leave, shiftPrices: person.shiftPrices ? Float64Array.from(person.shiftPrices) : null,
  };
}

type TermList = [day: number, about: number, price: number][];

function addWishes({ wishes = [] }: Person, list: TermList): number {
  let constant = 0;
  for (const { day, want, shifts = [ON_ANY_SHIFT], price } of wishes) {
    if (want === 'on') constant += price;
    for (const shift of shifts) list.push([day, shift, want === 'on' ? -price : price]);
  }
  return constant;
}

function addPublished({ published }: RosterProblem, place: number, list: TermList): number {
  const line = published?.roster[place];
  if (!published || !line) return 0;
  line.forEach((shift, day) => {
    if (shift === undefined) return;
    if (shift === null) list.push([day, ON_ANY_SHIFT, published.price]);
    else list.push([day, ON_DAY_OFF, published.price], [day, ON_ANY_SHIFT, published.price], [day, shift, -published.price]);
  });
  return 0;
}

function addLocks({ shifts }: RosterProblem, { locked = [] }: Person, list: TermList): void {
  for (const { day, shift } of locked) {
    if (shift === null) list.push([day, ON_ANY_SHIFT, Infinity]);
    else {
      list.push([day, ON_DAY_OFF, Infinity]);
      shifts.forEach((_, other) => { if (other !== shift) list.push([day, other, Infinity]); });
    }
  }
}
