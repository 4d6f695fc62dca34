import type { Contract, Line, ShiftType } from '../problem';
import { restMinutes } from '../succession';
import { startsWeek } from '../weekday';
import { automatonOf, step, type Automaton } from './automaton';
import type { Counter, Span } from './counter';
import { counterOf } from './counters';
import { kindOf, leaveKind, OFF, type Kind } from './kind';
import { DAY_OFF, FIRST_GROUP, LEAVE, type LineNetwork } from './line-network';
import { groupShifts, type ShiftGroups } from './shift-groups';

/** What the lines of a network have in common. */
export interface NetworkPlan {
  readonly span: Span;
  readonly shifts: readonly ShiftType[];
  readonly contract: Contract;
  /** Places of the shifts allowed. */
  readonly allowed: readonly number[];
  readonly withLeave: boolean;
  /** The histories that lines may begin from. */
  readonly histories: readonly Line[];
  /** Leaves the limits on single shifts out: a smaller network, some of whose lines break them. */
  readonly withoutShiftCounts?: boolean;
}

const NO_BAND = 0;
const ABSENT = -1;

/** Turns the rules and goals of a contract into the network of all lines that obey them. */
export function compileNetwork(plan: NetworkPlan): LineNetwork {
  const { kinds, kindOfShift } = kindsOf(plan);
  const counters = countersOf(plan, kinds);
  const bands = bandsOf(plan);
  const lasts = plan.histories.flatMap((history) => history.at(-1) ?? []);
  const groups = groupShifts(plan.shifts, plan.allowed, lasts, restMinutes(plan.contract.rules), kindOfShift, bands.of);
  const starts = plan.histories.map((history) => startStates(counters, history, kinds, kindOfShift));
  const automaton = automatonOf(counters, kinds, plan.span.days, starts);
  return unroll(plan, automaton, groups, bands);
}

function kindsOf({ contract, shifts, allowed, histories }: NetworkPlan) {
  const limited = new Set(contract.rules.flatMap((rule) => (rule.kind === 'shift-count' ? rule.shift : [])));
  const kinds: Kind[] = [OFF, leaveKind(contract.leaveMinutes ?? 0)];
  const places = new Map<string, number>();
  const kindOfShift = (shift: number) => places.get(keyOfKind(kindOf(shift, shifts[shift]!, limited)))!;
  const worked = histories.flatMap((history) => history.flatMap((shift) => shift ?? []));
  for (const shift of new Set([...allowed, ...worked])) {
    const kind = kindOf(shift, shifts[shift]!, limited);
    if (!places.has(keyOfKind(kind))) places.set(keyOfKind(kind), kinds.push(kind) - 1);
  }
  return { kinds, kindOfShift };
}

const keyOfKind = ({ minutes, limited }: Kind): string => `${minutes}|${limited}`;

function countersOf({ contract: { rules, goals = [] }, span, withoutShiftCounts }: NetworkPlan, kinds: readonly Kind[]): Counter[] {
  const unit = kinds.reduce((divisor, { minutes }) => greatestDivisor(divisor, minutes), 0) || 1;
  const counted = withoutShiftCounts ? rules.filter(({ kind }) => kind !== 'shift-count') : rules;
  return [...counted, ...goals].flatMap((rule) => counterOf(rule, span, unit) ?? []);
}

function greatestDivisor(a: number, b: number): number {
  return b === 0 ? a : greatestDivisor(b, a % b);
}

interface Bands {
  readonly count: number;
  readonly of: (shift: number) => number;
  readonly changePrice: number;
}

/** Bands matter where the contract has a goal for them; 0 is the band of a week that has none yet. */
function bandsOf({ contract: { goals = [] }, shifts }: NetworkPlan): Bands {
  const goal = goals.find(({ kind }) => kind === 'same-band');
  if (!goal) return { count: 1, of: () => NO_BAND, changePrice: 0 };
  const names = [...new Set(shifts.flatMap(({ band }) => band ?? []))];
  return {
    count: names.length + 1,
    of: (shift) => names.indexOf(shifts[shift]!.band ?? '') + 1,
    changePrice: goal.price,
  };
}

function startStates(counters: readonly Counter[], history: Line, kinds: readonly Kind[], kindOfShift: (shift: number) => number): number[] {
  return history.reduce<number[]>((states, shift, index) => {
    const kind = shift === null ? OFF : kinds[kindOfShift(shift)]!;
    return step(counters, states, index - history.length, kind);
  }, counters.map(({ start }) => start));
}

/** The band that a line begins with: that of the last shift of the same week. */
function startBand(history: Line, { span: { firstWeekday } }: NetworkPlan, bands: Bands): number {
  for (let back = 1; back <= history.length && !startsWeek(1 - back, firstWeekday); back += 1) {
    const shift = history[history.length - back];
    if (shift !== null && shift !== undefined) return bands.of(shift);
  }
  return NO_BAND;
}

/** A growing list of edges, by the vertex that they leave. */
interface Edges {
  readonly first: number[];
  readonly to: number[];
  readonly labels: number[];
  readonly prices: number[];
}

/** The vertices before one day: for each state of the counters, band of the week and rest class. */
class Front {
  readonly ids: Int32Array;

  constructor(readonly states: number, readonly bands: number, readonly classes: number, private readonly name: () => number) {
    this.ids = new Int32Array(states * bands * classes).fill(ABSENT);
  }

  place(state: number, band: number, rest: number): number {
    return (state * this.bands + band) * this.classes + rest;
  }

  vertex(state: number, band: number, rest: number): number {
    const place = this.place(state, band, rest);
    if (this.ids[place] === ABSENT) this.ids[place] = this.name();
    return this.ids[place]!;
  }
}

function unroll(plan: NetworkPlan, automaton: Automaton, groups: ShiftGroups, bands: Bands): LineNetwork {
  const { days } = plan.span;
  const symbols = FIRST_GROUP + groups.groups.length;
  const free = days * symbols;
  let named = 0;
  const name = () => named++;
  const frontOf = (states: number) => new Front(states, bands.count, groups.classes.length, name);
  const statesAt = (day: number) => (day === days ? automaton.ends.length : automaton.next[day]!.length / automaton.kinds);

  let front = frontOf(statesAt(0));
  const starts = automaton.starts.map((state, index) => {
    if (state < 0) return ABSENT;
    const last = plan.histories[index]!.at(-1);
    return front.vertex(state, startBand(plan.histories[index]!, plan, bands), last === null || last === undefined ? 0 : groups.classAfter(last));
  });
  const order: number[] = [];
  const edges: Edges = { first: [], to: [], labels: [], prices: [] };
  for (let day = 0; day < days; day += 1) {
    const following = frontOf(statesAt(day + 1));
    layDay({ plan, automaton, groups, bands, symbols, free, front, following, day, order, edges });
    front = following;
  }
  layEnd(front, automaton.ends, free, name, order, edges);
  return numbered({ days, symbols, groups: groups.groups.map(({ shifts }) => shifts) }, starts, order, edges, named);
}

interface Day {
  readonly plan: NetworkPlan;
  readonly automaton: Automaton;
  readonly groups: ShiftGroups;
  readonly bands: Bands;
  readonly symbols: number;
  readonly free: number;
  readonly front: Front;
  readonly following: Front;
  readonly day: number;
  readonly order: number[];
  readonly edges: Edges;
}

/** Visits the vertices before a day in the order of their edges: a band before none, much freedom before little. */
function layDay(context: Day): void {
  const { front, order, edges, groups } = context;
  for (let state = 0; state < front.states; state += 1) {
    for (let turn = 1; turn <= front.bands; turn += 1) {
      const band = turn % front.bands;
      const arrived = groups.classes.map((_, rest) => front.ids[front.place(state, band, rest)] !== ABSENT);
      for (let rest = 0; rest < front.classes; rest += 1) {
        const id = front.ids[front.place(state, band, rest)]!;
        if (id === ABSENT) continue;
        order.push(id);
        edges.first.push(edges.to.length);
        layVertex(context, state, band, rest, arrived[rest]!);
      }
    }
  }
}

function layVertex({ plan, automaton, groups, bands, symbols, free, front, following, day, edges }: Day, state: number, band: number, rest: number, arrived: boolean): void {
  const edge = (to: number, label: number, price: number) => {
    edges.to.push(to);
    edges.labels.push(label);
    edges.prices.push(price);
  };
  const { below, lastChance } = groups.classes[rest]!;
  for (const less of below) edge(front.vertex(state, band, less), free, 0);
  if (band !== NO_BAND && arrived) edge(front.vertex(state, NO_BAND, rest), free, bands.changePrice);

  const after = (kind: number) => automaton.next[day]![state * automaton.kinds + kind]!;
  const keeps = (now: number) => (startsWeek(day + 1, plan.span.firstWeekday) ? NO_BAND : now);
  if (below.length === 0) {
    if (after(DAY_OFF) >= 0) edge(following.vertex(after(DAY_OFF), keeps(band), 0), day * symbols + DAY_OFF, 0);
    if (plan.withLeave && after(LEAVE) >= 0) edge(following.vertex(after(LEAVE), keeps(band), 0), day * symbols + LEAVE, 0);
  }
  for (const place of lastChance) {
    const group = groups.groups[place]!;
    if (band !== NO_BAND && group.band !== band) continue;
    const next = after(group.kind);
    if (next >= 0) edge(following.vertex(next, keeps(group.band), group.rest), day * symbols + FIRST_GROUP + place, 0);
  }
}

/** After the last day all lines meet in one vertex. */
function layEnd(front: Front, ends: Float64Array, free: number, name: () => number, order: number[], edges: Edges): void {
  const end = name();
  for (let state = 0; state < front.states; state += 1) {
    const from = front.place(state, 0, 0);
    for (let place = from; place < from + front.bands * front.classes; place += 1) {
      if (front.ids[place] === ABSENT) continue;
      order.push(front.ids[place]!);
      edges.first.push(edges.to.length);
      edges.to.push(end);
      edges.labels.push(free);
      edges.prices.push(ends[state]!);
    }
  }
  order.push(end);
  edges.first.push(edges.to.length);
}

/** Gives the vertices the numbers of the order in which they were visited. */
function numbered(shape: Pick<LineNetwork, 'days' | 'symbols' | 'groups'>, starts: readonly number[], order: readonly number[], edges: Edges, vertices: number): LineNetwork {
  const number = new Int32Array(vertices).fill(ABSENT);
  order.forEach((id, place) => { number[id] = place; });
  return {
    ...shape,
    first: Int32Array.from([...edges.first, edges.to.length]),
    to: Int32Array.from(edges.to, (id) => number[id]!),
    labels: Int32Array.from(edges.labels),
    prices: Float64Array.from(edges.prices),
    starts: Int32Array.from(starts, (id) => (id < 0 ? ABSENT : number[id]!)),
  };
}
