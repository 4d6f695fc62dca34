/** @jest-environment jsdom */
import { knownWeights } from '../../../../src/taskpane/wizards/scorecard/known-weights';
import type { CellValue } from '../../../../src/workbook/port';
import { memoryWorkbook } from '../../support/memory-workbook';
import { regionOf } from './example';

/** A table without goals, and of one method. */
const COLUMNS = ['indicator', 'unit', 'direction', 'target', 'before', 'weight'];
const indicator = (name: string, id: string | null) => ({ indicator: { id, choice: null, name, measure: null, direction: 'higher' } });
const memory = (sheet: string, writtenAt: string) => ({
  job: 'weights', sheet, writtenAt, inputs: { weights: 'F6:K7' }, columns: COLUMNS, settings: { indicators: [indicator('Service level', 'serviceLevel'), indicator('Smiles', null)] },
});
const row = (name: string, weight: CellValue): CellValue[] => COLUMNS.map((column) => (column === 'indicator' ? name : column === 'weight' ? weight : ''));
/** Sorted by hand since it was written. */
const CELLS = regionOf([row('Smiles', 0.4), row('Service level', 0.6)], { sheet: 'Weights', address: 'F6:K7' });

test('a sheet of weights is read as it is now, by the names in its rows, with the cell that formulas follow', async () => {
  const port = memoryWorkbook({ sheets: ['Weights'], memories: { 'sheet 1': memory('Weights', '2026-04-01T08:00:00Z') }, regions: { 'Weights!F6:K7': CELLS } });
  expect(await knownWeights(port)).toEqual([{
    key: 'sheet 1', sheet: 'Weights', writtenAt: '2026-04-01T08:00:00Z',
    weights: [
      { indicator: indicator('Smiles', null).indicator, weight: 0.4, cell: 'Weights!$K$6' }, { indicator: indicator('Service level', 'serviceLevel').indicator, weight: 0.6, cell: 'Weights!$K$7' },
    ],
  }]);
});

test('sheets that are gone, jobs of another kind and memories that were meddled with are passed over', async () => {
  const port = memoryWorkbook({
    sheets: ['Check', 'Odd'], regions: { 'Gone!F6:K7': CELLS },
    memories: { a: memory('Gone', '2026-04-01T08:00:00Z'), b: { ...memory('Check', '2026-04-01T08:00:00Z'), job: 'efficiency' }, c: { job: 'weights', sheet: 'Odd', writtenAt: '2026-04-01T08:00:00Z' } },
  });
  expect(await knownWeights(port)).toEqual([]);
});
