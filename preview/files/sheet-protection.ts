import type { WorksheetProtection } from 'exceljs';
import type { ProtectionFlag, ProtectionOptions } from '../objects/protection-model';
import { attribute, first, type XmlNode } from './xml-reader';

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
export function readProtection(sheet: XmlNode | undefined): ProtectionOptions | undefined {
  const found = first(sheet, 'sheetProtection');
  const given = (name: string): boolean | undefined => {
    const value = attribute(found, name);
    return value === undefined ? undefined : value === '1' || value === 'true';
  };
  if (!given('sheet')) return undefined;
  // A file says what is closed: objects, scenarios and selecting are open unless it says so, all else is closed.
  const isOpen = (stored: string): boolean => !(given(stored) ?? !OPEN_BY_ITSELF.includes(stored));
  const flags = Object.fromEntries(FLAGS.map(([flag, stored]) => [flag, isOpen(stored)])) as Record<ProtectionFlag, boolean>;
  return { ...flags, selectionMode: !isOpen('selectUnlockedCells') ? 'None' : isOpen('selectLockedCells') ? 'Normal' : 'Unlocked' };
}

const OPEN_BY_ITSELF: readonly string[] = ['objects', 'scenarios', 'selectLockedCells', 'selectUnlockedCells'];
