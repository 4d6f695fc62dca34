import type { CellPlace } from './reading';

export type FindingCode =
  // Cells
  | 'calls-text' // text, a logical or an error where a count belongs
  | 'calls-negative'
  | 'calls-blank'
  | 'date-unreadable'
  | 'time-unreadable'
  | 'aht-unusable' // calls, and no handle time above zero
  | 'numbers-as-text' // counts that are text and show numbers: read as these
  | 'total-row' // a row of totals or averages, left out
  | 'header-again' // the header stands there again, left out
  | 'filled-down' // dates or queues blank below the first row of a day were taken from above
  | 'not-adding-up' // answered and abandoned are not offered; facts: most
  | 'answered-only' // nothing tells who hung up
  | 'aht-unit' // handle times are not in seconds, and no header says so; facts: unit (minutes, milliseconds, clock)
  | 'time-numbered' // intervals by their number of the day: 1 at midnight; facts: first, minutes
  | 'time-ends' // times name the ends of intervals: the starts are taken
  | 'day-order-unsure' // 3/4/2026 could be either; facts: order
  | 'day-order-by-sequence' // 3/4/2026 could be either, and only one way lets day follow day; facts: order, month or day first
  | 'day-order-mixed' // some dates can only be read day first, others only month first
  | 'dates-half-converted' // days above 12 are text, the others Excel dates: day and month are likely swapped in these
  | 'times-in-utc' // time stamps end in Z
  | 'off-grid' // times within an interval, added to it
  | 'not-daily' // one row a week or month; facts: days
  | 'queues-mixed' // most times stand there several times, and no column tells them apart
  // Days and intervals
  | 'gap' // intervals missing within open hours; facts: places, quiet (1 where no calls at all are likely)
  | 'missing-days' // days missing on which the centre is otherwise open
  | 'closed-weekday' // a weekday that is never, or hardly ever, open; facts: weekday
  | 'sometimes-open' // a weekday that is open some weeks; facts: weekday, open, weeks
  | 'closed-holiday' // closed on a named day; facts: name
  | 'repeated' // the same time again; facts: same (with the very same count)
  | 'clock-forward' // the hour that clocks skip; facts: zone, sign (missing, zero)
  | 'clock-back' // the hour that clocks repeat; facts: zone, sign (repeated, doubled)
  | 'partial-first-day'
  | 'partial-last-day'
  | 'improbable-zero' // no calls where there are always many; facts: usual
  | 'all-zero'
  // Level
  | 'outlier' // days far from the level of their weekday; facts: ratio, usual, actual, yearly (1 if it came a year before or after too)
  | 'level-shift'; // a lasting change; facts: ratio, weeks (since), seasonal (1 if it came a year ago too), takenBack

/**
 * What can be done about a finding. `keep`: nothing. `clean`: brought to the usual level. `event`: the forecast learns that
 * these days had a reason of their own. `zero`: what is missing were no calls. `add`, `first`: repeated rows are added up, or
 * the first of them stands. `drop`: the count is not known.
 */
export type Choice = 'keep' | 'clean' | 'event' | 'zero' | 'add' | 'first' | 'drop';

/** Something to decide. Until it is decided, nothing is changed. */
export interface Question {
  /** The key of the decision; the same for the same finding in a refreshed history. */
  readonly id: string;
  readonly choices: readonly Choice[];
  readonly proposal: Choice;
}

/** `error`: no forecast without mending it. `warning`: worth a look. `note`: good to know. */
export type Severity = 'error' | 'warning' | 'note';

/** Something that a planner should know before a forecast is made. */
export interface Finding {
  readonly code: FindingCode;
  readonly severity: Severity;
  /** First and last cell that it concerns; null where it is about what is not there. */
  readonly cells: { readonly first: CellPlace; readonly last: CellPlace } | null;
  /** First and last time or day concerned, `YYYY-MM-DD` or `YYYY-MM-DDTHH:MM`. */
  readonly from: string | null;
  readonly to: string | null;
  /** Cells, intervals or days. */
  readonly count: number;
  readonly facts: Readonly<Record<string, string | number>>;
  readonly question: Question | null;
}
