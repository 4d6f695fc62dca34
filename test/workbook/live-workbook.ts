import type { WorkbookContent } from '../../preview/files/workbook-content';
import { writeXlsx } from '../../preview/files/write-xlsx';
import { registerFunctions } from '../../preview/functions/register-functions';
import { contentOfGrid } from '../../preview/page/grid/grid-to-content';
import { nodeDocument } from '../../preview/protocol/node-document';
import { nodeExcel, type NodeExcel } from '../../preview/protocol/node-excel';
import type { Input } from '../../src/functions/binding/cell-value';
import { excelErrorOf } from '../../src/functions/binding/excel-error-of';
import { results } from '../../src/functions/binding/results';
import { catalogue } from '../../src/functions/catalogue/catalogue';
import type { FunctionEntry } from '../../src/functions/catalogue/entry';
import type { CellValue, WorkbookPort } from '../../src/workbook/port';
import { officeWorkbook } from '../../src/workbook/office-workbook';
import type { FunctionSpace } from '../../src/workbook/qualify-functions';

function asExcelCalls(entry: FunctionEntry) {
  return (...inputs: Input[]) => results(entry, inputs.slice(0, entry.arguments.length), (problem) => Object.assign(new Error(), { code: excelErrorOf(problem) }));
}

/** By which files know whose settings they hold. */
export const ADD_IN = '6b1a5c0e-7d43-4f0c-9f0e-3c5d6f2a9b17';

export interface LiveWorkbook {
  readonly host: NodeExcel;
  readonly port: WorkbookPort;
  /** Fills cells from a corner; text starting with `=` is a formula, other text stays text. */
  put(sheet: string, corner: string, rows: readonly (readonly CellValue[])[]): Promise<void>;
  values(sheet: string, address: string): Promise<CellValue[][]>;
  formulas(sheet: string, address: string): Promise<CellValue[][]>;
  /** Files that were opened beside this workbook, in their order. */
  readonly opened: readonly Uint8Array<ArrayBuffer>[];
  dispose(): void;
}

// On a machine that is very busy the preview's engine has been seen to leave a late dependent at its first value. Whoever tests on a
// living workbook tries once more, with a new one; the first failure is printed.
jest.retryTimes(1, { logErrorsBeforeRetry: true });

/** A workbook with our functions in it, bare as in production, played by the preview over the real Office.js; blank unless a saved one is opened. */
export function liveWorkbook(space?: FunctionSpace, content?: WorkbookContent): LiveWorkbook {
  const host = nodeExcel({ content });
  const names = new Set<string>(catalogue.map(({ name }) => name));
  const takeFile = async () => {
    await host.workbook.settled();
    return writeXlsx(contentOfGrid(host.workbook), { id: ADD_IN, version: '1.0.0.0', isFunction: (name) => names.has(name) });
  };
  Object.assign(globalThis, {
    Excel: host.Excel, OfficeExtension: host.OfficeExtension, Office: { context: { document: nodeDocument(takeFile) }, FileType: { Compressed: 'compressed' } },
  });
  const opened: Uint8Array<ArrayBuffer>[] = [];
  host.workbook.otherWorkbooks.onOpen((file) => opened.push(file));
  registerFunctions(host.workbook, Object.fromEntries(catalogue.map((entry) => [entry.name, asExcelCalls(entry)])), {
    functions: catalogue.map((entry) => ({
      id: entry.name, name: entry.name, result: { dimensionality: 'matrix' },
      parameters: entry.arguments.map((argument) => ({ name: argument.name, type: 'any', dimensionality: 'matrix', optional: argument.default !== undefined })),
    })),
  });
  const load = (sheet: string, address: string, what: 'values' | 'formulas') => host.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(address);
    range.load(what);
    await context.sync();
    return range[what] as CellValue[][];
  });
  return {
    host,
    opened,
    port: officeWorkbook(space),
    put: (sheet, corner, rows) => host.Excel.run(async (context) => {
      const found = context.workbook.worksheets.getItemOrNullObject(sheet);
      found.load('name');
      await context.sync();
      const on = found.isNullObject ? context.workbook.worksheets.add(sheet) : found;
      on.getRange(corner).getResizedRange(rows.length - 1, (rows[0]?.length ?? 1) - 1).formulas = rows.map((row) => row.map((cell) => (typeof cell === 'string' && /^\d/.test(cell) ? `'${cell}` : cell)));
      await context.sync();
    }),
    values: (sheet, address) => load(sheet, address, 'values'),
    formulas: (sheet, address) => load(sheet, address, 'formulas'),
    dispose: () => host.dispose(),
  };
}
