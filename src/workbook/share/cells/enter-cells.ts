import { areaAddress } from '../../../sheets/area';
import type { BookValue } from '../../../sheets/share/book';
import { cellContent } from '../../write/cell-content';
import type { Steps } from '../../write/progress';
import { gathered, size, type Filled } from './filled';
import { portions } from './portions';

/**
 * Fills these cells and no others. A spill that stands in them goes first, with its formula. Excel gives a cell without a
 * number format that of the cells its new formula looks at: every cell keeps the one it has.
 */
export async function enterCells(context: Excel.RequestContext, cells: readonly Filled[], steps?: Steps): Promise<void> {
  const range = ({ sheet, area }: Filled) => context.workbook.worksheets.getItem(sheet).getRange(areaAddress(area));
  for (const portion of portions(cells.filter((cell) => size(cell) > 1))) {
    for (const cell of portion) range(cell).clear('Contents');
    await context.sync();
  }
  for (const portion of portions(gathered(cells))) {
    steps?.next('cells');
    const filled = portion.map((cell) => ({ cell, range: range(cell) }));
    for (const each of filled) each.range.load('numberFormat');
    await context.sync();
    for (const { cell, range: place } of filled) {
      const formats = place.numberFormat as string[][];
      place.formulas = cell.contents.map((row) => row.map(entry));
      if (formats.flat().includes('General')) place.numberFormat = formats;
    }
    await context.sync();
  }
}

/** A text that would be read as something else gets the apostrophe that a person would type; one that has it keeps it. */
function entry(content: BookValue): BookValue {
  return cellContent({ content });
}
