/** One person's time: until the event, or until last seen without it. */
export interface Duration {
  /** Whole periods, 1 or more for an event. */
  readonly time: number;
  /** False where the person was still there: censored. */
  readonly event: boolean;
  /** Periods that had passed when the person was first seen; at risk only after them. 0 unless told. */
  readonly entry?: number;
}

export interface SurvivalStep {
  readonly time: number;
  readonly atRisk: number;
  readonly events: number;
  /** Events ÷ at risk; null where nobody was at risk. */
  readonly hazard: number | null;
  readonly survival: number;
  /** Greenwood's standard error of the survival. */
  readonly error: number;
}

/**
 * The product-limit estimate of E. L. Kaplan and P. Meier, “Nonparametric Estimation from Incomplete Observations”, Journal of
 * the American Statistical Association 53 (1958) 457–481: survival is the product of 1 − events ÷ at risk over the times so far.
 * Whoever is last seen at a time is still at risk at that time. Errors by M. Greenwood (1926). People who are seen only from
 * some time on (`entry`) are at risk from then on.
 * @returns a step for each period from 0 to `last`.
 */
export function kaplanMeier(durations: readonly Duration[], last: number): SurvivalStep[] {
  const steps: SurvivalStep[] = [{ time: 0, atRisk: durations.filter(({ entry = 0 }) => entry === 0).length, events: 0, hazard: null, survival: 1, error: 0 }];
  let survival = 1;
  let greenwood = 0;
  for (let time = 1; time <= last; time += 1) {
    const there = durations.filter((one) => one.time >= time && (one.entry ?? 0) < time);
    const atRisk = there.length;
    const events = there.filter((one) => one.event && one.time === time).length;
    if (atRisk > 0) {
      survival *= 1 - events / atRisk;
      greenwood += events < atRisk ? events / (atRisk * (atRisk - events)) : 0;
    }
    steps.push({ time, atRisk, events, hazard: atRisk > 0 ? events / atRisk : null, survival, error: survival * Math.sqrt(greenwood) });
  }
  return steps;
}

/** The first time at which no more than half survive; null where more do to the end. */
export function medianSurvival(steps: readonly SurvivalStep[]): number | null {
  return steps.find(({ survival }) => survival <= 0.5 + 1e-12)?.time ?? null;
}
