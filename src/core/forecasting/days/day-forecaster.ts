import { weekday } from '../../history/calendar-day';
import { median } from '../../numeric/median';
import type { DayHistory } from './day-history';
import { HALF_LIVES_WEEKS, levelMethods, type LevelMethod } from './level-methods';
import { earnedWeights, gathered, type MemoryWeight } from './method-weights';
import { trialPlan, type TrialPlan } from './trial-plan';
import { weekdayLevels, type WeekdayLevels } from './weekday-levels';
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

/** Past years tell weekdays apart by this memory. */
const SLOW = 3;
/** Last horizon, in days, of each band: the methods are weighted for each by itself. */
const BANDS = [1, 3, 7, 28, 91, Infinity] as const;

/** Errors beyond this many times the usual change from week to week count as that: a break in the level is nobody's merit. */
const LARGEST_LOSS = 3;
/** A trial this many days ago counts half. */
const TRIAL_HALF_LIFE_DAYS = 240;

/**
 * Weekday averages of several memories, each alone or led on by its recent errors and by what past years did; averaged with
 * weights that their errors at past origins earn, horizon by horizon.
 *
 * The parts are classic: exponential smoothing by season (Brown 1959, Winters 1960), first-order autocorrelation of its errors
 * (Gardner 1985; Taylor 2003 for calls), combination by past performance (Bates and Granger 1969).
 */
export function dayForecaster(history: DayHistory, furthestHorizon: number): DayForecaster {
  const { days, firstDay, adjustment } = history;
  const memories = HALF_LIVES_WEEKS.map((halfLife) => weekdayLevels(history, halfLife));
  const smooth = smoothLevels(history, memories[SLOW]!);
  const seasonal = days >= DAYS_FOR_YEAR_AGO;
  const drift: Drift = (memory, origin, horizon) => (seasonal ? yearAgoDrift(smooth, memories[memory]!, origin, horizon) : 0);
  const plan = trialPlan(days, furthestHorizon);
  const weights = bandWeights(history, memories, drift, levelMethods(seasonal), plan);
  return {
    origins: plan.origins,
    horizons: plan.horizons,
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

/** What a memory would have missed in past years between an origin and a day so far ahead. */
type Drift = (memory: number, origin: number, horizon: number) => number;

/** The methods' weights for each band; a band that could not be tried has those of the band before it. */
function bandWeights(history: DayHistory, memories: readonly WeekdayLevels[], drift: Drift, methods: readonly LevelMethod[], plan: TrialPlan): readonly (readonly MemoryWeight[])[] {
  const { days, firstDay, levels, ordinary, quietness } = history;
  // Of few calls the absolute error is least at the median, which may be none at all; squares are least at the mean.
  const lossOf = quietness === 0 ? (miss: number) => miss : (miss: number) => miss ** (1 + quietness);
  const largest = LARGEST_LOSS * weeklyScale(levels);
  const losses = BANDS.map(() => new Float64Array(methods.length));
  const trials = BANDS.map(() => 0);
  const widths = BANDS.map((_, band) => plan.horizons.filter((horizon) => bandOf(horizon) === band).length);
  const misses = new Float64Array(memories.length);
  const drifts = new Float64Array(memories.length);
  for (const horizon of plan.horizons) {
    const band = bandOf(horizon);
    const loss = losses[band]!;
    const persistence = methods.map((method) => method.persistence ** (horizon - 1));
    for (const origin of plan.originsFor(horizon)) {
      const target = origin + horizon;
      if (target >= days || !ordinary[target]) continue;
      const index = weekday(firstDay + target) - 1;
      memories.forEach((memory, m) => {
        misses[m] = memory.at(origin, index) - levels[target]!;
        drifts[m] = drift(m, origin, horizon);
      });
      const weight = 0.5 ** ((days - origin) / TRIAL_HALF_LIFE_DAYS);
      for (let i = 0; i < methods.length; i++) {
        const { memory, error, driftShare } = methods[i]!;
        const carried = error < 0 ? 0 : persistence[i]! * memories[memory]!.recentError(origin, error);
        loss[i]! += weight * lossOf(Math.min(largest, Math.abs(misses[memory]! + driftShare * drifts[memory]! + carried)));
      }
      trials[band]! += weight / widths[band]!;
    }
  }
  let last: Float64Array = new Float64Array(methods.length).fill(1 / methods.length);
  return losses.map((loss, band) => gathered(methods, (last = trials[band]! > 0 ? earnedWeights(quietness === 0 ? loss : loss.map((sum) => sum ** (1 / (1 + quietness))), trials[band]!) : last)));
}

/** The usual change of a level from one week to the next; where there is none to see, anything counts. */
function weeklyScale(levels: Float64Array): number {
  const scale = median(levels.map((level, day) => Math.abs(level - (levels[day - 7] ?? NaN))).filter((change) => !Number.isNaN(change))) / 0.6745;
  return scale > 0 ? scale : Infinity;
}

function bandOf(horizon: number): number {
  return BANDS.findIndex((last) => horizon <= last);
}
