import type { ScheduleAssessment } from '../../core/scheduling/assess-schedule';
import type { LocaleName } from '../../locales/locale-name';
import { say } from '../../locales/say';
import { dateOfSerial } from '../forecasting/weekday-names';
import type { Advice, EfficiencyWords } from './request';

/** How many stretches and moves are told: more would bury the first. */
const MOST_LINES = 3;
/** Less than the digits show. */
const LEAST_SAVED = 0.005;

export interface AdviceLines {
  readonly costly: readonly string[];
  readonly moves: readonly string[];
}

/** Which intervals cost most, and what moving one start would bring, in words. */
export function adviceLines(
  { runs, moves, shiftHours, moveMinutes }: Advice, { indices, days }: ScheduleAssessment, intervalMinutes: number, words: EfficiencyWords['advice'], locale: LocaleName, numbersIn: string = locale,
): AdviceLines {
  const total = indices.cost.total;
  const dayOf = (day: number | null) => (day === null || days.length < 2 ? '' : ` ${writtenDay(day, numbersIn)}`);
  const costly = runs.slice(0, MOST_LINES).map(({ intervals, side, agentHours, cost }) => {
    const [first, last] = [intervals[0]!, intervals.at(-1)!];
    const facts = { from: told(first.time), until: told(last.time + intervalMinutes), day: dayOf(first.day), hours: agentHours, cost, share: total > 0 ? cost / total : 0 };
    return say(words[side], facts, locale, numbersIn);
  });
  if (total === 0) return { costly: [words.perfect], moves: [] };
  if (shiftHours === null) return { costly, moves: [words.noShifts] };
  const better = moves.slice(0, MOST_LINES).map(({ interval, from, to, until, saved, level, levelNow }) => {
    const facts = { from: told(from), to: told(to), until: told(until), day: dayOf(interval.day), saved, level: level ?? 0, now: levelNow ?? 0 };
    return say(level === null ? words.moveCost : saved < LEAST_SAVED ? words.moveLevel : words.move, facts, locale, numbersIn);
  });
  return { costly, moves: better.length > 0 ? better : [say(words.noMove, { hours: shiftHours, minutes: moveMinutes }, locale, numbersIn)] };
}

/** `09:30`: midnight is 00:00, past it the hour of the next day. */
function told(time: number): string {
  const minutes = ((time % 1440) + 1440) % 1440;
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(Math.round(minutes % 60)).padStart(2, '0')}`;
}

function writtenDay(day: number, tag: string): string {
  return new Intl.DateTimeFormat(tag, { weekday: 'short', month: 'short', day: 'numeric', timeZone: 'UTC' }).format(dateOfSerial(day));
}
