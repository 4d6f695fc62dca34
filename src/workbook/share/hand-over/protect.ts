import { formatRuns } from '../../../sheets/format-runs';
import type { Place } from '../../write/places';

/** What may still be done on a protected sheet: everything that changes no content. */
const ALLOWED: Excel.WorksheetProtectionOptions = { allowFormatColumns: true, allowFormatRows: true, allowFormatCells: true, allowAutoFilter: true, allowSort: true };

/** Locks what is not an input, without a password. Excel can't undo it, so it comes last. */
export async function protectSheets(context: Excel.RequestContext, places: readonly Place[]): Promise<void> {
  for (const { name, plan } of places.filter((place) => place.plan.protect && !place.before)) {
    const sheet = context.workbook.worksheets.getItem(name);
    for (const { address, style } of formatRuns(plan)) {
      if (style === 'input' || style === 'code') sheet.getRange(address).format.protection.locked = false;
    }
    sheet.protection.protect(ALLOWED);
    await context.sync();
  }
}
