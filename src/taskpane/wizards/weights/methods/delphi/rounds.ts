import type { DelphiRound } from '../../../../../core/kpi/weighting/delphi-round';
import type { Entry } from '../../../../parts';
import type { DelphiScale, JudgementEntries } from '../props';

type Delphi = JudgementEntries['delphi'];

/** Ratings of those who have rated every indicator, a row each, and who they are. */
export interface Finished {
  readonly raters: readonly number[];
  readonly ratings: readonly (readonly number[])[];
}

export function finishedIn(round: readonly (readonly Entry[])[]): Finished {
  const raters = round.flatMap((ratings, rater) => (ratings.every((rating) => typeof rating === 'number') ? [rater] : []));
  return { raters, ratings: raters.map((rater) => round[rater] as readonly number[]) };
}

/** One rating of one rater, in one round. */
export function rated(entries: Delphi, round: number, rater: number, indicator: number, rating: Entry): Delphi {
  const within = (ratings: readonly Entry[]) => ratings.map((before, index) => (index === indicator ? rating : before));
  return { ...entries, rounds: entries.rounds.map((lists, r) => (r === round ? lists.map((ratings, who) => (who === rater ? within(ratings) : ratings)) : lists)) };
}

/** Somebody joins: in all rounds, so that these stay comparable. */
export function joined(entries: Delphi): Delphi {
  const blank = (entries.rounds[0]?.[0] ?? []).map(() => undefined);
  return { ...entries, raters: [...entries.raters, ''], rounds: entries.rounds.map((lists) => [...lists, blank]) };
}

export function left(entries: Delphi, rater: number): Delphi {
  return { ...entries, raters: entries.raters.filter((_, who) => who !== rater), rounds: entries.rounds.map((lists) => lists.filter((_, who) => who !== rater)) };
}

/** Another round, in which everybody starts from what they said last and changes what they think better of. */
export function nextRound(entries: Delphi): Delphi {
  return { ...entries, rounds: [...entries.rounds, entries.rounds.at(-1) ?? []] };
}

export function withoutLastRound(entries: Delphi): Delphi {
  return { ...entries, rounds: entries.rounds.slice(0, -1) };
}

export interface FarRating {
  readonly rater: number;
  readonly indicator: number;
  readonly rating: number;
}

/** What is nearer than this to the middle half is no other opinion. */
const LEAST_APART: Readonly<Record<DelphiScale, number>> = { 9: 2, 100: 10 };

/** Beyond the middle half by more than one and a half times its width (Tukey 1977). */
const WIDTHS = 1.5;

/** Ratings that stand far from the middle half of the others': their raters are asked for reasons. */
export function farRatings({ raters, ratings }: Finished, { lowerQuartile, upperQuartile }: DelphiRound, scale: DelphiScale): readonly FarRating[] {
  return ratings.flatMap((list, at) => list.flatMap((rating, indicator) => {
    const [low, high] = [lowerQuartile[indicator]!, upperQuartile[indicator]!];
    const beyond = Math.max(low - rating, rating - high);
    return beyond >= LEAST_APART[scale] && beyond > WIDTHS * (high - low) ? [{ rater: raters[at]!, indicator, rating }] : [];
  }));
}
