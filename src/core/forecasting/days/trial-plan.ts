/** From which days of the history forecasts are tried, the latest first, and for how many days ahead. */
export interface TrialPlan {
  readonly origins: readonly number[];
  readonly horizons: readonly number[];
  /** The origins that a horizon is tried from: few days apart for the near ones, weeks apart and further back for the far ones. */
  originsFor(horizon: number): readonly number[];
}

/** No whole week, so that each weekday comes first. */
const NEAR_STEP_DAYS = 3;
const MOST_NEAR_ORIGINS = 120;
const FAR_STEP_DAYS = 13;
const MOST_FAR_ORIGINS = 60;
const FAR_HORIZON_STEP_DAYS = 9;
const NEAR_HORIZON_DAYS = 28;
/** A method must have seen so much of the history: eight weeks of a long one, a third of a short one. */
const LONGEST_RUN_UP_DAYS = 56;
const SHORTEST_RUN_UP_DAYS = 14;

export function trialPlan(days: number, furthestHorizon: number): TrialPlan {
  const earliest = Math.min(LONGEST_RUN_UP_DAYS, Math.max(SHORTEST_RUN_UP_DAYS, Math.floor(days / 3)));
  const back = (from: number, step: number, most: number) => {
    const origins: number[] = [];
    for (let origin = from; origin >= earliest && origins.length < most; origin -= step) origins.push(origin);
    return origins;
  };
  const near = back(days - 2, NEAR_STEP_DAYS, MOST_NEAR_ORIGINS);
  const far = furthestHorizon > NEAR_HORIZON_DAYS ? back(days - 2 - NEAR_HORIZON_DAYS, FAR_STEP_DAYS, MOST_FAR_ORIGINS) : [];
  return {
    origins: [...new Set([...near, ...far])],
    horizons: Array.from({ length: Math.min(furthestHorizon, days) }, (_, index) => index + 1).filter((horizon) => horizon <= NEAR_HORIZON_DAYS || horizon % FAR_HORIZON_STEP_DAYS === 0),
    originsFor: (horizon) => (horizon <= NEAR_HORIZON_DAYS ? near : far),
  };
}
