import type { TableRow } from '../../history/table-cell';
import { MINUTES_A_DAY } from '../../history/time-of-day';
import { closeGaps } from './gaps';
import { intervalGrid } from './interval-grid';
import { daysSpanned, laidOut } from './laid-out';
import { repeatNotes } from './repeats';
import type { RequirementColumns } from './requirement-columns';
import { requirementEntries } from './requirement-entries';
import { MOST_DAYS, MOST_INTERVALS, type RequirementNote, type RequirementReading } from './requirement-reading';
import { runningTimes, type TimedEntry } from './running-times';

/**
 * Reads a planner's table as people needed through whole days from midnight on. What is odd is told; what makes a plan impossible is
 * told as a fault, and there are then no people.
 */
export function readRequirement(table: readonly TableRow[], columns: RequirementColumns): RequirementReading {
  if (!columns.matrix && !columns.required) return finished(NOTHING, [fault('no-required', 'required')]);
  if (!columns.matrix && !columns.interval) return finished(NOTHING, [fault('no-interval', 'interval')]);
  const { entries, ends, notes: ofCells } = requirementEntries(table, columns);
  const { timed: asNamed, notes: ofNights } = runningTimes(entries);
  const told = [...ofCells, ...ofNights];
  const timed = ends ? startsOf(asNamed) : asNamed;
  const grid = intervalGrid(timed);
  if (!grid) return finished(NOTHING, [...told, fault('no-interval', 'interval')]);
  const { first, days } = daysSpanned(timed, grid);
  const hasDates = !columns.byWeekday && timed.some(({ day }) => day !== null);
  const span = { intervalMinutes: grid.stepMinutes, firstDay: hasDates ? first : null, days };
  // The days of a week without dates are told by their number.
  const named = (notes: readonly RequirementNote[]) => (columns.byWeekday ? notes.map((note) => numbered(note, first)) : notes);
  if (isFaulty(grid.notes)) return finished({ ...NOTHING, ...span }, named([...told, ...grid.notes]));
  if (days > MOST_DAYS || (days * MINUTES_A_DAY) / grid.stepMinutes > MOST_INTERVALS) {
    return finished({ ...NOTHING, ...span }, named([...told, ...grid.notes, { ...fault('too-long', null), day: first, count: days }]));
  }
  const plan = laidOut(timed, grid, first, days);
  const repeats = repeatNotes(plan, grid, hasDates);
  const { filled, notes: ofGaps } = closeGaps(plan, grid.usualMinutes, hasDates);
  const people = plan.people.map((needed) => needed ?? 0);
  const notes = [...told, ...grid.notes, ...repeats, ...ofGaps, ...(people.some((needed) => needed > 0) ? [] : [fault('no-people', 'required')])];
  return finished(isFaulty(notes) ? { ...NOTHING, ...span } : { ...span, people, cells: plan.cells, filled }, named(notes));
}

const NOTHING: Omit<RequirementReading, 'notes'> = { intervalMinutes: null, firstDay: null, days: 0, people: [], cells: [], filled: [] };

/** Faults first, remarks last. */
function finished(reading: Omit<RequirementReading, 'notes'>, notes: readonly RequirementNote[]): RequirementReading {
  const order = ['fault', 'warning', 'remark'];
  return { ...reading, notes: [...notes].sort((a, b) => order.indexOf(a.weight) - order.indexOf(b.weight)) };
}

function numbered(note: RequirementNote, first: number): RequirementNote {
  return note.day === undefined || note.day === null ? note : { ...note, day: note.day - first };
}

const isFaulty = (notes: readonly RequirementNote[]) => notes.some(({ weight }) => weight === 'fault');

function fault(code: RequirementNote['code'], role: RequirementNote['role']): RequirementNote {
  return { code, weight: 'fault', rows: [], role };
}

/** Times that name ends, moved to the starts. */
function startsOf(entries: readonly TimedEntry[]): TimedEntry[] {
  const minutes = intervalGrid(entries)?.usualMinutes ?? 0;
  return entries.map((entry) => ({ ...entry, time: entry.time - minutes, minute: (entry.minute - minutes + MINUTES_A_DAY) % MINUTES_A_DAY }));
}
