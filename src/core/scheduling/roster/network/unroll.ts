import { startsWeek } from '../weekday';
import type { Automaton } from './automaton';
import { NO_BAND, type Bands } from './contract-alphabet';
import { DAY_OFF, FIRST_GROUP, LEAVE, type LineNetwork } from './line-network';
import { startBand } from './line-starts';
import type { NetworkPlan } from './network-plan';
import type { ShiftGroups } from './shift-groups';

const ABSENT = -1;

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

/** Lays the vertices out day by day: a vertex is a state of the counters, a band of the week and a rest class. */
export function unroll(plan: NetworkPlan, automaton: Automaton, groups: ShiftGroups, bands: Bands): LineNetwork {
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
