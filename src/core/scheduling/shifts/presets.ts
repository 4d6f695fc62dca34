import type { CoverRates } from '../cover/compile-problem';
import type { ShiftRow } from './shift-row';

const HOUR = 60;

/** Eight hours between six and four in the afternoon, a meal half-way, two short breaks. */
export const FULL_TIME: ShiftRow = {
  name: 'full-time', earliestStart: 6 * HOUR, latestStart: 16 * HOUR, startStep: 30, lengths: [8.5 * HOUR],
  meal: { minutes: 30, from: 3 * HOUR, to: 5 * HOUR, step: 30, paid: false }, breaks: { count: 2, minutes: 15 },
};

/** Eight hours through the night. */
export const NIGHT: ShiftRow = {
  name: 'night', earliestStart: 21 * HOUR, latestStart: 23 * HOUR, startStep: 30, lengths: [8.5 * HOUR],
  meal: { minutes: 30, from: 3 * HOUR, to: 5 * HOUR, step: 30, paid: false }, breaks: { count: 2, minutes: 15 },
};

/** Four to six hours at any time of the day: the lever that follows a peak. */
export const PART_TIME: ShiftRow = {
  name: 'part-time', earliestStart: 7 * HOUR, latestStart: 18 * HOUR, startStep: 30, lengths: [4 * HOUR, 5 * HOUR, 6 * HOUR],
  breaks: { count: 1, minutes: 15 }, partTime: true,
};

/** Two pieces of four hours around two peaks, two to four hours apart. */
export const SPLIT: ShiftRow = {
  name: 'split', earliestStart: 7 * HOUR, latestStart: 11 * HOUR, startStep: 30, lengths: [8 * HOUR],
  split: { firstPieces: [3 * HOUR, 4 * HOUR, 5 * HOUR], gaps: [2 * HOUR, 3 * HOUR, 4 * HOUR] }, breaks: { count: 2, minutes: 15 },
};

/** Blocks of shifts wrapped around the demand: never under, and as few paid hours as that takes. */
export function envelopeRates(wagePerHour: number): CoverRates {
  return { under: 'never', over: [{ beyond: 0, perHour: 0.3 * wagePerHour }] };
}

/**
 * The staff follows the wave of calls: an hour too few weighs as much as an hour too many, the wage that either saves or costs
 * counted in, and the further off the more: by half, three times and six times the wage from 0, 5 and 15 % of the requirement.
 */
export function waveRates(wagePerHour: number): CoverRates {
  const weights = [[0, 1.5], [0.05, 3], [0.15, 6]] as const;
  return {
    under: weights.map(([beyond, weight]) => ({ beyond, perHour: (weight + 1) * wagePerHour })),
    over: weights.map(([beyond, weight]) => ({ beyond, perHour: (weight - 1) * wagePerHour })),
  };
}
