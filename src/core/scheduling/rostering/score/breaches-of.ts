import type { ClauseId } from '../../labour-law';
import type { BrokenRule, Roster } from '../../roster';
import { weekdayOf } from '../../roster/weekday';
import { rulesOfClauses, shiftsWithin } from '../../labour-law';
import { planRules } from '../problem/contract-of';
import { mostOf } from '../problem/tightest';
import type { RosterCase } from '../problem/roster-case';
import type { BreachRule, RuleBreach } from '../result';

const WEEK = 7;

/** What the engine finds broken in a roster, as a planner reads it. */
export function breachesOf(of: RosterCase, roster: Roster, broken: readonly BrokenRule[]): RuleBreach[] {
  const clauses = new Map<string, ClauseId | undefined>();
  return broken.map((each): RuleBreach => {
    const shift = roster[each.person]![each.day ?? 0] ?? -1;
    const key = [each.rule, each.found !== undefined && each.limit !== undefined && each.found < each.limit, each.limit, each.rule === 'not-allowed' ? shift : ''].join();
    if (!clauses.has(key)) clauses.set(key, clauseBehind(of, shift, each));
    const clause = clauses.get(key);
    return {
      person: each.person, days: daysOf(of, each), rule: each.rule as BreachRule, limit: each.limit ?? null, given: each.found ?? null, ...(clause && { clause }),
    };
  });
}

function daysOf({ problem: { days, firstWeekday } }: RosterCase, { rule, day, found = 1, limit = 0 }: BrokenRule): readonly [number, number] {
  if (day === undefined) return [0, days - 1];
  switch (rule) {
    case 'week-days':
    case 'week-minutes': {
      const monday = day - weekdayOf(day, firstWeekday);
      return [monday, monday + WEEK - 1];
    }
    case 'rest':
    case 'succession': return [day - 1, day];
    case 'day-off-rest': return [day - 2, day];
    case 'days-off-in-row': return [day, day + found - 1];
    case 'days-in-row': return found > limit ? [day - limit, day] : [day, day + found - 1];
    default: return [day, day];
  }
}

/** The clause whose limit is broken: the tightest there is, tighter than the planner's own. */
function clauseBehind(of: RosterCase, shift: number, { rule, found, limit }: BrokenRule): ClauseId | undefined {
  const { request, clauses } = of;
  if (rule === 'not-allowed') return clauseOfShift(of, shift);
  if (found === undefined || limit === undefined) return undefined;
  const passes = (value: number) => value === limit;
  const own = planRules(request).some((each) => each.kind === rule && passes(limitOf(each)));
  if (own || (rule !== 'rest' && rule !== 'day-off-rest' && found < limit)) return undefined;
  return clauses.find((clause) => rulesOfClauses([clause], request.days).some((each) => each.kind === rule && passes(limitOf(each))))?.id;
}

const limitOf = (rule: ReturnType<typeof planRules>[number]): number => (rule.kind === 'rest' || rule.kind === 'day-off-rest' ? rule.minutes : mostOf(rule) ?? NaN);

/** The first clause under which nobody may work a shift. */
function clauseOfShift({ problem, clauses }: RosterCase, shift: number): ClauseId | undefined {
  return clauses.find((clause) => !shiftsWithin([clause], problem.shifts).includes(shift))?.id;
}
