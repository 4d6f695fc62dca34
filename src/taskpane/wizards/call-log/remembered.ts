import { cellText, findLogColumns, isZone, LOG_ROLES, mappedColumns, type CallLogMapping, type ChosenLogColumns, type LogHead, type LogRole, type Outcome } from '../../../core/call-log';
import type { DayOrder } from '../../../core/history/calendar-day';
import type { WorkbookPort } from '../../../workbook/port';
import type { SettingEntries } from './entries';
import { LENGTH_ROLES, type LengthRole } from './mapping-of';

/** Where the workbook keeps how its log was read last. */
const KEY = 'call-log';

interface Kept {
  readonly columns: Readonly<Partial<Record<LogRole, string>>>;
  readonly outcomes: Readonly<Record<string, Outcome>>;
  readonly units: Readonly<Partial<Record<LengthRole, number>>>;
  /** Absent or null: as each file tells. */
  readonly dayOrder?: DayOrder | null;
  readonly settings: SettingEntries;
}

/** How a log was read last time, for the next export of the same kind. */
export interface RememberedLog {
  readonly settings: SettingEntries;
  /** The choices of last time, if this file has the same columns; null if it is another kind of log. */
  readonly appliedTo: (head: LogHead) => { readonly chosen: ChosenLogColumns; readonly outcomes: Kept['outcomes']; readonly units: Kept['units']; readonly dayOrder: DayOrder | null } | null;
}

export async function keepLog(port: WorkbookPort, mapping: CallLogMapping, settings: SettingEntries, dayOrder: DayOrder | null): Promise<void> {
  const columns = Object.fromEntries(Object.entries(mappedColumns(mapping)).flatMap(([role, found]) => (found ? [[role, found.header]] : [])));
  const units = Object.fromEntries(LENGTH_ROLES.flatMap((role) => (mapping[role] ? [[role, mapping[role].secondsPerUnit]] : [])));
  const kept: Kept = { columns, outcomes: mapping.outcome?.values ?? {}, units, dayOrder, settings };
  await port.remember(KEY, kept);
}

export async function rememberedLog(port: WorkbookPort): Promise<RememberedLog | null> {
  const kept = await port.recall(KEY);
  return isKept(kept) ? { settings: kept.settings, appliedTo: (head) => applied(kept, head) } : null;
}

function isKept(value: unknown): value is Kept {
  if (typeof value !== 'object' || value === null) return false;
  const { columns, outcomes, units, settings } = value as Partial<Kept>;
  return [columns, outcomes, units, settings].every((part) => typeof part === 'object' && part !== null)
    && typeof settings?.localZone === 'string' && isZone(settings.localZone) && typeof settings.intervalMinutes === 'number';
}

function applied({ columns, outcomes, units, dayOrder }: Kept, head: LogHead): ReturnType<RememberedLog['appliedTo']> {
  const headers = head.names ?? Array.from(head.rows[findLogColumns(head).headerRows - 1] ?? [], cellText);
  const named = Object.values(columns);
  if (named.length === 0 || named.includes('') || !named.every((header) => headers.includes(header))) return null;
  const chosen = Object.fromEntries(LOG_ROLES.map((role) => [role, columns[role] === undefined ? null : headers.indexOf(columns[role])]));
  return { chosen, outcomes, units, dayOrder: dayOrder ?? null };
}
