import { isoDay, weekday, type DaySerial } from '../calendar-day';
import { clockId } from './clock-findings';
import type { DayTable } from './day-table';
import { examine, type Examination } from './examine';
import type { Choice } from './finding';
import { GAPS, missingMinutes } from './gap-findings';
import { HistoryEdits } from './history-edits';
import { outlierId, shiftId } from './level-findings';
import { dayOf, localMinute, parseTime, timeText } from './local-time';
import type { LevelShift } from './level-shifts';
import type { OutlierRun } from './outlier-days';
import type { QueueHistory } from './reading';
import { REPEATED, repeatedSlots } from './repeat-findings';
import type { Decisions, MarkedEvent, PreparedHistory, ReportOptions } from './report';

/** Names for the events that were marked, by the id of their question; what is absent goes by its id. */
export type EventNames = Readonly<Record<string, string>>;

/**
 * The history as the planner decided, with every change told. Whatever is not decided, or decided to be kept, stays as it
 * is. `options` must be those of the report that was decided on.
 */
export function prepareHistory(queue: QueueHistory, decisions: Decisions, options: ReportOptions = {}, names: EventNames = {}): PreparedHistory {
  const found = examine(queue, options);
  const edits = new HistoryEdits(queue);
  if (!found || Object.values(decisions).every((choice) => choice === 'keep')) return { history: queue.history, changes: [], events: [] };
  const chosen = (id: string): Choice => decisions[id] ?? 'keep';
  repeats(queue, found, chosen(REPEATED), edits);
  clocks(found, chosen, edits);
  for (const { id, slots } of found.zeros) if (chosen(id) === 'drop') for (const index of slots.flatMap(({ indices }) => indices)) edits.drop(id, index);
  if (chosen(GAPS) === 'zero') {
    for (const { day, minute } of missingMinutes(found.table, found.named, found.clocks)) edits.add(GAPS, timeText(localMinute(day, minute), found.table.intervalMinutes), 0);
  }
  for (const run of found.outliers) outlier(found.table, run, chosen(outlierId(run)), edits);
  for (const shift of found.shifts) if (chosen(shiftId(shift)) === 'clean') levelled(queue, found.shifts, shift, edits);
  return { ...edits.result(), events: eventsOf(found, chosen, names) };
}

function repeats(queue: QueueHistory, { table, clocks: seen }: Examination, choice: Choice, edits: HistoryEdits): void {
  if (choice !== 'first' && choice !== 'add') return;
  for (const { indices } of repeatedSlots(table, seen)) {
    if (choice === 'add') edits.set(REPEATED, indices[0]!, indices.reduce((sum, index) => sum + queue.history.calls[index]!, 0));
    for (const index of indices.slice(1)) edits.drop(REPEATED, index);
  }
}

function clocks({ table, clocks: seen }: Examination, chosen: (id: string) => Choice, edits: HistoryEdits): void {
  for (const change of seen) {
    const id = clockId(change);
    if (chosen(id) === 'drop') for (const index of change.indices) edits.drop(id, index);
    if (chosen(id) !== 'clean') continue;
    for (const slot of table.days.get(change.day)!.slots.values()) {
      if (!change.indices.includes(slot.indices[0]!)) continue;
      edits.set(id, slot.indices[0]!, change.sign === 'doubled' ? slot.calls / 2 : slot.calls);
      for (const index of slot.indices.slice(1)) edits.drop(id, index);
    }
  }
}

/** Brought to its usual level, the day's own shape kept; a day without calls gets the usual shape. */
function outlier(table: DayTable, run: OutlierRun, choice: Choice, edits: HistoryEdits): void {
  const id = outlierId(run);
  for (const { day, actual, usual } of run.days) {
    for (const { indices, minute } of table.days.get(day)!.slots.values()) {
      for (const index of indices) {
        if (choice === 'drop') edits.drop(id, index);
        else if (choice === 'clean') edits.change(id, index, (calls) => (actual > 0 ? calls * usual / actual : usual * (table.shares[weekday(day)]!.get(minute) ?? 0)));
      }
    }
  }
}

/** What came before a lasting change is brought to the level after it; a change that was taken back, to the level around it. */
function levelled(queue: QueueHistory, shifts: readonly LevelShift[], shift: LevelShift, edits: HistoryEdits): void {
  const next = shifts[shifts.indexOf(shift) + 1];
  const within = (day: DaySerial) => (shift.takenBack && next ? day >= shift.day && day < next.day : day < shift.day);
  const factor = shift.takenBack ? 1 / shift.ratio : shift.ratio;
  queue.history.times.forEach((time, index) => {
    if (within(dayOf(parseTime(time)))) edits.change(shiftId(shift), index, (calls) => calls * factor);
  });
}

function eventsOf({ table, outliers, shifts }: Examination, chosen: (id: string) => Choice, names: EventNames): MarkedEvent[] {
  const event = (id: string, from: DaySerial, to: DaySerial | null): MarkedEvent => ({
    id, from: isoDay(from), to: to === null ? null : isoDay(to),
    days: to === null ? [] : [...table.days.keys()].filter((day) => day >= from && day <= to).map((day) => ({ date: isoDay(day), name: names[id] ?? id, kind: 'holiday' })),
  });
  const runs = outliers.filter((run) => chosen(outlierId(run)) === 'event').map((run) => event(outlierId(run), run.days[0]!.day, run.days[run.days.length - 1]!.day));
  const lasting = shifts.flatMap((shift, index) => (chosen(shiftId(shift)) === 'event' ? [event(shiftId(shift), shift.day, shift.takenBack ? shifts[index + 1]!.day - 1 : null)] : []));
  return [...runs, ...lasting].sort((a, b) => a.from.localeCompare(b.from));
}
