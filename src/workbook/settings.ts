/** Ours among what other add-ins may keep: settings are stored by file and add-in, the prefix is for people who look. */
const PREFIX = 'callsheet.';
const VERSION = 1;

interface Kept {
  readonly version: number;
  readonly at: string;
  readonly value: unknown;
}

export interface Memory {
  readonly key: string;
  readonly at: string;
  readonly value: unknown;
}

/** Queues a value; the caller syncs. Stored as text, which every host keeps unchanged. */
export function keep(context: Excel.RequestContext, key: string, value: unknown): void {
  const kept: Kept = { version: VERSION, at: new Date().toISOString(), value };
  context.workbook.settings.add(PREFIX + key, JSON.stringify(kept));
}

/** Takes away what is kept under these keys. */
export async function forget(context: Excel.RequestContext, keys: readonly string[]): Promise<void> {
  const items = keys.map((key) => context.workbook.settings.getItemOrNullObject(PREFIX + key));
  for (const item of items) item.load('key');
  if (items.length === 0) return;
  await context.sync();
  for (const item of items) if (!item.isNullObject) item.delete();
  await context.sync();
}

/** All that this workbook remembers, newest first. What a later version wrote is left alone. */
export async function memories(context: Excel.RequestContext): Promise<Memory[]> {
  const settings = context.workbook.settings;
  settings.load('items/key,items/value');
  await context.sync();
  const found: Memory[] = [];
  for (const { key, value } of settings.items) {
    const kept = key.startsWith(PREFIX) ? parse(value) : null;
    if (kept) found.push({ key: key.slice(PREFIX.length), at: kept.at, value: kept.value });
  }
  return found.sort((a, b) => b.at.localeCompare(a.at));
}

function parse(stored: unknown): Kept | null {
  try {
    const kept: unknown = JSON.parse(String(stored));
    const readable = typeof kept === 'object' && kept !== null && 'version' in kept && kept.version === VERSION && 'at' in kept;
    return readable ? (kept as Kept) : null;
  } catch {
    return null;
  }
}
