import { useMemo } from 'react';
import type { NamedDay } from '../../../core/forecasting';
import { forecastPlan } from '../../../sheets/forecasting/forecast-plan';
import type { ForecastMemory, ForecastRequest } from '../../../sheets/forecasting/request';
import type { Plan } from '../../../sheets/plan';
import { useWords } from '../../language-context';
import type { RegionReading } from '../../parts';
import { builtVersion } from '../../version';
import { sheetOf } from '../writing/writing';
import type { Analysis } from './analysis';
import { forecastRequest } from './forecast-request';
import type { ForecastBefore } from './remembered';
import type { ForecastState } from './state';
import type { ForecastWork } from './use-forecast';
import type { Taken } from './use-taken';

export interface PlanAtHand {
  readonly plan: Plan;
  /** What such a sheet is called unless told. */
  readonly usualName: string;
  /** Rows of the forecast itself. */
  readonly rows: number;
  /** Where the forecast by interval will stand, for the staffing wizard; null where days have no intervals. */
  readonly intervals: string | null;
  readonly before: ForecastBefore | null;
}

interface PlanParts {
  readonly region: RegionReading['region'];
  readonly analysis: Analysis | null;
  readonly work: ForecastWork;
  readonly state: ForecastState;
  readonly namedDays: readonly NamedDay[];
  readonly taken: Taken | null;
}

/** The plan for what is known now, on the sheets that it is meant for; null until its forecast is there. */
export function usePlan({ region, analysis, work, state, namedDays, taken }: PlanParts): PlanAtHand | null {
  const { words, locale } = useWords();
  const { choices, where, before } = state;
  const sheet = sheetOf(where);
  const refresh = where.refresh && before !== null;
  return useMemo(() => {
    if (!region || !analysis || work.kind !== 'done' || !taken) return null;
    const request: ForecastRequest = forecastRequest({
      region, analysis, result: work.result, job: work.job, choices, namedDays, before, refresh, sheet, taken,
      words: words.sheets.forecast, locale, writtenAt: new Date(), version: builtVersion(),
    });
    const plan = forecastPlan(request);
    const { intervals } = plan.memory as ForecastMemory;
    const daily = request.history.intervalMinutes >= 1440;
    return {
      plan: { ...plan, memory: { ...(plan.memory as ForecastMemory), choices } }, usualName: words.sheets.forecast.sheetName, rows: request.forecast.days.reduce((sum, day) => sum + day.intervals.length, 0),
      intervals: daily ? null : `${intervals.sheet}!${intervals.address}`, before,
    };
  }, [region, analysis, work, choices, namedDays, taken, before, refresh, sheet, words, locale]);
}
