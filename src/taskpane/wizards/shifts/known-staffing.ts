import { combinedShrinkage } from '../../../core/staffing';
import { isFault } from '../../../core/fault';
import { areaAddress, parseArea } from '../../../sheets/area';
import { sheetReference } from '../../../sheets/sheet-reference';
import { SHRINKAGE_PARTS } from '../../../sheets/staffing/settings';
import type { WorkbookPort } from '../../../workbook/port';
import { asRemembered } from '../../remembered';
import { rememberedStaffing } from '../staffing/remembered';
import type { Chosen, ShiftsState } from './state';

/** Agents on calls, or with all shrinkage on top. */
export type StaffingColumn = 'agents' | 'rostered';

/** A staffing sheet of this workbook as a requirement. */
export interface KnownStaffing {
  readonly sheet: string;
  readonly writtenAt: string;
  /** Its plan by interval with the sheet, headers included. */
  readonly address: string;
  /** Its columns, for either number of people. */
  readonly chosen: Readonly<Record<StaffingColumn, Chosen>>;
  /** What its cells say is lost beside meals and breaks: meetings, personal time, projects, absence. */
  readonly shrinkage: number;
}

/** The staffing sheet whose plan is the table at hand. */
export function staffingOf({ staffing, found, address }: Pick<ShiftsState, 'staffing' | 'found' | 'address'>): KnownStaffing | undefined {
  return staffing.find((known) => known.address === address || (found.kind === 'staffing' && known.sheet === found.sheet));
}

/** Where the plan of a staffing sheet begins: right of its inputs, below its titles. */
const PLAN = { row: 4, column: 5, columns: 13 };
/** Agents required and people to roster, counted from the last column: before them stand a date and an interval only where the calls had them. */
const FROM_END: Readonly<Record<StaffingColumn, number>> = { agents: 8, rostered: 3 };

/** All that still stand in the workbook, newest first. */
export async function knownStaffing(port: WorkbookPort): Promise<KnownStaffing[]> {
  const [keys, sheets] = await Promise.all([port.remembered(), port.sheetNames()]);
  const found: KnownStaffing[] = [];
  for (const key of keys) {
    const kept = asRemembered(await port.recall(key));
    if (kept?.job !== 'staffing' || !sheets.includes(kept.sheet)) continue;
    const known = await staffingAt(port, key, kept);
    if (known) found.push(known);
  }
  return found;
}

async function staffingAt(port: WorkbookPort, key: string, { sheet, writtenAt }: { readonly sheet: string; readonly writtenAt: string }): Promise<KnownStaffing | null> {
  const staffing = await rememberedStaffing(port, key, 'continue');
  const rows = staffing?.rows ?? null;
  if (!staffing || rows === null) return null;
  const head = await port.read(sheetReference(sheet, areaAddress({ ...PLAN, rows: 2 })));
  if (!('values' in head)) return null;
  const blank = (head.values[0] ?? []).findIndex((cell) => String(cell).trim() === '');
  const columns = blank < 0 ? PLAN.columns : blank;
  // Somebody took the plan apart: it is a table like any other.
  if (columns < FROM_END.agents || !parseArea(head.address)) return null;
  const day = columns === PLAN.columns ? { date: 0, interval: 1 } : {};
  return {
    sheet, writtenAt, address: sheetReference(sheet, areaAddress({ ...PLAN, columns, rows: rows + 1 })),
    chosen: { agents: { ...day, required: columns - FROM_END.agents }, rostered: { ...day, required: columns - FROM_END.rostered } },
    shrinkage: otherShrinkage(staffing.entries),
  };
}

function otherShrinkage(entries: Readonly<Partial<Record<(typeof SHRINKAGE_PARTS)[number], number | null>>>): number {
  const parts = SHRINKAGE_PARTS.filter((part) => part !== 'breaks').map((part) => entries[part] ?? 0);
  const combined = combinedShrinkage(parts, true);
  return isFault(combined) ? 0 : Math.round(combined * 1000) / 1000;
}
