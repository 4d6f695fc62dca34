import type { Fault } from '../../core/fault';
import { results } from '../binding/results';
import { entryOf, type FunctionName } from '../catalogue/catalogue';
import type { Value } from '../catalogue/entry';
import type { Operand } from '../reading/array-arithmetic';
import type { Offset } from '../reading/read-call';

export type Computed = number | string | Fault;

const FIRST: Offset = { rows: 0, columns: 0 };

/** What the function gives for one cell of its result; a fault says which cell of a range it comes from. */
export function computed(name: FunctionName, inputs: readonly Operand[], { rows, columns }: Offset = FIRST): Computed {
  const table = results<Fault>(entryOf(name), inputs, (fault) => fault);
  // A formula around the call may stretch a single value, row or column over its own spill.
  const line = table[table.length === 1 ? 0 : Math.min(rows, table.length - 1)]!;
  return line[line.length === 1 ? 0 : Math.min(columns, line.length - 1)]!;
}

/**
 * The values that the core is handed for these inputs: read, totalled, defaults filled in; null where one of them is
 * refused. Told by the binding itself, so that nothing here can see them otherwise than the cell does.
 */
export function valuesHanded(name: FunctionName, inputs: readonly Operand[]): readonly Value[] | null {
  let handed: readonly Value[] | null = null;
  const { result, ...entry } = entryOf(name);
  const listening = { ...entry, result: { unit: result.unit }, compute: (...values: Value[]) => { handed ??= [...values]; return 0; } };
  results(listening, inputs, (fault) => fault);
  return handed;
}
