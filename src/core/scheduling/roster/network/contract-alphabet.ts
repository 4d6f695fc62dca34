import type { Counter } from './counter';
import { counterOf } from './counters';
import { kindOf, leaveKind, OFF, type Kind } from './kind';
import type { NetworkPlan } from './network-plan';

/** The band of a week that has none yet. */
export const NO_BAND = 0;

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

export interface Bands {
  readonly count: number;
  readonly of: (shift: number) => number;
  readonly changePrice: number;
}

/** Bands matter where the contract has a goal for them; 0 is the band of a week that has none yet. */
export function bandsOf({ contract: { goals = [] }, shifts }: NetworkPlan): Bands {
  const goal = goals.find(({ kind }) => kind === 'same-band');
  if (!goal) return { count: 1, of: () => NO_BAND, changePrice: 0 };
  const names = [...new Set(shifts.flatMap(({ band }) => band ?? []))];
  return {
    count: names.length + 1,
    of: (shift) => names.indexOf(shifts[shift]!.band ?? '') + 1,
    changePrice: goal.price,
  };
}
