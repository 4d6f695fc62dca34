import { halfWidth } from './half-width';
import { numberOfText } from './number-text';
import { secondsPerUnit } from './column-words';
import type { TableCell } from './table-cell';

/** How a column of handle times writes its numbers. */
export interface HandleTimeUnit {
  readonly secondsPerUnit: number;
  /**
   * `told` by the header or by being times of Excel, `usual`: seconds, as most have them. Else by what handle times can be: `minutes`,
   * `milliseconds`, or `clock`: 4:05 was typed, meant as minutes and seconds, and Excel took it for hours and minutes.
   */
  readonly because: 'told' | 'usual' | 'minutes' | 'milliseconds' | 'clock';
}

const SECONDS_A_DAY = 86_400;
/** No usual call is shorter than so many seconds, none longer than so many. */
const SHORTEST = 15;
const LONGEST = 20_000;
const HOUR = 1 / 24;

/** The unit of a column of handle times, from its header, its format and what it holds. */
export function handleTimeUnit(header: string, cells: readonly TableCell[], timeFormat: boolean): HandleTimeUnit {
  const values = cells.flatMap((cell) => numberIn(cell) ?? []).filter((value) => value > 0).sort((a, b) => a - b);
  const middle = values[values.length >> 1] ?? 0;
  if (values.length > 0 && (timeFormat || middle < 0.5)) return middle > HOUR ? { secondsPerUnit: SECONDS_A_DAY / 60, because: 'clock' } : { secondsPerUnit: SECONDS_A_DAY, because: 'told' };
  if (/\bms\b|millisec|毫秒/i.test(header)) return { secondsPerUnit: 0.001, because: 'told' };
  const named = secondsPerUnit(header);
  if (named !== null) return { secondsPerUnit: named, because: 'told' };
  if (middle > LONGEST) return { secondsPerUnit: 0.001, because: 'milliseconds' };
  return middle > 0 && middle < SHORTEST ? { secondsPerUnit: 60, because: 'minutes' } : { secondsPerUnit: 1, because: 'usual' };
}

/** Seconds of a handle time above zero; `4:05` and `0:04:05` as text are minutes and seconds; null for anything else. */
export function readHandleTime(cell: TableCell, perUnit: number): number | null {
  const seconds = typeof cell === 'string' ? clockSeconds(cell) : null;
  const value = seconds ?? (numberIn(cell) ?? NaN) * perUnit;
  return value > 0 && Number.isFinite(value) ? value : null;
}

export function isHandleTime(cell: TableCell): boolean {
  return numberIn(cell) !== null || (typeof cell === 'string' && clockSeconds(cell) !== null);
}

function numberIn(cell: TableCell): number | null {
  if (typeof cell === 'number') return Number.isFinite(cell) ? cell : null;
  return typeof cell === 'string' ? numberOfText(cell) : null;
}

function clockSeconds(text: string): number | null {
  const match = /^(?:(\d{1,3}):)?(\d{1,3}):(\d{2}(?:\.\d+)?)$/.exec(halfWidth(text).trim());
  return match && Number(match[3]) < 60 ? Number(match[1] ?? 0) * 3600 + Number(match[2]) * 60 + Number(match[3]) : null;
}
