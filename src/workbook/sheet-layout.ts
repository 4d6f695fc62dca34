import { areaAddress } from '../sheets/area';
import { blockArea } from '../sheets/footprint';
import { formatRuns } from '../sheets/format-runs';
import type { ChartPlan, ConditionPlan, FormatPlan, SheetPlan, ValidationPlan } from '../sheets/plan';

/** A sheet plan without its contents: where things are and how they look. Small enough for the workbook's settings. */
export interface SheetLayout {
  /** Rectangles of typed cells and single formulas. */
  readonly cells: readonly string[];
  /** Rectangles filled by one formula each, in the top-left cell. */
  readonly spills: readonly string[];
  readonly tables: readonly { readonly name: string; readonly address: string; readonly style?: string }[];
  readonly charts: readonly ChartPlan[];
  readonly formats: readonly FormatPlan[];
  /** Absent where there are none, and on sheets of before there were any. */
  readonly conditions?: readonly ConditionPlan[];
  readonly validations?: readonly ValidationPlan[];
}

export function layoutOf(sheet: SheetPlan): SheetLayout {
  const addresses = (kind: 'cells' | 'spill') =>
    sheet.blocks.filter((block) => block.kind === kind).map((block) => areaAddress(blockArea(block)));
  return {
    cells: addresses('cells'), spills: addresses('spill'), tables: sheet.tables, charts: sheet.charts, formats: formatRuns(sheet),
    ...(sheet.conditions && { conditions: sheet.conditions }), ...(sheet.validations && { validations: sheet.validations }),
  };
}

export function isSheetLayout(value: unknown): value is SheetLayout {
  if (typeof value !== 'object' || value === null) return false;
  const layout = value as Partial<SheetLayout>;
  return [layout.cells, layout.spills, layout.tables, layout.charts, layout.formats].every(Array.isArray);
}
