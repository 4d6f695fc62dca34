import { areaAddress, parseArea } from '../sheets/area';
import { sheetReference, splitReference } from '../sheets/sheet-reference';
import type { CellValue, WorkbookPort } from './port';
import { problem, toProblem } from './problems';
import { asOneUndoStep } from './run';
import { rememberSheet, writtenSheets } from './written-sheets';

/**
 * Puts rows below what a table holds, and has the table reach over them. `rows.add` is not used: it does not go together with
 * several people in one workbook.
 */
export async function appendRows(name: string, rows: readonly (readonly CellValue[])[]): ReturnType<WorkbookPort['appendRows']> {
  try {
    return await asOneUndoStep(async (context) => {
      const table = context.workbook.tables.getItemOrNullObject(name);
      table.load('name');
      await context.sync();
      if (table.isNullObject) return problem('no-such-range', name);
      const body = table.getDataBodyRange();
      const whole = table.getRange();
      body.load('values');
      whole.load('address');
      await context.sync();
      const { sheet, address } = splitReference(whole.address);
      const area = parseArea(address);
      if (sheet === null || !area) return problem('no-such-range', name);
      const used = filledRows(body.values as CellValue[][]);
      const blank = (body.values as CellValue[][]).length - used;
      const first = area.row + area.rows - blank;
      const target = { row: first, rows: rows.length, column: area.column, columns: area.columns };
      const worksheet = context.workbook.worksheets.getItem(sheet);
      const below = worksheet.getRange(areaAddress({ ...target, row: first + blank, rows: Math.max(1, rows.length - blank) }));
      const last = body.getLastRow();
      below.load('values');
      last.load('numberFormat');
      await context.sync();
      if (rows.length > blank && (below.values as CellValue[][]).flat().some((value) => value !== '')) {
        return { kind: 'occupied', address: sheetReference(sheet, areaAddress({ ...target, row: first + blank, rows: rows.length - blank })) } as const;
      }
      if (rows.length > blank) table.resize(worksheet.getRange(areaAddress({ ...area, rows: area.rows + rows.length - blank })));
      const range = worksheet.getRange(areaAddress(target));
      range.numberFormat = rows.map(() => [...(last.numberFormat as string[][])[0]!]);
      range.values = rows.map((row) => Array.from({ length: area.columns }, (_, column) => row[column] ?? ''));
      await own(context, worksheet, name, { cells: areaAddress(target), table: areaAddress({ ...area, rows: area.rows + Math.max(0, rows.length - blank) }) });
      await context.sync();
      return { kind: 'appended', address: sheetReference(sheet, areaAddress(target)) } as const;
    });
  } catch (error) {
    return toProblem(error);
  }
}

/** Of a sheet that a job of ours wrote, these rows are ours too: the job's next writing takes their place. */
async function own(context: Excel.RequestContext, worksheet: Excel.Worksheet, name: string, rows: { readonly cells: string; readonly table: string }): Promise<void> {
  worksheet.load('id');
  await context.sync();
  const written = (await writtenSheets(context)).find(({ sheetId }) => sheetId === worksheet.id);
  if (!written) return;
  const { job, sheetId, sheet, layout, memory } = written;
  const tables = layout.tables.map((table) => (table.name === name ? { ...table, address: rows.table } : table));
  rememberSheet(context, { job, sheetId, sheet, memory, layout: { ...layout, tables, cells: [...layout.cells, rows.cells] } });
}

/** Rows up to the last that holds something: an empty table still has a row. */
function filledRows(values: readonly (readonly CellValue[])[]): number {
  return values.reduce((last, row, index) => (row.some((value) => value !== '') ? index + 1 : last), 0);
}
