import type { Plan } from '../plan';
import { sheetReference } from '../sheet-reference';
import { accuracySheet } from './accuracy-sheet';
import { forecastFigures, type ForecastFigures } from './forecast-figures';
import { forecastSheet, type ForecastSheet } from './forecast-sheet';
import { logSheet, newEntries, wholeLog } from './log-sheet';
import type { ForecastInputs, ForecastMemory, ForecastRequest } from './request';

export const FORECAST = 'forecast';

/** Three sheets: the forecast that a planner works with, how far off such forecasts were, and what was forecast when. */
export function forecastPlan(request: ForecastRequest): Plan {
  return plannedForecast(request).plan;
}

/** A plan with what another sheet needs to count on it. */
export interface PlannedForecast {
  readonly plan: Plan;
  readonly figures: ForecastFigures;
  /** On the sheet of the forecast: date and calls of each day, as columns without their headers. */
  readonly days: ForecastSheet['daily'];
}

export function plannedForecast(request: ForecastRequest): PlannedForecast {
  const figures = forecastFigures(request);
  const forecast = forecastSheet(request, figures);
  const log = logSheet(request, wholeLog(request.log, newEntries(request, figures.weeks)));
  const plan = {
    job: FORECAST,
    sheets: [forecast.sheet, accuracySheet(request, forecast, forecast.totals.peakCalls), log.sheet],
    names: [],
    memory: memoryOf(request, forecast, log.address),
  };
  return { plan, figures, days: forecast.daily };
}

function memoryOf(request: ForecastRequest, { inputs, adjustments, columns, days }: ForecastSheet, logAddress: string): ForecastMemory {
  const { source, sheetNames, tableNames } = request;
  const { sheet, address, table, wholeBlock, headerRows, actuals } = source;
  const input = (key: keyof ForecastInputs) => ({ sheet: sheetNames.forecast, address: inputs.address(key) });
  return {
    source: sheetReference(sheet, address), table: { sheet, address, table, wholeBlock, headerRows, actuals },
    queue: request.queue, horizonDays: request.horizonDays, inputs: request.inputs,
    inputCells: {
      growth: input('growth'), decimals: input('decimals'), level: input('level'), serviceLevel: input('serviceLevel'),
      answerWithinSeconds: input('answerWithinSeconds'), ahtSeconds: input('ahtSeconds'),
    },
    namedDays: request.namedDays,
    adjustments: { sheet: sheetNames.forecast, address: adjustments.address, table: tableNames.adjustments },
    log: { sheet: sheetNames.log, address: logAddress, table: tableNames.log },
    intervals: { sheet: sheetNames.forecast, address: columns.address },
    days: days === null ? null : { sheet: sheetNames.forecast, address: days },
    carryOver: request.forecast.carryOver,
    sheetNames,
  };
}
