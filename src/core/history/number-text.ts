import { halfWidth } from './half-width';
import type { TableCell } from './table-cell';

const GROUPED = /^-?\d{1,3}(?:([,.'’\s\u00a0\u202f])\d{3})(?:\1\d{3})*$/;
const POINT = /^-?(?:\d+|\d{1,3}(?:[,'’\s\u00a0\u202f]\d{3})+)(?:\.\d+)?$/;
const COMMA = /^-?(?:\d+|\d{1,3}(?:[.'’\s\u00a0\u202f]\d{3})+)(?:,\d+)?$/;

/** The number that a text shows, thousands parted or not: `1,234`, `1.234`, `1 234`, `1’234`, `１２`, `12.5`, `12,5`; null for other text. */
export function numberOfText(text: string): number | null {
  const plain = halfWidth(text).trim().replace(/^\u2212/, '-');
  // Of 0.250 the point is a decimal one, of 1.250 it parts thousands: calls have no three decimals.
  if (GROUPED.test(plain) && !/^-?0/.test(plain)) return Number(plain.replace(/[^\d-]/g, ''));
  if (POINT.test(plain)) return Number(plain.replace(/[^\d.-]/g, ''));
  return COMMA.test(plain) ? Number(plain.replace(/[^\d,-]/g, '').replace(',', '.')) : null;
}

export function isNumeric(cell: TableCell): boolean {
  return typeof cell === 'number' || (typeof cell === 'string' && numberOfText(cell) !== null);
}
