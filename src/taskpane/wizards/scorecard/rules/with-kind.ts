import type { Entry } from '../../../parts';
import type { RuleDraft, RuleKind, RuleNumber, TierDraft } from './rule-draft';

/** Half as much again of the score for what is far beyond the target is much; a fifth is usual. */
const USUAL_CAP = 1.2;
const USUAL_DEDUCTION = 0.05;

/**
 * The draft with another kind of rule. Fields of that kind that are blank are filled from those of the last one: what counted
 * as met is met still, what scored nothing scores nothing.
 */
export function withKind(draft: RuleDraft, kind: RuleKind): RuleDraft {
  if (kind === draft.kind) return draft;
  const lowerIsBetter = kind === 'lower' || kind === 'deduction' || (kind !== 'higher' && draft.lowerIsBetter);
  const filled = (numbers: Partial<Record<RuleNumber, Entry>>): RuleDraft => {
    const known = Object.entries(draft.numbers).filter(([, entry]) => typeof entry === 'number');
    return { ...draft, kind, lowerIsBetter, numbers: { ...numbers, ...Object.fromEntries(known) } };
  };
  const { met, none } = ends(draft);
  const reach = Math.abs(met - none);
  switch (kind) {
    case 'higher': return onLine(filled({ target: met, floor: met - reach }), 1);
    case 'lower': return onLine(filled({ target: met, floor: met + reach }), -1);
    // There is no ratio to nothing.
    case 'ratio': return filled({ target: met > 0 ? met : 1, cap: USUAL_CAP });
    case 'band': return filled({ zeroLow: met - reach, low: met - reach / 4, high: met + reach / 4, zeroHigh: met + reach });
    case 'tiers': return { ...draft, kind, lowerIsBetter, tiers: draft.tiers.length > 0 ? draft.tiers : usualTiers(met, none) };
    case 'deduction': return filled({ free: lowerIsBetter ? Math.max(0, met) : 0, perEvent: USUAL_DEDUCTION });
  }
}

/** Where the score is full and where it is nothing, of whatever kind the draft is. */
function ends({ kind, numbers, tiers }: RuleDraft): { readonly met: number; readonly none: number } {
  if (kind === 'band') return { met: ((numbers.low ?? 0) + (numbers.high ?? 0)) / 2, none: numbers.zeroLow ?? 0 };
  if (kind === 'deduction') return { met: numbers.free ?? 0, none: (numbers.free ?? 0) + 1 / (numbers.perEvent || USUAL_DEDUCTION) };
  if (kind === 'tiers') {
    const limits = tiers.flatMap(({ from }) => from ?? []);
    return { met: Math.max(0, ...limits), none: limits.length > 1 ? Math.min(...limits) : 0 };
  }
  return { met: numbers.target ?? 0, none: numbers.floor ?? 0 };
}

/** A floor and a stretch of the other direction stand on the wrong side: they change over. */
function onLine(draft: RuleDraft, sign: 1 | -1): RuleDraft {
  const { target, floor, stretch } = draft.numbers;
  if (typeof target !== 'number') return draft;
  const mirrored = (entry: Entry, side: number) => (typeof entry === 'number' && sign * side * (entry - target) < 0 ? round(2 * target - entry) : entry);
  return { ...draft, numbers: { ...draft.numbers, floor: mirrored(floor, -1), stretch: mirrored(stretch, 1) } };
}

function usualTiers(met: number, none: number): TierDraft[] {
  const middle = round((met + none) / 2);
  return none < met
    ? [{ id: 0, from: met, score: 1 }, { id: 1, from: middle, score: 0.6 }, { id: 2, from: undefined, score: 0 }]
    : [{ id: 0, from: none, score: 0 }, { id: 1, from: middle, score: 0.6 }, { id: 2, from: undefined, score: 1 }];
}

function round(value: number): number {
  return Number(value.toPrecision(6));
}
