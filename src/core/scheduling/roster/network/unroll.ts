import type { Automaton } from './automaton';
import { startBand, type Bands } from './bands';
import { Edges } from './edges';
import { Front } from './front';
import { layDay, morningOf } from './lay-day';
import { layPlainDay } from './lay-plain-day';
import { FIRST_GROUP, type LineNetwork } from './line-network';
import type { NetworkPlan } from './network-plan';
import type { ShiftGroups } from './shift-groups';

/** All that a network is laid out from. */
export interface Layout {
  readonly plan: NetworkPlan;
  readonly automaton: Automaton;
  readonly groups: ShiftGroups;
  readonly bands: Bands;
}

/** One day of a network under construction. */
export interface Day extends Layout {
  readonly day: number;
  readonly symbols: number;
  /** The label of edges that use no day. */
  readonly free: number;
  /** The vertices of its morning and of the next. */
  readonly front: Front;
  readonly following: Front;
  readonly edges: Edges;
}

/** Lays the vertices out day by day. */
export function unroll(layout: Layout): LineNetwork {
  const { plan, automaton, groups, bands } = layout;
  const { days } = plan.span;
  const symbols = FIRST_GROUP + groups.groups.length;
  const free = days * symbols;
  const edges = new Edges();
  const name = () => edges.name();
  const isPlain = bands.memories === 1 && groups.rests.every(({ afterDayOff }) => afterDayOff === 0);
  const lay = isPlain ? layPlainDay : layDay;
  let front = new Front(name);
  const starts = automaton.starts.map((state, index) => {
    if (state < 0) return state;
    const history = plan.histories[index]!;
    return front.vertex(morningOf(layout, { state, band: startBand(history, plan, bands), rest: groups.restAfter(history) }));
  });
  for (let day = 0; day < days; day += 1) {
    const following = new Front(name);
    lay({ ...layout, day, symbols, free, front, following, edges });
    front = following;
  }
  layEnd(layout, front, free, edges);
  return edges.network({ days, symbols, groups: groups.groups.map(({ shifts }) => shifts) }, starts);
}

/** After the last day all lines meet in one vertex. */
function layEnd(layout: Layout, front: Front, free: number, edges: Edges): void {
  const end = edges.name();
  const perState = morningOf(layout, { state: 1, band: 0, rest: 0 });
  for (const place of front.places()) {
    edges.leave(front.vertex(place));
    edges.add(end, free, layout.automaton.ends[Math.floor(place / perState)]!);
  }
  edges.leave(end);
}

