import type { Shortage } from '../../core/scheduling/cover';
import { say } from '../../locales/say';
import type { PlanDays } from './plan-days';
import type { ShiftsRequest, ShiftsWords } from './request';

/** How many stretches are told: more would bury the first. */
const MOST_LINES = 5;

interface Stretch {
  readonly first: number;
  readonly last: number;
  readonly shortage: Shortage;
  readonly hours: number;
  readonly most: number;
}

/** In a word or two for each interval in which people are short. */
export function shortWhy({ result: { shortages }, words }: Pick<ShiftsRequest, 'result' | 'words'>): ReadonlyMap<number, string> {
  const { why } = words;
  return new Map(shortages.map(({ interval, reason, limit = '' }): [number, string] => [interval, {
    'no-shift': why.noShift, limit: why.limit.replace('{limit}', limitName(limit, words)), seats: why.seats, cost: why.cost,
  }[reason]]));
}

/** Where people are short and why it could not be helped, the worst first, and the limits that could not be kept. */
export function shortageLines({ result: { shortages, brokenLimits }, asked, words, locale }: ShiftsRequest, days: PlanDays): string[] {
  const { shortage } = words;
  const { intervalMinutes } = asked.requirement;
  const stretches = stretchesOf(shortages, intervalMinutes).sort((a, b) => b.hours - a.hours || a.first - b.first);
  const clock = (minute: number) => `${String(Math.floor((minute % 1440) / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
  const lines = stretches.slice(0, MOST_LINES).map(({ first, last, shortage: { reason, limit = '' }, hours, most }) => say(shortage.line, {
    from: clock(first * intervalMinutes), until: clock((last + 1) * intervalMinutes), day: days.told(Math.floor((first * intervalMinutes) / 1440)), hours, people: most,
    reason: { 'no-shift': shortage.noShift, limit: say(shortage.limit, { limit: limitName(limit, words) }, locale), seats: shortage.seats, cost: shortage.cost }[reason],
  }, locale));
  const others = stretches.slice(MOST_LINES);
  if (others.length > 0) lines.push(say(shortage.more, { runs: others.length, hours: others.reduce((sum, { hours }) => sum + hours, 0) }, locale));
  const broken = brokenLimits.slice(0, MOST_LINES).map(({ name, given, least, most }) => say(shortage.broken, {
    limit: limitName(name, words), given, side: given < least ? 'least' : 'most', bound: given < least ? least : most,
  }, locale));
  if (lines.length + broken.length === 0) return [shortage.none];
  return [...lines, ...broken, shortage.frozen];
}

/** Limits of the whole plan have names of the engine's own; the others are called as the sort of shift. */
function limitName(name: string, { shortage }: ShiftsWords): string {
  return name === 'people' ? shortage.limitPeople : name === 'part-time' ? shortage.limitPartTime : name;
}

/** Neighbouring intervals of a day that are short for one reason. */
function stretchesOf(shortages: readonly Shortage[], intervalMinutes: number): Stretch[] {
  const found: Stretch[] = [];
  for (const shortage of shortages) {
    const { interval, people, reason, limit } = shortage;
    const last = found.at(-1);
    const hours = (people * intervalMinutes) / 60;
    const goesOn = last && last.last === interval - 1 && last.shortage.reason === reason && last.shortage.limit === limit && (interval * intervalMinutes) % 1440 !== 0;
    if (goesOn) found[found.length - 1] = { ...last, last: interval, hours: last.hours + hours, most: Math.max(last.most, people) };
    else found.push({ first: interval, last: interval, shortage, hours, most: people });
  }
  return found;
}
