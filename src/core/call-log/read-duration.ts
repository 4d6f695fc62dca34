import { cellNumber, type LogCell } from './log-cell';

/** `2:35` is two minutes and 35 seconds, `0:02:35` the same: a call log writes no seconds away. */
const CLOCK = /^(?:(\d+):)?(\d{1,3}):(\d{2}(?:[.,]\d+)?)$/;

/** A length of time in whole milliseconds, so that sums come out the same in any order. NaN where the cell tells none. */
export function readDuration(cell: LogCell, secondsPerUnit: number): number {
  const value = cellNumber(cell);
  if (!Number.isNaN(value)) return Math.round(value * secondsPerUnit * 1000);
  const match = typeof cell === 'string' ? CLOCK.exec(cell.trim()) : null;
  if (!match) return NaN;
  return Math.round((Number(match[1] ?? 0) * 3600 + Number(match[2]) * 60 + Number((match[3] ?? '').replace(',', '.'))) * 1000);
}
