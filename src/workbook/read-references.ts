import { parseStructRef } from '@borgar/fx';
import { areaAddress, parseArea, type Area } from '../sheets/area';
import { splitReference } from '../sheets/sheet-reference';
import type { CellValue, ReferencedCells, Selection, WorkbookProblem } from './port';
import { problem, toProblem } from './problems';
import { inExcel } from './run';

/** As many cells as one request of Excel on the web carries with ease. */
const MOST_CELLS = 200_000;

type Found = Excel.Range | WorkbookProblem | { readonly constant: CellValue };

/**
 * The cells behind references as a formula writes them: addresses with or without a sheet, `A1#`, names of the workbook
 * or of the sheet, columns of tables, `[@Calls]` too. `from` is the cell of that formula.
 */
export async function readReferences(references: readonly string[], from: Selection): Promise<readonly (ReferencedCells | WorkbookProblem)[]> {
  const answers: (ReferencedCells | WorkbookProblem)[] = [];
  for (const reference of references) {
    try {
      answers.push(await inExcel(async (context) => {
        const found = await place(context, reference, from);
        if ('code' in found) return found;
        return 'constant' in found ? { ...from, values: [[found.constant]], constant: true } : cellsOf(context, found, reference);
      }));
    } catch (error) {
      answers.push(toProblem(error));
    }
  }
  return answers;
}

function place(context: Excel.RequestContext, reference: string, from: Selection): Promise<Found> | Found {
  const spilled = reference.endsWith('#');
  const { sheet, address } = splitReference(spilled ? reference.slice(0, -1) : reference);
  // `[Book.xlsx]Sheet!A1` and `Sheet1:Sheet3!A1`.
  if (sheet !== null && /[[\]:]/.test(sheet)) return problem('no-such-range', reference);
  if (!parseArea(address)) return reference.includes('[') ? columnsOfTable(context, reference, from) : meantByName(context, address, sheet ?? from.sheet);
  const range = context.workbook.worksheets.getItem(sheet ?? from.sheet).getRange(address);
  return spilled ? range.getSpillingToRange() : range;
}

async function meantByName(context: Excel.RequestContext, name: string, sheet: string): Promise<Found> {
  const own = context.workbook.worksheets.getItem(sheet).names.getItemOrNullObject(name);
  const common = context.workbook.names.getItemOrNullObject(name);
  own.load('type,value');
  common.load('type,value');
  await context.sync();
  const item = own.isNullObject ? common : own;
  if (item.isNullObject) return problem('no-such-range', name);
  if (item.type === 'Range') return item.getRange();
  const value: unknown = item.value;
  // A name for a formula answers with its text: that is Excel's to compute.
  const told = typeof value === 'number' || typeof value === 'boolean' || (typeof value === 'string' && !value.startsWith('='));
  return told ? { constant: value as CellValue } : problem('no-such-range', name);
}

async function columnsOfTable(context: Excel.RequestContext, reference: string, from: Selection): Promise<Found> {
  const parts = parseStructRef(reference);
  if (!parts || (parts.context?.length ?? 0) > 0) return problem('no-such-range', reference);
  const cell = context.workbook.worksheets.getItem(from.sheet).getRange(from.address);
  const around = cell.getTables(false);
  around.load('items/name');
  await context.sync();
  const name = parts.table || around.items[0]?.name;
  if (!name) return problem('no-such-range', reference);
  const table = context.workbook.tables.getItem(name);
  const [first, last = first] = parts.columns ?? [];
  const rows = (section: string, whole: Excel.Table | Excel.TableColumn) => {
    if (section === 'headers') return whole.getHeaderRowRange();
    if (section === 'totals') return whole.getTotalRowRange();
    return section === 'all' ? whole.getRange() : whole.getDataBodyRange();
  };
  const [section = 'data', ...more] = parts.sections ?? [];
  if (more.length > 0) return problem('no-such-range', reference);
  const part = section.toLowerCase();
  const whole = first === undefined || last === undefined
    ? rows(part, table)
    : rows(part, table.columns.getItem(first)).getBoundingRect(rows(part, table.columns.getItem(last)));
  return part === 'this row' ? whole.getIntersection(cell.getEntireRow()) : whole;
}

async function cellsOf(context: Excel.RequestContext, range: Excel.Range, reference: string): Promise<ReferencedCells | WorkbookProblem> {
  const used = range.getUsedRangeOrNullObject(true);
  range.load('address');
  used.load('address');
  await context.sync();
  const { sheet, address } = splitReference(range.address);
  const area = parseArea(address);
  if (sheet === null || !area) return problem('several-areas', reference);
  // Of a whole column, as far as something stands in it; its first row stays the first.
  const filled = used.isNullObject ? null : parseArea(splitReference(used.address).address);
  const read = isOpenEnded(area) ? cutTo(area, filled) : area;
  if (read.rows * read.columns > MOST_CELLS) return problem('too-large', reference);
  const cells = context.workbook.worksheets.getItem(sheet).getRange(areaAddress(read));
  const corner = cells.getCell(0, 0);
  cells.load('values');
  corner.load('formulas');
  await context.sync();
  const formula = (corner.formulas as CellValue[][])[0]?.[0];
  return { sheet, address, values: cells.values as CellValue[][], ...(typeof formula === 'string' && formula.startsWith('=') && { formula }) };
}

function isOpenEnded({ rows, columns }: Area): boolean {
  return rows * columns > MOST_CELLS;
}

function cutTo(area: Area, filled: Area | null): Area {
  if (!filled) return { ...area, rows: 1, columns: 1 };
  return {
    ...area,
    rows: Math.min(area.rows, filled.row + filled.rows - area.row),
    columns: Math.min(area.columns, filled.column + filled.columns - area.column),
  };
}
