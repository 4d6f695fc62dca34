import { findDayOrder, type DayOrder } from '../../../history/calendar-day';
import { halfWidth } from '../../../history/half-width';
import { isBlank, type TableCell, type TableRow } from '../../../history/table-cell';
import type { RosterPerson } from '../request';
import { NoteBook } from './note-book';
import type { PeopleColumns, PeopleRole } from './people-columns';
import type { PeopleNote } from './people-note';
import { readDays, type RosterDays } from './read-days';
import { readHours, type UsualHours } from './read-hours';
import { readWishes } from './read-wishes';
import { folded, shiftOfWord, type KnownShift } from './shift-word';

/** What a table of people is read for. */
export interface PeopleFor extends RosterDays {
  readonly shifts: readonly KnownShift[];
  /** Contract hours a week of full time, also for people without any, and of part time. */
  readonly usualHours?: UsualHours;
}

export interface PeopleReading {
  readonly people: readonly RosterPerson[];
  /** The row of the table behind each person, headers included. */
  readonly rows: readonly number[];
  readonly notes: readonly PeopleNote[];
}

const USUAL: UsualHours = { fullTime: 40, partTime: 20 };
const MOST_HOURS = 84;
const LIST = /[,，;；、/|\n]+/;
const ALL = /^(all|any|every|\*|全部|所有|不限|任意|alle|tous|todos|tutti)$/i;
const YES = /^(yes|y|x|✓|✔|true|1|shared|other|other team|on loan|是|有|共享|共用|借调|借調|支援|ja|oui|sí|si|sim)$/i;

/** Reads every row below the headers into a person; rows without anything in them are no people. */
export function readPeople(table: readonly TableRow[], columns: PeopleColumns, wanted: PeopleFor): PeopleReading {
  const notes = new NoteBook();
  const order = orderOf(table, columns);
  const people: RosterPerson[] = [];
  const rows: number[] = [];
  const names = new Map<string, number>();
  table.forEach((cells, row) => {
    if (row < columns.headerRows || cells.every(isBlank)) return;
    const reader = new RowReader(cells, row, columns, wanted, order, notes);
    const name = reader.name();
    if (name === null) return;
    const known = names.get(folded(name));
    if (known !== undefined) {
      notes.add('duplicate-name', row, 'name', name);
      notes.add('duplicate-name', known, 'name', name);
      return;
    }
    names.set(folded(name), row);
    people.push(reader.person(name));
    rows.push(row);
  });
  if (people.length === 0) notes.add('no-people', null, null);
  return { people, rows, notes: notes.all() };
}

/** Whether the dates of the table are written day first, from all its columns of days together. */
function orderOf(table: readonly TableRow[], columns: PeopleColumns): DayOrder {
  const cells = table.slice(columns.headerRows).flatMap((row) => (['unavailable', 'leave', 'wishes'] as const).map((role) => cellOf(row, columns, role)));
  return findDayOrder(cells.flatMap((cell) => (typeof cell === 'string' ? halfWidth(cell).split(/[;,、\s]+/) : []))).order;
}

function cellOf(row: TableRow, columns: PeopleColumns, role: PeopleRole): TableCell {
  return columns[role] ? row[columns[role].column] ?? '' : '';
}

/** One row as a person, with what is wrong in it told. */
class RowReader {
  constructor(
    private readonly cells: TableRow, private readonly row: number, private readonly columns: PeopleColumns,
    private readonly wanted: PeopleFor, private readonly order: DayOrder, private readonly notes: NoteBook,
  ) {}

  name(): string | null {
    const cell = this.cell('name');
    if (isBlank(cell)) {
      this.notes.add('blank-name', this.row, 'name');
      return null;
    }
    return String(cell).replace(/\s+/g, ' ').trim();
  }

  person(name: string): RosterPerson {
    const leave = this.days('leave');
    const unavailable = this.days('unavailable').filter((day) => !leave.includes(day));
    const shared = this.isShared();
    return {
      name, weekHours: this.hours(), skills: this.list('skills'), mayWork: this.mayWork(), unavailable, leave, wishes: this.wishes(leave), ...(shared && { shared }),
    };
  }

  private hours(): number {
    const { hours: column, hoursAsTimes } = this.columns;
    const usual = this.wanted.usualHours ?? USUAL;
    const cell = this.cell('hours');
    if (column === null) return usual.fullTime;
    if (isBlank(cell)) {
      this.notes.add('hours-blank', this.row, 'hours');
      return usual.fullTime;
    }
    const read = readHours(cell, usual);
    if (read === null) {
      this.notes.add('hours-unreadable', this.row, 'hours', String(cell));
      return usual.fullTime;
    }
    const hours = this.inHours(read, typeof cell === 'number' && hoursAsTimes, usual);
    if (hours > 0 && hours <= MOST_HOURS) return hours;
    this.notes.add('hours-out-of-range', this.row, 'hours', String(cell));
    return usual.fullTime;
  }

  /** Times are kept as days; full-time equivalents are shares of full time. */
  private inHours(read: number, isTime: boolean, { fullTime }: UsualHours): number {
    if (isTime) return read * 24;
    const isShare = /fte|full.?time equivalent|全职等效|全職等效|vzä/i.test(this.columns.hours?.header ?? '') && read > 0 && read <= 2;
    return isShare ? read * fullTime : read;
  }

  private mayWork(): string[] {
    return [...new Set(this.list('mayWork').flatMap((word) => {
      if (ALL.test(word)) return [];
      const shift = shiftOfWord(word, this.wanted.shifts);
      if (shift === null) this.notes.add('unknown-shift', this.row, 'mayWork', word);
      return shift ?? [];
    }))];
  }

  private days(role: 'leave' | 'unavailable'): number[] {
    const { days, outside, unreadable } = readDays(this.cell(role), this.wanted, this.order);
    unreadable.forEach((text) => this.notes.add('unreadable-day', this.row, role, text));
    outside.forEach((text) => this.notes.add(role === 'leave' ? 'leave-outside' : 'unavailable-outside', this.row, role, text));
    return [...days];
  }

  private wishes(leave: readonly number[]): RosterPerson['wishes'] {
    const { wishes, outside, unreadable } = readWishes(this.cell('wishes'), this.wanted, this.wanted.shifts, this.order);
    unreadable.forEach((text) => this.notes.add('unreadable-wish', this.row, 'wishes', text));
    outside.forEach((text) => this.notes.add('wish-outside', this.row, 'wishes', text));
    if (wishes.some(({ day, want }) => want === 'on' && leave.includes(day))) this.notes.add('leave-and-wish', this.row, 'wishes');
    return wishes;
  }

  private isShared(): boolean {
    const cell = this.cell('shared');
    return cell === true || YES.test(String(cell).trim());
  }

  private list(role: 'skills' | 'mayWork'): string[] {
    const texts = halfWidth(String(this.cell(role))).split(LIST).map((text) => text.replace(/\s+/g, ' ').trim());
    return [...new Set(texts.filter((text) => text !== ''))];
  }

  private cell(role: PeopleRole): TableCell {
    return cellOf(this.cells, this.columns, role);
  }
}
