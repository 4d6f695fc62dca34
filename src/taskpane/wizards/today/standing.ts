import type { TodayFigures } from '../../../sheets/today/today-figures';
import type { Speech } from '../../language-context';
import { toldClock } from './told-clock';
import { isUnattainable } from './unattainable';
import type { PlanAtHand } from './use-plan';

function rangeOf({ total }: TodayFigures) {
  const { low = total.mean, high = total.mean } = total.ranges[0] ?? {};
  return { now: total.mean, low, high };
}

/** "So far 1,204 against 1,010, +19.2% · rest ×1.12 · day 4,308 (4,180–4,440)": the answer so far, in a line. */
export function answerSentence({ figures }: PlanAtHand, { words: { today: { answer } }, say }: Speech): string {
  const { soFar, factor } = figures;
  if (!figures.rows.some(({ actual }) => actual !== null)) return say(answer.none, rangeOf(figures));
  return [
    say(answer.soFar, { came: soFar.actual, expected: soFar.expected, difference: soFar.expected > 0 ? soFar.actual / soFar.expected - 1 : 0 }),
    say(answer.rest, { factor }),
    say(answer.day, rangeOf(figures)),
  ].join(' · ');
}

/** How today stands, what is left of it, what the day comes to, and in agents: a sentence each. */
export function standingSentences({ figures, analysis, level }: PlanAtHand, { words: { today: { preview } }, say }: Speech): string[] {
  const { soFar, factor, day, peak, peakPlanned, moreHours } = figures;
  const last = figures.rows.reduce((latest, { actual }, index) => (actual === null ? latest : index), -1);
  const agents = typeof peak === 'number' && typeof peakPlanned === 'number' && typeof moreHours === 'number'
    ? [say(preview.agents, { now: peak, planned: peakPlanned, hours: moreHours })] : [];
  const whole = say(preview.day, { ...rangeOf(figures), planned: day.mean, level });
  if (last < 0) return [preview.nothing, whole];
  const planned = day.mean - soFar.expected;
  return [
    say(preview.soFar, { came: soFar.actual, until: toldClock(analysis.ends[last] ?? 0), expected: soFar.expected, difference: soFar.expected > 0 ? soFar.actual / soFar.expected - 1 : 0 }),
    say(preview.rest, { rest: factor * planned, planned, factor }),
    whole, ...agents,
  ];
}

/** Intervals whose goals no number of agents meets. */
export function unattainableRows({ figures }: PlanAtHand): number {
  return figures.rows.filter(isUnattainable).length;
}
