import type { CellValue } from '../../workbook/port';

const DAY_SECONDS = 86_400;
// Serial 25,569 is 1 January 1970 in the 1900 date system.
const EPOCH_SERIAL = 25_569;

/** What a cell shows, near enough to recognise it: number formats of dates, times, percentages and decimals are understood. */
export function shownCell(value: CellValue | null | undefined, format: string | undefined, tag: string): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'string') return value;
  const bare = (format ?? 'General').replace(/"[^"]*"|\\.|\[[^\]]*\]/g, '').split(';')[0] ?? '';
  if (/[ymdhs]/i.test(bare) && !/general/i.test(bare)) return shownMoment(value, bare, tag);
  const decimals = /\.(0+)/.exec(bare)?.[1]?.length ?? 0;
  if (bare.includes('%')) return new Intl.NumberFormat(tag, { style: 'percent', minimumFractionDigits: decimals, maximumFractionDigits: decimals }).format(value);
  if (/[0#]/.test(bare)) {
    return new Intl.NumberFormat(tag, { minimumFractionDigits: decimals, maximumFractionDigits: decimals, useGrouping: bare.includes(',') }).format(value);
  }
  return new Intl.NumberFormat(tag, { maximumFractionDigits: 4, useGrouping: false }).format(value);
}

function shownMoment(serial: number, format: string, tag: string): string {
  // To the second, as half-hours are seldom exact shares of a day.
  const date = new Date(Math.round((serial - EPOCH_SERIAL) * DAY_SECONDS) * 1000);
  const dated = /[yd]/i.test(format);
  const timed = /[hs]/i.test(format);
  // `yyyy-mm` stands for a month, whatever day its number is of.
  if (/y/i.test(format) && !/d/i.test(format) && !timed) return new Intl.DateTimeFormat(tag, { timeZone: 'UTC', year: 'numeric', month: 'short' }).format(date);
  return new Intl.DateTimeFormat(tag, {
    timeZone: 'UTC',
    ...(dated && { dateStyle: 'medium' as const }),
    ...(timed && { timeStyle: 'short' as const, hourCycle: /am\/pm/i.test(format) ? ('h12' as const) : ('h23' as const) }),
  }).format(date);
}
