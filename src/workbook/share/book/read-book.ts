import { splitReference } from '../../../sheets/sheet-reference';
import type { Book, BookName, BookSheet, BookTable } from '../../../sheets/share/book';
import type { WorkbookPort, WorkbookProblem } from '../../port';
import { toProblem } from '../../problems';
import { plainFunctions, type FunctionSpace } from '../../qualify-functions';
import { inExcel } from '../../run';
import { writtenSheets } from '../../written-sheets';
import { Cancelled } from '../../write/progress';
import { markedStyles } from './marks';
import { notesOn } from '../notes';
import { piecesOf, readPieces } from './read-pieces';
import type { FilledSheet } from './read-pieces';

type Options = Parameters<WorkbookPort['book']>[0];

/** The whole workbook as its formulas see it, hidden sheets included. */
export async function readBook(options: Options, space?: FunctionSpace): Promise<Book | 'cancelled' | WorkbookProblem> {
  try {
    return await inExcel((context) => read(context, options, (formula) => (space ? plainFunctions(formula, space) : formula)));
  } catch (error) {
    return error instanceof Cancelled ? 'cancelled' : toProblem(error);
  }
}

async function read(context: Excel.RequestContext, options: Options, plain: (formula: string) => string): Promise<Book> {
  const { worksheets, names, tables, properties } = context.workbook;
  worksheets.load('items/id,items/name,items/visibility,items/protection/protected');
  names.load('items/name,items/formula');
  tables.load('items/name,items/showTotals,items/worksheet/name,items/columns/items/name');
  properties.load('title,author');
  await context.sync();

  const used = worksheets.items.map((sheet) => sheet.getUsedRangeOrNullObject(true));
  const own = worksheets.items.map((sheet) => sheet.names);
  const whole = tables.items.map((table) => table.getRange());
  for (const range of [...used, ...whole]) range.load('address');
  for (const each of own) each.load('items/name,items/formula');
  await context.sync();

  const jobs = new Map((await writtenSheets(context)).map(({ sheetId, job }) => [sheetId, job]));
  const styles = await markedStyles(context);
  const noted = await notesOn(context, worksheets.items);
  const filled = worksheets.items.map((sheet, index): FilledSheet => ({ sheet, used: used[index]!.isNullObject ? null : splitReference(used[index]!.address).address }));
  const contents = await readPieces(context, piecesOf(filled), styles, options);

  return {
    sheets: worksheets.items.map((sheet): BookSheet => {
      const { formulas, ...rest } = contents.get(sheet.name)!;
      const job = jobs.get(sheet.id);
      return {
        name: sheet.name,
        hidden: sheet.visibility !== 'Visible',
        protected: sheet.protection.protected,
        ...(job !== undefined && { job }),
        ...rest,
        formulas: formulas.map((row) => row.map((content) => (typeof content === 'string' ? plain(content) : content))),
        noted: noted.filter((note) => note.sheet === sheet.name).map(({ address }) => address),
      };
    }),
    names: [
      ...names.items.map(({ name, formula }): BookName => ({ name, formula: plain(String(formula)) })),
      ...own.flatMap(({ items }, index) => items.map(({ name, formula }): BookName => ({ name, sheet: worksheets.items[index]!.name, formula: plain(String(formula)) }))),
    ],
    tables: tables.items.map(({ name, showTotals, worksheet, columns }, index): BookTable => ({
      name, sheet: worksheet.name, address: splitReference(whole[index]!.address).address, headers: columns.items.map((column) => column.name), totals: showTotals,
    })),
    properties: { title: properties.title, author: properties.author },
  };
}
