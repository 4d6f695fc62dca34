import type { CellValue, Region } from '../../../../src/workbook/port';

export const HEADER = ['Month', 'Team', 'Service level', 'Abandonment rate', 'Average handle time', 'Calls offered', 'Smiles'];

/** Two teams over three months; South has no figure for its smiles in March. */
export const ROWS: readonly (readonly CellValue[])[] = [
  ['2026-01', 'North', 0.8, 0.05, 300, 1000, 7], ['2026-01', 'South', 0.7, 0.08, 340, 900, 5],
  ['2026-02', 'North', 0.84, 0.04, 310, 1100, 8], ['2026-02', 'South', 0.72, 0.07, 330, 950, 6],
  ['2026-03', 'North', 0.86, 0.03, 305, 1200, 9], ['2026-03', 'South', 0.68, 0.09, 350, 1000, ''],
];

export function regionOf(rows: readonly (readonly CellValue[])[], place: Partial<Region> = {}): Region {
  return {
    sheet: 'Figures', address: `A1:${String.fromCharCode(64 + rows[0]!.length)}${rows.length}`, wholeBlock: true, rows: rows.length, columns: rows[0]!.length,
    values: rows, numberFormats: rows.map((row) => row.map(() => 'General')), ...place,
  };
}

export const REGION = regionOf([HEADER, ...ROWS]);
