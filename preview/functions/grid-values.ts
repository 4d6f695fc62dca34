import { ArrayValueObject, BooleanValueObject, ErrorValueObject, ErrorType, NullValueObject, NumberValueObject, StringValueObject, type BaseValueObject } from '@univerjs/engine-formula';
import { isFunctionError } from './cell-error';

/** What one cell hands to a function. Excel on the web hands a blank as null, Excel on the desktop as 0. */
export type CellInput = number | string | boolean | null;
export type Input = CellInput | CellInput[][];

/** An argument of the grid as JavaScript sees it, or the first error in it: Excel does not call a function with one. */
export function inputOf(value: BaseValueObject): Input | ErrorValueObject {
  if (value.isError()) return value as ErrorValueObject;
  if (!value.isArray()) return scalarOf(value);
  const array = value as ArrayValueObject;
  const rows: CellInput[][] = Array.from({ length: array.getRowCount() }, () => Array.from({ length: array.getColumnCount() }, () => null));
  let error: ErrorValueObject | undefined;
  const { startRow, startColumn } = array.getRangePosition();
  array.iterator((cell, row, column) => {
    if (!cell) return undefined;
    if (cell.isError()) {
      error = cell as ErrorValueObject;
      return false;
    }
    rows[row - startRow]![column - startColumn] = scalarOf(cell);
    return undefined;
  });
  return error ?? rows;
}

function scalarOf(value: BaseValueObject): CellInput {
  if (value.isNull()) return null;
  const plain = value.getValue();
  return value.isBoolean() ? plain === true || plain === 1 : (plain as CellInput);
}

/** What a function gave, as the grid wants it. */
export function gridValueOf(result: unknown): BaseValueObject {
  if (!Array.isArray(result)) return gridScalarOf(result);
  const lines = (result as unknown[]).map((line) => (Array.isArray(line) ? (line as unknown[]) : [line]));
  const columns = lines[0]?.length ?? 0;
  if (columns === 0 || lines.some((line) => line.length !== columns)) return ErrorValueObject.create(ErrorType.VALUE);
  return ArrayValueObject.create({
    calculateValueList: lines.map((line) => line.map(gridScalarOf)),
    rowCount: lines.length, columnCount: columns, unitId: '', sheetId: '', row: -1, column: -1,
  });
}

/** A number that is none gives `#NUM!`; nothing at all shows as 0, as it does in Excel. */
function gridScalarOf(value: unknown): BaseValueObject {
  if (isFunctionError(value)) return ErrorValueObject.create(value.code as ErrorType);
  if (typeof value === 'number') return Number.isFinite(value) ? NumberValueObject.create(value) : ErrorValueObject.create(ErrorType.NUM);
  if (typeof value === 'string') return StringValueObject.create(value);
  if (typeof value === 'boolean') return BooleanValueObject.create(value);
  if (value === null || value === undefined) return NullValueObject.create();
  const { basicValue } = value as { basicValue?: unknown };
  return basicValue === undefined ? ErrorValueObject.create(ErrorType.VALUE) : gridScalarOf(basicValue);
}
