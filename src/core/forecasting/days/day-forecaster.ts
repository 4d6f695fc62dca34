import { weekday } from '../../history/calendar-day';
import { median } from '../../numeric/median';
import type { DayHistory } from './day-history';
import { ERROR_HALF_LIVES_DAYS, weekdayLevels } from './weekday-levels';
import { DAYS_FOR_YEAR_AGO, smoothLevels, yearAgoDrift } from './year-ago';

/** Forecasts of a day's logarithm, from the end of the history or of any day within it. */
export interface DayForecaster {
  /** `horizon` days after `origin`, holidays and the place in the month included. */
  logarithm(origin: number, horizon: number): number;
  /** Days of the history that forecasts were tried from, the latest first. */
  readonly origins: readonly number[];
  /** Horizons, in days, that they were tried for. */
  readonly horizons: readonly number[];
}

/** Last horizon, in days, of each band: the methods are weighted for each by itself. */
const BANDS = [1, 3, 7, 28, 91, Infinity] as const;
const HALF_LIVES_WEEKS = [2, 4, 8, 16, 32] as const;
/** Past years tell weekdays apart by this one. */
const SLOW = 3;
/** How much of the last days' error is left a day later. */
const ERROR_PERSISTENCE = [0.8, 0.93, 0.98] as const;
/** How much of what the level did in past years is expected again. */
const DRIFT_SHARES = [0, 0.25, 0.5, 0.75, 1] as const;

/** Methods are weighted by their mean absolute error to the power of minus so much, once tried often enough. */
const SHARPNESS = 25;
/** Errors beyond this many times the usual change from week to week count as that: a break in the level is nobody's merit. */
const LARGEST_LOSS = 3;
/** Origins after which half of that sharpness is reached: few trials tell good luck from good methods badly. */
const ORIGINS_FOR_HALF = 60;
/** A trial this many days ago counts half. */
const TRIAL_HALF_LIFE_DAYS = 240;
const NEAR_STEP_DAYS = 3;
const MOST_NEAR_ORIGINS = 120;
const FAR_STEP_DAYS = 14;
const MOST_FAR_ORIGINS = 60;
const FAR_HORIZON_STEP_DAYS = 9;
const NEAR_HORIZON_DAYS = 28;

/** One way to forecast: a memory of weekdays, a part of the last days' error, a part of what past years did. */
interface Method {
  readonly memory: number;
  /** Index of the error's half-life; -1 for none. */
  readonly error: number;
  readonly persistence: number;
  readonly driftShare: number;
}

/**
 * Weekday averages of several memories, each alone or led on by its recent errors and by what past years did; averaged with
 * weights that their errors at past origins earn, horizon by horizon.
 *
 * The parts are classic: exponential smoothing by season (Brown 1959, Winters 1960), first-order autocorrelation of its errors
 * (Gardner 1985; Taylor 2003 for calls), combination by past performance (Bates and Granger 1969).
 */
export function dayForecaster(history: DayHistory, furthestHorizon: number): DayForecaster {
  const { days, firstDay, levels, ordinary, adjustment } = history;
  const memories = HALF_LIVES_WEEKS.map((halfLife) => weekdayLevels(history, halfLife));
  const smooth = smoothLevels(history, memories[SLOW]!);
  const seasonal = days >= DAYS_FOR_YEAR_AGO;
  const methods = methodsFor(seasonal);
  const drift = (memory: number, origin: number, horizon: number) => (seasonal ? yearAgoDrift(smooth, memories[memory]!, origin, horizon) : 0);
  const { near, far } = trialOrigins(days, furthestHorizon);
  const horizons = trialHorizons(Math.min(furthestHorizon, days));

  const largest = LARGEST_LOSS * weeklyScale(levels);
  const losses = BANDS.map(() => new Float64Array(methods.length));
  const trials = new Float64Array(BANDS.length);
  const bases = new Float64Array(memories.length);
  const drifts = new Float64Array(memories.length);
  for (const horizon of horizons) {
    const band = bandOf(horizon);
    const loss = losses[band]!;
    const persistence = methods.map((method) => method.persistence ** (horizon - 1));
    for (const origin of horizon <= NEAR_HORIZON_DAYS ? near : far) {
      const target = origin + horizon;
      if (target >= days || !ordinary[target]) continue;
      const index = weekday(firstDay + target) - 1;
      memories.forEach((memory, m) => {
        bases[m] = memory.at(origin, index) - levels[target]!;
        drifts[m] = drift(m, origin, horizon);
      });
      const weight = 0.5 ** ((days - origin) / TRIAL_HALF_LIFE_DAYS);
      for (let i = 0; i < methods.length; i++) {
        const { memory, error, driftShare } = methods[i]!;
        const carried = error < 0 ? 0 : persistence[i]! * memories[memory]!.recentError(origin, error);
        loss[i]! += weight * Math.min(largest, Math.abs(bases[memory]! + driftShare * drifts[memory]! + carried));
      }
      trials[band]! += weight;
    }
  }
  const weights = bandWeights(losses, trials, methods, horizons);

  return {
    origins: near.concat(far.filter((origin) => !near.includes(origin))), horizons,
    logarithm: (origin, horizon) => {
      const index = weekday(firstDay + origin + horizon) - 1;
      let sum = adjustment(firstDay + origin + horizon);
      for (const { memory, weight, driftWeight, errors } of weights[bandOf(horizon)]!) {
        sum += weight * memories[memory]!.at(origin, index);
        if (driftWeight > 0) sum += driftWeight * drift(memory, origin, horizon);
        for (const carried of errors) sum += carried.weight * carried.persistence ** (horizon - 1) * memories[memory]!.recentError(origin, carried.error);
      }
      return sum;
    },
  };
}

/** The usual change of a level from one week to the next; where there is none to see, anything counts. */
function weeklyScale(levels: Float64Array): number {
  const scale = median(levels.map((level, day) => Math.abs(level - (levels[day - 7] ?? NaN))).filter((change) => !Number.isNaN(change))) / 0.6745;
  return scale > 0 ? scale : Infinity;
}

function methodsFor(seasonal: boolean): readonly Method[] {
  const shares = seasonal ? DRIFT_SHARES : [0];
  const errors = [{ error: -1, persistence: 0 }, ...ERROR_HALF_LIVES_DAYS.flatMap((_, error) => ERROR_PERSISTENCE.map((persistence) => ({ error, persistence })))];
  return HALF_LIVES_WEEKS.flatMap((_, memory) => shares.flatMap((driftShare) => errors.map((carried) => ({ memory, driftShare, ...carried }))));
}

function bandOf(horizon: number): number {
  return BANDS.findIndex((last) => horizon <= last);
}

function trialOrigins(days: number, furthestHorizon: number): { readonly near: readonly number[]; readonly far: readonly number[] } {
  const earliest = Math.min(56, Math.max(14, Math.floor(days / 3)));
  const back = (from: number, step: number, most: number) => {
    const origins: number[] = [];
    for (let origin = from; origin >= earliest && origins.length < most; origin -= step) origins.push(origin);
    return origins;
  };
  return {
    near: back(days - 2, NEAR_STEP_DAYS, MOST_NEAR_ORIGINS),
    far: furthestHorizon > NEAR_HORIZON_DAYS ? back(days - 2 - NEAR_HORIZON_DAYS, FAR_STEP_DAYS, MOST_FAR_ORIGINS) : [],
  };
}

function trialHorizons(furthest: number): readonly number[] {
  return Array.from({ length: furthest }, (_, index) => index + 1).filter((horizon) => horizon <= NEAR_HORIZON_DAYS || horizon % FAR_HORIZON_STEP_DAYS === 0);
}

/** The methods' weights, gathered by memory; methods that weigh next to nothing are left out. */
interface MemoryWeight {
  readonly memory: number;
  readonly weight: number;
  readonly driftWeight: number;
  readonly errors: readonly { readonly error: number; readonly persistence: number; readonly weight: number }[];
}

function bandWeights(losses: readonly Float64Array[], trials: Float64Array, methods: readonly Method[], horizons: readonly number[]): readonly (readonly MemoryWeight[])[] {
  let last: Float64Array = new Float64Array(methods.length).fill(1 / methods.length);
  return losses.map((loss, band) => {
    const width = horizons.filter((horizon) => bandOf(horizon) === band).length;
    if (trials[band]! > 0) last = earnedWeights(loss, trials[band]! / width);
    return gathered(methods, last);
  });
}

function earnedWeights(loss: Float64Array, origins: number): Float64Array {
  const best = Math.min(...loss);
  if (best === 0) return normalised(loss.map((value) => Number(value === 0)));
  const sharpness = (SHARPNESS * origins) / (origins + ORIGINS_FOR_HALF);
  return normalised(loss.map((value) => (best / value) ** sharpness));
}

function normalised(weights: Float64Array): Float64Array {
  const total = weights.reduce((a, b) => a + b, 0);
  return weights.map((weight) => weight / total);
}

function gathered(methods: readonly Method[], weights: Float64Array): readonly MemoryWeight[] {
  return HALF_LIVES_WEEKS.map((_, memory) => {
    let weight = 0;
    let driftWeight = 0;
    const errors = new Map<string, { error: number; persistence: number; weight: number }>();
    methods.forEach((method, index) => {
      if (method.memory !== memory) return;
      weight += weights[index]!;
      driftWeight += weights[index]! * method.driftShare;
      if (method.error < 0) return;
      const key = `${method.error} ${method.persistence}`;
      const carried = errors.get(key) ?? { error: method.error, persistence: method.persistence, weight: 0 };
      carried.weight += weights[index]!;
      errors.set(key, carried);
    });
    return { memory, weight, driftWeight, errors: [...errors.values()] };
  }).filter(({ weight }) => weight > 0);
}
