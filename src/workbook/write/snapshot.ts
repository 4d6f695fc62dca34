import { parseArea } from '../../sheets/area';
import { cellAddress } from '../../sheets/area';
import type { Block, SheetPlan } from '../../sheets/plan';
import type { SheetLayout } from '../sheet-layout';

/**
 * What stands in a job's cells now, as a plan that would write it again. Taken before a refresh, so that a cancelled one
 * can put everything back, edits by hand included.
 */
export async function snapshot(context: Excel.RequestContext, sheet: Excel.Worksheet, layout: SheetLayout): Promise<SheetPlan> {
  const cells = layout.cells.map((address) => sheet.getRange(address));
  const anchors = layout.spills.map((address) => sheet.getRange(anchor(address)));
  for (const range of [...cells, ...anchors]) range.load('formulas');
  await context.sync();

  const typed = cells.map((range, index): Block => ({
    kind: 'cells',
    at: anchor(layout.cells[index] ?? ''),
    rows: (range.formulas as (string | number | boolean)[][]).map((row) => row.map((content) => ({ content }))),
  }));
  const spilled = anchors.map((range, index): Block => {
    const area = parseArea(layout.spills[index] ?? '');
    const formula = String((range.formulas as unknown[][])[0]?.[0] ?? '');
    return { kind: 'spill', at: anchor(layout.spills[index] ?? ''), formula, rows: area?.rows ?? 1, columns: area?.columns ?? 1, sample: [] };
  });
  return {
    name: '', blocks: [...typed, ...spilled], tables: layout.tables, charts: layout.charts, formats: layout.formats, conditions: layout.conditions, validations: layout.validations, columnWidths: [],
  };
}

function anchor(address: string): string {
  const area = parseArea(address);
  if (!area) throw new Error(`The workbook remembers the cells ${address}, which are no cells.`);
  return cellAddress(area.row, area.column);
}
