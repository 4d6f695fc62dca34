import type { DayOrder } from '../history/calendar-day';
import { SECONDS_A_DAY } from './civil-time';
import { cellNumber, isBlankCell, type DecimalMark, type LogCell } from './log-cell';
import { emptyStamp, readClock, readStamp, type Stamp } from './read-stamp';

/**
 * How a column writes its times. `text`: `2026-01-05 08:30:00` and its kin, or a typed timestamp. `epoch-*`: a count since
 * 1970 in UTC. `excel`: days since 30 December 1899. `clock`: a time of day alone, its date in another column.
 */
export type TimeForm = 'text' | 'epoch-seconds' | 'epoch-milliseconds' | 'epoch-microseconds' | 'excel' | 'clock';

const PER_SECOND = { 'epoch-seconds': 1, 'epoch-milliseconds': 1e3, 'epoch-microseconds': 1e6 } as const;
/** Serial 25,569 is 1 January 1970. */
const EXCEL_EPOCH = 25_569;
/** 1990 to 2100: what a call log may hold. */
export const EARLIEST = 631_152_000;
export const LATEST = 4_102_444_800;

/** How the writer of a log puts days and decimals. */
export interface Spelling {
  readonly dayOrder: DayOrder;
  readonly decimalMark?: DecimalMark;
}

/** Reads one column's cells into a stamp that is filled anew each time. */
export function timeReader(form: TimeForm, { dayOrder, decimalMark = '.' }: Spelling, into: Stamp): (cell: LogCell) => boolean {
  const set = (wallSeconds: number, offsetSeconds: number): boolean => {
    into.wallSeconds = wallSeconds;
    into.offsetSeconds = offsetSeconds;
    into.hasTime = true;
    return !Number.isNaN(wallSeconds);
  };
  if (form === 'text') {
    return (cell) => (typeof cell === 'string' ? readStamp(cell, dayOrder, into) : cell instanceof Date ? set(cell.getTime() / 1000, NaN) : set(NaN, NaN));
  }
  if (form === 'clock') return (cell) => set(clockOf(cell, into, decimalMark), into.offsetSeconds);
  if (form === 'excel') return (cell) => set(Math.round((cellNumber(cell, decimalMark) - EXCEL_EPOCH) * SECONDS_A_DAY), NaN);
  const perSecond = PER_SECOND[form];
  return (cell) => set(cellNumber(cell, decimalMark) / perSecond, 0);
}

/** Text such as `08:30:15`, or Excel's fraction of a day. */
function clockOf(cell: LogCell, into: Stamp, mark: DecimalMark): number {
  if (typeof cell === 'string' && /[:：时時点點]/.test(cell)) return readClock(cell.trim(), into);
  into.offsetSeconds = NaN;
  if (cell instanceof Date) return (((cell.getTime() / 1000) % SECONDS_A_DAY) + SECONDS_A_DAY) % SECONDS_A_DAY;
  const share = cellNumber(cell, mark);
  return share >= 0 && share < 1 ? Math.round(share * SECONDS_A_DAY) : NaN;
}

const FORMS: readonly TimeForm[] = ['text', 'epoch-seconds', 'epoch-milliseconds', 'epoch-microseconds', 'excel', 'clock'];

export interface FormFound {
  readonly form: TimeForm;
  /** Of the cells that are not blank, 0–1. */
  readonly share: number;
  /** Most cells say themselves how far from Greenwich they are: `Z`, `+08:00`, or a count since 1970. */
  readonly saysOffset: boolean;
}

/** The form that reads most of a column's cells as moments that a log may hold; null where fewer than half are any. */
export function findTimeForm(cells: readonly LogCell[], spelling: Spelling): FormFound | null {
  const filled = cells.filter((cell) => !isBlankCell(cell));
  let best: FormFound | null = null;
  for (const form of FORMS) {
    const stamp = emptyStamp();
    const read = timeReader(form, spelling, stamp);
    let good = 0;
    let offsets = 0;
    for (const cell of filled) {
      const makesSense = read(cell) && stamp.hasTime && (form === 'clock' || (stamp.wallSeconds >= EARLIEST && stamp.wallSeconds < LATEST));
      if (!makesSense) continue;
      good += 1;
      if (!Number.isNaN(stamp.offsetSeconds)) offsets += 1;
    }
    const share = filled.length === 0 ? 0 : good / filled.length;
    if (share >= 0.5 && share > (best?.share ?? 0)) best = { form, share, saysOffset: offsets * 2 > good };
  }
  return best;
}
