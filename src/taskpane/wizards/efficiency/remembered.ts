import type { EfficiencySettings } from '../../../core/scheduling/assess-schedule';
import { areaAddress, parseArea } from '../../../sheets/area';
import type { EfficiencyMemory } from '../../../sheets/efficiency/request';
import { sheetReference } from '../../../sheets/sheet-reference';
import type { Region, WorkbookPort } from '../../../workbook/port';
import type { Intent } from '../../route';
import { sameHeaders } from '../table/same-headers';
import { entriesOf } from './entries';
import type { Restored } from './state';

/**
 * What the workbook remembers of a sheet of ours. The sheet's own input cells come before what was answered at the time: whoever
 * changed one there meant it.
 */
export async function rememberedSchedule(port: WorkbookPort, key: string, intent: Intent): Promise<Restored | null> {
  const memory = await port.recall(key);
  if (!isMemory(memory)) return null;
  const { table, settings, inputs, shiftHours, chosen, sheet } = memory;
  const cells = await port.read(sheetReference(sheet, inputArea(inputs)));
  const address = await port.today({ ...table, wholeBlock: table.wholeBlock ?? false });
  const now = 'values' in cells ? { ...settings, ...onSheet(inputs, cells) } : settings;
  return {
    sheet, address, chosen, entries: entriesOf(now, shiftHours),
    // Under other headers stands another table: the planner looks at it first.
    step: intent === 'refresh' && await sameHeaders(port, address, table) ? 'preview' : 'data',
  };
}

function isMemory(memory: unknown): memory is EfficiencyMemory & { sheet: string } {
  if (typeof memory !== 'object' || memory === null) return false;
  const { table, settings, inputs, sheet, chosen } = memory as Partial<EfficiencyMemory & { sheet: string }>;
  return typeof sheet === 'string' && [table, settings, inputs, chosen].every((part) => typeof part === 'object' && part !== null);
}

/** From the first input to the last, in one reading. */
function inputArea(inputs: EfficiencyMemory['inputs']): string {
  const rows = Object.values(inputs).map((address) => parseArea(address)?.row ?? 0);
  const first = Math.min(...rows);
  return areaAddress({ row: first, column: 1, rows: Math.max(...rows) - first + 1, columns: 1 });
}

function onSheet(inputs: EfficiencyMemory['inputs'], region: Region): Partial<EfficiencySettings> {
  const top = parseArea(region.address)?.row ?? 0;
  const changed = Object.entries(inputs).flatMap(([key, address]): [string, number | null][] => {
    const cell = region.values[(parseArea(address)?.row ?? -1) - top]?.[0];
    if (typeof cell === 'number') return [[key, cell]];
    return (cell === '' || cell === undefined) && (key === 'ahtSeconds' || key === 'patienceSeconds') ? [[key, null]] : [];
  });
  return Object.fromEntries(changed);
}
