import { normalQuantile } from '../numeric/normal-quantile';

/** What came of a forecast at an origin in the past. */
export interface Trial {
  readonly mean: number;
  readonly actual: number;
  /** Days ahead. */
  readonly horizon: number;
}

/** How far the actual calls lie from a forecast mean. */
export interface Spread {
  /** The calls that stay below with this probability; never below 0. */
  quantile(mean: number, horizon: number, probability: number, extraVariance?: number): number;
}

/** Last horizon of each band in days. */
const BANDS = [1, 3, 7, 14, 28, 91, Infinity] as const;
/** Bins by volume, each with as many trials. */
const VOLUME_BINS = 4;
/** What is taken for granted before there is any trial: Poisson noise and a relative error of 15 %, as heavy as so many trials. */
const PRIOR = { relativeVariance: 0.15 ** 2, trials: 4 } as const;
const ROUNDS = 20;
/** Standardised errors of a normal distribution that are mixed in, for samples too small to know their own tails. */
const NORMAL_SCORES = 39;

/**
 * Variance φ·m + σ²(h)·m² (overdispersed arrivals: a part like Poisson's and a part from the uncertain level, by horizon), then
 * the empirical quantiles of the errors so standardised, by volume. No distribution is assumed.
 */
export function fitSpread(trials: readonly Trial[], intervalsPerDay: number): Spread {
  const usable = trials.filter(({ mean }) => mean > 0);
  const { phi, relative } = varianceModel(usable, intervalsPerDay);
  const deviation = (mean: number, horizon: number, extra: number) => Math.sqrt(phi * mean + (relative[bandOf(horizon)]! + extra) * mean * mean);
  const bins = errorBins(usable, (trial) => deviation(trial.mean, trial.horizon, 0));
  return {
    quantile: (mean, horizon, probability, extraVariance = 0) => {
      if (!(mean > 0)) return 0;
      return Math.max(0, mean + quantileAt(bins, mean, probability) * deviation(mean, horizon, extraVariance));
    },
  };
}

function bandOf(horizon: number): number {
  return BANDS.findIndex((last) => horizon <= last);
}

function varianceModel(trials: readonly Trial[], intervalsPerDay: number): { readonly phi: number; readonly relative: readonly number[] } {
  let phi = 0;
  const counts = BANDS.map(() => 0);
  for (const { horizon } of trials) counts[bandOf(horizon)]! += 1 / intervalsPerDay;
  let relative = BANDS.map(() => PRIOR.relativeVariance);
  const squares = trials.map(({ mean, actual }) => (actual - mean) ** 2);
  for (let round = 0; round < ROUNDS; round++) {
    let sum = 0;
    let weights = 0;
    trials.forEach(({ mean, horizon }, index) => {
      const weight = 1 / (phi + relative[bandOf(horizon)]! * mean + 1e-12) ** 2;
      sum += weight * (squares[index]! / mean - relative[bandOf(horizon)]! * mean);
      weights += weight;
    });
    phi = weights > 0 ? Math.max(0, sum / weights) : 0;
    const sums = BANDS.map(() => 0);
    const means = BANDS.map(() => 0);
    trials.forEach(({ mean, horizon }, index) => {
      const band = bandOf(horizon);
      const weight = 1 / (phi / mean + relative[band]! + 1e-12) ** 2;
      sums[band]! += weight * (squares[index]! / mean ** 2 - phi / mean);
      means[band]! += weight;
    });
    let last: number = PRIOR.relativeVariance;
    relative = BANDS.map((_, band) => {
      const found = means[band]! > 0 ? Math.max(0, sums[band]! / means[band]!) : last;
      const shrunk = (counts[band]! * found + PRIOR.trials * last) / (counts[band]! + PRIOR.trials);
      last = counts[band]! > 0 ? shrunk : last * 1.3;
      return last;
    });
  }
  return { phi, relative };
}

interface ErrorBin {
  readonly logMean: number;
  readonly errors: Float64Array;
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
      return scale > 0 ? (trial.actual - trial.mean) / scale : 0;
    });
    const logMean = part.reduce((sum, { mean }) => sum + Math.log(mean), 0) / Math.max(1, part.length);
    bins.push({ logMean, errors: Float64Array.from([...errors, ...normal]).sort() });
  }
  return bins;
}

/** Between the bins the quantile is interpolated by the logarithm of the volume. */
function quantileAt(bins: readonly ErrorBin[], mean: number, probability: number): number {
  const x = Math.log(mean);
  let upper = bins.findIndex(({ logMean }) => logMean >= x);
  if (upper < 0) upper = bins.length - 1;
  const high = bins[upper]!;
  const low = bins[Math.max(0, upper - 1)]!;
  const share = high.logMean > low.logMean ? Math.min(1, Math.max(0, (x - low.logMean) / (high.logMean - low.logMean))) : 1;
  return (1 - share) * empiricalQuantile(low.errors, probability) + share * empiricalQuantile(high.errors, probability);
}

function empiricalQuantile(sorted: Float64Array, probability: number): number {
  const at = Math.min(sorted.length - 1, Math.max(0, probability * sorted.length - 0.5));
  const below = Math.floor(at);
  const above = Math.min(sorted.length - 1, below + 1);
  return sorted[below]! + (at - below) * (sorted[above]! - sorted[below]!);
}
