import type { RosterRequest, StandingRoster } from '../../../core/scheduling/rostering';
import type { Standing } from './standing';

/**
 * What a roster that stands means for one that is planned: days of both are published, and change as little as possible; from the
 * days before, rest and runs of days go on.
 */
export function standingFor({ memory: { asked }, roster }: Standing, firstDay: number): Pick<RosterRequest, 'published' | 'before'> {
  const after = firstDay - asked.firstDay;
  if (after < 0 || after > asked.days) return {};
  const part = (from: number, to?: number): StandingRoster => ({
    people: roster.people.map(({ name, cells }) => ({ name, cells: cells.slice(from, to) })),
    locked: roster.locked.filter(({ day }) => day >= from && (to === undefined || day < to)).map(({ name, day }) => ({ name, day: day - from })),
  });
  return { ...(after < asked.days && { published: part(after) }), ...(after > 0 && { before: part(0, after) }) };
}
