import { uniqueSheetName } from '../unique-sheet-name';
import type { ScorecardNames, ScorecardWords } from './request';

/** The native table of units; formulas know it by this name in every language. */
const TABLE = 'Scorecard';

/** Names that the workbook does not use yet, one by one, so that formulas know each other's sheets. */
export function scorecardNames(words: ScorecardWords, sheets: readonly string[], tables: readonly string[]): ScorecardNames {
  return { card: uniqueSheetName(words.sheetName, sheets), scores: uniqueSheetName(words.scoresSheet, sheets), table: freeTableName(TABLE, tables) };
}

/** `Scorecard`, `Scorecard2`: the first that no table has. Excel compares without case. */
export function freeTableName(wanted: string, taken: readonly string[]): string {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  for (let count = 1; ; count += 1) {
    const name = count === 1 ? wanted : `${wanted}${count}`;
    if (!used.has(name.toLowerCase())) return name;
  }
}
