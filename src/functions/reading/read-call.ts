import { isBlank } from '../binding/input';
import { entryOf } from '../catalogue/catalogue';
import type { ArgumentEntry, FunctionEntry } from '../catalogue/entry';
import { at, type Operand, type Single } from './array-arithmetic';
import type { FormulaCall } from './calls-in';
import { isUnknown, valueOf, type CellBlock, type Surroundings, type Unknown } from './value-of';

/** An argument of a call as it stands in the formula. */
export interface ReadArgument {
  readonly entry: ArgumentEntry;
  /** As typed; empty where it is left out. */
  readonly text: string;
  /** What the function is handed: all of a range. Null where it is left out. */
  readonly input: Operand;
  /** What counts for the one cell that is looked at: of a range that runs along with the results, its own element. */
  readonly own: Operand;
  /** Where `input` could not be told. */
  readonly unknown?: Unknown;
  /** The cells that the argument names, where it is nothing but a reference. */
  readonly cells?: CellBlock;
}

/** How far a cell lies from the cell whose formula fills it. */
export interface Offset {
  readonly rows: number;
  readonly columns: number;
}

/** Every argument of the function, given or not, with its value for a cell of the result. */
export function readCall(call: FormulaCall, around: Omit<Surroundings, 'named'>, offset: Offset): readonly ReadArgument[] {
  const entry = entryOf(call.name);
  const surroundings = { ...around, named: call.named };
  const read = entry.arguments.map((argument, index): Omit<ReadArgument, 'own'> => {
    const text = call.arguments[index] ?? '';
    if (text === '') return { entry: argument, text, input: null };
    const value = valueOf(text, surroundings);
    if (isUnknown(value)) return { entry: argument, text, input: null, unknown: value };
    const cells = around.cells.get(text);
    return { entry: argument, text, input: value, ...(cells && { cells }) };
  });
  return read.map((argument) => ({ ...argument, own: isTakenWhole(argument.entry, entry, read) ? argument.input : ownOf(argument.input, offset) }));
}

/** Whether a function looks at all cells of an argument for every result. */
function isTakenWhole({ takes }: ArgumentEntry, { arguments: all }: FunctionEntry, read: readonly { readonly input: Operand }[]): boolean {
  if (typeof takes !== 'object') return takes !== 'each';
  return !isBlank(read[all.findIndex(({ name }) => name === takes.totalWith)]?.input);
}

function ownOf(input: Operand, { rows, columns }: Offset): Operand {
  return Array.isArray(input) ? at(input as readonly (readonly Single[])[], rows, columns) : input;
}
