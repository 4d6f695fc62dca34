import { uniqueSheetName } from '../unique-sheet-name';
import type { ForecastSheetNames, ForecastWords } from './request';

/** Names that the workbook does not use: one by one, so that each sheet keeps the name that formulas know it by. */
export function forecastSheetNames(words: ForecastWords, taken: readonly string[]): ForecastSheetNames {
  return {
    forecast: uniqueSheetName(words.sheetName, taken), accuracy: uniqueSheetName(words.accuracySheet, taken), log: uniqueSheetName(words.logSheet, taken),
  };
}
