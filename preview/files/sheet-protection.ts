import type { Worksheet, WorksheetProtection } from 'exceljs';
import type { ProtectionFlag, ProtectionOptions } from '../objects/protection-model';

/** What Excel's interface allows, by the name that it has in a file (ECMA-376 part 1, 18.3.1.85). */
const STORED: Readonly<Record<ProtectionFlag, keyof WorksheetProtection>> = {
  allowAutoFilter: 'autoFilter', allowDeleteColumns: 'deleteColumns', allowDeleteRows: 'deleteRows', allowEditObjects: 'objects', allowEditScenarios: 'scenarios',
  allowFormatCells: 'formatCells', allowFormatColumns: 'formatColumns', allowFormatRows: 'formatRows', allowInsertColumns: 'insertColumns',
  allowInsertHyperlinks: 'insertHyperlinks', allowInsertRows: 'insertRows', allowPivotTables: 'pivotTables', allowSort: 'sort',
};
const FLAGS = Object.entries(STORED) as [ProtectionFlag, keyof WorksheetProtection][];

export function storedProtection(options: ProtectionOptions): Partial<WorksheetProtection> {
  return {
    ...Object.fromEntries(FLAGS.map(([flag, stored]) => [stored, options[flag]])),
    selectLockedCells: options.selectionMode === 'Normal', selectUnlockedCells: options.selectionMode !== 'None',
  };
}

/** A password that a file was protected with is not kept. */
export function readProtection(sheet: Worksheet): ProtectionOptions | undefined {
  // exceljs keeps it and does not type it.
  const { sheetProtection: found } = sheet as Worksheet & { sheetProtection?: (Partial<WorksheetProtection> & { sheet?: boolean }) | null };
  if (!found?.sheet) return undefined;
  // Objects and scenarios are open unless the file says otherwise, all else is closed.
  const open = (stored: keyof WorksheetProtection): boolean => (stored === 'objects' || stored === 'scenarios' ? found[stored] !== false : found[stored] === true);
  const flags = Object.fromEntries(FLAGS.map(([flag, stored]) => [flag, open(stored)])) as Record<ProtectionFlag, boolean>;
  const selectionMode = found.selectUnlockedCells === false ? 'None' : found.selectLockedCells === false ? 'Unlocked' : 'Normal';
  return { ...flags, selectionMode };
}
