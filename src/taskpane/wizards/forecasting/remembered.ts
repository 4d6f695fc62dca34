import { readAdjustments } from '../../../sheets/forecasting/read-adjustments';
import { readLog } from '../../../sheets/forecasting/read-log';
import { readTopDown } from '../../../sheets/forecasting/read-top-down';
import type { Adjustment, ForecastMemory, ForecastSheetNames, ForecastTableNames, LogEntry, TopDownMemory, TopDownSettings } from '../../../sheets/forecasting/request';
import { areaAddress, parseArea } from '../../../sheets/area';
import { sheetReference } from '../../../sheets/sheet-reference';
import type { CellValue, KnownPlace, Region, WorkbookPort } from '../../../workbook/port';
import type { Intent } from '../../route';
import { DEFAULT_CHOICES, LEVELS, type Choices, type EntryKey } from './choices';
import type { Restored } from './state';

/** What the planner keeps on the sheets of a forecast, and what that forecast said. */
export interface ForecastBefore {
  readonly adjustments: readonly Adjustment[];
  readonly log: readonly LogEntry[];
  readonly decimals: number | null;
  readonly sheetNames: ForecastSheetNames;
  readonly tableNames: ForecastTableNames;
  /** By the model alone, without growth and adjustments. */
  readonly callsByDay: ReadonlyMap<number, number>;
}

/** A top-down sheet as it was written, and as it stands today. */
export interface TopDownBefore {
  readonly written: TopDownSettings;
  readonly onSheet: TopDownSettings;
}

/** What the wizard's own memory of a forecast holds beside what its sheets remember. */
export type RememberedForecast = ForecastMemory & { readonly choices?: Choices };
type RememberedTopDown = TopDownMemory & { readonly sheet: string; readonly table: KnownPlace; readonly choices: Choices };

/**
 * What the workbook remembers of a forecast. The sheets' own cells come before what was answered at the time: whoever changed
 * one there meant it.
 */
export async function rememberedForecast(port: WorkbookPort, key: string, intent: Intent): Promise<Restored | null> {
  const memory = await port.recall(key);
  if (isTopDownMemory(memory)) return rememberedTopDown(port, memory, intent);
  if (!isForecastMemory(memory)) return null;
  const { sheet } = memory;
  const cells = async (place: { readonly sheet: string; readonly address: string }) => regionOf(await port.read(sheetReference(place.sheet === memory.sheetNames.forecast ? sheet : place.sheet, place.address)));
  const table = async (place: ForecastMemory['log']) => regionOf(await port.read(await port.today({ wholeBlock: false, sheet: place.sheet, address: place.address, table: place.table })));
  const [adjustments, log, intervals] = await Promise.all([table(memory.adjustments), table(memory.log), cells(memory.intervals)]);
  const typed = inputsOn(await cells({ sheet: memory.sheetNames.forecast, address: inputArea(memory) }), memory);
  return {
    address: await port.today({ wholeBlock: false, ...memory.table }), sheet,
    choices: withInputs({ ...DEFAULT_CHOICES, queue: memory.queue, ...memory.choices }, typed, memory.inputs),
    before: {
      adjustments: adjustments ? readAdjustments(adjustments.values) : [],
      log: log ? readLog(log.values, memory.table.actuals === null) : [],
      decimals: numberOr(typed.get('decimals'), null), sheetNames: memory.sheetNames,
      tableNames: { adjustments: memory.adjustments.table, log: memory.log.table },
      callsByDay: callsByDay(intervals?.values ?? []),
    },
    topDownBefore: null, step: intent === 'refresh' ? 'preview' : 'data',
  };
}

async function rememberedTopDown(port: WorkbookPort, { sheet, table, settings, inputs, choices }: RememberedTopDown, intent: Intent): Promise<Restored> {
  const cells = regionOf(await port.read(sheetReference(sheet, inputs.area)));
  return {
    address: await port.today(table), sheet, choices: { ...DEFAULT_CHOICES, ...choices, way: 'top-down' }, before: null,
    topDownBefore: { written: settings, onSheet: cells ? readTopDown(cells.values, settings) : settings },
    step: intent === 'refresh' ? 'preview' : 'data',
  };
}

/** From the first input to the last, in one reading: one cell alone would stand for the block around it. */
function inputArea({ inputCells }: ForecastMemory): string {
  const places = Object.values(inputCells).flatMap(({ address }) => parseArea(address) ?? []);
  const row = Math.min(...places.map((place) => place.row));
  return areaAddress({ row, column: places[0]?.column ?? 0, rows: Math.max(...places.map((place) => place.row)) - row + 1, columns: 1 });
}

function inputsOn(region: Region | null, { inputCells }: ForecastMemory): ReadonlyMap<string, CellValue> {
  const top = parseArea(region?.address ?? '')?.row ?? 0;
  return new Map(Object.entries(inputCells).map(([key, { address }]) => [key, region?.values[(parseArea(address)?.row ?? top) - top]?.[0] ?? '']));
}

function isTopDownMemory(memory: unknown): memory is RememberedTopDown {
  if (typeof memory !== 'object' || memory === null) return false;
  const { sheet, table, settings, inputs, choices } = memory as Partial<RememberedTopDown>;
  return typeof sheet === 'string' && [table, settings, inputs, choices].every((part) => typeof part === 'object' && part !== null);
}

function isForecastMemory(memory: unknown): memory is RememberedForecast & { sheet: string } {
  if (typeof memory !== 'object' || memory === null) return false;
  const { sheet, table, inputCells, adjustments, log, intervals, sheetNames } = memory as Partial<RememberedForecast & { sheet: string }>;
  return typeof sheet === 'string' && [table, inputCells, adjustments, log, intervals, sheetNames].every((part) => typeof part === 'object' && part !== null);
}

function regionOf(read: Awaited<ReturnType<WorkbookPort['read']>>): Region | null {
  return 'values' in read ? read : null;
}

const ENTRY_OF_INPUT = ['growth', 'serviceLevel', 'answerWithinSeconds', 'ahtSeconds'] as const satisfies readonly EntryKey[];

function withInputs(choices: Choices, typed: ReadonlyMap<string, CellValue>, written: ForecastMemory['inputs']): Choices {
  const entries = { ...choices.entries };
  for (const key of ENTRY_OF_INPUT) {
    const cell = typed.get(key);
    // What the history told, it may tell anew.
    const found = choices.entries[key] === undefined && cell === written[key];
    if (typeof cell === 'number' && !found) entries[key] = cell;
  }
  const level = LEVELS.find((one) => Number(one) === typed.get('level')) ?? choices.level;
  return { ...choices, entries, level };
}

function numberOr<T>(cell: CellValue | undefined, otherwise: T): number | T {
  return typeof cell === 'number' ? cell : otherwise;
}

/** The first column of a forecast is its date, the model's own calls are the first numbers that are neither date nor time. */
function callsByDay(rows: Region['values']): ReadonlyMap<number, number> {
  const sums = new Map<number, number>();
  const first = rows[1] ?? [];
  // Date, weekday, time where there are intervals, then the model's calls.
  const base = typeof first[2] === 'number' && first[2] < 1 && typeof first[3] === 'number' ? 3 : 2;
  for (const row of rows.slice(1)) {
    const [day] = row;
    const calls = row[base];
    if (typeof day === 'number' && typeof calls === 'number') sums.set(day, (sums.get(day) ?? 0) + calls);
  }
  return sums;
}
