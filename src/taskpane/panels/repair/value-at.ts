import { parseArea } from '../../../sheets/area';
import type { Book, BookValue } from '../../../sheets/share/book';
import type { Selection } from '../../../workbook/port';

/** What a cell shows, in a workbook that was read; undefined where nothing was. */
export function valueAt({ sheets }: Pick<Book, 'sheets'>, { sheet, address }: Selection): BookValue | undefined {
  const on = sheets.find(({ name }) => name === sheet);
  const at = parseArea(address);
  return on && at ? on.values[at.row - (on.row - 1)]?.[at.column - (on.column - 1)] : undefined;
}
