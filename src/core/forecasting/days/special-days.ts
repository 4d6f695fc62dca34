import { weekday, type DaySerial } from '../../history/calendar-day';
import { dayOfTime } from '../day-grid';
import type { NamedDay } from '../series';

/**
 * How particular an effect is: what all holidays share, what one has by its name, what that name has on such a weekday,
 * what the day beside it has, what days further off have. The more particular, the more proof it needs.
 */
export type EffectKind = 'shared' | 'named' | 'particular' | 'beside' | 'further';

export interface SpecialDay {
  /** The holiday that it is; null for a day near one. */
  readonly name: string | null;
  /** The effects that add up on this day, by their names. */
  readonly effects: ReadonlyMap<string, EffectKind>;
}

/** Days before and after a holiday that may still feel it. */
const REACH = 3;
/** Days of one name in a row, such as a Spring Festival; more are a season and not a holiday. */
const LONGEST_RUN = 20;

/**
 * Which effects act on which day: a holiday by its name, by the kind of weekday it falls on and by its place in a run of days
 * of that name (a lunar festival keeps its own days whatever their date); days near it; weekend days worked to make up for it.
 * @param quiet for Monday to Sunday, whether it is one of the week's quiet days.
 */
export function specialDays(named: readonly NamedDay[], quiet: readonly boolean[]): ReadonlyMap<DaySerial, SpecialDay> {
  const holidays = new Map<DaySerial, Set<string>>();
  const special = new Map<DaySerial, { name: string | null; effects: Map<string, EffectKind> }>();
  const at = (day: DaySerial) => {
    const found = special.get(day) ?? { name: null, effects: new Map<string, EffectKind>() };
    special.set(day, found);
    return found;
  };
  const kind = (day: DaySerial) => (quiet[weekday(day) - 1] ? 'quiet' : 'busy');

  for (const { date, name, kind: dayKind } of named) {
    const day = dayOfTime(date);
    if (day === null) continue;
    if (dayKind === 'working-day') {
      at(day).name = name;
      at(day).effects.set('working day', 'shared').set(`working day, ${weekday(day)}`, 'named');
    } else holidays.set(day, (holidays.get(day) ?? new Set()).add(name));
  }
  for (const [day, names] of holidays) {
    for (const name of names) {
      const { effects } = at(day);
      at(day).name ??= name;
      effects.set(`any, ${kind(day)}`, 'shared').set(name, 'named').set(`${name}, ${kind(day)}`, 'particular');
      const [first, last] = runOf(holidays, day, name);
      if (last > first && last - first < LONGEST_RUN) effects.set(`${name}, day ${day - first + 1}`, 'named');
      if (day === first) besideRun(day, -1, name);
      if (day === last) besideRun(day, 1, name);
    }
  }
  return special;

  function besideRun(edge: DaySerial, step: 1 | -1, name: string): void {
    for (let distance = 1; distance <= REACH; distance++) {
      const day = edge + step * distance;
      if (holidays.has(day)) return;
      const { effects } = at(day);
      const place = `${distance} ${step < 0 ? 'before' : 'after'}`;
      effects.set(`${name}, ${place}`, distance === 1 ? 'beside' : 'further');
      if (distance === 1) effects.set(`any, ${place}, ${kind(day)}`, 'beside').set(`${name}, ${place}, ${kind(day)}`, 'further');
    }
  }
}

function runOf(holidays: ReadonlyMap<DaySerial, ReadonlySet<string>>, day: DaySerial, name: string): readonly [DaySerial, DaySerial] {
  let first = day;
  while (holidays.get(first - 1)?.has(name)) first -= 1;
  let last = day;
  while (holidays.get(last + 1)?.has(name)) last += 1;
  return [first, last];
}
