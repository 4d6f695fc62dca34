import { DEFAULT_FORECAST_INPUTS, type ForecastInputs, type ForecastRequest, type ForecastSheetNames, type ForecastTableNames, type ForecastWords } from '../../../sheets/forecasting/request';
import type { LocaleName } from '../../../locales/locale-name';
import type { Region } from '../../../workbook/port';
import type { Choices } from './choices';
import { expectedAht } from './expected-aht';
import { forecastSource } from './forecast-source';
import type { ForecastBefore } from './remembered';
import type { Origin } from './state';
import type { ForecastRun } from './use-forecasts';
import type { QueueRun } from './use-runs';

interface Parts {
  readonly region: Region;
  readonly queueRun: QueueRun;
  readonly run: ForecastRun;
  readonly choices: Choices;
  /** What the sheets of this queue hold; null where it has none yet. */
  readonly before: ForecastBefore | null;
  /** What the wizard was opened with; null for a new forecast. */
  readonly origin: Origin | null;
  readonly sheetNames: ForecastSheetNames;
  readonly tableNames: ForecastTableNames;
  readonly words: ForecastWords;
  readonly locale: LocaleName;
  readonly writtenAt: Date;
  readonly version: string;
}

/** All that the sheets of one queue are made of: what was found, answered and computed, and what the planner keeps on the sheets themselves. */
export function forecastRequest({ region, queueRun, run: { job, result }, choices, before, origin, ...written }: Parts): ForecastRequest {
  const { queue, reading, prepared } = queueRun.analysis;
  return {
    ...written,
    source: forecastSource(region, reading, queue),
    queue: reading.queues.length > 1 && queue.name !== '' ? queue.name : null,
    history: prepared.history, forecast: result.forecast, horizonDays: job.horizonDays, backtest: result.backtest,
    inputs: inputsOf({ choices, run: { job, result }, before, origin }),
    adjustments: before?.adjustments ?? [], aht: expectedAht(result.handleTimes), namedDays: queueRun.namedDays,
    holidayEffects: result.effects,
    log: before?.log ?? [],
  };
}

/** What was answered now comes before the cells of this queue's sheet, and those before what was answered when it was written. */
function inputsOf({ choices, run: { result }, before, origin }: Pick<Parts, 'choices' | 'run' | 'before' | 'origin'>): ForecastInputs {
  const { entries, level } = choices;
  const kept = before?.inputs ?? {};
  const input = (key: 'growth' | 'serviceLevel' | 'answerWithinSeconds' | 'ahtSeconds') => (
    (origin && entries[key] === origin.entries[key] ? kept[key] : undefined) ?? entries[key]
  );
  return {
    growth: input('growth') ?? DEFAULT_FORECAST_INPUTS.growth,
    decimals: kept.decimals ?? DEFAULT_FORECAST_INPUTS.decimals,
    level: (origin && level === origin.level ? kept.level : undefined) ?? Number(level),
    serviceLevel: input('serviceLevel') ?? DEFAULT_FORECAST_INPUTS.serviceLevel,
    answerWithinSeconds: input('answerWithinSeconds') ?? DEFAULT_FORECAST_INPUTS.answerWithinSeconds,
    ahtSeconds: input('ahtSeconds') ?? result.handleTimes?.meanSeconds ?? null,
  };
}
