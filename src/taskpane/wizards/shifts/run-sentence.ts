import type { RequirementReading } from '../../../core/scheduling/requirement';
import type { Speech } from '../../language-context';
import { clockOf } from './clock-time';
import { dayName } from './day-name';
import type { IntervalRun } from './interval-runs';

/** "Mon 5 Jan 2:00–4:30"; the time alone where there is but one day. */
export function runSentence({ day, from, to }: IntervalRun, { days, firstDay }: Pick<RequirementReading, 'days' | 'firstDay'>, { words: { shifts }, say, locale }: Speech): string {
  const time = say(shifts.between, { from: clockOf(from), to: to === 1440 ? '24:00' : clockOf(to) });
  if (days === 1) return time;
  return say(shifts.dayAndTime, { day: dayName(day, firstDay, locale, (number) => say(shifts.dayNumber, { number })), time });
}
