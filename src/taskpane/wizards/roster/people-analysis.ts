import type { DaySerial } from '../../../core/history/calendar-day';
import { findPeopleColumns, readPeople, type ChosenPeopleColumns, type PeopleColumns, type PeopleNote, type RosterPerson, type RosterShift } from '../../../core/scheduling/rostering';
import type { Region } from '../../../workbook/port';

/** As many as a roster is planned for, and room for titles. */
export const MOST_ROWS = 3000;

/** What the planner's table of people turned out to be. */
export interface PeopleAnalysis {
  readonly columns: PeopleColumns;
  readonly people: readonly RosterPerson[];
  readonly notes: readonly PeopleNote[];
}

/** The roster that the people are for: which days and words of theirs mean something. */
export interface Weeks {
  readonly firstDay: DaySerial;
  readonly days: number;
  readonly shifts: readonly RosterShift[];
}

export function analysePeople(region: Region, chosen: ChosenPeopleColumns, weeks: Weeks): PeopleAnalysis {
  const columns = findPeopleColumns(region.values, region.numberFormats, chosen);
  return { columns, ...readPeople(region.values, columns, weeks) };
}

export function hasFault({ notes }: PeopleAnalysis): boolean {
  return notes.some(({ weight }) => weight === 'fault');
}
