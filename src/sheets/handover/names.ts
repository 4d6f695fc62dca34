import { uniqueSheetName } from '../unique-sheet-name';
import type { HandoverRequest } from './request';

export const HANDOVER_SHEETS = ['about', 'assumptions', 'map', 'compared', 'checks', 'log'] as const;
export type HandoverSheet = (typeof HANDOVER_SHEETS)[number];

/** Names that the workbook has free, for formulas point across; tables have names that none of its tables and names has. */
export interface HandoverNames {
  readonly sheets: Readonly<Record<HandoverSheet, string>>;
  readonly tables: { readonly map: string; readonly log: string };
}

export function handoverNames({ book, conversion, words }: Pick<HandoverRequest, 'book' | 'conversion' | 'words'>): HandoverNames {
  const taken = [...book.sheets, ...conversion.sheets].map(({ name }) => name);
  const sheets = HANDOVER_SHEETS.map((key) => {
    const name = uniqueSheetName(words.names[key], taken);
    taken.push(name);
    return [key, name] as const;
  });
  const used = new Set([...book.tables, ...book.names, ...conversion.definitions].map(({ name }) => name.toLowerCase()));
  const free = (base: string) => {
    let [name, count] = [base, 1];
    while (used.has(name.toLowerCase())) name = `${base}${(count += 1)}`;
    return name;
  };
  return { sheets: Object.fromEntries(sheets) as Record<HandoverSheet, string>, tables: { map: free('FormulaMap'), log: free('HandoverLog') } };
}
