import { areaAddress, parseArea } from '../../../sheets/area';
import type { ShiftsMemory } from '../../../sheets/shifts/request';
import { readShiftsSheet } from '../../../sheets/shifts/read-shifts-sheet';
import type { ShiftsSheetReading } from '../../../sheets/shifts/sheet-reading';
import type { WorkbookPort } from '../../../workbook/port';
import { cellsAt } from '../table/cells-at';

/** A sheet of planned shifts in this workbook. */
export interface ShiftsSheet {
  readonly key: string;
  /** Its name today. */
  readonly sheet: string;
  readonly memory: ShiftsMemory;
}

/** Newest first. */
export async function shiftsSheets(port: WorkbookPort): Promise<ShiftsSheet[]> {
  const keys = await port.remembered();
  const memories = await Promise.all(keys.map((key) => port.recall(key)));
  const standing = new Set(await port.sheetNames());
  return memories.flatMap((memory, index) => (isShifts(memory) && standing.has(memory.sheet) ? { key: keys[index]!, sheet: memory.sheet, memory } : []));
}

function isShifts(memory: unknown): memory is ShiftsMemory & { readonly sheet: string } {
  if (typeof memory !== 'object' || memory === null) return false;
  const { job, sheet, plannedShifts, intervals } = memory as Partial<ShiftsMemory & { job: string; sheet: string }>;
  return job === 'shifts' && typeof sheet === 'string' && typeof plannedShifts === 'string' && typeof intervals === 'string';
}

export interface ShiftsRead {
  readonly reading: ShiftsSheetReading;
  /** The people needed, one cell an interval. */
  readonly requiredAddress: string | null;
}

/** The shifts as they stand on their sheet, a planner's edits included. */
export async function readShifts(port: WorkbookPort, { sheet, memory }: ShiftsSheet): Promise<ShiftsRead> {
  const [shiftTable, plannedShifts, intervals] = await Promise.all([memory.shiftTable, memory.plannedShifts, memory.intervals].map((address) => cellsAt(port, sheet, address)));
  const inputs = await Promise.all(Object.entries(memory.inputs).map(async ([name, address]) => [name, (await cellsAt(port, sheet, address))[0]?.[0] ?? ''] as const));
  const reading = readShiftsSheet(memory, { shiftTable: shiftTable!, plannedShifts: plannedShifts!, intervals: intervals!, inputs: Object.fromEntries(inputs) });
  return { reading, requiredAddress: requiredAddress(memory) };
}

function requiredAddress({ intervals, intervalColumns, days, intervalMinutes }: ShiftsMemory): string | null {
  const area = parseArea(intervals);
  const place = intervalColumns.indexOf('required');
  return area && place >= 0 ? areaAddress({ row: area.row, rows: (days * 24 * 60) / intervalMinutes, column: area.column + place, columns: 1 }) : null;
}
