import { monthEnd, monthStart } from '../../../../core/cost/attrition/calendar-months';
import type { MonthRole, PeopleRole } from '../../../../core/cost/attrition/reading/column-words';
import { findMonthColumns, findPeopleColumns, monthScore, peopleScore, type MonthColumns, type PeopleColumns } from '../../../../core/cost/attrition/reading/find-columns';
import { likelyAsOf } from '../../../../core/cost/attrition/reading/likely-as-of';
import { readMonths, type MonthReading } from '../../../../core/cost/attrition/reading/read-months';
import { readPeople, type PersonRow } from '../../../../core/cost/attrition/reading/read-people';
import type { DaySerial } from '../../../../core/history/calendar-day';
import { monthSource, peopleSource, type MonthSource, type PeopleSource } from '../../../../sheets/attrition/source';
import type { Region } from '../../../../workbook/port';

/** A row of the sheets for each row of the table: more would be slow to follow a change. */
export const MOST_ROWS = 3000;

export type TableKind = 'people' | 'months';
export type Chosen = Readonly<Record<string, number | null>>;

/** What the planner's table turned out to be. */
export type Analysis =
  | {
    readonly kind: 'people'; readonly columns: PeopleColumns; readonly people: readonly PersonRow[]; readonly likelyAsOf: DaySerial;
    /** Null as long as a column is missing that nothing can be counted without. */
    readonly source: PeopleSource | null;
  }
  | { readonly kind: 'months'; readonly columns: MonthColumns; readonly reading: MonthReading; readonly likelyAsOf: DaySerial; readonly source: MonthSource | null };

/** Reads the table as the kind that the planner chose, or as the one that its headers speak for. */
export function analyse(region: Region, kind: TableKind | null, chosen: Chosen, today: DaySerial): Analysis {
  const people = findPeopleColumns(region.values, kind === 'months' ? {} : chosen as Partial<Record<PeopleRole, number | null>>);
  const months = findMonthColumns(region.values, kind === 'people' ? {} : chosen as Partial<Record<MonthRole, number | null>>);
  if ((kind ?? (monthScore(months) > peopleScore(people) ? 'months' : 'people')) === 'people') {
    const rows = readPeople(region.values, people);
    return { kind: 'people', columns: people, people: rows, source: peopleSource(region, people, rows), likelyAsOf: likelyAsOf(rows, today) };
  }
  const reading = readMonths(region.values, months);
  const last = reading.used.at(-1)?.month;
  return { kind: 'months', columns: months, reading, source: monthSource(region, months, reading.used), likelyAsOf: last ? monthEnd(monthStart(last)) : today };
}
