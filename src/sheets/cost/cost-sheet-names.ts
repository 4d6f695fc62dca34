import { recordOf } from '../../core/record-of';
import { uniqueSheetName } from '../unique-sheet-name';
import { COST_SHEETS, type CostSheetNames, type CostWords } from './request';

/** Names that the workbook does not use: one by one, so that each sheet keeps the name that formulas know it by. */
export function costSheetNames(words: CostWords, taken: readonly string[]): CostSheetNames {
  return recordOf(COST_SHEETS, (key) => uniqueSheetName(words.sheetNames[key], taken));
}
