import { words } from '../../../locales';
import { LOCALE_NAMES } from '../../../locales/locale-name';
import { areaAddress, parseArea } from '../../../sheets/area';
import { inputPlaces, inputsRead } from '../../../sheets/scorecard/read-inputs';
import type { CardIndicator, InputPlace, ScorecardMemory } from '../../../sheets/scorecard/request';
import { sheetReference, splitReference } from '../../../sheets/sheet-reference';
import type { CellValue, WorkbookPort } from '../../../workbook/port';
import type { Intent } from '../../route';
import { sameHeaders } from '../table/same-headers';
import type { KnownWeights } from './known-weights';
import type { Restored, WeightSource } from './state';

/**
 * What the workbook remembers of a card. Its own input cells come before what was answered at the time: whoever changed a
 * weight, a target, a light or the month there meant it.
 */
export async function rememberedScorecard(port: WorkbookPort, key: string, intent: Intent, known: readonly KnownWeights[]): Promise<Restored | null> {
  const kept = await port.recall(key);
  if (!isMemory(kept)) return null;
  const memory = asNamedToday(kept);
  const read = await inputCells(port, inputPlaces(memory));
  const { settings, indicators } = inputsRead(memory, read, LOCALE_NAMES.map((locale) => words(locale).sheets.scorecard));
  const address = await port.today({ ...memory.table, wholeBlock: memory.table.wholeBlock ?? false });
  const weightSource = weightSourceOf(indicators, known);
  return {
    sheet: kept.sheet, names: memory.names, address, chosen: memory.chosen, settings, weightSource,
    indicators: weightSource.kind === 'points' ? inPoints(indicators) : indicators,
    // Under other headers stands another table: the planner looks at it first.
    step: intent === 'refresh' && await sameHeaders(port, address, memory.table) ? 'preview' : 'data',
  };
}

type Kept = ScorecardMemory & { readonly sheet: string };

function isMemory(memory: unknown): memory is Kept {
  if (typeof memory !== 'object' || memory === null) return false;
  const { table, chosen, settings, indicators, names, inputs, sheet } = memory as Partial<Kept>;
  return typeof sheet === 'string' && Array.isArray(indicators) && [table, chosen, settings, names, inputs].every((part) => typeof part === 'object' && part !== null);
}

/** The card may have been given another name since. */
function asNamedToday({ sheet, ...memory }: Kept): ScorecardMemory {
  const { card } = memory.names;
  const moved = (place: InputPlace): InputPlace => (place.sheet === card ? { ...place, sheet } : place);
  const { settings, indicators } = memory.inputs;
  return {
    ...memory, names: { ...memory.names, card: sheet },
    inputs: {
      settings: Object.fromEntries(Object.entries(settings).map(([key, place]) => [key, place && moved(place)])) as ScorecardMemory['inputs']['settings'],
      indicators: indicators.map((places) => Object.fromEntries(Object.entries(places).map(([key, place]) => [key, moved(place)]))),
    },
  };
}

/** From the first input of a sheet to the last, in one reading for each sheet. */
async function inputCells(port: WorkbookPort, places: readonly InputPlace[]): Promise<(place: InputPlace) => CellValue | undefined> {
  const blocks = new Map<string, { readonly top: number; readonly left: number; readonly values: readonly (readonly CellValue[])[] }>();
  for (const sheet of new Set(places.map((place) => place.sheet))) {
    const areas = places.filter((place) => place.sheet === sheet).flatMap(({ address }) => parseArea(address) ?? []);
    const [top, left] = [Math.min(...areas.map(({ row }) => row)), Math.min(...areas.map(({ column }) => column))];
    // Two rows at the least: one cell alone would stand for the block around it.
    const [rows, columns] = [Math.max(1, ...areas.map(({ row }) => row - top)) + 1, Math.max(...areas.map(({ column }) => column)) - left + 1];
    const read = await port.read(sheetReference(sheet, areaAddress({ row: top, column: left, rows, columns })));
    if ('values' in read) blocks.set(sheet, { top, left, values: read.values });
  }
  return ({ sheet, address }) => {
    const [block, area] = [blocks.get(sheet), parseArea(address)];
    return block && area ? block.values[area.row - block.top]?.[area.column - block.left] : undefined;
  };
}

const SAME = 1e-9;

/** The sheet of weights that the card follows still; points where they are typed, or were typed over its links. */
function weightSourceOf(indicators: readonly CardIndicator[], known: readonly KnownWeights[]): WeightSource {
  const linked = indicators.filter(({ weightCell }) => weightCell !== null);
  const of = known.find(({ sheet }) => linked.some(({ weightCell }) => splitReference(weightCell ?? '').sheet === sheet));
  if (!of) return indicators.every(({ weight }) => weight === indicators[0]?.weight) ? { kind: 'equal' } : { kind: 'points' };
  const follows = linked.every(({ weight, weightCell }) => {
    const now = of.weights.find(({ cell }) => cell === weightCell)?.weight;
    return now === undefined || now === null || Math.abs(now - weight) < SAME;
  });
  return follows ? { kind: 'sheet', key: of.key } : { kind: 'points' };
}

/** Fractions are typed as points of a hundred. */
function inPoints(indicators: readonly CardIndicator[]): readonly CardIndicator[] {
  const sum = indicators.reduce((total, { weight }) => total + weight, 0);
  return sum > 1 + SAME ? indicators : indicators.map((indicator) => ({ ...indicator, weight: Number((indicator.weight * 100).toPrecision(12)) }));
}
