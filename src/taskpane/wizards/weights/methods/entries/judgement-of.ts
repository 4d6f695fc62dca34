import type { Judgement } from '../../../../../core/kpi/weighing/request';
import type { Entry } from '../../../../parts';
import type { Entries, JudgementEntries, Unsettled } from '../props';
import { fieldId } from './field';

type Unsettling = Judgement | Unsettled;

/** What the entries say, or what is still to be said. */
export function judgementOf(entries: Entries): Unsettling {
  switch (entries.method) {
    case 'points': return pointsOf(entries);
    case 'ranking': return rankingOf(entries);
    case 'swing': return swingOf(entries);
    case 'ahp': return comparisonsOf(entries);
    case 'bestWorst': return bestWorstOf(entries);
    case 'delphi': return ratingsOf(entries);
  }
}

export function isUnsettled(judgement: Unsettling): judgement is Unsettled {
  return 'unsettled' in judgement;
}

const isSaid = (entry: Entry): entry is number => typeof entry === 'number';

/** The first of a list that is blank or can't be read. */
function openIn(list: readonly Entry[], part: string, blank: string, except: readonly (number | null)[] = []): Unsettled | null {
  const indicator = list.findIndex((entry, index) => !isSaid(entry) && !except.includes(index));
  if (indicator < 0) return null;
  return { unsettled: list[indicator] === null ? 'unreadable' : blank, facts: { indicator }, field: fieldId(part, indicator) };
}

function pointsOf({ method, points }: JudgementEntries['points']): Unsettling {
  const open = openIn(points, 'points', 'points');
  if (open) return open;
  const said = points.filter(isSaid);
  return said.some((amount) => amount > 0) ? { method, points: said } : { unsettled: 'allZero', field: fieldId('points', 0) };
}

function rankingOf({ method, rule, ranks }: JudgementEntries['ranking']): Unsettling {
  if (!ranks.some(isSaid)) return { unsettled: 'order', field: fieldId('order') };
  return openIn(ranks, 'rank', 'place') ?? { method, rule, ranks: ranks.filter(isSaid) };
}

function swingOf({ method, best, points }: JudgementEntries['swing']): Unsettling {
  if (best === null) return { unsettled: 'largestSwing', field: fieldId('best') };
  return openIn(points, 'swing', 'swing', [best]) ?? { method, points: points.map((amount, index) => (index === best ? 100 : amount ?? 0)) };
}

function comparisonsOf({ method, raters, together }: JudgementEntries['ahp']): Unsettling {
  for (const [rater, { name, upper }] of raters.entries()) {
    const open = upper.flatMap((row, r) => row.filter((said, c) => r < c && !isSaid(said))).length;
    if (open > 0) return { unsettled: 'pairs', facts: { count: open, raters: raters.length, rater: name || String(rater + 1) }, field: fieldId('open-pair') };
  }
  return {
    method, together,
    raters: raters.map(({ name, upper }, index) => ({ name: name || String(index + 1), upper: upper.map((row) => row.map((said) => said ?? null)) })),
  };
}

function bestWorstOf({ method, best, worst, bestToOthers, othersToWorst }: JudgementEntries['bestWorst']): Unsettling {
  if (best === null) return { unsettled: 'best', field: fieldId('best') };
  if (worst === null) return { unsettled: 'worst', field: fieldId('worst') };
  if (best === worst) return { unsettled: 'same', field: fieldId('worst') };
  const open = openIn(bestToOthers, 'from-best', 'fromBest', [best]) ?? openIn(othersToWorst, 'to-worst', 'toWorst', [best, worst]);
  if (open) return open;
  const span = bestToOthers[worst] ?? 1;
  return {
    method, best, worst,
    bestToOthers: bestToOthers.map((times, index) => (index === best ? 1 : times ?? 1)),
    // How the best compares with the worst has been said once.
    othersToWorst: othersToWorst.map((times, index) => (index === worst ? 1 : index === best ? span : times ?? 1)),
  };
}

function ratingsOf({ method, raters, rounds }: JudgementEntries['delphi']): Unsettling {
  if (raters.length < 2) return { unsettled: 'raters', field: fieldId('raters') };
  for (const [round, ratings] of rounds.entries()) {
    for (const [rater, list] of ratings.entries()) {
      const count = list.filter((rating) => !isSaid(rating)).length;
      if (count > 0) return { unsettled: 'ratings', facts: { count, round: round + 1, rater: raters[rater] || String(rater + 1) }, field: fieldId('open-ratings') };
    }
  }
  if (!rounds.at(-1)?.some((list) => list.some((rating) => (rating ?? 0) > 0))) return { unsettled: 'noRatings', field: fieldId('ratings') };
  return { method, raters: raters.map((name, index) => name || String(index + 1)), rounds: rounds.map((round) => round.map((list) => list.filter(isSaid))) };
}
