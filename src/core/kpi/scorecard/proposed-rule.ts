import { fault, type Outcome } from '../../fault';
import { boundedByOne, indicatorOf } from '../catalogue/catalogue';
import type { ChosenIndicator } from '../selection/chosen-indicator';
import type { ScoreRule } from './scorecard';

/** A fifth beyond the target is the most that a proposed rule rewards. */
const BEYOND = 0.2;
/** How far behind the target nothing is scored, where the figures do not tell. */
const BEHIND = 0.2;

/**
 * A rule to start from: the target is the indicative figure of the catalogue, or what the best quarter of the planner's own
 * figures reaches; nothing is scored from the worst tenth on, and nothing more is earned a fifth of the way beyond the target.
 * Where neither side is better, the band is the indicative one or the middle half of the figures.
 * @param figures of the indicator, in its unit.
 * @returns the rule; or `not-a-choice` of `direction` for a figure that only tells what is going on, `no-data` where there are
 * neither figures nor an indicative one.
 */
export function proposedRule({ id, direction, measure }: ChosenIndicator, figures: readonly (number | null)[]): Outcome<ScoreRule> {
  if (direction === 'context') return fault('not-a-choice', 'direction', { given: direction, choices: 'higher, lower, band' });
  const values = figures.filter((value): value is number => value !== null && Number.isFinite(value)).sort((a, b) => a - b);
  const entry = id === null ? null : indicatorOf(id);
  const indicative = entry?.target ?? null;
  if (values.length === 0 && !indicative) return fault('no-data', 'figures');
  const limits = { low: indicative?.low, high: indicative?.high };
  const within = entry && boundedByOne(entry) ? { least: 0, most: 1 } : { least: values.every((value) => value >= 0) ? 0 : -Infinity, most: Infinity };
  const steps = measure?.unit === 'share' ? 0.01 : null;
  return direction === 'band' ? proposedBand(values, limits, within, steps) : proposedLine(direction, values, limits, within, steps);
}

interface Limits {
  readonly low: number | undefined;
  readonly high: number | undefined;
}
interface Range {
  readonly least: number;
  readonly most: number;
}

function proposedLine(kind: 'higher' | 'lower', values: readonly number[], { low, high }: Limits, { least, most }: Range, step: number | null): ScoreRule {
  const sign = kind === 'higher' ? 1 : -1;
  const named = kind === 'higher' ? low ?? high : high ?? low;
  const wanted = named ?? neat(quantile(values, kind === 'higher' ? 0.75 : 0.25), step);
  const worst = values.length === 0 ? wanted : quantile(values, kind === 'higher' ? 0.1 : 0.9);
  const usual = wanted - sign * (Math.abs(wanted) * BEHIND || step || 1);
  const told = outward(worst, -sign, step);
  const floor = sign * (wanted - told) > Math.abs(wanted) * 0.02 ? told : outward(usual, -sign, step);
  const bounded = Math.min(most, Math.max(least, wanted + BEYOND * (wanted - floor)));
  const stretch = neat(bounded, step);
  return { kind, target: wanted, floor, stretch: sign * stretch >= sign * wanted ? stretch : wanted };
}

function proposedBand(values: readonly number[], { low, high }: Limits, { least, most }: Range, step: number | null): ScoreRule {
  const named = low ?? high;
  const [from, to] = named === undefined
    ? [neat(quantile(values, 0.25), step), neat(quantile(values, 0.75), step)]
    : [low ?? named * (1 - BEHIND / 2), high ?? named * (1 + BEHIND / 2)];
  // One figure alone is no band: a tenth on either side of it is.
  const [bottom, top] = to > from ? [from, to] : [neat(from - Math.abs(from) * 0.1, step), neat(to + Math.abs(to) * 0.1, step)];
  const away = Math.max(top - bottom, Math.abs(top) * BEHIND);
  const inside = (value: number) => Math.min(most, Math.max(least, value));
  return { kind: 'band', band: { zeroLow: Math.min(bottom, inside(neat(bottom - away, step))), low: inside(bottom), high: inside(top), zeroHigh: Math.max(inside(top), inside(neat(top + away, step))) } };
}

/** Between neighbours in a straight line, as PERCENTILE.INC. */
function quantile(sorted: readonly number[], part: number): number {
  const place = (sorted.length - 1) * part;
  const below = Math.floor(place);
  const low = sorted[below]!;
  return low + (place - below) * ((sorted[below + 1] ?? low) - low);
}

/** Whole percents for shares; two digits and a half for the rest: 1, 2.5, 340, 1,250. */
function grain(value: number, step: number | null): number {
  if (step !== null) return step;
  return Math.abs(value) < 1e-9 ? 1 : 10 ** (Math.floor(Math.log10(Math.abs(value))) - 1) / 2;
}

function neat(value: number, step: number | null): number {
  const by = grain(value, step);
  return tidy(Math.round(value / by) * by);
}

/** Away from the target, so that a floor never lands on it. */
function outward(value: number, sign: number, step: number | null): number {
  const by = grain(value, step);
  return tidy((sign > 0 ? Math.ceil(value / by - 1e-9) : Math.floor(value / by + 1e-9)) * by);
}

const tidy = (value: number) => Number(value.toPrecision(12));
