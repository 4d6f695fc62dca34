import type { NamedDay } from '../../../core/forecasting';
import { forecastSheetNames } from '../../../sheets/forecasting/forecast-sheet-names';
import { DEFAULT_FORECAST_INPUTS, type ForecastInputs, type ForecastRequest, type ForecastWords } from '../../../sheets/forecasting/request';
import type { LocaleName } from '../../../locales/locale-name';
import type { Region } from '../../../workbook/port';
import type { ForecastJob, ForecastResult } from '../../../workers/forecasting';
import type { Analysis } from './analysis';
import type { Choices } from './choices';
import { expectedAht } from './expected-aht';
import { forecastSource } from './forecast-source';
import type { ForecastBefore } from './remembered';
import { freeTableNames } from './table-names';
import type { Taken } from './use-taken';

interface Parts {
  readonly region: Region;
  readonly analysis: Analysis;
  readonly job: ForecastJob;
  readonly result: ForecastResult;
  readonly choices: Choices;
  readonly namedDays: readonly NamedDay[];
  /** What the sheets that are refreshed hold; null for new ones. */
  readonly before: ForecastBefore | null;
  readonly refresh: boolean;
  /** The name of the forecast's own sheet. */
  readonly sheet: string;
  readonly taken: Taken;
  readonly words: ForecastWords;
  readonly locale: LocaleName;
  readonly writtenAt: Date;
  readonly version: string;
}

/** All that the sheets are made of: what was found, answered and computed, and what the planner keeps on the sheets themselves. */
export function forecastRequest({ region, analysis, job, result, choices, namedDays, before, refresh, sheet, taken, words, locale, writtenAt, version }: Parts): ForecastRequest {
  const { queue, reading, prepared } = analysis;
  const free = forecastSheetNames(words, taken.sheets);
  const kept = refresh ? before : null;
  return {
    words, locale, writtenAt, version,
    source: forecastSource(region, reading, queue),
    queue: reading.queues.length > 1 && queue.name !== '' ? queue.name : null,
    history: prepared.history, forecast: result.forecast, horizonDays: job.horizonDays, backtest: result.backtest,
    inputs: inputsOf(choices, result, kept),
    adjustments: before?.adjustments ?? [], aht: expectedAht(result.handleTimes), namedDays,
    holidayEffects: result.effects,
    log: before?.log ?? [],
    sheetNames: kept ? { ...kept.sheetNames, forecast: sheet } : { ...free, ...(sheet !== '' && { forecast: sheet }) },
    tableNames: kept?.tableNames ?? freeTableNames(taken.tables),
  };
}

function inputsOf({ entries, level }: Choices, { handleTimes }: ForecastResult, kept: ForecastBefore | null): ForecastInputs {
  return {
    growth: entries.growth ?? DEFAULT_FORECAST_INPUTS.growth,
    decimals: kept?.decimals ?? DEFAULT_FORECAST_INPUTS.decimals,
    level: Number(level),
    serviceLevel: entries.serviceLevel ?? DEFAULT_FORECAST_INPUTS.serviceLevel,
    answerWithinSeconds: entries.answerWithinSeconds ?? DEFAULT_FORECAST_INPUTS.answerWithinSeconds,
    ahtSeconds: entries.ahtSeconds ?? handleTimes?.meanSeconds ?? null,
  };
}
