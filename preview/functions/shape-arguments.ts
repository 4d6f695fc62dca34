import { BUSY } from './function-calls';
import { isFunctionError, type FunctionError } from './cell-error';
import type { FunctionMetadata, ParameterMetadata } from './functions-json';
import type { CellInput, Input } from './grid-values';

const WRONG: FunctionError = { code: '#VALUE!' };

/** The parameter that an argument belongs to; the last one may repeat. */
function parameterAt(metadata: FunctionMetadata, index: number): ParameterMetadata | undefined {
  const last = metadata.parameters.at(-1);
  return metadata.parameters[index] ?? (last?.repeating ? last : undefined);
}

/** Too many or too few arguments, or one of a kind that the function does not take, is `#VALUE!` in Excel. */
export function shapeArguments(metadata: FunctionMetadata, given: readonly Input[]): Input[] | FunctionError {
  const shaped: Input[] = [];
  for (const [index, input] of given.entries()) {
    const parameter = parameterAt(metadata, index);
    if (!parameter) return WRONG;
    const fitted = fit(input, parameter);
    if (isFunctionError(fitted)) return fitted;
    shaped.push(fitted);
  }
  for (const parameter of metadata.parameters.slice(given.length)) {
    if (!parameter.optional && !parameter.repeating) return WRONG;
    if (!parameter.repeating) shaped.push(null);
  }
  return shaped;
}

function fit(input: Input, parameter: ParameterMetadata): Input | FunctionError {
  if (parameter.dimensionality === 'matrix') {
    const rows = Array.isArray(input) ? input : [[input]];
    const fitted = rows.map((row) => row.map((cell) => convert(cell, parameter.type)));
    const wrong = fitted.flat().find(isFunctionError);
    return wrong ?? (fitted as CellInput[][]);
  }
  if (Array.isArray(input)) return input.length === 1 && input[0]!.length === 1 ? convert(input[0]![0]!, parameter.type) : input;
  return convert(input, parameter.type);
}

/** Excel converts between numbers, text and logicals where a parameter says what it wants. */
function convert(cell: CellInput, type: string | undefined): CellInput | FunctionError {
  if (cell === null || type === undefined || type === 'any') return cell;
  if (type === 'number') {
    if (typeof cell === 'string' && cell.trim() === '') return WRONG;
    return Number.isFinite(Number(cell)) ? Number(cell) : WRONG;
  }
  if (type === 'boolean') return typeof cell === 'string' ? (/^true$/i.test(cell) ? true : /^false$/i.test(cell) ? false : WRONG) : cell !== 0 && cell !== false;
  return typeof cell === 'boolean' ? String(cell).toUpperCase() : String(cell);
}

/**
 * A range where one value is wanted: Excel calls the function once for every cell and spills the answers. Ranges of
 * unlike size are stretched where they have one row or column, and give `#N/A` beyond their end.
 */
export function lift(metadata: FunctionMetadata, inputs: readonly Input[], call: (inputs: readonly Input[]) => unknown): unknown {
  const arrays = inputs.map((input, index) => (Array.isArray(input) && parameterAt(metadata, index)?.dimensionality !== 'matrix' ? input : undefined));
  const wide = arrays.filter((array) => array !== undefined);
  if (wide.length === 0) return call(inputs);
  const rows = Math.max(...wide.map((array) => array.length));
  const columns = Math.max(...wide.map((array) => array[0]?.length ?? 0));
  let busy = false;
  const answers = Array.from({ length: rows }, (_line, row) => Array.from({ length: columns }, (_cell, column) => {
    const one = inputs.map((input, index) => {
      const array = arrays[index];
      return array ? array[array.length === 1 ? 0 : row]?.[array[0]?.length === 1 ? 0 : column] : input;
    });
    if (one.includes(undefined)) return { code: '#N/A' };
    const answer = call(one as Input[]);
    busy ||= answer === BUSY;
    return Array.isArray(answer) ? (answer as unknown[][])[0]?.[0] : answer;
  }));
  return busy ? BUSY : answers;
}
