import type { TextRole } from '../../../core/kpi/table/kpi-table';
import type { RawTable } from '../raw-table';

/** The names of a column as they stand in it, by the alphabet; case apart they are one, as they are to Excel. */
export function namesIn(raw: RawTable, role: TextRole): readonly string[] {
  const byKey = new Map<string, string>();
  for (const name of raw.table.texts[role] ?? []) {
    const key = name.toLowerCase();
    if (name.trim() !== '' && !byKey.has(key)) byKey.set(key, name);
  }
  return [...byKey.values()].sort((a, b) => a.localeCompare(b, 'en', { numeric: true }));
}
