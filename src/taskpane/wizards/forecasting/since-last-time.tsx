import type { CallForecast, CallHistory } from '../../../core/forecasting';
import { dayGrid } from '../../../core/forecasting/day-grid';
import { useWords, type Speech } from '../../language-context';
import { Notice } from '../../parts';
import type { ForecastBefore } from './remembered';

interface SinceLastTimeProps {
  readonly before: ForecastBefore;
  readonly forecast: CallForecast;
  readonly history: CallHistory;
}

/** What a refresh changes: new days of history, the days forecast both times, and the days that have come since. */
export function SinceLastTime(props: SinceLastTimeProps) {
  const speech = useWords();
  const { changes } = speech.words.forecast;
  return <Notice kind="info" title={changes.heading}>{changeSentences(props, speech).join(' ')}</Notice>;
}

export function changeSentences({ before, forecast, history }: SinceLastTimeProps, { words, say }: Speech): string[] {
  const { changes } = words.forecast;
  const told: string[] = [];
  const firstDay = Math.min(...before.callsByDay.keys());
  if (Number.isFinite(firstDay)) told.push(say(changes.rows, { days: Math.max(0, forecast.lastDay - firstDay + 1) }));
  const now = new Map(forecast.days.map(({ day, mean }) => [day, mean]));
  const both = totals(before.callsByDay, now);
  if (both.days > 0 && both.first > 0) told.push(say(changes.total, { before: both.first, now: both.second, change: changeOf(both.second, both.first) }));
  const came = totals(before.callsByDay, actualDays(history));
  if (came.days > 0 && came.second > 0) told.push(say(changes.came, { days: came.days, before: came.first, actual: came.second, change: changeOf(came.first, came.second) }));
  told.push(say(changes.kept, { count: before.adjustments.length }));
  return told;
}

/** Less than it shows is none, and none has no sign. */
function changeOf(value: number, base: number): number {
  const change = Math.round((value / base - 1) * 1000) / 1000;
  return change === 0 ? 0 : change;
}

function actualDays(history: CallHistory): ReadonlyMap<number, number> {
  const grid = dayGrid(history);
  return new Map(grid ? [...grid.totals].flatMap((total, day) => (Number.isNaN(total) ? [] : [[grid.firstDay + day, total] as const])) : []);
}

/** Over the days that both name. */
function totals(a: ReadonlyMap<number, number>, b: ReadonlyMap<number, number>): { readonly days: number; readonly first: number; readonly second: number } {
  let [days, first, second] = [0, 0, 0];
  for (const [day, calls] of a) {
    const other = b.get(day);
    if (other === undefined) continue;
    days += 1;
    first += calls;
    second += other;
  }
  return { days, first, second };
}
