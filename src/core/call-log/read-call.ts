import { SECONDS_A_DAY } from './civil-time';
import { cellText, isBlankCell, type DecimalMark, type LogRow } from './log-cell';
import { WAIT_UNKNOWN, type LoggedCall, type RefusalCode, type SetAside } from './logged-call';
import type { CallLogMapping, LengthColumn, TimeColumn } from './mapping';
import { measured } from './mapping';
import { readDuration } from './read-duration';
import { emptyStamp, type Stamp } from './read-stamp';
import type { CallLogSettings } from './settings';
import { EARLIEST, LATEST, timeReader } from './time-form';
import { ZoneClock, type Certainty } from './zone-clock';

/** Fills a call from a row, or says why the row does not count. */
export type CallReader = (row: LogRow, into: LoggedCall) => RefusalCode | SetAside | null;

/** Puts together, once, how the rows of this log are read; then each row costs what its columns cost. */
export function callReader(mapping: CallLogMapping, settings: CallLogSettings): CallReader {
  const moment = momentReader(mapping, settings);
  const tell = outcomeReader(mapping, moment);
  const queue = settings.byQueue ? mapping.queue?.column : undefined;
  const id = mapping.id?.column;
  const columns = [mapping.start, mapping.queue, mapping.outcome, mapping.id].flatMap((found) => (found ? [found.column] : []));
  return (row, call) => {
    if (columns.every((column) => isBlankCell(row[column]))) return 'blank-row';
    const refused = moment.start(row, call);
    if (refused !== null) return refused;
    call.queue = queue === undefined ? '' : cellText(row[queue]);
    call.id = id === undefined || isBlankCell(row[id]) ? '' : cellText(row[id]);
    return tell(row, call);
  };
}

interface MomentReader {
  /** Puts the start on the local clock. */
  readonly start: (row: LogRow, call: LoggedCall) => RefusalCode | null;
  /** Seconds from the start of the row read last until another of its moments; NaN where that is blank or unreadable. */
  readonly since: (row: LogRow, column: TimeColumn) => number;
  /** Whether a column tells that something happened: a blank, or a moment before all logs such as zero, tells that it did not. */
  readonly happened: (row: LogRow, column: TimeColumn) => boolean;
}

/** `0000-00-00 00:00:00` and its kin. */
const ZEROS = /^[0\s:./TZ-]+$/;

function momentReader(mapping: CallLogMapping, { logZone, localZone }: CallLogSettings): MomentReader {
  const stamp = emptyStamp();
  const clocks = { log: new ZoneClock(logZone), local: new ZoneClock(localZone) };
  const certain = { certainty: 'certain' as Certainty };
  const readers = new Map<number, (row: LogRow) => boolean>();
  for (const column of [mapping.start, mapping.answered, mapping.ended]) {
    if (column) readers.set(column.column, stampReader(column, mapping, stamp));
  }
  /** The moment of the stamp in UTC. */
  const momentOf = (): number => {
    certain.certainty = 'certain';
    return Number.isNaN(stamp.offsetSeconds) ? clocks.log.momentOf(stamp.wallSeconds, certain) : stamp.wallSeconds - stamp.offsetSeconds;
  };
  const sameClock = logZone === localZone;
  let started = NaN;
  let startedDay = NaN;
  /** A time of day without a day of its own is of the day on which the call began. */
  const readMoment = (row: LogRow, column: TimeColumn): boolean => {
    if (!readers.get(column.column)!(row)) return false;
    if (column.form === 'clock' && !mapping.date) stamp.wallSeconds += startedDay;
    return true;
  };
  return {
    start(row, call) {
      const { start } = mapping;
      if (!start || isBlankCell(row[start.column])) return 'time-blank';
      call.cell = '';
      if (!readers.get(start.column)!(row)) {
        call.cell = cellText(row[start.column]);
        return 'time-unreadable';
      }
      if (stamp.wallSeconds < EARLIEST || stamp.wallSeconds >= LATEST) {
        call.cell = cellText(row[start.column]);
        return 'time-outside';
      }
      const moment = momentOf();
      started = moment;
      startedDay = Math.floor(stamp.wallSeconds / SECONDS_A_DAY) * SECONDS_A_DAY;
      call.twice = certain.certainty === 'twice';
      call.never = certain.certainty === 'never';
      call.start = sameClock && Number.isNaN(stamp.offsetSeconds) ? stamp.wallSeconds : moment + clocks.local.offsetAt(moment);
      return null;
    },
    since(row, column) {
      if (isBlankCell(row[column.column]) || !readMoment(row, column)) return NaN;
      const seconds = momentOf() - started;
      // Over midnight.
      return column.form === 'clock' && seconds < 0 ? seconds + SECONDS_A_DAY : seconds;
    },
    happened(row, column) {
      const cell = row[column.column];
      if (isBlankCell(cell)) return false;
      if (readMoment(row, column)) return stamp.wallSeconds >= EARLIEST;
      return !(typeof cell === 'string' && ZEROS.test(cell));
    },
  };
}

/** A time of day alone is taken with the day beside it. */
function stampReader(column: TimeColumn, mapping: CallLogMapping, stamp: Stamp): (row: LogRow) => boolean {
  const { date } = mapping;
  const read = timeReader(column.form, mapping, stamp);
  if (column.form !== 'clock' || !date) return (row) => read(row[column.column]);
  const day = emptyStamp();
  const readDay = timeReader(date.form, mapping, day);
  return (row) => {
    if (!readDay(row[date.column]) || !read(row[column.column])) return false;
    stamp.wallSeconds += day.wallSeconds;
    return true;
  };
}

/** Milliseconds in a column of lengths; where it is blank, or there is none, what that means. */
function lengthReader(column: LengthColumn | undefined, blank: number, mark: DecimalMark | undefined): (row: LogRow) => number {
  if (!column) return () => blank;
  return (row) => (isBlankCell(row[column.column]) ? blank : readDuration(row[column.column], column.secondsPerUnit, mark));
}

function outcomeReader(mapping: CallLogMapping, { since, happened }: MomentReader): CallReader {
  const { outcome, answered, ended, decimalMark: mark } = mapping;
  const known = measured(mapping).outcome;
  const lengths = {
    wait: lengthReader(mapping.wait, WAIT_UNKNOWN, mark), talk: lengthReader(mapping.talk, 0, mark), hold: lengthReader(mapping.hold, 0, mark), wrap: lengthReader(mapping.wrap, 0, mark),
  };
  return (row, call) => {
    if (outcome) {
      const value = cellText(row[outcome.column]);
      const meant = Object.hasOwn(outcome.values, value) ? outcome.values[value] : undefined;
      if (meant === undefined) {
        call.cell = value;
        return 'outcome-unknown';
      }
      if (meant === 'left-out') return 'left-out';
      call.answered = meant === 'answered';
    }
    call.waitMs = lengths.wait(row);
    call.talkMs = lengths.talk(row);
    call.holdMs = lengths.hold(row);
    call.wrapMs = lengths.wrap(row);
    if (!outcome) call.answered = !known || (answered ? happened(row, answered) : call.talkMs > 0);
    fromMoments(row, call);
    return checked(row, call);
  };

  /** Waits and talks without a column of their own are what lies between the moments. A call without one of them adds nothing. */
  function fromMoments(row: LogRow, call: LoggedCall): void {
    const needsWait = !mapping.wait && known;
    const needsTalk = !mapping.talk && answered && ended && call.answered;
    if (!needsWait && !needsTalk) return;
    const untilAnswer = answered && call.answered ? Math.round(since(row, answered) * 1000) : NaN;
    const untilEnd = ended ? Math.round(since(row, ended) * 1000) : NaN;
    if (needsWait) call.waitMs = orElse(call.answered ? untilAnswer : untilEnd, WAIT_UNKNOWN);
    if (needsTalk) call.talkMs = orElse(untilEnd - untilAnswer - call.holdMs, 0);
  }

  function checked(row: LogRow, call: LoggedCall): RefusalCode | null {
    const { waitMs, talkMs, holdMs, wrapMs } = call;
    if (Number.isNaN(waitMs + talkMs + holdMs + wrapMs)) {
      const column = [mapping.wait, mapping.talk, mapping.hold, mapping.wrap].find((one) => one && Number.isNaN(lengthReader(one, 0, mark)(row)));
      call.cell = column ? cellText(row[column.column]) : '';
      return 'length-unreadable';
    }
    const least = Math.min(waitMs, talkMs, holdMs, wrapMs);
    if (least >= 0) return null;
    call.cell = `${least / 1000} s`;
    return 'length-negative';
  }
}

const orElse = (value: number, otherwise: number) => (Number.isNaN(value) ? otherwise : value);
