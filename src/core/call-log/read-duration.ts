import { cellNumber, type DecimalMark, type LogCell } from './log-cell';

/** `2:35` is two minutes and 35 seconds, `0:02:35` the same: a call log writes no seconds away. */
const CLOCK = /^(?:(\d+):)?(\d{1,3}):(\d{2}(?:[.,]\d+)?)$/;
/** `2m 35s`, `155 sec`, `2分35秒`, and `PT2M35S` of ISO 8601. */
const SPELT = /^(?=.*\d)(?:p(?:0+d)?t)?\s*(?:(\d+)\s*(?:h|hrs?|hours?|小时|小時|时|時)\.?\s*)?(?:(\d+)\s*(?:m|mins?|minutes?|分钟|分鐘|分)\.?\s*)?(?:(\d+(?:[.,]\d+)?)\s*(?:s|secs?|seconds?|秒钟|秒鐘|秒)\.?)?$/i;
const MILLISECONDS = /^(\d+(?:\.\d+)?)\s*(?:ms|毫秒)$/i;

/** A length of time in whole milliseconds, so that sums come out the same in any order. NaN where the cell tells none. */
export function readDuration(cell: LogCell, secondsPerUnit: number, mark: DecimalMark = '.'): number {
  const value = cellNumber(cell, mark);
  if (!Number.isNaN(value)) return Math.round(value * secondsPerUnit * 1000);
  if (typeof cell !== 'string') return NaN;
  const text = cell.trim();
  const match = CLOCK.exec(text) ?? SPELT.exec(text);
  if (match) return Math.round((Number(match[1] ?? 0) * 3600 + Number(match[2] ?? 0) * 60 + Number((match[3] ?? '0').replace(',', '.'))) * 1000);
  const short = MILLISECONDS.exec(text);
  return short ? Math.round(Number(short[1])) : NaN;
}
