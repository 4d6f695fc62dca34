import type { QueueHistory } from '../../../core/history/call-history';
import type { ForecastJob } from '../../../workers/forecasting';

/** A queue's handle times as its table has them, for the forecast of handle times; none in a table without. */
export function handledOf({ history, ahtSeconds }: QueueHistory): ForecastJob['handled'] {
  return ahtSeconds?.some((seconds) => seconds !== null) ? { history, ahtSeconds } : undefined;
}
