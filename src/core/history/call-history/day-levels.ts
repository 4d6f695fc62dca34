import { weekday, type DaySerial } from '../calendar-day';
import { coverage, type DayTable } from './day-table';
import { median } from './robust';

/** A day's calls and their log, made up for gaps. */
export interface DayLevel {
  readonly day: DaySerial;
  readonly log: number;
  readonly total: number;
}

const KNOWN_SHARE = 0.7;
const NEARLY_WHOLE = 0.9999;

/** The levels of the days that are open and known to seven tenths at least. */
export function dayLevels(table: DayTable, named: ReadonlySet<DaySerial>): DayLevel[] {
  return [...table.days.values()]
    .filter((record) => record.total > 0 && !named.has(record.day) && table.states[weekday(record.day)] !== 'closed')
    .map((record) => ({ day: record.day, total: record.total, known: coverage(table, record) }))
    .filter(({ known }) => known >= KNOWN_SHARE)
    .map(({ day, total, known }) => ({ day, total: known > NEARLY_WHOLE ? total : total / known }))
    .map(({ day, total }) => ({ day, total, log: Math.log(total) }))
    .sort((a, b) => a.day - b.day);
}

const WEEKS_AROUND = 6;
/** With fewer days of the same weekday around, nothing can be said of a day. */
const FEWEST = 4;

export interface UsualLevel {
  readonly log: number;
  /** How many days it was learnt from. */
  readonly days: number;
}

/**
 * The usual calls of a day: the median of the same weekdays of up to six weeks before and after, in logs, without the day
 * itself. Days across a lasting change of level count only where there are too few on its own side.
 * @returns null where too few such days are known.
 */
export function usualLog(levels: ReadonlyMap<DaySerial, DayLevel>, shifts: readonly DaySerial[], day: DaySerial): UsualLevel | null {
  const around: DayLevel[] = [];
  for (let week = -WEEKS_AROUND; week <= WEEKS_AROUND; week += 1) {
    const level = week === 0 ? undefined : levels.get(day + 7 * week);
    if (level) around.push(level);
  }
  const side = (one: DaySerial) => shifts.filter((shift) => shift <= one).length;
  const same = around.filter((level) => side(level.day) === side(day));
  const used = same.length >= FEWEST ? same : around;
  return used.length >= FEWEST ? { log: median(used.map(({ log }) => log)), days: used.length } : null;
}
