import { restMinutes } from '../succession';
import { automatonOf } from './automaton';
import { bandsOf, countersOf, kindsOf } from './contract-alphabet';
import type { LineNetwork } from './line-network';
import { startStates } from './line-starts';
import type { NetworkPlan } from './network-plan';
import { groupShifts } from './shift-groups';
import { unroll } from './unroll';

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
