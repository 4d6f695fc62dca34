import type { Book } from '../objects/book';
import type { LoadedAddIn } from './add-in/load-add-in';
import { contentOfGrid } from './grid/grid-to-content';

/** A workbook as an .xlsx file, once its formulas are calculated. */
export async function savedFile(workbook: Book, addIn: LoadedAddIn | undefined): Promise<Uint8Array<ArrayBuffer>> {
  const { writeXlsx } = await import('../files/write-xlsx');
  await workbook.settled();
  const names = new Set(addIn?.functionsJson.functions.map((each) => each.name.toUpperCase()));
  const identity = { id: addIn?.manifest.id ?? '', version: addIn?.manifest.version ?? '' };
  return writeXlsx(contentOfGrid(workbook), { ...identity, isFunction: (name) => names.has(name) });
}
