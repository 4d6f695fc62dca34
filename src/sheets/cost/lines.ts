import type { CellsBlock, PlannedCell, StyleName } from '../plan';
import { FIRST_MONTH_COLUMN, FIRST_ROW, type Places, type RowKeys } from './places';
import { columnName } from '../area';

/** One row: label, value or total, unit, and what else the sheet says of it; then a cell a month. */
export interface Line {
  readonly label: string | PlannedCell;
  readonly cells?: readonly (PlannedCell | string | null)[];
  readonly month?: (month: number, letter: string) => PlannedCell;
}

/** Green where a formula reads another sheet, black where it stays on its own: finance people read it without a legend. */
export function made(content: string, sample: string | number, numberFormat?: string, style?: StyleName): PlannedCell {
  return { content, sample, numberFormat, style: style ?? (content.includes('!') ? 'link' : 'formula') };
}

export const typed = (content: number | string | null, numberFormat?: string): PlannedCell => ({ content, style: 'input', numberFormat });

/** The rows of a sheet below its headers; headings take the columns that `heads` names. */
export function linesBlock(keys: RowKeys, lineOf: (key: string) => Line, headingOf: (key: string) => readonly (string | PlannedCell)[], places: Places): CellsBlock {
  const rows = keys.map((key): PlannedCell[] => {
    if (key === '') return [];
    if (key.startsWith('#')) return headingOf(key.slice(1)).map((cell): PlannedCell => (typeof cell === 'string' ? { content: cell, style: 'header' } : cell));
    const { label, cells = [], month } = lineOf(key);
    const left = [typeof label === 'string' ? { content: label, style: 'label' as const } : label, ...cells.map((cell): PlannedCell => (cell === null ? { content: null } : typeof cell === 'string' ? { content: cell, style: 'note' } : cell))];
    const apart = apartFromText(left);
    if (!month) return apart;
    const gap = Array.from({ length: FIRST_MONTH_COLUMN - left.length }, (): PlannedCell => ({ content: null }));
    return [...apart, ...gap, ...Array.from({ length: places.months }, (_, index) => month(index, columnName(FIRST_MONTH_COLUMN + index)))];
  });
  return { kind: 'cells', at: `A${FIRST_ROW}`, rows };
}

const isText = (cell: PlannedCell | undefined) => cell !== undefined && typeof (cell.sample ?? cell.content) === 'string';

/** Numbers beside words keep a little away from them. */
export function apartFromText(cells: readonly PlannedCell[]): PlannedCell[] {
  return cells.map((cell, index) => {
    const { numberFormat } = cell;
    const apart = numberFormat !== undefined && numberFormat !== '@' && isText(cells[index + 1]);
    return apart ? { ...cell, numberFormat: numberFormat.split(';').map((part) => `${part}_)`).join(';') } : cell;
  });
}
