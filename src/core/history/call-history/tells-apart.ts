import { isBlank, type TableCell } from '../table-cell';

const NEARLY_ALL = 0.98;

/** Whether keys repeat, and names beside them tell the repeats apart: then the names are queues. */
export function tellsApart(keys: readonly TableCell[], names: readonly TableCell[]): boolean {
  const rows = keys.map((key, index) => ({ key, name: names[index] ?? '' })).filter(({ key }) => !isBlank(key));
  const texts = rows.filter(({ name }) => typeof name === 'string' && !isBlank(name));
  if (rows.length < 4 || texts.length < rows.length * NEARLY_ALL) return false;
  const distinct = new Set(rows.map(({ key }) => key)).size;
  const pairs = new Set(rows.map(({ key, name }) => `${key}|${name}`)).size;
  const queues = new Set(rows.map(({ name }) => name)).size;
  return distinct < rows.length * 0.75 && pairs >= rows.length * NEARLY_ALL && queues <= Math.max(2, rows.length / 3);
}
