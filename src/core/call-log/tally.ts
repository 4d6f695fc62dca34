import { SECONDS_A_DAY, type WallSeconds } from './civil-time';
import { findHoles } from './holes';
import { IntervalSums } from './interval-sums';
import type { LogInterval } from './intervals';
import type { LogRow } from './log-cell';
import { emptyCall, WAIT_UNKNOWN, type LoggedCall, type RefusalCode } from './logged-call';
import { measured, type CallLogMapping, type Measured } from './mapping';
import { callReader } from './read-call';
import { RecentCalls, REMEMBERED_CALLS } from './recent-calls';
import type { CallLogReport, LogExample, Refused } from './report';
import type { CallLogSettings } from './settings';
import { ZoneClock, type ClockChange } from './zone-clock';

export interface CallLogResult {
  readonly intervals: readonly LogInterval[];
  readonly measured: Measured;
  readonly report: CallLogReport;
}

/** Counts a log row by row, in memory that its length does not touch. */
export interface CallLogTally {
  /** `line` is where the row stands in its file, for the report. */
  add(row: LogRow, line: number): void;
  /** Why counting on makes no sense, if so. */
  readonly overflow: 'too-many-queues' | 'too-many-intervals' | null;
  result(): CallLogResult;
}

const EXAMPLES = 5;
const LONGEST_EXAMPLE = 40;
const VERY_LONG_MS = 4 * 3_600_000;

/** Starts counting a log. Rows may come in any order; `rememberedCalls` is for tests of what lies beyond it. */
export function callLogTally(mapping: CallLogMapping, settings: CallLogSettings, rememberedCalls = REMEMBERED_CALLS): CallLogTally {
  const read = callReader(mapping, settings);
  const sums = new IntervalSums(settings);
  const recent = new RecentCalls(rememberedCalls);
  const call = emptyCall();
  const refused = new Map<RefusalCode, Noted>();
  const [repeated, veryLong] = [new Noted(), new Noted()];
  const counts = { rows: 0, counted: 0, leftOut: 0, twice: 0, never: 0, waitUnknown: 0, first: Infinity, last: -Infinity };

  const count = (line: number) => {
    counts.counted += 1;
    counts.first = Math.min(counts.first, call.start);
    counts.last = Math.max(counts.last, call.start);
    if (call.twice) counts.twice += 1;
    if (call.never) counts.never += 1;
    if (call.waitMs === WAIT_UNKNOWN) counts.waitUnknown += 1;
    const longest = Math.max(call.waitMs === WAIT_UNKNOWN ? 0 : call.waitMs, call.talkMs, call.holdMs, call.wrapMs);
    if (longest > VERY_LONG_MS) veryLong.note(line, `${longest / 1000} s`);
    sums.add(call);
  };

  return {
    add(row, line) {
      counts.rows += 1;
      const verdict = read(row, call);
      if (verdict === 'left-out') {
        counts.leftOut += 1;
      } else if (verdict !== null && verdict !== 'repeated') {
        noted(refused, verdict).note(line, verdict === 'time-blank' || verdict === 'blank-row' ? '' : call.cell);
      } else if (call.id !== '' && recent.seen(call.id, call.start, call.queue)) {
        repeated.note(line, call.id);
        if (settings.repeats === 'every') count(line);
      } else {
        count(line);
      }
    },
    get overflow() {
      return sums.overflow;
    },
    result() {
      const none = counts.counted === 0;
      const clock = new ZoneClock(settings.localZone);
      const report: CallLogReport = {
        rows: counts.rows, counted: counts.counted, leftOut: counts.leftOut,
        repeated: repeated.rows, repeatExamples: repeated.examples,
        repeatsAmong: !mapping.id ? 'none' : recent.forgotten ? rememberedCalls : 'all',
        refused: [...refused].map(([code, { rows, examples }]): Refused => ({ code, rows, examples })).sort((a, b) => b.rows - a.rows),
        first: none ? null : counts.first, last: none ? null : counts.last, queues: sums.busiest(),
        waitUnknown: measured(mapping).wait ? counts.waitUnknown : 0, veryLong: veryLong.rows, veryLongExamples: veryLong.examples,
        clockChanges: none ? [] : changesOf(clock, counts.first, counts.last), inTwiceHour: counts.twice, inNeverHour: counts.never,
        holes: findHoles(sums.totals(), settings.intervalMinutes, clock),
      };
      return { intervals: sums.intervals(clock), measured: measured(mapping), report };
    },
  };
}

class Noted {
  rows = 0;
  readonly examples: LogExample[] = [];

  note(line: number, cell: LoggedCall['cell']): void {
    this.rows += 1;
    if (this.examples.length < EXAMPLES) this.examples.push({ line, cell: cell.slice(0, LONGEST_EXAMPLE) });
  }
}

function noted(all: Map<RefusalCode, Noted>, code: RefusalCode): Noted {
  let one = all.get(code);
  if (!one) all.set(code, one = new Noted());
  return one;
}

/** On any of the days with calls. */
function changesOf(clock: ZoneClock, first: WallSeconds, last: WallSeconds): ClockChange[] {
  const ignored = { certainty: 'certain' as const };
  const midnight = (wall: WallSeconds, days: number) => clock.momentOf((Math.floor(wall / SECONDS_A_DAY) + days) * SECONDS_A_DAY, ignored);
  return clock.changesBetween(midnight(first, 0), midnight(last, 1));
}
