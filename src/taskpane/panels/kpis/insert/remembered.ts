import { INPUT_IDS, type InputId } from '../../../../core/kpi/catalogue/inputs';
import type { KpisMemory } from '../../../../sheets/kpis/request';
import { sheetReference } from '../../../../sheets/sheet-reference';
import type { WorkbookPort } from '../../../../workbook/port';
import type { Entry } from '../../../parts';
import type { Intent } from '../../../route';
import { sameHeaders } from '../../../wizards/table/same-headers';
import { periodStart } from '../../../../sheets/kpis/groups';
import type { Restored } from './state';

/**
 * What the workbook remembers of a sheet of indicators. The sheet's own input cells come before what was answered at the time:
 * whoever changed one there meant it.
 */
export async function rememberedFigures(port: WorkbookPort, key: string, intent: Intent): Promise<Restored | null> {
  const memory = await port.recall(key);
  if (!isMemory(memory)) return null;
  const { tables, chosen, basket, grouping, singles, inputs, sheet, start } = memory;
  const addresses = await Promise.all(tables.map((table) => port.today({ ...table, wholeBlock: table.wholeBlock ?? false })));
  const known = await Promise.all(tables.map((table, place) => sameHeaders(port, addresses[place]!, table)));
  const entries: Partial<Record<InputId, Entry>> = {};
  let begins = start;
  for (const [input, address] of Object.entries(inputs) as [InputId | 'start', string][]) {
    const value = await cellAt(port, sheetReference(sheet, address));
    if (input === 'start') begins = typeof value === 'number' && grouping.period !== 'none' ? await changedStart(port, value, memory, addresses) : start;
    else if (INPUT_IDS.includes(input)) entries[input] = typeof value === 'number' ? value : singles[input];
  }
  return {
    sheet, basket, grouping, start: begins, singles: { ...singles, ...entries }, tables: addresses.map((address, place) => ({ address, chosen: chosen[place] ?? {} })),
    // Under other headers stands another table: the planner looks at it first.
    step: intent === 'refresh' && known.every(Boolean) ? 'preview' : 'data',
  };
}

async function cellAt(port: WorkbookPort, reference: string): Promise<unknown> {
  // Two rows, for one cell alone would stand for the block around it.
  const read = await port.cellsOf([reference], { sheet: reference.split('!')[0] ?? '', address: 'A1' });
  const [first] = read;
  return first && 'values' in first ? first.values[0]?.[0] : undefined;
}

/** A first month that is not the one of the data was typed. */
async function changedStart(port: WorkbookPort, value: number, { tables, grouping, start }: KpisMemory, addresses: readonly string[]): Promise<number | null> {
  if (start !== null) return value;
  const [table] = tables;
  const column = table?.columns.keys.date ?? table?.columns.keys.month;
  const read = addresses[0] === undefined ? null : await port.read(addresses[0]);
  if (!read || !('values' in read) || column === undefined || !table || grouping.period === 'none') return null;
  const days = read.values.slice(table.headerRows).map((row) => row[column]).filter((cell): cell is number => typeof cell === 'number' && cell < 73_050);
  if (days.length === 0) return null;
  return periodStart(days.reduce((a, b) => Math.min(a, b)), grouping.period) === value ? null : value;
}

function isMemory(memory: unknown): memory is KpisMemory & { readonly sheet: string } {
  if (typeof memory !== 'object' || memory === null) return false;
  const { tables, basket, grouping, inputs, chosen, singles, sheet } = memory as Partial<KpisMemory & { sheet: string }>;
  return typeof sheet === 'string' && [tables, basket, chosen].every(Array.isArray) && [grouping, inputs, singles].every((part) => typeof part === 'object' && part !== null);
}
