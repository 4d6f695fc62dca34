import { parseArea, areaAddress } from '../../../sheets/area';
import type { ShiftsMemory } from '../../../sheets/shifts/request';
import { readShiftsSheet } from '../../../sheets/shifts/read-shifts-sheet';
import { sheetReference } from '../../../sheets/sheet-reference';
import type { CellValue, WorkbookPort } from '../../../workbook/port';
import type { Intent } from '../../route';
import { sameHeaders } from '../table/same-headers';
import { entriesOf } from './entries';
import type { Restored } from './state';

/**
 * What the workbook remembers of a sheet of shifts. The sheet's own cells come before what was answered at the time: whoever
 * changed an input, a sort of shift or people there meant it.
 */
export async function rememberedShifts(port: WorkbookPort, key: string, intent: Intent): Promise<Restored | null> {
  const memory = await port.recall(key);
  if (!isMemory(memory)) return null;
  const { table, chosen, sheet } = memory;
  const cells = (address: string) => cellsAt(port, sheet, address);
  const [shiftTable, plannedShifts, intervals, inputs] = await Promise.all([
    cells(memory.shiftTable), cells(memory.plannedShifts), cells(memory.intervals), inputCells(port, memory),
  ]);
  const { settings, shifts, planned, notes: told } = readShiftsSheet(memory, { shiftTable, plannedShifts, intervals, inputs });
  // Rows by interval come from the requirement, which is read anew.
  const notes = told.flatMap(({ code, address: cell }) => (code === 'missing-rows' ? [] : [{ code, address: sheetReference(sheet, cell) }]));
  const address = await port.today({ ...table, wholeBlock: table.wholeBlock ?? false });
  return {
    sheet, address, chosen, method: settings.method, entries: entriesOf(settings), goesRound: settings.goesRound, shifts,
    before: planned.length + notes.length > 0 ? { shifts: planned, notes } : null,
    // Under other headers stands another table: the planner looks at it first.
    step: intent === 'refresh' && await sameHeaders(port, address, table) ? 'preview' : 'data',
  };
}

function isMemory(memory: unknown): memory is ShiftsMemory & { sheet: string } {
  if (typeof memory !== 'object' || memory === null) return false;
  const { table, settings, inputs, sheet, chosen, shiftTable, plannedShifts, intervals } = memory as Partial<ShiftsMemory & { sheet: string }>;
  return [sheet, shiftTable, plannedShifts, intervals].every((part) => typeof part === 'string')
    && [table, settings, inputs, chosen].every((part) => typeof part === 'object' && part !== null);
}

async function cellsAt(port: WorkbookPort, sheet: string, address: string): Promise<readonly (readonly CellValue[])[]> {
  const read = await port.read(sheetReference(sheet, address));
  return 'values' in read ? read.values : [];
}

/** From the first input to the last, in one reading. */
async function inputCells(port: WorkbookPort, { sheet, inputs }: ShiftsMemory & { readonly sheet: string }): Promise<Record<string, CellValue>> {
  const areas = Object.values(inputs).flatMap((address) => parseArea(address) ?? []);
  const top = Math.min(...areas.map(({ row }) => row));
  const rows = Math.max(...areas.map(({ row }) => row)) - top + 1;
  const values = await cellsAt(port, sheet, areaAddress({ row: top, column: areas[0]?.column ?? 1, rows, columns: 1 }));
  return Object.fromEntries(Object.entries(inputs).flatMap(([key, address]) => {
    const value = values[(parseArea(address)?.row ?? -1) - top]?.[0];
    return value === undefined ? [] : [[key, value]];
  }));
}
