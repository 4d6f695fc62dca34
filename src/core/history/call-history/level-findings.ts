import { isoDay, type DaySerial } from '../calendar-day';
import type { DayTable } from './day-table';
import type { Choice, Finding } from './finding';
import type { LevelShift } from './level-shifts';
import type { OutlierRun } from './outlier-days';
import type { QueueHistory } from './reading';
import { between, cellsOf, told } from './told';

export function outlierId({ days }: OutlierRun): string {
  return `outlier ${isoDay(days[0]!.day)}`;
}

export function shiftId({ day }: LevelShift): string {
  return `shift ${isoDay(day)}`;
}

/** Days far from their level: several in a row, or again a year later, had a reason of their own; one alone is cleaned. */
export function outlierFindings(queue: QueueHistory, table: DayTable, runs: readonly OutlierRun[]): Finding[] {
  return runs.map((run) => {
    const { days } = run;
    const [actual, usual] = [days.reduce((sum, day) => sum + day.actual, 0), days.reduce((sum, day) => sum + day.usual, 0)];
    const [first, last] = [days[0]!.day, days[days.length - 1]!.day];
    const yearly = cameAYearAside(runs, first) ? 1 : 0;
    const unfinished = days.length === 1 && first === table.lastDay && actual < usual && table.intervalMinutes >= 1440 && yearly === 0;
    const question = { id: outlierId(run), ...(unfinished ? { choices: ['keep', 'drop'] as const, proposal: 'drop' as const } : choicesFor(actual, days.length, yearly)) };
    return told({
      code: unfinished ? 'partial-last-day' : 'outlier', severity: 'warning', count: days.length, ...between(first, last),
      cells: cellsOf(queue, days.flatMap(({ day }) => [...table.days.get(day)!.slots.values()].flatMap(({ indices }) => indices))),
      facts: { ratio: actual / usual, actual, usual, yearly }, question,
    });
  });
}

function choicesFor(actual: number, days: number, yearly: number): { choices: readonly Choice[]; proposal: Choice } {
  if (actual === 0) return { choices: ['keep', 'drop', 'clean', 'event'], proposal: yearly ? 'event' : 'drop' };
  return { choices: ['keep', 'clean', 'event'], proposal: days > 1 || yearly ? 'event' : 'clean' };
}

const NEAR_DAYS = 4;

function cameAYearAside(runs: readonly OutlierRun[], day: DaySerial): boolean {
  const aside = (years: number) => runs.some(({ days }) => days.some((one) => Math.abs(one.day - day - 365.25 * years) <= NEAR_DAYS));
  return aside(-1) || aside(1) || aside(-2) || aside(2);
}

/** A forecast needs about so many weeks at a new level to follow it by itself. */
const SETTLED_WEEKS = 8;

/** A change of level stands at the cells of its first day. */
export function shiftFindings(queue: QueueHistory, { days, lastDay }: DayTable, shifts: readonly LevelShift[]): Finding[] {
  return shifts.map((shift, index) => {
    const until = shift.takenBack ? shifts[index + 1]!.day - 1 : lastDay;
    const choices: Choice[] = ['keep', 'clean', 'event'];
    const proposal: Choice = shift.seasonal ? 'keep' : shift.takenBack ? 'event' : lastDay - shift.day < SETTLED_WEEKS * 7 ? 'clean' : 'keep';
    return told({
      code: 'level-shift', severity: 'warning', count: until - shift.day + 1, ...between(shift.day, until),
      cells: cellsOf(queue, [...(days.get(shift.day)?.slots.values() ?? [])].flatMap(({ indices }) => indices)),
      facts: { ratio: shift.ratio, weeks: shift.weeks, seasonal: shift.seasonal ? 1 : 0, takenBack: shift.takenBack ? 1 : 0 },
      question: { id: shiftId(shift), choices, proposal },
    });
  });
}
