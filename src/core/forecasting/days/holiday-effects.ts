import type { DaySerial } from '../../history/calendar-day';
import { median } from '../../numeric/median';
import type { EffectKind, SpecialDay } from './special-days';

export interface HolidayEffects {
  /** What the day adds to the logarithm of its calls; 0 on ordinary days. */
  on(day: DaySerial): number;
  /** Variance of what is not known of that effect, beyond that of any day; 0 on ordinary days. */
  variance(day: DaySerial): number;
}

/** Ridge penalties, in days: an effect seen on so many days is believed by half. */
const PENALTY: Readonly<Record<EffectKind, number>> = { shared: 0.5, named: 0.3, particular: 1, beside: 3, further: 6 };
/** Holidays of three years ago count half: customs move slowly. */
const HALF_LIFE_DAYS = 1000;
const SWEEPS = 25;
/** However well a day is fitted, it is not its own proof. */
const MOST_LEVERAGE = 0.7;

interface Observation {
  readonly effects: readonly number[];
  readonly weight: number;
  readonly named: boolean;
  left: number;
}

/**
 * Effects of special days by weighted ridge regression on how far they lay from the same weekdays around them, in logarithms.
 * As effects nest (all holidays, this name, this name on a quiet weekday), the ridge shrinks a rare holiday towards what
 * holidays do in general. Solved by Gauss-Seidel sweeps.
 * @param deviations by day from `firstDay`; NaN where unknown.
 */
export function holidayEffects(deviations: Float64Array, firstDay: DaySerial, special: ReadonlyMap<DaySerial, SpecialDay>): HolidayEffects {
  const indexOf = new Map<string, number>();
  const penalties: number[] = [];
  const observations: Observation[] = [];
  for (const [day, { effects, name }] of special) {
    const deviation = deviations[day - firstDay];
    if (deviation === undefined || Number.isNaN(deviation)) continue;
    const indices = Array.from(effects, ([effect, kind]) => {
      const index = indexOf.get(effect) ?? indexOf.size;
      indexOf.set(effect, index);
      penalties[index] = PENALTY[kind];
      return index;
    });
    observations.push({ effects: indices, weight: 0.5 ** ((firstDay + deviations.length - day) / HALF_LIFE_DAYS), named: name !== null, left: deviation });
  }
  const { sizes, support } = ridge(observations, penalties);
  const noise = ordinaryVariance(deviations, firstDay, special);
  const beyondNoise = (variance: number) => Math.max(0, variance - noise);
  const error = { holiday: beyondNoise(spread(observations, support, true)), near: beyondNoise(spread(observations, support, false)) };
  const unseen = variety(sizes, indexOf, special);
  return {
    on: (day) => {
      let sum = 0;
      for (const effect of special.get(day)?.effects.keys() ?? []) sum += sizes[indexOf.get(effect) ?? -1] ?? 0;
      return sum;
    },
    variance: (day) => {
      const found = special.get(day);
      if (!found) return 0;
      if (found.name === null) return error.near;
      return indexOf.has(found.name) || found.effects.has('working day') ? error.holiday : Math.max(error.holiday, unseen);
    },
  };
}

/** `support` is the weight that speaks for each effect, its penalty included. */
function ridge(observations: readonly Observation[], penalties: readonly number[]): { readonly sizes: Float64Array; readonly support: Float64Array } {
  const sizes = new Float64Array(penalties.length);
  const support = Float64Array.from(penalties);
  const members: Observation[][] = penalties.map(() => []);
  for (const observation of observations) {
    for (const effect of observation.effects) {
      members[effect]!.push(observation);
      support[effect]! += observation.weight;
    }
  }
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    members.forEach((days, effect) => {
      let pull = 0;
      for (const day of days) pull += day.weight * (day.left + sizes[effect]!);
      const step = pull / support[effect]! - sizes[effect]!;
      for (const day of days) day.left -= step;
      sizes[effect]! += step;
    });
  }
  return { sizes, support };
}

function ordinaryVariance(deviations: Float64Array, firstDay: DaySerial, special: ReadonlyMap<DaySerial, SpecialDay>): number {
  const off = deviations.filter((deviation, day) => !Number.isNaN(deviation) && !special.has(firstDay + day));
  return off.length > 0 ? (median(off.map(Math.abs)) / 0.6745) ** 2 : 0;
}

/** Mean square of what the effects leave, each day scaled up by its own pull on the fit, as in leave-one-out. */
function spread(observations: readonly Observation[], support: Float64Array, named: boolean): number {
  let squares = 0;
  let weights = 0;
  for (const { effects, weight, left, named: isNamed } of observations) {
    if (isNamed !== named) continue;
    const leverage = Math.min(MOST_LEVERAGE, Math.max(...effects.map((effect) => weight / support[effect]!)));
    squares += weight * (left / (1 - leverage)) ** 2;
    weights += weight;
  }
  return weights > 0 ? squares / weights : 0;
}

/** How much holidays differ from each other: the mean square of what each has by its name. */
function variety(sizes: Float64Array, indexOf: ReadonlyMap<string, number>, special: ReadonlyMap<DaySerial, SpecialDay>): number {
  const own = new Set<number>();
  for (const { name } of special.values()) {
    const index = name === null ? undefined : indexOf.get(name);
    if (index !== undefined) own.add(sizes[index]! ** 2);
  }
  return own.size > 0 ? [...own].reduce((a, b) => a + b, 0) / own.size : 0;
}
