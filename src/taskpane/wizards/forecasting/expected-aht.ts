import { dayOfTime, minuteOfTime } from '../../../core/forecasting/day-grid';
import { weekday } from '../../../core/history/calendar-day';
import type { QueueHistory } from '../../../core/history/call-history';
import type { ExpectedAht } from '../../../sheets/forecasting/request';

/** Weeks that tell what a call takes now. */
const WEEKS = 13;

/** Handle time by weekday and interval, call-weighted over the last weeks, where the history has any. */
export function expectedAht({ history, ahtSeconds }: Pick<QueueHistory, 'history' | 'ahtSeconds'>): ExpectedAht[] {
  if (!ahtSeconds) return [];
  const last = Math.max(...history.times.slice(-1).map((time) => dayOfTime(time) ?? 0));
  const sums = new Map<string, { weekday: number; minute: number; work: number; calls: number }>();
  history.times.forEach((time, index) => {
    const day = dayOfTime(time);
    const seconds = ahtSeconds[index];
    const calls = history.calls[index] ?? 0;
    if (day === null || day <= last - 7 * WEEKS || seconds === null || seconds === undefined || !(calls > 0)) return;
    const [on, minute] = [weekday(day), minuteOfTime(time)];
    const sum = sums.get(`${on} ${minute}`) ?? { weekday: on, minute, work: 0, calls: 0 };
    sum.work += calls * seconds;
    sum.calls += calls;
    sums.set(`${on} ${minute}`, sum);
  });
  return [...sums.values()].map(({ weekday: on, minute, work, calls }) => ({ weekday: on, minute, seconds: work / calls }));
}
