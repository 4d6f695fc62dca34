import type { TableCell } from './table-cell';

export const MINUTES_A_DAY = 1440;

/**
 * How an interval column writes its times. `clock`: Excel times and text such as `08:30`, `8:00-8:30`, `8 AM`, `8点30分`.
 * `hour`: plain hour numbers 0–23, or four digits such as `0830` as text.
 */
export type TimeNotation = 'clock' | 'hour';

/** The minute of the day at which an interval starts, or null where the cell names no time. */
export function readMinute(cell: TableCell, notation: TimeNotation = 'clock'): number | null {
  if (typeof cell === 'number') return notation === 'hour' ? minuteOfHour(cell) : minuteOfSerial(cell);
  return typeof cell === 'string' ? minuteOfText(cell.trim(), notation) : null;
}

function minuteOfHour(value: number): number | null {
  return Number.isInteger(value) && value >= 0 && value < 24 ? value * 60 : null;
}

/** A time is the fraction of a day; before the point may stand a date. Rounded to the second that Excel shows. */
function minuteOfSerial(value: number): number | null {
  if (value < 0) return null;
  const seconds = Math.round((value - Math.floor(value)) * 86_400) % 86_400;
  return seconds / 60;
}

const CLOCK = /(?<!\d)(\d{1,2})(?:[:：时時点點]|h(?=\d{2}))(\d{2})?(?:[:：分](\d{2})?)?(?:\.\d+)?\s*(am|pm|a\.\s?m\.|p\.\s?m\.|上午|下午)?/i;
const BARE_HOUR = /^(\d{1,2})\s*(am|pm|a\.\s?m\.|p\.\s?m\.|h|uhr|时|時|点|點)?(?:\s*[-–~至到].*)?$/i;
/** `5.1.2026 8.30 Uhr`, `kl. 8.30`: a point between hour and minute needs a word to be a time. */
const POINTED = /(?:^|\s|kl\.?\s?)(\d{1,2})\.(\d{2})\s*(?:uhr)\b()/i;

function minuteOfText(text: string, notation: TimeNotation): number | null {
  const half = /(上午|下午)\s*\d/.exec(text)?.[1];
  const digits = notation === 'hour' ? /^(\d{2})([0-5]\d)()$/.exec(text) : null;
  const match = digits ?? CLOCK.exec(text) ?? POINTED.exec(text) ?? ((notation === 'hour' || /[a-z时時点點]/i.test(text)) ? BARE_HOUR.exec(text) : null);
  if (!match) return null;
  const minutes = match.length > 3 ? Number(match[2] ?? 0) : 0;
  const hour = twelveHour(Number(match[1]), half ?? match[match.length - 1]);
  return hour < 24 && minutes < 60 ? hour * 60 + minutes : null;
}

function twelveHour(hour: number, half: string | undefined): number {
  const letters = (half ?? '').replace(/[.\s]/g, '');
  if (/^(pm|下午)$/i.test(letters) && hour < 12) return hour + 12;
  return /^(am|上午)$/i.test(letters) && hour === 12 ? 0 : hour;
}
