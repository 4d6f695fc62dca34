import { halfWidth } from './half-width';
import type { TableCell } from './table-cell';

export const MINUTES_A_DAY = 1440;

/**
 * How an interval column writes its times. `clock`: Excel times and text such as `08:30`, `8:00-8:30`, `8 AM`, `8点30分`.
 * `hour`: plain hour numbers 0–23, or four digits such as `0830` as text. `figures`: the number 830 for 08:30.
 * `from-1-48`: half-hours counted from 1 at midnight, and so on for hours, quarters, tens and fives.
 */
export type TimeNotation = 'clock' | 'hour' | 'figures' | `from-${0 | 1}-${24 | 48 | 96 | 144 | 288}`;

/** In how many parts people divide a day and count them. */
export const PARTS_OF_DAY = [24, 48, 96, 144, 288] as const;

/** The minute of the day at which an interval starts, or null where the cell names no time. `24:00` is the midnight that ends a day. */
export function readMinute(cell: TableCell, notation: TimeNotation = 'clock'): number | null {
  if (typeof cell === 'string') {
    const text = halfWidth(cell).trim();
    if (!(notation === 'figures' || notation.startsWith('from')) || !/^\d{1,4}$/.test(text)) return minuteOfText(text, notation === 'clock' ? 'clock' : 'hour');
    return minuteOfNumber(Number(text), notation);
  }
  return typeof cell === 'number' ? minuteOfNumber(cell, notation) : null;
}

function minuteOfNumber(value: number, notation: TimeNotation): number | null {
  if (notation === 'clock') return minuteOfSerial(value);
  if (!Number.isInteger(value) || value < 0) return null;
  if (notation === 'hour') return value < 24 ? value * 60 : null;
  if (notation === 'figures') return value < 2400 && value % 100 < 60 ? Math.floor(value / 100) * 60 + value % 100 : null;
  const [first, parts] = [Number(notation[5]), Number(notation.slice(7))];
  return value >= first && value < first + parts ? (value - first) * MINUTES_A_DAY / parts : null;
}

/** A time is the fraction of a day; before the point may stand a date. Rounded to the second that Excel shows. */
function minuteOfSerial(value: number): number | null {
  if (value < 0) return null;
  if (value >= 1e11) return minuteOfText(String(value), 'clock');
  const seconds = Math.round((value - Math.floor(value)) * 86_400) % 86_400;
  return seconds / 60;
}

const CLOCK = /(?<!\d)(\d{1,2})(?:[:：时時点點]|h(?=\d{2}))(\d{2})?(?:[:：分](\d{2})?)?(?:\.\d+)?\s*(am|pm|a\.\s?m\.|p\.\s?m\.|上午|下午|오전|오후)?/i;
const BARE_HOUR = /^(\d{1,2})\s*(am|pm|a\.\s?m\.|p\.\s?m\.|h|uhr|时|時|点|點)?(?:\s*(?:[-–~至到]|to|bis|à)\s*\d{1,2}\s*(?:am|pm|h|uhr|时|時|点|點)?)?$/i;
/** `5.1.2026 8.30 Uhr`, `kl. 8.30`: a point between hour and minute needs a word to be a time. */
const POINTED = /(?:^|\s|kl\.?\s?)(\d{1,2})\.(\d{2})\s*(?:uhr)\b()/i;

/** `202601050830`, `0830`, `0830-0900` */
const STAMP = /^(?:19|20)\d{6}[T\s]?([0-2]\d)([0-5]\d)(?:[0-5]\d)?()$/;
const FOUR = /^(\d{2})([0-5]\d)()$/;
const FOUR_TO_FOUR = /^(\d{2})([0-5]\d)()\s?[-–~至到]\s?\d{4}$/;

function minuteOfText(text: string, notation: 'clock' | 'hour'): number | null {
  if (/^24:00(:00)?$/.test(text)) return MINUTES_A_DAY;
  const half = /(上午|下午|오전|오후)\s*\d/.exec(text)?.[1];
  const digits = STAMP.exec(text) ?? FOUR_TO_FOUR.exec(text) ?? (notation === 'hour' ? FOUR.exec(text) : null);
  const match = digits ?? CLOCK.exec(text) ?? POINTED.exec(text) ?? ((notation === 'hour' || /[a-z时時点點]/i.test(text)) ? BARE_HOUR.exec(text) : null);
  if (!match) return null;
  const minutes = match.length > 3 ? Number(match[2] ?? 0) : 0;
  const hour = twelveHour(Number(match[1]), half ?? match[match.length - 1]);
  return hour < 24 && minutes < 60 ? hour * 60 + minutes : null;
}

function twelveHour(hour: number, half: string | undefined): number {
  const letters = (half ?? '').replace(/[.\s]/g, '');
  if (/^(pm|下午|오후)$/i.test(letters) && hour < 12) return hour + 12;
  return /^(am|上午|오전)$/i.test(letters) && hour === 12 ? 0 : hour;
}
