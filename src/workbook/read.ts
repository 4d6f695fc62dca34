import { areaAddress, parseArea } from '../sheets/area';
import { splitReference } from '../sheets/sheet-reference';
import { extentOf } from './extent';
import { locate } from './locate';
import type { CellValue, Region, WorkbookProblem } from './port';
import { isProblem, problem, toProblem } from './problems';
import { inExcel } from './run';

/** Excel on the web takes 5 MB a request; 50,000 cells with their formats stay well below. */
const CELLS_PER_REQUEST = 50_000;
/** Excel's own limit for one reading. */
const MOST_CELLS = 5_000_000;

export async function readRegion(typed: string): Promise<Region | WorkbookProblem> {
  try {
    return await inExcel(async (context) => {
      const found = await locate(context, typed);
      return isProblem(found) ? found : readFilled(context, found);
    });
  } catch (error) {
    return toProblem(error);
  }
}

/** The filled part of a range; of a single cell, the filled block around it. */
async function readFilled(context: Excel.RequestContext, range: Excel.Range): Promise<Region | WorkbookProblem> {
  range.load('address,cellCount');
  await context.sync();
  const filled = (range.cellCount === 1 ? range.getSurroundingRegion() : range).getUsedRangeOrNullObject(true);
  filled.load('address');
  await context.sync();
  if (filled.isNullObject) return emptyRegion(range.address);
  return readArea(context, filled.address);
}

function emptyRegion(reference: string): Region {
  const { sheet, address } = splitReference(reference);
  return { sheet: sheet ?? '', address, rows: 0, columns: 0, values: [], numberFormats: [], wholeBlock: false };
}

async function readArea(context: Excel.RequestContext, reference: string): Promise<Region | WorkbookProblem> {
  const { sheet, address } = splitReference(reference);
  const area = parseArea(address);
  if (!area || sheet === null) return problem('several-areas', reference);
  if (area.rows * area.columns > MOST_CELLS) return problem('too-large', reference);

  const worksheet = context.workbook.worksheets.getItem(sheet);
  const values: CellValue[][] = [];
  const numberFormats: string[][] = [];
  const rowsAtOnce = Math.max(1, Math.floor(CELLS_PER_REQUEST / area.columns));
  for (let done = 0; done < area.rows; done += rowsAtOnce) {
    const rows = Math.min(rowsAtOnce, area.rows - done);
    const part = worksheet.getRange(areaAddress({ ...area, row: area.row + done, rows }));
    part.load('values,numberFormat');
    await context.sync();
    for (const row of part.values as CellValue[][]) values.push(row);
    for (const row of part.numberFormat as string[][]) numberFormats.push(row);
  }
  return { ...await extentOf(context, worksheet, area), sheet, address, rows: area.rows, columns: area.columns, values, numberFormats };
}
