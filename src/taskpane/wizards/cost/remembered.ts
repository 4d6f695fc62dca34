import { costAreas, readCost, type ReadSheets } from '../../../sheets/cost/read-cost';
import type { CostSheetKey } from '../../../sheets/cost/request';
import type { WorkbookPort } from '../../../workbook/port';
import type { Intent } from '../../route';
import { cellsAt } from '../table/cells-at';
import { sameHeaders } from '../table/same-headers';
import type { KnownStaffing } from './source/known-staffing';
import type { Origin, Restored } from './state';
import { FIRST_SHEET, type CostAnswers } from './use-plan';

/**
 * What the workbook remembers of its cost. The input cells come before what was answered at the time: whoever changed one on
 * the sheets meant it.
 */
export async function rememberedCost(port: WorkbookPort, key: string, intent: Intent, staffing: readonly KnownStaffing[]): Promise<Restored | null> {
  const kept = await port.recall(key);
  if (!isMemory(kept)) return null;
  const memory = { ...kept, sheetNames: { ...kept.sheetNames, [FIRST_SHEET]: kept.sheet } };
  const { from } = memory;
  const { origin, address } = from.kind === 'table' || from.kind === 'months' ? { origin: { kind: 'table' } as Origin, address: await port.today({ ...from, wholeBlock: from.wholeBlock ?? false }) } : { origin: originOf(from), address: '' };
  const known = from.kind === 'typed' || (from.kind === 'staffing' ? staffing.some(({ sheet }) => sheet === from.sheet) : await sameHeaders(port, address, from));
  return { sheet: kept.sheet, names: memory.sheetNames, settings: readCost(memory, await readSheets(port, memory)), origin, address, chosen: memory.chosen ?? {}, step: intent === 'refresh' && known ? 'preview' : 'data' };
}

/** The sheets that are typed on, as they stand; one that is gone is left out, and what was answered at the time holds. */
async function readSheets(port: WorkbookPort, memory: CostAnswers): Promise<ReadSheets> {
  const standing = await port.sheetNames();
  const areas = Object.entries(costAreas(memory)).filter(([sheet]) => standing.includes(memory.sheetNames[sheet as CostSheetKey]));
  return Object.fromEntries(await Promise.all(areas.map(async ([sheet, address]) => [sheet, await cellsAt(port, memory.sheetNames[sheet as CostSheetKey], address)] as const)));
}

function originOf(from: CostAnswers['from']): Origin {
  return from.kind === 'staffing' ? { kind: 'staffing', sheet: from.sheet } : { kind: 'typed' };
}

function isMemory(memory: unknown): memory is CostAnswers & { readonly sheet: string } {
  if (typeof memory !== 'object' || memory === null) return false;
  const { from, settings, sheetNames, cells, rows, actualHeads, bridge, sheet } = memory as Partial<CostAnswers & { sheet: string }>;
  return typeof sheet === 'string' && [from, settings, sheetNames, cells, rows, actualHeads, bridge].every((part) => typeof part === 'object' && part !== null);
}
