import { weekday } from '../../../history/calendar-day';
import { fault, type Fault, type Outcome } from '../../../fault';
import { shiftsWithin, type Clause } from '../../labour-law';
import type { Contract, Line, Person, Published, RosterProblem, ShiftType, Wish } from '../../roster/problem';
import { folded } from '../people/shift-word';
import type { RosterPerson, RosterRequest } from '../request';
import { clausesInForce } from '../rules/law-clauses';
import { contractOf, daysPerWeek, type ContractGround, type PersonalContract } from './contract-of';
import { demandOf } from './demand';
import { leaveThatCounts } from './leave-that-counts';
import { linesByName } from './lines-by-name';
import { placeOfCell, placesOfCodes, placesOfWord } from './shift-places';
import { suitableShifts } from './suitable-shifts';

/** A request in the terms of the roster engine. */
export interface RosterCase {
  readonly request: RosterRequest;
  readonly problem: RosterProblem;
  readonly clauses: readonly Clause[];
  readonly places: ReadonlyMap<string, number>;
  /** For each person, the place among the request's wishes of each wish of the problem. */
  readonly wishPlaces: readonly (readonly number[])[];
}

const MINUTES_A_DAY = 1440;
const HOUR = 60;

/**
 * Turns a request into a problem for the engine. Leave and days that are not available come before locks: nothing is planned there.
 * @returns `no-data` for no people, shifts or requirement; `unequal-lengths` for a requirement of other days than the roster's or of
 *   other intervals; `not-a-choice` for two people of one name or two shifts of one code.
 */
export function rosterCase(request: RosterRequest): Outcome<RosterCase> {
  const wrong = refuse(request);
  if (wrong) return wrong;
  const clauses = clausesInForce(request.rules.jurisdiction, request.rules.law);
  const firstWeekday = weekday(request.firstDay) - 1;
  const shifts = request.shifts.map(({ code, startMinute, lengthMinutes, paidMinutes, band }): ShiftType => ({ name: code, startMinute, lengthMinutes, paidMinutes, band }));
  const ground = { request, clauses, firstWeekday };
  const lawful = shiftsWithin(clauses, shifts);
  const contracts = new Contracts(ground, lawful);
  const places = placesOfCodes(request.shifts);
  const standing = new Standing(request, places);
  const built = request.people.map((person) => personOf(person, { ground, contracts, standing }));
  return {
    request, clauses, places, wishPlaces: built.map(({ wishPlaces }) => wishPlaces),
    problem: {
      days: request.days, firstWeekday, shifts, contracts: contracts.all, people: built.map(({ person }) => person), cover: demandOf(request, shifts),
      ...(request.published && { published: standing.published() }),
    },
  };
}

function refuse({ people, shifts, required, days, intervalMinutes }: RosterRequest): Fault | undefined {
  if (people.length === 0) return fault('no-data', 'people');
  if (shifts.length === 0) return fault('no-data', 'shifts');
  if (days < 1 || required.length === 0) return fault('no-data', 'required');
  if (required.length !== days) return fault('unequal-lengths', 'required', { given: required.length, wanted: days });
  const cells = MINUTES_A_DAY / intervalMinutes;
  const odd = required.find((day) => day.length !== cells);
  if (odd) return fault('unequal-lengths', 'required', { given: odd.length, wanted: cells });
  const twice = repeated(people.map(({ name }) => folded(name))) ?? repeated(shifts.map(({ code }) => folded(code)));
  return twice === undefined ? undefined : fault('not-a-choice', 'people', { given: twice });
}

function repeated(texts: readonly string[]): string | undefined {
  const seen = new Set<string>();
  return texts.find((text) => seen.has(text) || !seen.add(text));
}

interface KnownContract extends Omit<PersonalContract, 'contract'> {
  /** Of the contract. */
  readonly place: number;
}

/** What people of equal hours and wants have in common, worked out once: their shifts and their contract. */
class Contracts {
  readonly all: Contract[] = [];
  private readonly places = new Map<string, number>();
  private readonly known = new Map<string, KnownContract>();

  constructor(private readonly ground: ContractGround, private readonly lawful: readonly number[]) {}

  of(person: RosterPerson): KnownContract {
    const key = [person.weekHours, person.shared ?? false, person.leave.length > 0, ...person.mayWork].join('|');
    const known = this.known.get(key);
    if (known) return known;
    const suitable = suitableShifts(person, this.ground.request.shifts, this.lawful, daysPerWeek(this.ground));
    const { contract, ...rest } = contractOf(person, suitable, this.ground);
    const found = { ...rest, place: this.place(contract) };
    this.known.set(key, found);
    return found;
  }

  private place(contract: Contract): number {
    const key = JSON.stringify(contract);
    const known = this.places.get(key) ?? this.all.push(contract) - 1;
    this.places.set(key, known);
    return known;
  }
}

/** What stands already, by person: the published line, its locks, and the days before the first. */
class Standing {
  private readonly lines: ReadonlyMap<string, readonly string[]>;
  private readonly past: ReadonlyMap<string, readonly string[]>;
  private readonly locked = new Map<string, number[]>();

  constructor(private readonly request: RosterRequest, private readonly places: ReadonlyMap<string, number>) {
    this.lines = linesByName(request.published?.people);
    this.past = linesByName(request.before?.people);
    for (const { name, day } of request.published?.locked ?? []) this.locked.set(folded(name), [...(this.locked.get(folded(name)) ?? []), day]);
  }

  published(): Published {
    const { people, days, rules } = this.request;
    const roster = people.map(({ name }) => this.lines.get(folded(name))?.slice(0, days).map((cell) => placeOfCell(cell, this.places)));
    return { roster, price: rules.weights.change };
  }

  history(name: string): Line {
    return (this.past.get(folded(name)) ?? []).map((cell) => placeOfCell(cell, this.places) ?? null);
  }

  locks(name: string, isFree: (day: number) => boolean): NonNullable<Person['locked']> {
    const line = this.lines.get(folded(name));
    const days = [...new Set(this.locked.get(folded(name)))].filter((day) => day >= 0 && day < this.request.days);
    return days.flatMap((day) => {
      const shift = placeOfCell(line?.[day] ?? '', this.places);
      return shift === undefined || (shift !== null && isFree(day)) ? [] : { day, shift };
    });
  }
}

interface Ground {
  readonly ground: ContractGround;
  readonly contracts: Contracts;
  readonly standing: Standing;
}

function personOf(asked: RosterPerson, { ground, contracts, standing }: Ground): { readonly person: Person; readonly wishPlaces: readonly number[] } {
  const { request, firstWeekday } = ground;
  const within = (day: number) => day >= 0 && day < request.days;
  const asLeave = asked.leave.filter(within);
  const { shifts: suitable, place: contract, leavePerWeek } = contracts.of({ ...asked, leave: asLeave });
  const { leave, free } = leaveThatCounts(asLeave, leavePerWeek, firstWeekday);
  const away = new Set([...leave, ...free, ...asked.unavailable.filter(within)]);
  const locked = standing.locks(asked.name, (day) => away.has(day));
  const shifts = [...new Set([...suitable, ...locked.flatMap(({ shift }) => shift ?? [])])].sort((a, b) => a - b);
  const wishes = asked.wishes.flatMap((wish, place) => (within(wish.day) ? [{ place, wish }] : []));
  const history = standing.history(asked.name);
  const { shared: sharedPrice, wish: wishPrice } = request.rules.weights;
  return {
    wishPlaces: wishes.map(({ place }) => place),
    person: {
      name: asked.name, shifts, contract,
      skills: asked.skills.map(folded), leave, unavailable: [...away].filter((day) => !leave.includes(day)).sort((a, b) => a - b),
      wishes: wishes.map(({ wish: { day, want, shift } }): Wish => ({ day, want, price: wishPrice, ...(shift !== undefined && { shifts: placesOfWord(shift, request.shifts) }) })),
      ...(history.length > 0 && { history }), ...(locked.length > 0 && { locked }),
      ...(asked.shared && { shiftPrices: request.shifts.map(({ paidMinutes }) => (paidMinutes / HOUR) * sharedPrice) }),
    },
  };
}

