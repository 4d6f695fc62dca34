import type { LocaleName } from '../../locales/locale-name';
import { entryOf, type FunctionName } from '../catalogue/catalogue';
import type { ExcelError, Input } from './cell-value';
import { excelErrorOf } from './excel-error-of';
import { faultSentence } from './fault-sentence';
import { results } from './results';

/** What a cell shows instead of a number, and the sentence behind it. */
export interface CellError {
  readonly error: ExcelError;
  readonly message: string;
}

/**
 * Computes a function as a cell would, for the pane's live examples and the reference. Arguments are values or
 * ranges (rows of cells); null leaves one out. The answer is always a table, 1 × 1 for a single cell.
 */
export function evaluate(name: FunctionName, inputs: readonly Input[], locale: LocaleName): readonly (readonly (number | string | CellError)[])[] {
  return results<CellError>(entryOf(name), inputs, (fault) => ({ error: excelErrorOf(fault), message: faultSentence(fault, locale) }));
}
