import { morningOf } from './lay-day';
import { DAY_OFF, FIRST_GROUP, LEAVE } from './line-network';
import type { Day } from './unroll';

/**
 * A day where no band is remembered and a day off rests everybody: one layer is enough. A line gives up freedom class by class,
 * works the shifts that a class is the last to allow, and with the least freedom has a day off.
 */
export function layPlainDay({ plan, automaton, groups, bands, symbols, free, day, front, following, edges }: Day): void {
  const after = (state: number, kind: number) => automaton.next[day]![state * automaton.kinds + kind]!;
  const [classes = []] = groups.classes;
  const restOfClass = classes.map((_, place) => groups.rests.findIndex((rest) => rest.classes[0] === place));
  const morning = (state: number, rest: number) => morningOf({ bands, groups }, { state, band: 0, rest: restOfClass[groups.rests[rest]!.classes[0]!]! });
  for (const state of new Set(front.places().map((place) => Math.floor(place / groups.rests.length)))) {
    classes.forEach(({ below, lastChance }, place) => {
      const here = morning(state, restOfClass[place]!);
      if (!front.has(here)) return;
      edges.leave(front.vertex(here));
      for (const less of below) edges.add(front.vertex(morning(state, restOfClass[less]!)), free, 0);
      for (const kind of below.length > 0 ? [] : plan.withLeave ? [DAY_OFF, LEAVE] : [DAY_OFF]) {
        if (after(state, kind) >= 0) edges.add(following.vertex(morning(after(state, kind), 0)), day * symbols + kind, 0);
      }
      for (const group of lastChance) {
        const { kind, rest } = groups.groups[group]!;
        if (after(state, kind) >= 0) edges.add(following.vertex(morning(after(state, kind), rest)), day * symbols + FIRST_GROUP + group, 0);
      }
    });
  }
}
