import { areaAddress, parseArea, subtract } from '../../sheets/area';
import type { Area } from '../../sheets/area';
import { footprint } from '../../sheets/footprint';
import type { Plan, SheetPlan } from '../../sheets/plan';
import type { CellValue, Collision, WriteTarget } from '../port';
import type { SheetLayout } from '../sheet-layout';
import { writtenSheets } from '../written-sheets';

const CELLS_AT_ONCE = 50_000;

/** The filled cells that a plan would write over, apart from what the same job wrote there before. */
export async function collisionsWith(context: Excel.RequestContext, plan: Plan, target: WriteTarget): Promise<Collision[]> {
  if (target.kind === 'new-sheet') return [];
  const found: Collision[] = [];
  for (const [index, planned] of plan.sheets.entries()) {
    const name = index === 0 ? target.sheet : planned.name;
    const sheet = context.workbook.worksheets.getItemOrNullObject(name);
    sheet.load('id');
    await context.sync();
    if (sheet.isNullObject) continue;
    const before = target.kind === 'refresh' ? await ownLayout(context, plan.job, sheet.id) : null;
    const collision = await filledCells(context, sheet, free(planned, before));
    if (collision.filledCells > 0) found.push({ sheet: name, ...collision });
  }
  return found;
}

export async function ownLayout(context: Excel.RequestContext, job: string, sheetId: string): Promise<SheetLayout | null> {
  const ours = (await writtenSheets(context)).find((written) => written.sheetId === sheetId && written.job === job);
  return ours?.layout ?? null;
}

/** Where the plan wants to write and the job did not write before. */
function free(planned: SheetPlan, before: SheetLayout | null): Area[] {
  const own = [...(before?.cells ?? []), ...(before?.spills ?? [])].map(parseArea).filter((area): area is Area => area !== null);
  return own.reduce<Area[]>((areas, hole) => areas.flatMap((area) => subtract(area, hole)), footprint(planned));
}

async function filledCells(context: Excel.RequestContext, sheet: Excel.Worksheet, areas: readonly Area[]): Promise<Omit<Collision, 'sheet'>> {
  let filled = 0;
  let first = '';
  for (const area of areas) {
    const used = sheet.getRange(areaAddress(area)).getUsedRangeOrNullObject(true);
    used.load('address');
    await context.sync();
    if (used.isNullObject) continue;
    const bounds = parseArea(used.address.slice(used.address.lastIndexOf('!') + 1));
    if (!bounds) continue;
    const count = await countFilled(context, sheet, bounds);
    if (count > 0 && first === '') first = areaAddress(bounds);
    filled += count;
  }
  return { address: first, filledCells: filled };
}

async function countFilled(context: Excel.RequestContext, sheet: Excel.Worksheet, area: Area): Promise<number> {
  let filled = 0;
  const rowsAtOnce = Math.max(1, Math.floor(CELLS_AT_ONCE / area.columns));
  for (let done = 0; done < area.rows; done += rowsAtOnce) {
    const part = sheet.getRange(areaAddress({ ...area, row: area.row + done, rows: Math.min(rowsAtOnce, area.rows - done) }));
    part.load('formulas');
    await context.sync();
    filled += (part.formulas as CellValue[][]).flat().filter((content) => content !== '').length;
  }
  return filled;
}
