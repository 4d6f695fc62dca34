import { fault, isFault, type Fault, type Outcome } from '../fault';
import { readDay, weekday } from '../history/calendar-day';
import { pairedCells } from '../paired-cells';
import { placeInTable } from '../place-in-table';
import type { Table } from '../table';
import { DAYS_PER_WEEK, dayIndices, type DayVolume } from './day-index';

/**
 * Day-of-week indices of a range.
 *
 * Without `days` the range holds whole weeks from the first day on: one week a row of seven columns, or weeks end to end
 * in one row or column. The seven indices lie as a week lies in the range. Blank cells are left out.
 *
 * With `days`, a date (day serial) or a weekday (1 Monday … 7 Sunday) beside each volume, in any order: the indices are a
 * column, Monday first. Volumes of one date are added up, so that a history by the half-hour serves as well; with weekdays
 * each volume is a day of its own. A volume without its day is an error, a day without its volume is left out.
 * @returns a row or a column of seven; or `not-whole-weeks`, `not-a-day`, `unequal-sizes`, and what `dayIndices` refuses.
 */
export function dayIndexTable(volumes: Table, days: Table | null): Outcome<readonly (readonly number[])[]> {
  const read = days ? datedVolumes(volumes, days) : weeklyVolumes(volumes);
  if (isFault(read)) return read;
  const indices = dayIndices(read);
  if (isFault(indices)) return indices;
  return days || liesDown(volumes) ? indices.map((index) => [index]) : [indices];
}

function liesDown(table: Table): boolean {
  return table[0]?.length === 1;
}

function weeklyVolumes(volumes: Table): Outcome<readonly DayVolume[]> {
  const columns = volumes[0]?.length ?? 0;
  const cells = volumes.flat();
  const whole = columns === DAYS_PER_WEEK || ((volumes.length === 1 || columns === 1) && cells.length % DAYS_PER_WEEK === 0);
  if (!whole) return fault('not-whole-weeks', 'volumes', { rows: volumes.length, columns });
  return cells.flatMap((volume, index) => (volume === null ? [] : [{ day: index % DAYS_PER_WEEK, volume }]));
}

function datedVolumes(volumes: Table, days: Table): Outcome<readonly DayVolume[]> {
  const withoutDay = volumeWithoutDay(volumes, days);
  if (withoutDay) return withoutDay;
  const pairs = pairedCells({ argument: 'volumes', table: volumes }, { argument: 'days', table: days }, 'leave-out');
  if (isFault(pairs)) return pairs;
  const single: DayVolume[] = [];
  const byDate = new Map<number, number>();
  for (let place = 0; place < pairs.indices.length; place++) {
    const day = pairs.second[place]!;
    const volume = pairs.first[place]!;
    const serial = readDay(day);
    if (isWeekday(day)) single.push({ day: day - 1, volume });
    else if (serial !== null) byDate.set(serial, (byDate.get(serial) ?? 0) + volume);
    else return fault('not-a-day', 'days', { given: day, ...placeInTable(days, pairs.indices[place]!) });
  }
  return [...single, ...Array.from(byDate, ([serial, volume]) => ({ day: weekday(serial) - 1, volume }))];
}

function isWeekday(day: number): boolean {
  return Number.isInteger(day) && day >= 1 && day <= DAYS_PER_WEEK;
}

/** An empty row may come as a volume of 0, for desktop Excel hands blanks over so; it needs no day. */
function volumeWithoutDay(volumes: Table, days: Table): Fault | undefined {
  const dates = days.flat();
  const index = volumes.flat().findIndex((volume, place) => volume !== null && volume !== 0 && dates[place] === null);
  return index < 0 ? undefined : fault('missing', 'days', { ...placeInTable(days, index) });
}
