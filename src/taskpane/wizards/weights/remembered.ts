import type { Aim } from '../../../core/kpi/catalogue/indicator';
import { MEASURES, type Weighing } from '../../../core/kpi/weighing';
import { sheetReference } from '../../../sheets/sheet-reference';
import { readWeights, weightsAreas } from '../../../sheets/weights/read-weights';
import type { WeighedIndicator, WeightsMemory, WeightsSettings } from '../../../sheets/weights/request';
import type { CellValue, WorkbookPort } from '../../../workbook/port';
import type { Intent } from '../../route';
import { sameHeaders } from '../table/same-headers';
import { entriesOf, type JudgementEntries, type MethodChoice } from './methods';
import { goalsFrom } from './settings/goal-entries';
import { ruleFrom } from './settings/rule-entries';
import { itemOf, type Item } from './state/item';
import type { Restored } from './state/reducer';
import { blankJudgements, USUAL_CHOICE } from './state/state';

type Remembered = WeightsMemory & { readonly sheet: string };

/**
 * What the workbook remembers of a sheet of weights. The sheet's own input cells come before what was answered at the time: whoever
 * changed one there meant it.
 */
export async function rememberedWeights(port: WorkbookPort, key: string, intent: Intent, aims: Readonly<Record<Aim, string>>): Promise<Restored | null> {
  const memory = await port.recall(key);
  if (!isMemory(memory)) return null;
  const { settings, notes } = readWeights(memory, await cellsOf(port, memory));
  const { table, sheet } = memory;
  const address = table ? await port.today({ ...table, wholeBlock: table.wholeBlock ?? false }) : '';
  const items = settings.indicators.map(restoredItem).map((item, index) => ({ ...item, turned: turnedOf(settings.weighing, index) }));
  return {
    sheet, address, items, ...answersOf(settings), goals: goalsFrom(settings.tree, items, aims), rule: ruleFrom(settings.rule), cap: settings.cap, shift: settings.shift,
    unread: notes.map(({ address: cell }) => sheetReference(sheet, cell)),
    // Under other headers stands another table: the planner looks at it first.
    step: intent === 'refresh' && notes.length === 0 && (!table || await sameHeaders(port, address, table)) ? 'preview' : 'data',
  };
}

function isMemory(memory: unknown): memory is Remembered {
  if (typeof memory !== 'object' || memory === null) return false;
  const { settings, inputs, sheet } = memory as Partial<Remembered>;
  return typeof sheet === 'string' && typeof inputs === 'object' && Array.isArray(settings?.indicators) && typeof settings.weighing === 'object';
}

async function cellsOf(port: WorkbookPort, memory: Remembered): Promise<ReadonlyMap<string, CellValue[][]>> {
  const read = await Promise.all(weightsAreas(memory).map(async (area) => [area, await port.read(sheetReference(memory.sheet, area))] as const));
  return new Map(read.flatMap(([area, region]) => ('values' in region ? [[area, region.values.map((row) => [...row])] as const] : [])));
}

function restoredItem({ indicator, definition, target, owner, due, reason }: WeighedIndicator, index: number): Item {
  return { ...itemOf(`item-${index}`, indicator), definition, owner, due, reason, low: target.low ?? undefined, high: target.high ?? undefined };
}

function turnedOf(weighing: Weighing, index: number): Item['turned'] {
  return weighing.kind === 'judged' ? null : weighing.measurement.directions[index] ?? null;
}

function answersOf({ weighing, indicators }: WeightsSettings): { choice: MethodChoice; judgements: JudgementEntries } {
  const judged = weighing.kind === 'measured' ? null : weighing.judgement;
  const measured = weighing.kind === 'judged' ? null : weighing.measurement.method;
  const blank = blankJudgements(indicators.length);
  return {
    choice: {
      ...USUAL_CHOICE, kind: weighing.kind, ...(judged && { judged: judged.method }), ...(measured && MEASURES.includes(measured) && { measured }),
      ...(weighing.kind === 'combined' && { how: weighing.how, part: weighing.part }),
    },
    judgements: judged ? { ...blank, [judged.method]: entriesOf(judged) } : blank,
  };
}
