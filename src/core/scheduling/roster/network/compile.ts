import { restMinutes } from '../succession';
import { automatonOf } from './automaton';
import { bandsOf } from './bands';
import { countersOf, kindsOf } from './contract-alphabet';
import type { LineNetwork } from './line-network';
import { startStates } from './line-starts';
import type { NetworkPlan } from './network-plan';
import { groupShifts } from './shift-groups';
import { unroll } from './unroll';

/** Days of a history on which a rest may look back: a shift, and a single day off. */
const LOOK_BACK = 2;

/** Turns the rules and goals of a contract into the network of all lines that obey them. */
export function compileNetwork(plan: NetworkPlan): LineNetwork {
  const { kinds, kindOfShift } = kindsOf(plan);
  const counters = countersOf(plan, kinds);
  const bands = bandsOf(plan);
  const { rules } = plan.contract;
  const groups = groupShifts({
    shifts: plan.shifts, allowed: plan.allowed, before: plan.histories.flatMap((history) => history.slice(-LOOK_BACK).flatMap((shift) => shift ?? [])),
    rest: restMinutes(rules), dayOffRest: restMinutes(rules, 'day-off-rest'), kindOf: kindOfShift, bandOf: bands.of, bands: bands.count,
  });
  const starts = plan.histories.map((history) => startStates(counters, history, kinds, kindOfShift));
  const automaton = automatonOf(counters, kinds, plan.span.days, starts);
  return unroll({ plan, automaton, groups, bands });
}
