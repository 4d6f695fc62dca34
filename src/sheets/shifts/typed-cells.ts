import { halfWidth } from '../../core/history/half-width';
import { isBlank, type TableCell } from '../../core/history/table-cell';
import { MINUTES_A_DAY, readMinute } from '../../core/history/time-of-day';

/** What a person typed in a cell: null where it is blank. */
export type Read<Value> = (cell: TableCell) => Value | null | 'unreadable';

/** A number as it stands, or as a text shows it: `8.5`, `8,5`, `８`. */
export const readNumber: Read<number> = (cell) => {
  if (isBlank(cell)) return null;
  if (typeof cell === 'number') return Number.isFinite(cell) ? cell : 'unreadable';
  const text = typeof cell === 'string' ? halfWidth(cell).trim() : '';
  return /^-?\d+(?:[.,]\d+)?$/.test(text) ? Number(text.replace(',', '.')) : 'unreadable';
};

/** Numbers parted by semicolons, as the sheet writes them, or as people part them. `4,5` could be two numbers or one: it is not read. */
export const readList: Read<readonly number[]> = (cell) => {
  if (isBlank(cell)) return null;
  if (typeof cell !== 'string') return typeof cell === 'number' ? [cell] : 'unreadable';
  const text = halfWidth(cell.replace(/，/g, ';')).trim();
  const parted = /[;、/|\s]/.test(text);
  if (!parted && text.split(',').length === 2) return 'unreadable';
  const numbers = text.split(parted ? /[;、/|\s]+|,\s+/ : ',').map((part) => part.replace(/,$/, '')).filter((part) => part !== '').map((part) => readNumber(part));
  return numbers.length > 0 && numbers.every((number) => typeof number === 'number') ? numbers : 'unreadable';
};

/** Parted by semicolons, which no language takes for a part of a number or a date. */
export function writeList(numbers: readonly number[]): string {
  return numbers.map((number) => String(Math.round(number * 1e6) / 1e6)).join('; ');
}

/** A time of Excel's or a text such as `9:30` or `9 am`, as the minute of the day. */
export const readMinuteOfDay: Read<number> = (cell) => {
  if (isBlank(cell)) return null;
  const minute = typeof cell === 'boolean' ? null : readMinute(cell, 'clock');
  return minute === null ? 'unreadable' : Math.round(minute) % MINUTES_A_DAY;
};

const YES = /^(true|yes|y|x|✓|1|wahr|ja|oui|vrai|s[ií]|sim|是|对|對|有)$/i;
const NO = /^(false|no|n|0|falsch|nein|non|faux|n[ãa]o|nee|否|不|无|無|沒有|没有|[-–])$/i;

export const readBoolean: Read<boolean> = (cell) => {
  if (isBlank(cell)) return null;
  if (typeof cell === 'boolean') return cell;
  const text = halfWidth(String(cell)).trim();
  return YES.test(text) ? true : NO.test(text) ? false : 'unreadable';
};
