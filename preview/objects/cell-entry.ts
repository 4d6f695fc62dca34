import { CellValueType, numfmt, type ICellData } from '@univerjs/core';
import { HostError } from './host-error';

export const ERROR_VALUES: readonly string[] = [
  '#NULL!', '#DIV/0!', '#VALUE!', '#REF!', '#NAME?', '#NUM!', '#N/A', '#SPILL!', '#CALC!', '#BUSY!', '#CONNECT!', '#GETTING_DATA', '#FIELD!', '#BLOCKED!', '#UNKNOWN!',
];

/** Takes away whatever the cell held, keeping its format. */
const EMPTY: ICellData = { v: null, t: null, f: null, si: null, p: null };

/**
 * What a cell holds after `value` was put into it, as Excel reads an entry: a leading `=` makes a formula, numerals a
 * number, dates a serial number with a date format, an apostrophe plain text. `null` leaves the cell alone.
 */
export function cellOfEntry(value: unknown, format: string): ICellData | undefined {
  if (value === null || value === undefined) return undefined;
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw new HostError('InvalidArgument');
    return { ...EMPTY, v: value, t: CellValueType.NUMBER };
  }
  if (typeof value === 'boolean') return { ...EMPTY, v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  if (typeof value !== 'string') throw new HostError('InvalidArgument');
  return cellOfText(value, format);
}

function cellOfText(text: string, format: string): ICellData {
  if (text === '') return { ...EMPTY };
  if (text.length > 32_767) throw new HostError('InvalidArgument');
  if (text.startsWith("'")) return { ...EMPTY, v: text.slice(1), t: CellValueType.FORCE_STRING };
  if (format === '@') return { ...EMPTY, v: text, t: CellValueType.FORCE_STRING };
  if (text.startsWith('=') && text.length > 1) return { ...EMPTY, f: text };
  if (/^(true|false)$/i.test(text)) return { ...EMPTY, v: /^true$/i.test(text) ? 1 : 0, t: CellValueType.BOOLEAN };
  const typed = numfmt.parseValue(text);
  if (typed && typeof typed.v === 'number') {
    const cell: ICellData = { ...EMPTY, v: typed.v, t: CellValueType.NUMBER };
    return typed.z && format === 'General' ? { ...cell, s: { n: { pattern: typed.z } } } : cell;
  }
  return { ...EMPTY, v: text, t: CellValueType.STRING };
}
