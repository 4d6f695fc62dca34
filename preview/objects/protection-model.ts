/** A sheet's protection. Passwords are not played: Excel keeps only a hash of them. */
export interface ProtectionModel {
  readonly sheetId: string;
  readonly options: ProtectionOptions;
}

export interface ProtectionOptions extends Readonly<Record<ProtectionFlag, boolean>> {
  readonly selectionMode: 'Normal' | 'Unlocked' | 'None';
}

export const PROTECTION_FLAGS = [
  'allowAutoFilter', 'allowDeleteColumns', 'allowDeleteRows', 'allowEditObjects', 'allowEditScenarios', 'allowFormatCells', 'allowFormatColumns',
  'allowFormatRows', 'allowInsertColumns', 'allowInsertHyperlinks', 'allowInsertRows', 'allowPivotTables', 'allowSort',
] as const;

export type ProtectionFlag = (typeof PROTECTION_FLAGS)[number];
