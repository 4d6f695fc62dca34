import type { DaySerial } from '../../../history/calendar-day';
import { isBlank } from '../../../history/table-cell';
import type { PeopleRole } from './column-words';
import type { PeopleColumns } from './find-columns';
import type { PersonRow } from './read-people';

export type PeopleNoteCode =
  | 'blank-row' | 'start-blank' | 'start-unreadable' | 'leave-unreadable' | 'date-text'
  | 'leave-before-start' | 'leave-to-come' | 'start-to-come'
  | 'rehired' | 'twice-at-once'
  | 'team-blank' | 'voluntary-unknown' | 'reason-blank' | 'reason-without-leave';

/** Something a planner should know about rows of their table. Nothing is corrected for them. */
export interface PeopleNote {
  readonly code: PeopleNoteCode;
  /** First and last row that it concerns, counted from zero in the table, headers included. */
  readonly firstRow: number;
  readonly lastRow: number;
  readonly count: number;
  /** The column that it points at; none where whole rows are meant. */
  readonly role?: PeopleRole;
}

/** Looks through a table of people for what would make its figures wrong or thin. One note a kind. */
export function peopleNotes(people: readonly PersonRow[], columns: PeopleColumns, asOf: DaySerial): PeopleNote[] {
  const flags = [...people.flatMap((person) => flagsOf(person, columns, asOf)), ...repeats(people)];
  const notes = new Map<PeopleNoteCode, PeopleNote>();
  for (const { code, role, row } of flags) {
    const known = notes.get(code);
    notes.set(code, known ? { ...known, firstRow: Math.min(known.firstRow, row), lastRow: Math.max(known.lastRow, row), count: known.count + 1 } : { code, role, firstRow: row, lastRow: row, count: 1 });
  }
  return [...notes.values()].sort((a, b) => a.firstRow - b.firstRow);
}

interface Flag {
  readonly code: PeopleNoteCode;
  readonly role?: PeopleRole;
  readonly row: number;
}

function flagsOf({ row, cells, start, leave, leaveUnreadable, team, reason, voluntary }: PersonRow, columns: PeopleColumns, asOf: DaySerial): Flag[] {
  if (Object.values(cells).every(isBlank)) return [{ code: 'blank-row', row }];
  const flags: Flag[] = [];
  const flag = (code: PeopleNoteCode, role?: PeopleRole) => flags.push({ code, role, row });
  if (start === null) flag(isBlank(cells.start) ? 'start-blank' : 'start-unreadable', 'start');
  else if (start > asOf) flag('start-to-come', 'start');
  if (leaveUnreadable) flag('leave-unreadable', 'leave');
  if (start !== null && typeof cells.start === 'string') flag('date-text', 'start');
  else if (leave !== null && typeof cells.leave === 'string') flag('date-text', 'leave');
  if (start !== null && leave !== null && leave < start) flag('leave-before-start', 'leave');
  if (leave !== null && leave > asOf) flag('leave-to-come', 'leave');
  const gone = leave !== null && leave <= asOf;
  if (columns.team && team === '') flag('team-blank', 'team');
  if (columns.voluntary && gone && voluntary === null) flag('voluntary-unknown', 'voluntary');
  if (columns.reason && gone && reason === '') flag('reason-blank', 'reason');
  if (columns.reason && leave === null && reason !== '') flag('reason-without-leave', 'reason');
  return flags;
}

/** Two rows of one name: hired again, or at work twice at once. */
function repeats(people: readonly PersonRow[]): Flag[] {
  const byName = new Map<string, PersonRow[]>();
  for (const person of people) if (person.name !== '' && person.start !== null) byName.set(person.name.toLowerCase(), [...byName.get(person.name.toLowerCase()) ?? [], person]);
  return [...byName.values()].flatMap((rows) => [...rows].sort((a, b) => a.start! - b.start!).flatMap((person, index, sorted): Flag[] => {
    const before = sorted[index - 1];
    if (!before) return [];
    return [{ code: before.leave !== null && before.leave < person.start! ? 'rehired' : 'twice-at-once', role: 'person', row: person.row }];
  }));
}
