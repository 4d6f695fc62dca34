import { kpiColumnFinder } from '../../../../core/kpi/table/find-kpi-columns';
import type { WorkbookPort } from '../../../../workbook/port';
import type { Tables } from '../state';
import { knownTables } from './known-columns';
import { likelyTables } from './likely-tables';

const find = kpiColumnFinder();

/** The tables of the workbook that reports can be made from. */
export async function lookedUp(port: WorkbookPort): Promise<Tables> {
  const [candidates, known] = await Promise.all([port.tables(), knownTables(port)]);
  return likelyTables(candidates, known, find);
}
