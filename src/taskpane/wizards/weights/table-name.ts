import type { WeightsMemory } from '../../../sheets/weights/request';
import type { WorkbookPort } from '../../../workbook/port';

/** What the native table of a sheet of ours is called, so that a refresh keeps its name and other sheets' formulas. */
export async function weightsTableName(port: WorkbookPort, sheet: string | null): Promise<string | null> {
  if (sheet === null) return null;
  for (const key of await port.remembered()) {
    const memory = await port.recall(key) as Partial<WeightsMemory & { sheet: string; job: string }> | null | undefined;
    if (memory?.job === 'weights' && memory.sheet === sheet && typeof memory.tableName === 'string') return memory.tableName;
  }
  return null;
}
