import { indicatorOf, INDICATORS } from '../catalogue/catalogue';
import type { Aim, Indicator } from '../catalogue/indicator';
import { INDICATOR_IDS, type IndicatorId } from '../catalogue/indicator-id';

/** As many as the course has people steer by. */
export const FEWEST_CHOSEN = 5;
export const MOST_CHOSEN = 8;

/**
 * A few indicators that balance each other, from those that the planner has data for: every aim served, counter-metrics beside
 * what they guard, no view of the operation twice before the others have had one. One after the other, each time the one that
 * adds most.
 * @returns at most `count`, in the order of the catalogue; fewer where fewer can be scored.
 */
export function proposedIndicators(available: readonly IndicatorId[], count = 6): readonly IndicatorId[] {
  const candidates = Object.values(INDICATOR_IDS).flat().filter((id) => available.includes(id)).map(indicatorOf).filter(({ direction }) => direction !== 'context');
  const chosen: Indicator[] = [];
  while (chosen.length < Math.min(count, candidates.length)) {
    const free = candidates.filter((candidate) => !chosen.includes(candidate));
    // The last one leaves nobody without a guard, if any can.
    const closing = chosen.length + 1 === count ? free.filter((candidate) => unguarded([...chosen, candidate]).length === 0) : [];
    const left = closing.length > 0 ? closing : free;
    const worth = left.map((candidate) => worthOf(candidate, chosen));
    chosen.push(left[worth.indexOf(Math.max(...worth))]!);
  }
  return candidates.filter((candidate) => chosen.includes(candidate)).map(({ id }) => id);
}

function worthOf(candidate: Indicator, chosen: readonly Indicator[]): number {
  const served = new Set(chosen.flatMap(({ aims }) => aims));
  const newAims = candidate.aims.filter((aim) => !served.has(aim)).length;
  const guards = unguarded(chosen).filter(({ counters }) => counters.includes(candidate.id)).length;
  const isGuarded = candidate.counters.some((id) => chosen.some((one) => one.id === id));
  const alike = chosen.filter(({ view }) => view === candidate.view).length + chosen.filter(({ group }) => group === candidate.group).length;
  // Groups begin with what everybody steers by; figures with a source are those that others steer by too.
  const place = (INDICATOR_IDS[candidate.group] as readonly IndicatorId[]).indexOf(candidate.id);
  return 2 * newAims + 3 * guards + (isGuarded || chosen.length === 0 ? 2 : 0) - 1.5 * alike + (candidate.target?.status === 'sourced' ? 1 : 0) - 0.1 * place + 0.2 * guarded(candidate.id);
}

function unguarded(chosen: readonly Indicator[]): readonly Indicator[] {
  return chosen.filter(({ counters }) => counters.length > 0 && !counters.some((id) => chosen.some((one) => one.id === id)));
}

/** How many indicators an indicator guards: satisfaction suffers from much. */
function guarded(id: IndicatorId): number {
  return INDICATORS.filter(({ counters }) => counters.includes(id)).length;
}

/** Indicators by the first aim that each serves: a goal tree to start from. Indicators of the planner's own go with none. */
export function goalsByAim(ids: readonly (IndicatorId | null)[]): readonly { readonly aim: Aim | null; readonly indicators: readonly number[] }[] {
  const goals = new Map<Aim | null, number[]>();
  ids.forEach((id, index) => {
    const aim = id === null ? null : indicatorOf(id).aims[0];
    goals.set(aim, [...(goals.get(aim) ?? []), index]);
  });
  return [...goals].map(([aim, indicators]) => ({ aim, indicators }));
}
