import type { Book, BookValue } from '../../src/sheets/share/book';

export interface CaseTable {
  readonly sheet: string;
  readonly id?: string;
  readonly inputs: readonly string[];
  readonly result?: string;
  readonly rel: number;
  readonly abs: number;
  readonly rows: readonly CaseRow[];
}

export interface CaseRow {
  readonly id: string;
  readonly in: Readonly<Record<string, number>>;
  readonly expected: number;
}

export interface CaseSheet {
  readonly name: string;
  readonly rows: readonly (readonly BookValue[])[];
}

export function columnName(index: number): string;
export function sheetsOf(tables: readonly CaseTable[]): readonly CaseSheet[];
export function bookOf(sheets: readonly CaseSheet[]): Book;
