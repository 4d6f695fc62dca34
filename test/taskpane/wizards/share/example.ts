import type { Book } from '../../../../src/sheets/share/book';
import type { Conversion, ConvertedCell, Way } from '../../../../src/sheets/share/conversion';
import type { SheetPlan } from '../../../../src/sheets/plan';
import { bookOf, bookSheet } from '../../support/book-of';

/** Two sheets, a table and a name that lean on our functions, and a sheet that does not. */
export const exampleBook: Book = bookOf([
  bookSheet('Plan', [['Calls', 'Agents'], [120, '=AGENTS(A2,180,0.8,20,30)'], [90, '=AGENTS(A3,180,0.8,20,30)']], [['Calls', 'Agents'], [120, 17], [90, 14]]),
  bookSheet('Waits', [['=ASA(A2:A49,180,14,30)']], [[12.5], ...Array.from({ length: 47 }, (_, at) => [at + 1])], { spills: { A1: { rows: 48, columns: 1 } } }),
  bookSheet('Notes', [['Only words']]),
], {
  names: [{ name: 'peak', formula: '=AGENTS(200,180,0.8,20,30)' }],
  tables: [{ name: 'Staff', sheet: 'Plan', address: 'A1:B3', headers: ['Calls', 'Agents'], totals: false }],
  properties: { title: 'Budget', author: 'Ada Planner' },
});

export const lists: SheetPlan = {
  name: 'Workings', tables: [], charts: [], formats: [], columnWidths: [10], blocks: [{ kind: 'cells', at: 'A1', rows: [[{ content: 'k', style: 'header' }], [{ content: 1 }]] }],
};

export function cell(more: Partial<ConvertedCell> & Pick<ConvertedCell, 'sheet' | 'address'>): ConvertedCell {
  return { before: '=AGENTS(A2,180,0.8,20,30)', values: [[17]], after: { kind: 'formulas', formulas: [['=INT(A2*180/1800)+1']] }, warnings: [], ...more };
}

const spilled = Array.from({ length: 48 }, (_, at) => [at === 0 ? 12.5 : at]);

const CELLS: Readonly<Record<Way, readonly ConvertedCell[]>> = {
  native: [
    cell({ sheet: 'Plan', address: 'B2' }),
    cell({ sheet: 'Plan', address: 'B3', before: '=FORECAST.SEASON(A3)', values: [[14]], after: { kind: 'values', why: { code: 'searched', part: 'FORECAST.SEASON(A3)' } } }),
    cell({ sheet: 'Waits', address: 'A1', before: '=ASA(A2:A49,180,14,30)', values: spilled, after: { kind: 'formulas', formulas: spilled.map((_row, at) => [`=A${at + 2}/14`]) }, warnings: [{ code: 'outside-domain', part: 'erlangs', limit: 5000 }] }),
  ],
  lambdas: [
    cell({ sheet: 'Plan', address: 'B2', after: { kind: 'spill', formula: '=CS.AGENTS(A2,180,0.8,20,30)' } }),
    cell({ sheet: 'Plan', address: 'B3', values: [[14]], after: { kind: 'spill', formula: '=CS.AGENTS(A3,180,0.8,20,30)' } }),
    cell({ sheet: 'Waits', address: 'A1', before: '=ASA(A2:A49,180,14,30)', values: spilled, after: { kind: 'spill', formula: '=CS.ASA(A2:A49,180,14,30)' } }),
  ],
  values: [
    cell({ sheet: 'Plan', address: 'B2', after: { kind: 'values' } }),
    cell({ sheet: 'Plan', address: 'B3', values: [[14]], after: { kind: 'values' } }),
    cell({ sheet: 'Waits', address: 'A1', before: '=ASA(A2:A49,180,14,30)', values: spilled, after: { kind: 'values' } }),
  ],
};

/** What the converter might make of it, written by hand: what it does make is tested where it lives. */
export function exampleConversion(way: Way): Conversion {
  return {
    way, cells: CELLS[way],
    names: [{ name: 'peak', before: '=AGENTS(200,180,0.8,20,30)', ...(way === 'values' ? { why: { code: 'no-twin', part: 'AGENTS' } } : { after: '=27' }) }],
    sheets: way === 'native' ? [lists] : [],
    definitions: way === 'lambdas' ? [{ name: 'CS.AGENTS', refersTo: '=LAMBDA(calls_,calls_)', comment: 'Agents for a service level' }] : [],
  };
}
