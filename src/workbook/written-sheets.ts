import { isSheetLayout } from './sheet-layout';
import type { SheetLayout } from './sheet-layout';
import { forget, keep, memories } from './settings';

/** What a job left on a sheet: enough to reopen it, and to replace its own cells and nothing else. */
export interface WrittenSheet {
  readonly job: string;
  /** Survives renaming. */
  readonly sheetId: string;
  /** Its name when it was written. */
  readonly sheet: string;
  readonly layout: SheetLayout;
  readonly memory: unknown;
}

export interface RememberedSheet extends WrittenSheet {
  readonly key: string;
  readonly at: string;
}

const KEY = 'sheet ';

export async function writtenSheets(context: Excel.RequestContext): Promise<RememberedSheet[]> {
  const found: RememberedSheet[] = [];
  for (const { key, at, value } of await memories(context)) {
    if (key.startsWith(KEY) && isWrittenSheet(value)) found.push({ ...value, key, at });
  }
  return found;
}

export function rememberSheet(context: Excel.RequestContext, written: WrittenSheet): void {
  keep(context, KEY + written.sheetId, written);
}

export async function forgetSheets(context: Excel.RequestContext, sheetIds: readonly string[]): Promise<void> {
  await forget(context, sheetIds.map((id) => KEY + id));
}

/** What is kept of the further sheets of a plan: one reopens it from its first. */
export function partOf(firstSheetId: string): unknown {
  return { partOf: firstSheetId };
}

/** Whether a value kept by a write is of a further sheet of a plan. */
export function isPart(value: unknown): boolean {
  return isWrittenSheet(value) && typeof value.memory === 'object' && value.memory !== null && 'partOf' in value.memory;
}

function isWrittenSheet(value: unknown): value is WrittenSheet {
  if (typeof value !== 'object' || value === null) return false;
  return 'job' in value && 'sheetId' in value && 'layout' in value && isSheetLayout(value.layout);
}
