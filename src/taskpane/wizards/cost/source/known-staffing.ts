import { STAFFING_TOTALS, type StaffingSheetSource, type StaffingTotal } from '../../../../sheets/cost/request';
import { recordOf } from '../../../../core/record-of';
import type { WorkbookPort } from '../../../../workbook/port';
import { asRemembered } from '../../../remembered';
import { cellsAt } from '../../table/cells-at';

/** The totals of a staffing sheet of this workbook, as they stand. */
export interface KnownStaffing {
  readonly sheet: string;
  readonly writtenAt: string;
  readonly cells: StaffingSheetSource['cells'];
  readonly figures: StaffingSheetSource['figures'];
}

/** All that still stand in the workbook with calls in their totals, newest first. */
export async function knownStaffing(port: WorkbookPort): Promise<KnownStaffing[]> {
  const [keys, sheets] = await Promise.all([port.remembered(), port.sheetNames()]);
  const found: KnownStaffing[] = [];
  for (const key of keys) {
    const memory = await port.recall(key);
    const kept = asRemembered(memory);
    if (kept?.job !== 'staffing' || !sheets.includes(kept.sheet)) continue;
    const cells = totalsOf(memory);
    if (!cells) continue;
    const figures = await readTotals(port, kept.sheet, cells);
    if (STAFFING_TOTALS.every((total) => figures[total] > 0)) found.push({ sheet: kept.sheet, writtenAt: kept.writtenAt, cells, figures });
  }
  return found;
}

/** Sheets of older releases do not say where their totals stand. */
function totalsOf(memory: unknown): StaffingSheetSource['cells'] | null {
  const { totals } = memory as { readonly totals?: Partial<Record<StaffingTotal, unknown>> };
  return totals && STAFFING_TOTALS.every((total) => typeof totals[total] === 'string') ? recordOf(STAFFING_TOTALS, (total) => totals[total] as string) : null;
}

/** What is no number counts as zero. */
async function readTotals(port: WorkbookPort, sheet: string, cells: StaffingSheetSource['cells']): Promise<Record<StaffingTotal, number>> {
  const values = await Promise.all(STAFFING_TOTALS.map(async (total) => [total, (await cellsAt(port, sheet, cells[total]))[0]?.[0]] as const));
  return Object.fromEntries(values.map(([total, value]) => [total, typeof value === 'number' ? value : 0])) as Record<StaffingTotal, number>;
}
