import { ahtProfile, type QueueHistory } from '../../../core/history/call-history';
import type { ExpectedAht } from '../../../sheets/forecasting/request';

/** Handle times by weekday and interval, as the sheets take them; none where the history has none. */
export function expectedAht(queue: Pick<QueueHistory, 'history' | 'ahtSeconds'>): ExpectedAht[] {
  const profile = ahtProfile(queue);
  return profile ? profile.byWeekday.flatMap((seconds, day) => profile.minutes.map((minute, slot) => ({ weekday: day + 1, minute, seconds: seconds[slot]! }))) : [];
}
