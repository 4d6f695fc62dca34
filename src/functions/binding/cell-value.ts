/** What Excel hands over for a cell or a typed argument. Errors come as objects, or from other hosts as their text. */
export type CellValue = number | string | boolean | null | undefined | { readonly [property: string]: unknown };

/** An argument: a range as rows of cells, a bare value from hosts that unwrap single cells, or nothing. */
export type Input = CellValue | readonly (readonly CellValue[])[];

const ERRORS = ['#VALUE!', '#NUM!', '#N/A', '#DIV/0!', '#NULL!', '#REF!', '#NAME?'] as const;
export type ExcelError = (typeof ERRORS)[number];

const NEWER_ERRORS = /^#(SPILL!|CALC!|GETTING_DATA|BUSY!|CONNECT!|BLOCKED!|FIELD!|UNKNOWN!|EXTERNAL!)$/;

/** The error in a cell, if that is what the cell holds. Kinds that a function cannot hand on count as `#VALUE!`. */
export function errorIn(value: CellValue): ExcelError | undefined {
  const text = typeof value === 'string' ? value : typeof value === 'object' && value !== null ? (value.basicValue ?? value.code) : undefined;
  if (typeof text !== 'string') return undefined;
  if (NEWER_ERRORS.test(text)) return '#VALUE!';
  return ERRORS.find((error) => error === text);
}

/** A formatted number or a date arrives as an object around its plain value. */
export function plain(value: CellValue): number | string | boolean | null {
  if (value === undefined || value === null) return null;
  if (typeof value !== 'object') return value;
  const inner = value.basicValue;
  return typeof inner === 'number' || typeof inner === 'string' || typeof inner === 'boolean' ? inner : String(inner ?? '#VALUE!');
}
