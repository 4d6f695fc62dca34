import { CELL_INVERTED_INDEX_CACHE } from '@univerjs/engine-formula';

/** The rows of one column by the value in them. */
type Column = Map<unknown, Set<number>>;

/** What is private in Univer 0.25.1's index of cells by value. */
interface ValueIndex {
  readonly _cache: Map<string, Map<string, Map<number, Column>>>;
  set(unitId: string, sheetId: string, column: number, value: unknown, row: number, moved?: boolean): void;
  clear(): void;
}

let done = false;

/**
 * Univer keeps rows by value for its lookups. To move a row it searches the values of the whole column, so that a spill
 * of n different values takes n² steps: six seconds for a year of half-hours. Knowing where each row is takes n.
 */
export function indexInLinearTime(): void {
  if (done) return;
  done = true;
  const index = CELL_INVERTED_INDEX_CACHE as unknown as ValueIndex;
  const original = index.set.bind(index);
  const places = new WeakMap<Column, Map<number, Set<number>>>();
  const keyOf = keysOfUniver(index);

  index.set = (unitId, sheetId, column, value, row, moved = false) => {
    const values = index._cache.get(unitId)?.get(sheetId)?.get(column);
    if (!moved || !values) {
      if (values) places.delete(values);
      original(unitId, sheetId, column, value, row, moved);
      return;
    }
    const known = places.get(values) ?? learn(values);
    places.set(values, known);
    known.get(row)?.delete(row);
    const key = keyOf(value);
    const rows = values.get(key) ?? new Set();
    values.set(key, rows.add(row));
    known.set(row, rows);
  };
}

function learn(values: Column): Map<number, Set<number>> {
  const places = new Map<number, Set<number>>();
  for (const rows of values.values()) for (const row of rows) places.set(row, rows);
  return places;
}

/** Univer's own way of telling values apart (numerals are numbers, case does not count), asked of an index of our own. */
function keysOfUniver(index: ValueIndex): (value: unknown) => unknown {
  const probe = new (index.constructor as new () => ValueIndex)();
  return (value) => {
    probe.clear();
    probe.set('', '', 0, value, 0);
    return probe._cache.get('')?.get('')?.get(0)?.keys().next().value;
  };
}
