import { normalQuantile } from '../numeric/normal-quantile';
import type { Trial } from './trials';

/** How far the actual calls lie from a forecast mean. */
export interface Spread {
  /** φ: variance over mean of what is not explained by the level. */
  readonly dispersion: number;
  /** The calls that stay below with a given probability; never below 0. */
  quantiles(mean: number, horizon: number, extraVariance: number): (probability: number) => number;
}

/** Last horizon of each band in days. */
const BANDS = [1, 3, 7, 14, 28, 91, Infinity] as const;
/** Bins by volume, each with as many trials. */
const VOLUME_BINS = 4;
/** What is taken for granted before there is any trial: Poisson noise and a relative error of 15 %, as heavy as so many trials. */
const PRIOR = { relativeVariance: 0.15 ** 2, trials: 4 } as const;
/** Trials lie within the history that effects and weights were learnt from; the errors to come are larger, as if so many days had been spent on them. */
const DAYS_SPENT = 30;
/** Errors of a quarter of a year ago count half: times may have been wilder or calmer then. */
const HALF_LIFE_DAYS = 91;
const ROUNDS = 12;
/** Standardised errors of a normal distribution that are mixed in, for samples too small to know their own tails. */
const NORMAL_SCORES = 39;

/**
 * Variance φ·m + σ²(h)·m² (overdispersed arrivals: a part like Poisson's and a part from the uncertain level, by horizon), then
 * the empirical quantiles of the errors so standardised, by volume. No distribution is assumed.
 */
export function fitSpread(trials: readonly Trial[], historyDays: number, intervalsPerDay: number): Spread {
  const usable = trials.filter(({ mean }) => mean > 0);
  const { phi, relative } = varianceModel(usable, intervalsPerDay);
  const deviation = (mean: number, horizon: number, extraVariance: number) => Math.sqrt(phi * mean + (relative[bandOf(horizon)]! + extraVariance) * mean * mean);
  const bins = errorBins(usable, ({ mean, horizon }) => deviation(mean, horizon, 0));
  const unseen = Math.sqrt(1 + DAYS_SPENT / historyDays);
  return {
    dispersion: phi,
    quantiles: (mean, horizon, extraVariance) => {
      if (!(mean > 0)) return () => 0;
      const scale = unseen * deviation(mean, horizon, extraVariance);
      const between = neighbours(bins, mean);
      return (probability) => Math.max(0, mean + scale * quantileAt(between, probability));
    },
  };
}

function bandOf(horizon: number): number {
  return BANDS.findIndex((last) => horizon <= last);
}

function varianceModel(trials: readonly Trial[], intervalsPerDay: number): { readonly phi: number; readonly relative: readonly number[] } {
  let phi = 0;
  const counts = BANDS.map(() => 0);
  const believed = trials.map(weightOf);
  trials.forEach(({ horizon }, index) => (counts[bandOf(horizon)]! += believed[index]! / intervalsPerDay));
  const trialDays = counts.reduce((a, b) => a + b, 0);
  let relative = BANDS.map(() => PRIOR.relativeVariance);
  const squares = trials.map(({ mean, actual }) => (actual - mean) ** 2);
  for (let round = 0; round < ROUNDS; round++) {
    let sum = 0;
    let weights = 0;
    trials.forEach(({ mean, horizon }, index) => {
      const weight = believed[index]! / (phi + relative[bandOf(horizon)]! * mean + 1e-12) ** 2;
      sum += weight * (squares[index]! / mean - relative[bandOf(horizon)]! * mean);
      weights += weight;
    });
    phi = weights > 0 ? Math.max(0, sum / weights) : 0;
    const sums = BANDS.map(() => 0);
    const means = BANDS.map(() => 0);
    trials.forEach(({ mean, horizon }, index) => {
      const band = bandOf(horizon);
      const weight = believed[index]! / (phi / mean + relative[band]! + 1e-12) ** 2;
      sums[band]! += weight * (squares[index]! / mean ** 2 - phi / mean);
      means[band]! += weight;
    });
    const found = sums.map((squared, band) => (means[band]! > 0 ? Math.max(0, squared / means[band]!) : 0));
    // The first band leans on all of them together, each later one on the one before it.
    const inAll = counts.reduce((sum, count, band) => sum + count * found[band]!, 0);
    let last = (inAll + PRIOR.trials * PRIOR.relativeVariance) / (trialDays + PRIOR.trials);
    relative = BANDS.map((_, band) => {
      const shrunk = (counts[band]! * found[band]! + PRIOR.trials * last) / (counts[band]! + PRIOR.trials);
      last = counts[band]! > 0 ? shrunk : last * 1.3;
      return last;
    });
  }
  return { phi, relative };
}

interface ErrorBin {
  readonly logMean: number;
  /** In rising order. */
  readonly errors: Float64Array;
  /** For each error, the weight of those below it and half of its own. */
  readonly places: Float64Array;
  /** Of all. */
  readonly weight: number;
}

function errorBins(trials: readonly Trial[], deviation: (trial: Trial) => number): readonly ErrorBin[] {
  const sorted = [...trials].sort((a, b) => a.mean - b.mean);
  const size = Math.max(1, Math.ceil(sorted.length / VOLUME_BINS));
  const normal = Array.from({ length: NORMAL_SCORES }, (_, index) => normalQuantile((index + 0.5) / NORMAL_SCORES));
  const bins: ErrorBin[] = [];
  for (let first = 0; first < sorted.length || bins.length === 0; first += size) {
    const part = sorted.slice(first, first + size);
    const errors = part.map((trial) => {
      const scale = deviation(trial);
      return { error: scale > 0 ? (trial.actual - trial.mean) / scale : 0, weight: weightOf(trial) };
    });
    const logMean = part.reduce((sum, { mean }) => sum + Math.log(mean), 0) / Math.max(1, part.length);
    const sortedErrors = [...errors, ...normal.map((error) => ({ error, weight: 1 }))].sort((a, b) => a.error - b.error);
    let weight = 0;
    const places = Float64Array.from(sortedErrors, (one) => (weight += one.weight) - one.weight / 2);
    bins.push({ logMean, errors: Float64Array.from(sortedErrors, ({ error }) => error), places, weight });
  }
  return bins;
}

interface Neighbours {
  readonly low: ErrorBin;
  readonly high: ErrorBin;
  /** Of the upper one. */
  readonly share: number;
}

/** The bins to either side of a volume, to be interpolated by its logarithm. */
function neighbours(bins: readonly ErrorBin[], mean: number): Neighbours {
  const x = Math.log(mean);
  const found = bins.findIndex(({ logMean }) => logMean >= x);
  const upper = found < 0 ? bins.length - 1 : found;
  const high = bins[upper]!;
  const low = bins[Math.max(0, upper - 1)]!;
  const share = high.logMean > low.logMean ? Math.min(1, (x - low.logMean) / (high.logMean - low.logMean)) : 1;
  return { low, high, share };
}

function quantileAt({ low, high, share }: Neighbours, probability: number): number {
  return (1 - share) * weightedQuantile(low, probability) + share * weightedQuantile(high, probability);
}

/** Between the two errors whose places the probability lies between. */
function weightedQuantile({ errors, places, weight }: ErrorBin, probability: number): number {
  const at = probability * weight;
  let below = 0;
  let above = errors.length - 1;
  if (at <= places[below]!) return errors[below]!;
  if (at >= places[above]!) return errors[above]!;
  while (above - below > 1) {
    const middle = (below + above) >> 1;
    if (places[middle]! <= at) below = middle;
    else above = middle;
  }
  return errors[below]! + ((at - places[below]!) / (places[above]! - places[below]!)) * (errors[above]! - errors[below]!);
}

function weightOf({ daysAgo }: Trial): number {
  return 0.5 ** (daysAgo / HALF_LIFE_DAYS);
}
