import { fault, type Fault } from '../../core/fault';
import { sum } from '../../core/numeric/sum';
import type { ArgumentEntry } from '../catalogue/entry';
import { errorIn, plain, type CellValue, type Input } from './cell-value';
import { hasZero, outsideDomain } from './outside-domain';

/** An argument read once, whole, so that the loop over results only looks numbers up. */
export interface ReadArgument {
  readonly name: string;
  readonly rows: number;
  readonly columns: number;
  /** Row by row. Null where the argument is absent and null is its default. */
  readonly numbers: readonly (number | null)[];
  /** The cells that hold no usable number, by their place in `numbers`. */
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
  const numbers = new Array<number | null>(rows * columns);
  const faults = new Map<number, Fault>();
  const zeroIsBlank = entry.default !== undefined && !hasZero(entry.domain);
  let index = 0;
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++, index++) {
      const value = numberIn(cells[row]![column], entry, zeroIsBlank);
      if (typeof value === 'object' && value !== null) {
        faults.set(index, several ? at(value, row, column, rows, columns) : value);
        numbers[index] = null;
      } else {
        numbers[index] = value;
      }
    }
  }
  return { name: entry.name, rows, columns, numbers, faults };
}

/** Adds a range up. Blank cells are left out; any other cell that is no usable number spoils the total. */
export function readTotal(input: Input, entry: ArgumentEntry): ReadArgument {
  if (isBlank(input)) return readEach(input, entry);
  // In a sum an empty cell is nothing, whatever a blank argument would stand for; so every number is there.
  const read = readEach(input, { ...entry, default: 0 });
  const [firstFault] = read.faults.values();
  return single(entry.name, firstFault ?? sum(read.numbers as readonly number[]));
}

/** Nothing there: left out, or a single empty cell. */
export function isBlank(input: Input): boolean {
  if (!Array.isArray(input)) return isEmpty(input as CellValue);
  const cells = input as readonly (readonly CellValue[])[];
  return cells.length === 1 && cells[0]!.length === 1 && isEmpty(cells[0]![0]);
}

function isEmpty(value: CellValue): boolean {
  return value === undefined || value === null || value === '';
}

function asRows(input: Input): readonly (readonly CellValue[])[] {
  return Array.isArray(input) ? (input as readonly (readonly CellValue[])[]) : [[input as CellValue]];
}

function single(name: string, outcome: number | null | Fault): ReadArgument {
  const isFault = typeof outcome === 'object' && outcome !== null;
  return { name, rows: 1, columns: 1, numbers: [isFault ? null : outcome], faults: isFault ? new Map([[0, outcome]]) : NO_FAULTS };
}

/** The value of an argument that was not given at all. */
function absent({ name, default: value, blankIsZero }: ArgumentEntry): number | null | Fault {
  if (value !== undefined) return value;
  return blankIsZero ? 0 : fault('missing', name);
}

/** An empty cell of a required argument counts as 0 on every platform, as desktop Excel would hand it over. */
function numberIn(cell: CellValue, entry: ArgumentEntry, zeroIsBlank: boolean): number | null | Fault {
  if (typeof cell === 'number') return zeroIsBlank && cell === 0 ? entry.default! : checked(cell, entry);
  if (isEmpty(cell)) return entry.default !== undefined ? entry.default : checked(0, entry);
  const error = errorIn(cell);
  if (error) return fault('not-a-number', entry.name, { found: 'error', given: error, error });
  const value = plain(cell);
  if (typeof value === 'number') return numberIn(value, entry, zeroIsBlank);
  if (typeof value === 'boolean') return fault('not-a-number', entry.name, { found: 'logical', given: value ? 'TRUE' : 'FALSE' });
  return fault('not-a-number', entry.name, { found: looksNumeric(value ?? '') ? 'numeric_text' : 'text', given: shortened(value ?? '') });
}

function checked(value: number, entry: ArgumentEntry): number | Fault {
  if (!Number.isFinite(value)) return fault('too-large', entry.name);
  return outsideDomain(value, entry) ?? value;
}

function at(problem: Fault, row: number, column: number, rows: number, columns: number): Fault {
  return { ...problem, ...(rows > 1 ? { row: row + 1 } : {}), ...(columns > 1 ? { column: column + 1 } : {}) };
}

function looksNumeric(text: string): boolean {
  return text.trim() !== '' && Number.isFinite(Number(text.replace(/[,\s\u00a0%]/g, '')));
}

function shortened(text: string): string {
  return text.length > 30 ? `${text.slice(0, 29)}…` : text;
}
