import { onMorning } from './bands';
import { Front } from './front';
import { DAY_OFF, FIRST_GROUP, LEAVE } from './line-network';
import type { Day, Layout } from './unroll';

/** What a line has come to on a morning: a state of the counters, what is remembered of bands, and a rest. */
export interface Morning {
  readonly state: number;
  readonly band: number;
  readonly rest: number;
}

/** A morning as one number, mornings of one state next to each other. */
export function morningOf({ bands, groups }: Pick<Layout, 'bands' | 'groups'>, { state, band, rest }: Morning): number {
  return (state * bands.memories + band) * groups.rests.length + rest;
}

function readMorning({ bands, groups }: Pick<Layout, 'bands' | 'groups'>, place: number): Morning {
  const [rest, above] = [place % groups.rests.length, Math.floor(place / groups.rests.length)];
  return { rest, band: above % bands.memories, state: Math.floor(above / bands.memories) };
}

/**
 * A day of two layers. On the morning a line chooses a day off, or the band that it works, at the price of a change of band. Then
 * it works one of that band's shifts: first those that little freedom is enough for, in a chain of classes.
 */
export function layDay(context: Day): void {
  const { plan, automaton, groups, bands, symbols, day, front, following, edges } = context;
  const atWork = new Front(() => edges.name());
  const widest = Math.max(1, ...groups.classes.map((classes) => classes.length));
  const workOf = (state: number, band: number, place: number) => (state * bands.count + band) * widest + place;
  const after = (state: number, kind: number) => automaton.next[day]![state * automaton.kinds + kind]!;
  const worked = [...groups.classes.keys()].filter((band) => groups.groups.some((group) => group.band === band));
  for (const place of front.places()) {
    const { state, band, rest } = readMorning(context, place);
    edges.leave(front.vertex(place));
    const free = { band: onMorning(band, day + 1, plan, bands), rest: groups.rests[rest]!.afterDayOff };
    for (const kind of plan.withLeave ? [DAY_OFF, LEAVE] : [DAY_OFF]) {
      if (after(state, kind) >= 0) edges.add(following.vertex(morningOf(context, { state: after(state, kind), ...free })), day * symbols + kind, 0);
    }
    for (const other of worked) edges.add(atWork.vertex(workOf(state, other, groups.rests[rest]!.classes[other]!)), context.free, bands.price(band, other));
  }
  layWork(context, atWork, widest);
}

function layWork({ plan, automaton, groups, bands, symbols, free, day, following, edges }: Day, atWork: Front, widest: number): void {
  const after = (state: number, kind: number) => automaton.next[day]![state * automaton.kinds + kind]!;
  const starts = [...new Set(atWork.places().map((place) => Math.floor(place / widest)))];
  for (const start of starts) {
    const [state, band] = [Math.floor(start / bands.count), start % bands.count];
    groups.classes[band]!.forEach(({ below, lastChance }, place) => {
      const here = start * widest + place;
      if (!atWork.has(here)) return;
      edges.leave(atWork.vertex(here));
      for (const less of below) edges.add(atWork.vertex(start * widest + less), free, 0);
      for (const group of lastChance) {
        const { kind, rest } = groups.groups[group]!;
        const next = after(state, kind);
        const morning = { state: next, band: onMorning(bands.after(band), day + 1, plan, bands), rest };
        if (next >= 0) edges.add(following.vertex(morningOf({ bands, groups }, morning)), day * symbols + FIRST_GROUP + group, 0);
      }
    });
  }
}
