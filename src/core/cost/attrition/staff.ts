import type { DaySerial } from '../../history/calendar-day';
import { completedMonths } from './calendar-months';
import type { PersonRow } from './reading/read-people';

/** A row of people as it counts on a day. */
export interface Spell {
  /** Counted from zero among the rows of the table. */
  readonly index: number;
  readonly person: PersonRow;
  readonly start: DaySerial;
  readonly left: boolean;
  /** The last day of employment; of those still there the day after `asOf`. */
  readonly until: DaySerial;
  /** The month of service in which one left; of those still there the months completed. Null: gone before leavers were recorded. */
  readonly service: number | null;
  /** Months of service that had passed when leavers began to be recorded: before that nobody could be seen to leave. */
  readonly entry: number;
  readonly days: number;
}

/** Rows that count: started by then, with a leave date that is blank or not before the start. A later leave date is still to come. */
export function staffOn(people: readonly PersonRow[], asOf: DaySerial, recordedSince: DaySerial | null = null): Spell[] {
  return people.flatMap((person, index): Spell[] => {
    const { start, leave, leaveUnreadable } = person;
    if (start === null || start > asOf || leaveUnreadable || (leave !== null && leave < start)) return [];
    const left = leave !== null && leave <= asOf;
    const until = left ? leave : asOf + 1;
    const since = recordedSince ?? 0;
    return [{
      index, person, start, left, until, days: until - start,
      service: until >= since ? completedMonths(start, until) + (left ? 1 : 0) : null,
      entry: start < since ? completedMonths(start, since - 1) + 1 : 0,
    }];
  });
}
