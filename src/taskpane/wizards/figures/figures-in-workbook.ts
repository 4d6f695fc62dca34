import { asRemembered } from '../../remembered';
import { qualifiedAddress } from '../../parts';
import type { WorkbookPort } from '../../../workbook/port';
import type { FoundFigures } from './found-sentence';
import { likeliestFigures } from './likeliest-figures';

/** The figures of this workbook: of the newest sheet that *Find a KPI* wrote, else of the table that looks most like it. */
export async function figuresInWorkbook(port: WorkbookPort): Promise<{ readonly found: FoundFigures; readonly address: string }> {
  const own = await figuresOfKpis(port);
  if (own) return { found: { kind: 'kpis', sheet: own.sheet }, address: own.address };
  const likely = likeliestFigures(await port.tables());
  return likely ? { found: { kind: 'table', candidate: likely }, address: qualifiedAddress(likely) } : { found: { kind: 'none' }, address: '' };
}

async function figuresOfKpis(port: WorkbookPort): Promise<{ readonly sheet: string; readonly address: string } | null> {
  const [keys, sheets] = await Promise.all([port.remembered(), port.sheetNames()]);
  for (const key of keys) {
    const memory = await port.recall(key);
    const kept = asRemembered(memory);
    if (kept?.job !== 'kpis' || !sheets.includes(kept.sheet)) continue;
    const address = await tableOf(port, memory);
    if (address !== null) return { sheet: kept.sheet, address };
  }
  return null;
}

/** Where the native table of such a sheet is today. */
async function tableOf(port: WorkbookPort, memory: unknown): Promise<string | null> {
  const { tableName } = memory as { readonly tableName?: unknown };
  if (typeof tableName !== 'string') return null;
  const read = await port.read(tableName);
  return 'values' in read ? qualifiedAddress(read) : null;
}
