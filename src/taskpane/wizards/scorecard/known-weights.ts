import type { ChosenIndicator } from '../../../core/kpi/selection/chosen-indicator';
import { cellAddress, fixedCell, parseArea } from '../../../sheets/area';
import { sheetReference } from '../../../sheets/sheet-reference';
import type { WeightsMemory } from '../../../sheets/weights/request';
import type { WorkbookPort } from '../../../workbook/port';
import { asRemembered } from '../../remembered';

export interface KnownWeight {
  readonly indicator: ChosenIndicator;
  /** As the cell has it now; null where it holds no number. */
  readonly weight: number | null;
  /** With its sheet and dollar signs: formulas point there. */
  readonly cell: string;
}

/** A sheet of weights of this workbook. */
export interface KnownWeights {
  readonly key: string;
  readonly sheet: string;
  readonly writtenAt: string;
  readonly weights: readonly KnownWeight[];
}

/** What *Weigh KPIs* wrote in this workbook, newest first, as its cells are now. */
export async function knownWeights(port: WorkbookPort): Promise<KnownWeights[]> {
  const [keys, sheets] = await Promise.all([port.remembered(), port.sheetNames()]);
  const found: KnownWeights[] = [];
  for (const key of keys) {
    const memory = await port.recall(key);
    const kept = asRemembered(memory);
    if (kept?.job !== 'weights' || !sheets.includes(kept.sheet) || !isMemory(memory)) continue;
    const weights = await weightsOn(port, kept.sheet, memory);
    if (weights.length > 0) found.push({ key, sheet: kept.sheet, writtenAt: kept.writtenAt, weights });
  }
  return found;
}

function isMemory(memory: unknown): memory is WeightsMemory {
  const { settings, inputs, columns } = memory as Partial<WeightsMemory>;
  return Array.isArray(settings?.indicators) && typeof inputs?.weights === 'string' && Array.isArray(columns);
}

/** By the names in the rows, for a table may have been sorted since. */
async function weightsOn(port: WorkbookPort, sheet: string, { settings, inputs, columns }: WeightsMemory): Promise<KnownWeight[]> {
  const [nameColumn, weightColumn] = [columns.indexOf('indicator'), columns.indexOf('weight')];
  const area = parseArea(inputs.weights);
  const read = await port.read(sheetReference(sheet, inputs.weights));
  if (!area || !('values' in read)) return [];
  return read.values.flatMap((row, place) => {
    const name = String(row[nameColumn] ?? '').trim();
    const known = settings.indicators.find(({ indicator }) => indicator.name === name) ?? settings.indicators[place];
    if (!known || name === '') return [];
    const weight = row[weightColumn];
    return [{ indicator: known.indicator, weight: typeof weight === 'number' ? weight : null, cell: sheetReference(sheet, fixedCell(cellAddress(area.row + place, area.column + weightColumn))) }];
  });
}
