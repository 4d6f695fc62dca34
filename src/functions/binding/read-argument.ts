import { fault, type Fault } from '../../core/fault';
import { sum } from '../../core/numeric/sum';
import type { ArgumentEntry, Value } from '../catalogue/entry';
import type { Input } from './cell-value';
import { asRows, isBlank } from './input';
import { hasZero } from './outside-domain';
import { valueIn, type Single } from './value-in';

/** An argument read once, so that the loop over results only looks values up. */
export interface ReadArgument {
  readonly name: string;
  readonly rows: number;
  readonly columns: number;
  /** Row by row; a list or a table that is taken whole is one value. Null where the argument is absent and null is its default. */
  readonly values: readonly Value[];
  /** The cells that hold no usable value, by their place in `values`. */
  readonly faults: ReadonlyMap<number, Fault>;
}

const NO_FAULTS: ReadonlyMap<number, Fault> = new Map();

/** Reads one value for each result. */
export function readEach(input: Input, entry: ArgumentEntry): ReadArgument {
  if (input === undefined || input === null) return single(entry.name, absent(entry));
  const cells = asRows(input);
  const rows = cells.length;
  const columns = cells[0]?.length ?? 0;
  if (columns === 0 || cells.some((row) => row.length !== columns)) return single(entry.name, fault('wrong-shape', entry.name));
  const several = rows > 1 || columns > 1;
  const values = new Array<Single>(rows * columns);
  const faults = new Map<number, Fault>();
  const zeroIsBlank = entry.default !== undefined && !hasZero(entry.domain);
  let index = 0;
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++, index++) {
      const value = valueIn(cells[row]![column], entry, zeroIsBlank);
      if (typeof value === 'object' && value !== null) {
        faults.set(index, several ? at(value, row, column, rows, columns) : value);
        values[index] = null;
      } else {
        values[index] = value;
      }
    }
  }
  return { name: entry.name, rows, columns, values, faults };
}

/** Adds a range up. Blank cells are left out; any other cell that is no usable number spoils the total. */
export function readTotal(input: Input, entry: ArgumentEntry): ReadArgument {
  if (isBlank(input)) return readEach(input, entry);
  // In a sum an empty cell is nothing, whatever a blank argument would stand for; so every number is there.
  const read = readEach(input, { ...entry, default: 0 });
  const [firstFault] = read.faults.values();
  return single(entry.name, firstFault ?? sum(read.values as readonly number[]));
}

/** Takes a range whole: as the list of its numbers, or as a table with its blanks. One bad cell spoils it. */
export function readWhole(input: Input, entry: ArgumentEntry): ReadArgument {
  if (isBlank(input)) return single(entry.name, entry.default === undefined ? fault('no-data', entry.name) : absent(entry));
  // A blank cell is a gap; so is a 0 where 0 makes no sense, since desktop Excel hands blanks over as 0.
  const { rows, columns, values, faults } = readEach(input, { ...entry, default: null });
  const [firstFault] = faults.values();
  if (firstFault) return single(entry.name, firstFault);
  const cells = values as readonly (number | null)[];
  const numbers = cells.filter((value) => value !== null);
  if (numbers.length === 0) return single(entry.name, entry.default === undefined ? fault('no-data', entry.name) : absent(entry));
  if (entry.takes === 'list') return single(entry.name, numbers);
  return single(entry.name, Array.from({ length: rows }, (_, row) => cells.slice(row * columns, (row + 1) * columns)));
}

function single(name: string, outcome: Value | Fault): ReadArgument {
  const isFault = typeof outcome === 'object' && outcome !== null && 'code' in outcome;
  return { name, rows: 1, columns: 1, values: [isFault ? null : outcome], faults: isFault ? new Map([[0, outcome]]) : NO_FAULTS };
}

/** The value of an argument that was not given at all. */
function absent({ name, default: value, blankIsZero }: ArgumentEntry): Value | Fault {
  if (value !== undefined) return value;
  return blankIsZero ? 0 : fault('missing', name);
}

function at(problem: Fault, row: number, column: number, rows: number, columns: number): Fault {
  return { ...problem, ...(rows > 1 ? { row: row + 1 } : {}), ...(columns > 1 ? { column: column + 1 } : {}) };
}
