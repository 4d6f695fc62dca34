import { CellValueType, numfmt, type ICellData, type Nullable } from '@univerjs/core';
import { ERROR_VALUES } from './cell-entry';

export type Value = string | number | boolean;
export type ValueType = 'Empty' | 'String' | 'Double' | 'Boolean' | 'Error';

/** What a cell of Univer holds, in Excel's terms; `''` for a blank. */
export function valueOf(cell: Nullable<ICellData>): Value {
  if (!cell || cell.v === undefined || cell.v === null) return plainText(cell);
  if (cell.t === CellValueType.BOOLEAN) return cell.v === 1 || cell.v === true || cell.v === 'TRUE';
  if (cell.t === CellValueType.NUMBER && typeof cell.v === 'string') return Number(cell.v);
  return cell.v;
}

/** Rich text, as typed with formats inside a cell, has its words elsewhere. */
function plainText(cell: Nullable<ICellData>): string {
  return cell?.p?.body?.dataStream.replace(/\r\n$/, '') ?? '';
}

export function typeOf(cell: Nullable<ICellData>): ValueType {
  const value = valueOf(cell);
  if (value === '') return 'Empty';
  if (typeof value === 'number') return 'Double';
  if (typeof value === 'boolean') return 'Boolean';
  return ERROR_VALUES.includes(value) && cell?.t !== CellValueType.FORCE_STRING ? 'Error' : 'String';
}

export function textOf(value: Value, format: string): string {
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  try {
    return numfmt.format(format, value);
  } catch {
    return String(value);
  }
}
