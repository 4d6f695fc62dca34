import { readAdjustments } from '../../../sheets/forecasting/read-adjustments';
import { readLog } from '../../../sheets/forecasting/read-log';
import { readTopDown } from '../../../sheets/forecasting/read-top-down';
import type { Adjustment, ForecastInputs, ForecastMemory, ForecastSheetNames, ForecastTableNames, LogEntry, QueuesMemory, TopDownMemory, TopDownSettings } from '../../../sheets/forecasting/request';
import { areaAddress, parseArea } from '../../../sheets/area';
import { sheetReference } from '../../../sheets/sheet-reference';
import type { CellValue, KnownPlace, Region, WorkbookPort } from '../../../workbook/port';
import type { Intent } from '../../route';
import { DEFAULT_CHOICES, LEVELS, type Choices, type EntryKey } from './choices';
import type { Restored } from './state';

/** What the planner keeps on the sheets of a forecast, and what that forecast said. */
export interface ForecastBefore {
  /** Null in a table that names none. */
  readonly queue: string | null;
  readonly adjustments: readonly Adjustment[];
  readonly log: readonly LogEntry[];
  /** As they stand on the sheet; what nobody changed and the history told may be told anew. */
  readonly inputs: Partial<ForecastInputs>;
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

/** What stands on sheets is of the queue that they were written for; a table that named none had one queue. */
export function beforeOf(before: readonly ForecastBefore[], queue: string): ForecastBefore | null {
  return before.find((each) => (each.queue ?? '') === queue) ?? before.find((each) => each.queue === null && before.length === 1) ?? null;
}

/** What the wizard's own memory of a forecast holds beside what its sheets remember. */
export type RememberedForecast = ForecastMemory & { readonly choices?: Choices };
type StandingForecast = RememberedForecast & { readonly sheet: string };
type RememberedQueues = QueuesMemory & { readonly sheet: string; readonly table: KnownPlace; readonly choices: Choices };
type RememberedTopDown = TopDownMemory & { readonly sheet: string; readonly table: KnownPlace; readonly choices: Choices };

/**
 * What the workbook remembers of a forecast. The sheets' own cells come before what was answered at the time: whoever changed
 * one there meant it.
 */
export async function rememberedForecast(port: WorkbookPort, key: string, intent: Intent): Promise<Restored | null> {
  const memory = await port.recall(key);
  if (isTopDownMemory(memory)) return rememberedTopDown(port, memory, intent);
  if (isQueuesMemory(memory)) return rememberedQueues(port, memory, intent);
  if (!isForecastMemory(memory)) return null;
  const { before, choices } = await forecastBefore(port, memory);
  return {
    address: await port.today({ wholeBlock: false, ...memory.table }), sheet: memory.sheet, choices: { ...choices, queue: memory.queue, all: false },
    before: [before], topDownBefore: null, step: intent === 'refresh' ? 'preview' : 'data',
  };
}

/** What stands on the sheets of one forecast today. */
async function forecastBefore(port: WorkbookPort, memory: StandingForecast): Promise<{ readonly before: ForecastBefore; readonly choices: Choices }> {
  const { sheet } = memory;
  const cells = async (place: { readonly sheet: string; readonly address: string }) => regionOf(await port.read(sheetReference(place.sheet === memory.sheetNames.forecast ? sheet : place.sheet, place.address)));
  const table = async (place: ForecastMemory['log']) => regionOf(await port.read(await port.today({ wholeBlock: false, sheet: place.sheet, address: place.address, table: place.table })));
  const [adjustments, log, intervals] = await Promise.all([table(memory.adjustments), table(memory.log), cells(memory.intervals)]);
  const typed = inputsOn(await cells({ sheet: memory.sheetNames.forecast, address: inputArea(memory) }), memory);
  const answered: Choices = { ...DEFAULT_CHOICES, ...memory.choices };
  const inputs = inputsTyped(typed, memory.inputs, answered.entries);
  return {
    choices: withInputs(answered, inputs),
    before: {
      queue: memory.queue,
      adjustments: adjustments ? readAdjustments(adjustments.values) : [],
      log: log ? readLog(log.values, memory.table.actuals === null) : [],
      inputs, sheetNames: { ...memory.sheetNames, forecast: sheet },
      tableNames: { adjustments: memory.adjustments.table, log: memory.log.table },
      callsByDay: callsByDay(intervals?.values ?? []),
    },
  };
}

/** All queues, each as its own sheets are today; one whose sheet is gone is written anew. */
async function rememberedQueues(port: WorkbookPort, { sheet, table, queues, choices }: RememberedQueues, intent: Intent): Promise<Restored> {
  const kept = await standingForecasts(port);
  const before: ForecastBefore[] = [];
  for (const { queue, sheet: written } of queues) {
    const memory = kept.find((each) => each.queue === queue && (each.sheetNames.forecast === written || each.sheet === written));
    if (memory) before.push((await forecastBefore(port, memory)).before);
  }
  return {
    address: await port.today(table), sheet, choices: { ...DEFAULT_CHOICES, ...choices, way: 'history', all: true }, before, topDownBefore: null,
    step: intent === 'refresh' ? 'preview' : 'data',
  };
}

async function standingForecasts(port: WorkbookPort): Promise<StandingForecast[]> {
  const sheets = await port.sheetNames();
  const memories = await Promise.all((await port.remembered()).map((key) => port.recall(key)));
  return memories.filter(isForecastMemory).filter(({ sheet }) => sheets.includes(sheet));
}

async function rememberedTopDown(port: WorkbookPort, { sheet, table, settings, inputs, choices }: RememberedTopDown, intent: Intent): Promise<Restored> {
  const cells = regionOf(await port.read(sheetReference(sheet, inputs.area)));
  return {
    address: await port.today(table), sheet, choices: { ...DEFAULT_CHOICES, ...choices, way: 'top-down' }, before: [],
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

function isQueuesMemory(memory: unknown): memory is RememberedQueues {
  if (typeof memory !== 'object' || memory === null) return false;
  const { sheet, table, queues, choices } = memory as Partial<RememberedQueues>;
  return typeof sheet === 'string' && Array.isArray(queues) && [table, choices].every((part) => typeof part === 'object' && part !== null);
}

function isForecastMemory(memory: unknown): memory is StandingForecast {
  if (typeof memory !== 'object' || memory === null) return false;
  const { sheet, table, inputCells, adjustments, log, intervals, sheetNames } = memory as Partial<RememberedForecast & { sheet: string }>;
  return typeof sheet === 'string' && [table, inputCells, adjustments, log, intervals, sheetNames].every((part) => typeof part === 'object' && part !== null);
}

function regionOf(read: Awaited<ReturnType<WorkbookPort['read']>>): Region | null {
  return 'values' in read ? read : null;
}

const ENTRY_OF_INPUT = ['growth', 'serviceLevel', 'answerWithinSeconds', 'ahtSeconds'] as const satisfies readonly EntryKey[];

/** The numbers that stand in the input cells. A handle time that the history told, and nobody changed, is left for it to tell anew. */
function inputsTyped(typed: ReadonlyMap<string, CellValue>, written: ForecastInputs, answered: Choices['entries']): Partial<ForecastInputs> {
  const found = (key: string, cell: CellValue) => key === 'ahtSeconds' && answered.ahtSeconds === undefined && cell === written.ahtSeconds;
  const numbers = [...typed].filter(([key, cell]) => typeof cell === 'number' && !found(key, cell));
  return { decimals: null, ...Object.fromEntries(numbers) };
}

function withInputs(choices: Choices, inputs: Partial<ForecastInputs>): Choices {
  const entries = { ...choices.entries };
  for (const key of ENTRY_OF_INPUT) entries[key] = inputs[key] ?? entries[key];
  return { ...choices, entries, level: LEVELS.find((one) => Number(one) === inputs.level) ?? choices.level };
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
