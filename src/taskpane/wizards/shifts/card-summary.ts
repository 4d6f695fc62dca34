import type { Speech } from '../../language-context';
import { writeNumber } from '../../parts';
import type { Card } from './card';
import { clockOf } from './clock-time';

/** "6:00–16:00 every 30 min · 8.5 h · meal 30 min · 2 breaks": a card at a glance. */
export function cardSummary(card: Card, { words: { shifts: { card: sentences } }, say, numbersIn }: Speech): string {
  const clock = (minutes: number | null | undefined) => (typeof minutes === 'number' ? clockOf(minutes) : '–');
  const { earliestStart, latestStart, startStep, lengths, mealMinutes, breakCount, breakMinutes, gaps } = card;
  const hours = (list: Card['lengths']) => (list ?? []).map((each) => writeNumber(each, numbersIn, 2)).join('; ') || '–';
  const starts = earliestStart === latestStart ? say(sentences.startsAt, { at: clock(earliestStart) }) : say(sentences.startsBetween, { from: clock(earliestStart), to: clock(latestStart), step: startStep ?? 30 });
  return [
    starts, say(sentences.long, { hours: hours(lengths) }),
    ...(card.isSplit ? [say(sentences.apart, { hours: hours(gaps) })] : mealMinutes ? [say(sentences.meal, { minutes: mealMinutes })] : []),
    ...(breakCount ? [say(sentences.breaks, { count: breakCount, minutes: breakMinutes ?? 15 })] : []),
    ...(card.partTime ? [sentences.partTimeShort] : []),
  ].join(' · ');
}
