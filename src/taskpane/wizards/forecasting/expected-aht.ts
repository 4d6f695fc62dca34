import type { HandleTimeForecast } from '../../../core/forecasting';
import type { ExpectedAht } from '../../../sheets/forecasting/request';

/** Handle times by day and interval, as the sheets take them; none where the history has none. */
export function expectedAht(handleTimes: HandleTimeForecast | null): ExpectedAht[] {
  return (handleTimes?.days ?? []).flatMap(({ day, intervals }) => intervals.map(({ minute, seconds }) => ({ day, minute, seconds })));
}
