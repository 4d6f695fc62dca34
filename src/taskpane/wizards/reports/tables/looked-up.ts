import { columnFinder } from '../../../../sheets/kpi/column-finder';
import type { WorkbookPort } from '../../../../workbook/port';
import type { Tables } from '../state';
import { knownTables } from './known-columns';
import { likelyTables } from './likely-tables';

/** The tables of the workbook that reports can be made from. */
export async function lookedUp(port: WorkbookPort): Promise<Tables> {
  const [candidates, known] = await Promise.all([port.tables(), knownTables(port)]);
  return likelyTables(candidates, known, ({ head, table }) => columnFinder()(head, [], { headerRows: table === undefined ? undefined : 1 }));
}
