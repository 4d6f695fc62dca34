import type { DaySerial } from '../../history/calendar-day';
import { completeGrid, dayOfTime } from '../day-grid';
import { openingDays } from '../opening/opening-days';
import type { CallHistory, NamedDay } from '../series';
import { dayHistory, type DayHistory } from './day-history';

/** What a holiday or event of one name does to the calls of its day, as the forecast takes it. */
export interface NamedEffect {
  readonly name: string;
  /** Calls over those of an ordinary day of that weekday: 0.6 for 40 % fewer; 0 where the centre is closed. */
  readonly factor: number;
  /** Days of that name in the history; 0 where the effect is taken from what other names do. */
  readonly seen: number;
  /** The first day of that name within the horizon; null where none is. */
  readonly comes: DaySerial | null;
}

/** One name of a day; of several in a row, such as a Spring Festival, the effect is their mean on a logarithmic scale. */
export function effectsByName(history: CallHistory, namedDays: readonly NamedDay[], horizonDays: number): readonly NamedEffect[] {
  const grid = completeGrid(history);
  if (!grid) return [];
  const { firstDay } = grid;
  const lastDay = firstDay + grid.days - 1;
  const learnt = dayHistory(grid, namedDays);
  const isOpen = openingDays(grid, learnt.special);
  const byName = new Map<string, DaySerial[]>();
  for (const { date, name } of namedDays) {
    const day = dayOfTime(date);
    if (day !== null && day >= firstDay && day <= lastDay + horizonDays) byName.set(name, [...byName.get(name) ?? [], day]);
  }
  return [...byName].map(([name, days]) => {
    const coming = days.filter((day) => day > lastDay).sort((a, b) => a - b);
    const past = days.filter((day) => day <= lastDay);
    const open = (coming.length > 0 ? coming.filter(isOpen) : past.filter((day) => !Number.isNaN(grid.totals[day - firstDay]!)));
    return { name, factor: open.length === 0 ? 0 : Math.exp(mean(open.map((day) => effectOn(day, learnt)))), seen: past.length, comes: coming[0] ?? null };
  });
}

/** Without what the place in the month adds: that is known from an ordinary day at the same place. */
function effectOn(day: DaySerial, learnt: DayHistory): number {
  const twin = ordinaryTwin(day, learnt);
  return learnt.adjustment(day) - (twin === null ? 0 : learnt.adjustment(twin));
}

const MONTHS_TO_LOOK = 36;
const UNIX_EPOCH = 25_569;
const MS_PER_DAY = 86_400_000;

/** The same day of another month as long, with nothing special about it. */
function ordinaryTwin(day: DaySerial, { special }: DayHistory): DaySerial | null {
  const date = new Date((day - UNIX_EPOCH) * MS_PER_DAY);
  const lengthOf = (month: number) => new Date(Date.UTC(date.getUTCFullYear(), month + 1, 0)).getUTCDate();
  for (let step = 1; step <= MONTHS_TO_LOOK; step++) {
    for (const month of [date.getUTCMonth() - step, date.getUTCMonth() + step]) {
      if (lengthOf(month) !== lengthOf(date.getUTCMonth())) continue;
      const twin = Date.UTC(date.getUTCFullYear(), month, date.getUTCDate()) / MS_PER_DAY + UNIX_EPOCH;
      if (!special.has(twin)) return twin;
    }
  }
  return null;
}

function mean(values: readonly number[]): number {
  return values.reduce((a, b) => a + b, 0) / values.length;
}
