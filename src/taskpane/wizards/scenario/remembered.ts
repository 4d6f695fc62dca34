import { areaAddress, parseArea } from '../../../sheets/area';
import type { InputKey } from '../../../sheets/scenario/input-block';
import type { ScenarioMemory } from '../../../sheets/scenario/scenario-plan';
import { VARIED, type ScenarioSettings } from '../../../sheets/scenario/settings';
import { sheetReference } from '../../../sheets/sheet-reference';
import type { WorkbookPort } from '../../../workbook/port';
import { entriesOf, type BaseKey, type Entries } from './entries';

const BASE_OF_INPUT: Readonly<Partial<Record<InputKey, BaseKey>>> = {
  calls: 'calls', aht: 'ahtSeconds', serviceLevel: 'serviceLevel', answerWithin: 'answerWithinSeconds', interval: 'intervalMinutes',
  maxOccupancy: 'maxOccupancy', shrinkage: 'shrinkage', patience: 'patienceSeconds',
};

export interface RememberedScenario {
  readonly sheet: string;
  readonly entries: Entries;
}

/** What the workbook remembers of a scenario sheet; what stands in its input cells now comes before what was answered then. */
export async function rememberedScenario(port: WorkbookPort, key: string): Promise<RememberedScenario | null> {
  const memory = await port.recall(key);
  if (!isScenarioMemory(memory)) return null;
  const rows = Object.values(memory.inputs).map((address) => parseArea(address)?.row ?? 0);
  const top = Math.min(...rows);
  const read = await port.read(sheetReference(memory.sheet, areaAddress({ row: top, column: 1, rows: Math.max(...rows) - top + 1, columns: 1 })));
  if (!('values' in read)) return { sheet: memory.sheet, entries: entriesOf(memory.settings) };
  const first = parseArea(read.address)?.row ?? top;
  const cell = (input: InputKey) => read.values[(parseArea(memory.inputs[input] ?? '')?.row ?? -1) - first]?.[0];
  return { sheet: memory.sheet, entries: entriesOf(withInputs(memory.settings, cell)) };
}

function isScenarioMemory(memory: unknown): memory is ScenarioMemory & { sheet: string } {
  if (typeof memory !== 'object' || memory === null) return false;
  const { sheet, settings, inputs } = memory as Partial<ScenarioMemory & { sheet: string }>;
  if (typeof sheet !== 'string' || typeof inputs !== 'object' || inputs === null || typeof settings !== 'object' || settings === null) return false;
  return VARIED.includes(settings.rows?.vary) && (settings.columns === null || VARIED.includes(settings.columns?.vary));
}

function withInputs(settings: ScenarioSettings, cell: (input: InputKey) => unknown): ScenarioSettings {
  const changed: { -readonly [K in BaseKey]?: number | null } = {};
  for (const [input, key] of Object.entries(BASE_OF_INPUT) as [InputKey, BaseKey][]) {
    const value = cell(input);
    if (typeof value === 'number') changed[key] = value;
    else if (key === 'patienceSeconds' && value === '') changed[key] = null;
  }
  const number = (input: InputKey, before: number) => {
    const value = cell(input);
    return typeof value === 'number' ? value : before;
  };
  const { rows, columns } = settings;
  return {
    ...settings, ...(changed as Partial<ScenarioSettings>),
    rows: { ...rows, first: number('rowsFirst', rows.first), step: number('rowsStep', rows.step) },
    columns: columns && { ...columns, first: number('columnsFirst', columns.first), step: number('columnsStep', columns.step) },
  };
}
