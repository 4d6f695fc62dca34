import { areaAddress, parseArea } from '../../../sheets/area';
import { sheetReference } from '../../../sheets/sheet-reference';
import type { TodayInputs, TodayMemory } from '../../../sheets/today/request';
import type { CellValue, KnownPlace, WorkbookPort } from '../../../workbook/port';
import type { Intent } from '../../route';
import type { KnownForecast } from './known-forecasts';
import type { Restored, Way } from './state';

/** What the wizard keeps beside what the sheet remembers. */
export type RememberedToday = TodayMemory & {
  readonly forecast: KnownPlace;
  readonly way: Way;
  /** Null where counts are typed. */
  readonly counts: KnownPlace | null;
};

/** What the workbook remembers of a sheet of today; what stands in its yellow cells now comes before what was answered then. */
export async function rememberedToday(port: WorkbookPort, key: string, intent: Intent, known: readonly KnownForecast[]): Promise<Restored | null> {
  const memory = await port.recall(key);
  if (!isTodayMemory(memory)) return null;
  const { sheet, inputs, inputCells, actual } = memory;
  const [typed, onSheet] = await Promise.all([port.read(sheetReference(sheet, actual.address)), port.read(sheetReference(sheet, columnOf(Object.values(inputCells))))]);
  const counts = 'values' in typed ? typed.values.map(([cell]) => (typeof cell === 'number' && cell >= 0 ? cell : null)) : [];
  return {
    // A forecast that was refreshed may have grown: its own memory knows best where it is.
    sheet, address: known.find((forecast) => forecast.sheet === memory.forecast.sheet)?.address ?? await port.today(memory.forecast),
    day: memory.day, way: memory.way, actualAddress: memory.counts ? await port.today(memory.counts) : '',
    inputs: 'values' in onSheet ? withInputs(inputs, inputCells, onSheet.values, columnOf(Object.values(inputCells))) : inputs,
    before: { day: memory.day, minutes: actual.minutes, typed: actual.minutes.map((_, index) => counts[index] ?? null), written: actual.written },
    step: intent === 'refresh' ? 'preview' : 'data',
  };
}

function isTodayMemory(memory: unknown): memory is RememberedToday & { readonly sheet: string } {
  if (typeof memory !== 'object' || memory === null) return false;
  const { sheet, inputs, inputCells, actual, forecast } = memory as Partial<RememberedToday & { sheet: string }>;
  return typeof sheet === 'string' && [inputs, inputCells, actual, forecast].every((part) => typeof part === 'object' && part !== null);
}

/** From the first to the last, in one reading: one cell alone would stand for the block around it. */
function columnOf(addresses: readonly string[]): string {
  const places = addresses.flatMap((address) => parseArea(address) ?? []);
  const row = Math.min(...places.map((place) => place.row));
  return areaAddress({ row, column: places[0]?.column ?? 1, rows: Math.max(...places.map((place) => place.row)) - row + 1, columns: 1 });
}

function withInputs(inputs: TodayInputs, cells: TodayMemory['inputCells'], values: readonly (readonly CellValue[])[], read: string): TodayInputs {
  const top = parseArea(read)?.row ?? 0;
  const changed: Partial<Record<keyof TodayInputs, number | null>> = {};
  for (const key of Object.keys(cells) as (keyof TodayInputs)[]) {
    const value = values[(parseArea(cells[key])?.row ?? top) - top]?.[0];
    if (typeof value === 'number') changed[key] = value;
    else if (value === '' && (key === 'ahtSeconds' || key === 'patienceSeconds')) changed[key] = null;
  }
  return { ...inputs, ...(changed as Partial<TodayInputs>) };
}
