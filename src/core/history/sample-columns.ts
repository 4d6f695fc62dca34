import { headerTexts } from './header-rows';
import { isBlank, type TableCell, type TableRow } from './table-cell';

/** A column of a planner's table, by its header and some of its cells. */
export interface SampledColumn {
  readonly index: number;
  readonly header: string;
  /** Blank ones left out. */
  readonly cells: readonly TableCell[];
  readonly dateFormat: boolean;
  readonly timeFormat: boolean;
  readonly percentFormat: boolean;
}

/** Enough rows to know a column by, spread over the table so that a bad start does not decide. */
const SAMPLE = 400;

export function sampleColumns(rows: readonly TableRow[], formats: readonly (readonly string[])[], headerRows: number): SampledColumn[] {
  const data = rows.slice(headerRows);
  const step = Math.max(1, Math.floor(data.length / SAMPLE));
  const chosen = data.map((_, index) => index).filter((index) => index % step === 0);
  return headerTexts(rows, headerRows).map((header, index) => {
    const formatsHere = chosen.map((row) => formats[row + headerRows]?.[index] ?? '');
    return {
      index,
      header,
      cells: chosen.map((row) => data[row]?.[index] ?? '').filter((cell) => !isBlank(cell)),
      dateFormat: mostly(formatsHere, (format) => /[yd]/i.test(plainFormat(format))),
      timeFormat: mostly(formatsHere, (format) => /\[[hms]+\]/i.test(format) || /h|m+:s/i.test(plainFormat(format))),
      percentFormat: mostly(formatsHere, (format) => plainFormat(format).includes('%')),
    };
  });
}

/** Colours, conditions and quoted words say nothing of the kind of number; `General` is no format with an l. */
function plainFormat(format: string): string {
  return format.replace(/\[[^\]]*\]|"[^"]*"|\\./g, '').replace(/general/i, '');
}

function mostly<T>(items: readonly T[], test: (item: T) => boolean): boolean {
  return items.length > 0 && items.filter(test).length * 2 > items.length;
}

export function share(cells: readonly TableCell[], test: (cell: TableCell) => boolean): number {
  return cells.length === 0 ? 0 : cells.filter(test).length / cells.length;
}
