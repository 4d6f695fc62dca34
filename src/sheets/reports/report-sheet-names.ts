import { uniqueSheetName } from '../unique-sheet-name';
import { REPORT_KINDS, type ReportSheetNames, type ReportsWords } from './request';

/** Names that the workbook does not use: one by one, so that each sheet keeps the name that formulas know it by. */
export function reportSheetNames(words: ReportsWords, taken: readonly string[]): ReportSheetNames {
  return Object.fromEntries(REPORT_KINDS.map((kind) => [kind, uniqueSheetName(words.sheetNames[kind], taken)])) as ReportSheetNames;
}
