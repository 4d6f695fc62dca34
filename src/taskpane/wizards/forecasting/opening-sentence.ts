import { dayGrid } from '../../../core/forecasting/day-grid';
import type { CallHistory } from '../../../core/forecasting';
import { weekday } from '../../../core/history/calendar-day';
import type { Speech } from '../../language-context';
import { weekdayName } from './written-day';

/** Weeks that tell when the centre is open now. */
const WEEKS = 8;

/** "Open Monday to Friday, 08:00–20:00: as found in your last weeks." */
export function openingSentence(history: CallHistory, speech: Speech): string {
  const { words, say, locale } = speech;
  const sentences = words.forecast.settings;
  const { weekdays, first, end } = openingOf(history);
  const days = weekdays.length === 7 ? sentences.everyDay : new Intl.ListFormat(locale, { type: 'conjunction' }).format(weekdays.map((day) => weekdayName(day, locale)));
  const hours = first === 0 && end === 1440 ? sentences.allDay : `${clockTime(first)}–${clockTime(end)}`;
  return weekdays.length === 0 ? '' : say(sentences.open, { days, hours });
}

interface Opening {
  /** 1 for Monday. */
  readonly weekdays: readonly number[];
  /** Minutes since midnight, from the first interval with calls to the end of the last. */
  readonly first: number;
  readonly end: number;
}

export function openingOf(history: CallHistory): Opening {
  const grid = dayGrid(history);
  if (!grid) return { weekdays: [], first: 0, end: 0 };
  const slots = grid.minutes.length;
  const weekdays = new Set<number>();
  let [first, last] = [Infinity, 0];
  for (let day = Math.max(0, grid.days - 7 * WEEKS); day < grid.days; day++) {
    grid.minutes.forEach((minute, slot) => {
      if (!(grid.calls[day * slots + slot]! > 0)) return;
      weekdays.add(weekday(grid.firstDay + day));
      first = Math.min(first, minute);
      last = Math.max(last, minute);
    });
  }
  return weekdays.size === 0 ? { weekdays: [], first: 0, end: 0 } : { weekdays: [...weekdays].sort((a, b) => a - b), first, end: last + history.intervalMinutes };
}

function clockTime(minute: number): string {
  return `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
}
