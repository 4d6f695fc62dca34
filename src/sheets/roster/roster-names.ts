import { uniqueSheetName } from '../unique-sheet-name';
import type { RosterNames, RosterWords } from './request';

/** Names that neither the workbook nor another sheet of the roster uses. */
export function rosterNames(words: RosterWords, sheets: readonly string[], tables: readonly string[]): RosterNames {
  const taken = [...sheets];
  const free = (wanted: string): string => {
    const name = uniqueSheetName(wanted, taken);
    taken.push(name);
    return name;
  };
  return {
    roster: free(words.sheetName), cover: free(words.coverName), shares: free(words.sharesName), log: free(words.logName),
    logTable: uniqueTableName('RosterLog', tables),
  };
}

/** The same in every language: a planner meets it in formulas alone. */
function uniqueTableName(wanted: string, tables: readonly string[]): string {
  const used = new Set(tables.map((name) => name.toLowerCase()));
  for (let count = 1; ; count += 1) {
    const name = count === 1 ? wanted : `${wanted}_${count}`;
    if (!used.has(name.toLowerCase())) return name;
  }
}
