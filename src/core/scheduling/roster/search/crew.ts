import type { Reach, Tally } from '../cover/tally';
import type { Line, Person, RosterProblem } from '../problem';
import { workspaceFor, type Workspace } from '../network/best-line';
import { compileNetwork } from '../network/compile';
import { easierContract, type Ease } from '../easier-contract';
import { FIRST_GROUP, type LineNetwork } from '../network/line-network';
import { weekdayOf } from '../weekday';
import { termsOf, type Terms } from './terms';

/** What lines of one kind of person share. */
export interface Track {
  /** All lines that the contract allows, and some that break its limits on single shifts. */
  readonly loose: Searchable;
  /** Exactly the lines that the contract allows; compiled when first needed, for limits multiply the states. */
  readonly exact: () => Searchable;
  /** The shifts whose number is limited. */
  readonly limits: readonly { readonly shift: number; readonly max: number }[];
  /** The shifts of all groups, and the symbol of each. */
  readonly shifts: Int32Array;
  readonly symbols: Int32Array;
}

export interface Searchable {
  readonly network: LineNetwork;
  readonly workspace: Workspace;
}

/** A person, ready for the search. */
export interface Member {
  readonly track: Track;
  /** Place among the starts of the track's networks. */
  readonly start: number;
  readonly reach: Reach;
  readonly terms: Terms;
}

/** Compiles one network for all people who differ in wishes and absences alone. */
export function crewOf(problem: RosterProblem, tally: Tally): Member[] {
  const sets = new Map<string, { readonly people: number[]; readonly histories: Map<string, Line> }>();
  problem.people.forEach((person, place) => {
    const key = networkKey(problem, person);
    const set = sets.get(key) ?? { people: [], histories: new Map<string, Line>() };
    sets.set(key, set);
    set.people.push(place);
    set.histories.set(historyKey(person), person.history ?? []);
  });
  const members = new Array<Member>(problem.people.length);
  const reaches = new Map<string, Reach>();
  for (const { people, histories } of sets.values()) {
    const starts = [...histories.keys()];
    const track = trackFor(problem, problem.people[people[0]!]!, [...histories.values()]);
    for (const place of people) {
      const person = problem.people[place]!;
      const start = starts.indexOf(historyKey(person));
      members[place] = { track, start, reach: reachOf(person, tally, reaches), terms: termsOf(problem, place) };
    }
  }
  return members;
}

function reachOf({ skills = [] }: Person, tally: Tally, known: Map<string, Reach>): Reach {
  const key = [...skills].sort().join('\n');
  const reach = known.get(key) ?? tally.reach(skills);
  known.set(key, reach);
  return reach;
}

/** Members under easier contracts; people of one ease share a network too. */
export class EasierCrew {
  private readonly tracks = new Map<string, Track>();

  constructor(private readonly problem: RosterProblem) {}

  member({ reach, terms }: Member, place: number, ease: Ease): Member {
    const person = this.problem.people[place]!;
    const key = [networkKey(this.problem, person), historyKey(person), ease.leastMinutes, ...ease.without].join('|');
    const track = this.tracks.get(key) ?? this.compile(person, ease);
    this.tracks.set(key, track);
    return { reach, terms, start: 0, track };
  }

  private compile(person: Person, ease: Ease): Track {
    const contracts = this.problem.contracts.map((contract, index) => (index === person.contract ? easierContract(contract, ease) : contract));
    return trackFor({ ...this.problem, contracts }, person, [person.history ?? []]);
  }
}

const historyKey = ({ history = [] }: Person): string => history.join();

/** Rules of a week look back to its Monday: lines whose known past begins in that week are of another network. */
function networkKey({ firstWeekday }: RosterProblem, { contract, shifts, leave = [], history = [] }: Person): string {
  return [contract, shifts?.join() ?? '', leave.length > 0, Math.min(history.length, weekdayOf(0, firstWeekday))].join('|');
}

function trackFor({ days, firstWeekday, shifts, contracts }: RosterProblem, person: Person, histories: readonly Line[]): Track {
  const allowed = person.shifts ?? shifts.map((_, shift) => shift);
  const contract = contracts[person.contract]!;
  const limits = contract.rules.flatMap((rule) => (rule.kind === 'shift-count' && allowed.includes(rule.shift) ? rule : []));
  const plan = {
    span: { days, firstWeekday, knownFrom: -(person.history?.length ?? 0) },
    shifts, contract, allowed, withLeave: (person.leave ?? []).length > 0, histories,
  };
  const loose = searchable(compileNetwork({ ...plan, withoutShiftCounts: true }));
  let exact = limits.length === 0 ? loose : undefined;
  return {
    loose, limits,
    exact: () => (exact ??= searchable(compileNetwork(plan))),
    shifts: Int32Array.from(loose.network.groups.flat()),
    symbols: Int32Array.from(loose.network.groups.flatMap((group, place) => group.map(() => FIRST_GROUP + place))),
  };
}

const searchable = (network: LineNetwork): Searchable => ({ network, workspace: workspaceFor(network) });
