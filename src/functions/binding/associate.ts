import type { Fault } from '../../core/fault';
import { nearestLocale, type LocaleName } from '../../locales/locale-name';
import type { FunctionEntry } from '../catalogue/entry';
import type { ExcelError, Input } from './cell-value';
import { excelErrorOf } from './excel-error-of';
import { faultSentence } from './fault-sentence';
import { results } from './results';

const errorCodes: Partial<Record<ExcelError, keyof typeof CustomFunctions.ErrorCode>> = {
  '#VALUE!': 'invalidValue',
  '#NUM!': 'invalidNumber',
  '#N/A': 'notAvailable',
  '#DIV/0!': 'divisionByZero',
  '#NULL!': 'nullReference',
};

/**
 * Hands a function to Excel. A single cell that cannot be computed throws, a spill carries its errors in their own
 * cells. Excel appends an invocation object to the arguments, which is taken off.
 */
export function associate(entry: FunctionEntry): void {
  CustomFunctions.associate(entry.name, (...inputs: Input[]) => {
    const locale = readersLocale();
    const given = isInvocation(inputs.at(-1)) ? inputs.slice(0, -1) : inputs;
    const table = results<Error>(entry, given, (fault) => customError(fault, locale));
    const [[only]] = table as [[number | string | Error]];
    if (table.length === 1 && table[0]!.length === 1 && typeof only === 'object') throw only;
    return table;
  });
}

/** The one object that is neither a range nor a cell's value. */
function isInvocation(input: Input): boolean {
  return typeof input === 'object' && input !== null && !Array.isArray(input) && !('basicValue' in input) && !('code' in input);
}

function readersLocale(): LocaleName {
  return nearestLocale(typeof Office === 'undefined' ? undefined : Office.context?.displayLanguage);
}

/** `CustomFunctions.Error` comes with the host's script, after this bundle: it is looked up when it is needed. */
function customError(fault: Fault, locale: LocaleName): Error {
  const error = excelErrorOf(fault);
  const message = faultSentence(fault, locale);
  if (typeof CustomFunctions.Error !== 'function') return Object.assign(new Error(message), { code: error });
  const code = CustomFunctions.ErrorCode?.[errorCodes[error]!] ?? error;
  return new CustomFunctions.Error(code as CustomFunctions.ErrorCode, message) as unknown as Error;
}
