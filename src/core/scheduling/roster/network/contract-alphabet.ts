import type { Counter } from './counter';
import { counterOf } from './counters';
import { kindOf, leaveKind, OFF, type Kind } from './kind';
import type { NetworkPlan } from './network-plan';

/** The kinds of day that the contract's rules tell apart, and the place of each shift's. */
export function kindsOf({ contract, shifts, allowed, histories }: NetworkPlan) {
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

/** A counter for each rule and goal that counts; minutes are counted in the largest unit that all of them are made of. */
export function countersOf({ contract: { rules, goals = [] }, span, withoutShiftCounts }: NetworkPlan, kinds: readonly Kind[]): Counter[] {
  const unit = kinds.reduce((divisor, { minutes }) => greatestDivisor(divisor, minutes), 0) || 1;
  const counted = withoutShiftCounts ? rules.filter(({ kind }) => kind !== 'shift-count') : rules;
  return [...counted, ...goals].flatMap((rule) => counterOf(rule, span, unit) ?? []);
}

function greatestDivisor(a: number, b: number): number {
  return b === 0 ? a : greatestDivisor(b, a % b);
}
