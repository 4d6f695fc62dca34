import type { StaffingMemory } from '../../../sheets/staffing/staffing-plan';
import { areaAddress, parseArea } from '../../../sheets/area';
import { SHRINKAGE_PARTS } from '../../../sheets/staffing/settings';
import type { InputKey } from '../../../sheets/staffing/input-block';
import { sheetReference } from '../../../sheets/sheet-reference';
import type { Region, WorkbookPort } from '../../../workbook/port';
import type { Intent } from '../../route';
import { sameHeaders } from '../table/same-headers';
import { entriesOf } from './entries';
import type { Entries, SettingKey } from './entries';
import type { Remembered } from './state';

/** Which setting an input cell of the sheet holds. */
const SETTING_OF_INPUT: Readonly<Partial<Record<InputKey, SettingKey>>> = {
  serviceLevel: 'serviceLevel', answerWithin: 'answerWithinSeconds', aht: 'ahtSeconds', interval: 'intervalMinutes',
  maxOccupancy: 'maxOccupancy', patience: 'patienceSeconds', maxAbandonment: 'maxAbandonment', paidHours: 'paidHoursPerWeek',
  openDays: 'openDaysPerWeek', productivity: 'productivity', attendance: 'attendance', thumbAsa: 'thumbAsaSeconds',
  ...Object.fromEntries(SHRINKAGE_PARTS.map((part) => [part, part])),
};

/**
 * What the workbook remembers of a staffing sheet. The sheet's own input cells come before what was answered at the time:
 * whoever changed one there meant it.
 */
export async function rememberedStaffing(port: WorkbookPort, key: string, intent: Intent): Promise<Remembered | null> {
  const memory = await port.recall(key);
  if (!isStaffingMemory(memory)) return null;
  const inputs = await port.read(sheetReference(memory.sheet, inputArea(memory.inputs)));
  const address = await port.today({ wholeBlock: false, ...memory.table });
  const entries = entriesOf({ ...memory.settings });
  return {
    address,
    rows: memory.table.rows ?? null,
    sheet: memory.sheet,
    chosen: memory.chosen,
    entries: 'values' in inputs ? withInputs(entries, memory.inputs, inputs) : entries,
    // Under other headers stands another table: the planner looks at it first.
    step: intent === 'refresh' && await sameHeaders(port, address, memory.table) ? 'preview' : 'data',
  };
}

function isStaffingMemory(memory: unknown): memory is StaffingMemory & { sheet: string } {
  if (typeof memory !== 'object' || memory === null) return false;
  const { table, settings, inputs, sheet, chosen } = memory as Partial<StaffingMemory & { sheet: string }>;
  return typeof sheet === 'string' && [table, settings, inputs, chosen].every((part) => typeof part === 'object' && part !== null);
}

/** From the first input to the last, in one reading. */
function inputArea(inputs: StaffingMemory['inputs']): string {
  const rows = Object.values(inputs).map((address) => parseArea(address)?.row ?? 0);
  const first = Math.min(...rows);
  return areaAddress({ row: first, column: 1, rows: Math.max(...rows) - first + 1, columns: 1 });
}

function withInputs(entries: Entries, inputs: StaffingMemory['inputs'], region: Region): Entries {
  const top = parseArea(region.address)?.row ?? 0;
  const changed: Partial<Record<SettingKey, number | undefined>> = {};
  for (const [input, address] of Object.entries(inputs)) {
    const key = SETTING_OF_INPUT[input as InputKey];
    const cell = region.values[(parseArea(address)?.row ?? -1) - top]?.[0];
    if (key && typeof cell === 'number') changed[key] = cell;
    else if (key && (cell === '' || cell === undefined)) changed[key] = undefined;
  }
  return { ...entries, ...changed };
}
