import { areaAddress, parseArea } from '../../../sheets/area';
import type { ForecastInputs, ForecastMemory } from '../../../sheets/forecasting/request';
import { sheetReference } from '../../../sheets/sheet-reference';
import type { CarryOver } from '../../../core/forecasting';
import type { TodayInputs } from '../../../sheets/today/request';
import type { WorkbookPort } from '../../../workbook/port';
import { asRemembered } from '../../remembered';
import { rememberedStaffing } from '../staffing/remembered';

/** A forecast by interval that this workbook remembers, with what its sheet says today. */
export interface KnownForecast {
  readonly sheet: string;
  readonly writtenAt: string;
  /** With the sheet, headers included. */
  readonly address: string;
  /** Its days with their ranges; blank in older workbooks. */
  readonly daysAddress: string;
  /** Null in older workbooks. */
  readonly carryOver: CarryOver | null;
  /** The cell that says how sure its ranges are. */
  readonly levelCell: string;
  readonly inputs: Pick<ForecastInputs, 'level' | 'serviceLevel' | 'answerWithinSeconds' | 'ahtSeconds'>;
}

/** All that still stand in the workbook, newest first. */
export async function knownForecasts(port: WorkbookPort): Promise<KnownForecast[]> {
  const [keys, sheets] = await Promise.all([port.remembered(), port.sheetNames()]);
  const found: KnownForecast[] = [];
  for (const key of keys) {
    const memory = await port.recall(key);
    const remembered = asRemembered(memory);
    if (remembered?.job !== 'forecast' || !sheets.includes(remembered.sheet) || !isForecast(memory)) continue;
    // A forecast by day has nothing to re-forecast; older ones do not say what they are.
    if (memory.days === null) continue;
    found.push(await knownForecast(port, memory, remembered));
  }
  return found;
}

type Kept = Pick<ForecastMemory, 'intervals' | 'inputCells' | 'inputs' | 'days' | 'carryOver'>;

function isForecast(memory: unknown): memory is Kept {
  if (typeof memory !== 'object' || memory === null) return false;
  const { intervals, inputCells, inputs } = memory as Partial<Kept>;
  return [intervals, inputCells, inputs].every((part) => typeof part === 'object' && part !== null);
}

async function knownForecast(port: WorkbookPort, memory: Kept, { sheet, writtenAt }: { readonly sheet: string; readonly writtenAt: string }): Promise<KnownForecast> {
  const { intervals, days, inputCells, inputs } = memory;
  const rows = Object.values(inputCells).flatMap(({ address }) => parseArea(address) ?? []);
  const top = Math.min(...rows.map(({ row }) => row));
  const last = Math.max(...rows.map(({ row }) => row));
  const read = await port.read(sheetReference(sheet, areaAddress({ row: top, column: rows[0]?.column ?? 1, rows: last - top + 1, columns: 1 })));
  const cell = <K extends keyof Kept['inputs']>(key: K) => {
    const value = 'values' in read ? read.values[(parseArea(inputCells[key].address)?.row ?? top) - top]?.[0] : undefined;
    return typeof value === 'number' ? value : inputs[key];
  };
  return {
    sheet, writtenAt, address: sheetReference(sheet, intervals.address), daysAddress: days ? sheetReference(sheet, days.address) : '',
    carryOver: memory.carryOver ?? null, levelCell: inputCells.level.address,
    inputs: { level: cell('level') ?? 0.8, serviceLevel: cell('serviceLevel') ?? 0.8, answerWithinSeconds: cell('answerWithinSeconds') ?? 20, ahtSeconds: cell('ahtSeconds') },
  };
}

/** The goals that agents are staffed for. */
export type Goals = Pick<TodayInputs, 'serviceLevel' | 'answerWithinSeconds' | 'ahtSeconds' | 'maxOccupancy' | 'patienceSeconds'>;

export interface KnownGoals {
  readonly sheet: string;
  readonly goals: Goals;
}

/** Those of the latest staffing sheet, as its cells say today; null where there is none. */
export async function staffingGoals(port: WorkbookPort): Promise<KnownGoals | null> {
  const sheets = await port.sheetNames();
  for (const key of await port.remembered()) {
    const memory = await port.recall(key);
    const kept = asRemembered(memory);
    if (kept?.job !== 'staffing' || !sheets.includes(kept.sheet)) continue;
    const staffing = await rememberedStaffing(port, key, 'continue');
    if (!staffing) continue;
    const { entries } = staffing;
    const settings = (memory as { settings?: { ahtSeconds?: number | null } }).settings;
    return {
      sheet: kept.sheet,
      goals: {
        serviceLevel: entries.serviceLevel ?? 0.8, answerWithinSeconds: entries.answerWithinSeconds ?? 20, maxOccupancy: entries.maxOccupancy ?? 1,
        patienceSeconds: entries.patienceSeconds ?? null, ahtSeconds: typeof settings?.ahtSeconds === 'number' ? entries.ahtSeconds ?? null : null,
      },
    };
  }
  return null;
}
