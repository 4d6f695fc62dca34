import { recordArgument } from './arguments';
import type { Book } from './book';
import { HostError } from './host-error';
import type { Area } from './preview-workbook';
import { styleOf } from './styles';

/** What Excel tells of many cells at once; the preview tells their styles and addresses. */
export function cellProperties(area: Area, wanted: unknown, book: Book): object[][] {
  const { style, address, ...others } = recordArgument(wanted);
  if (Object.values(others).some((each) => each !== false && each !== undefined)) throw new HostError('NotImplemented', 'The preview tells styles and addresses of cells at once, nothing else.');
  const each = <T>(read: (cell: Area) => T): T[][] => Array.from({ length: area.rows }, (_line, down) => Array.from({ length: area.columns }, (_cell, across) => (
    read({ ...area, row: area.row + down, column: area.column + across, rows: 1, columns: 1 })
  )));
  return each((cell) => ({ ...(style === true ? { style: styleOf(book, cell) } : {}), ...(address === true ? { address: book.addressOf(cell) } : {}) }));
}
