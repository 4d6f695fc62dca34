/** @jest-environment jsdom */
import { WEIGHTS_COLUMNS } from '../../../../src/sheets/weights/request';
import { knownWeights } from '../../../../src/taskpane/wizards/scorecard/known-weights';
import type { CellValue } from '../../../../src/workbook/port';
import { memoryWorkbook } from '../../support/memory-workbook';
import { regionOf } from './example';

const indicator = (name: string, id: string | null) => ({ indicator: { id, choice: null, name, measure: null, direction: 'higher' } });
const memory = (sheet: string, writtenAt: string) => ({
  job: 'weights', sheet, writtenAt, inputs: { weights: 'F6:P7' }, settings: { indicators: [indicator('Service level', 'serviceLevel'), indicator('Smiles', null)] },
});
const row = (name: string, weight: CellValue): CellValue[] => WEIGHTS_COLUMNS.map((column) => (column === 'indicator' ? name : column === 'weight' ? weight : ''));
/** Sorted by hand since it was written. */
const CELLS = regionOf([row('Smiles', 0.4), row('Service level', 0.6)], { sheet: 'Weights', address: 'F6:P7' });

test('a sheet of weights is read as it is now, by the names in its rows, with the cell that formulas follow', async () => {
  const port = memoryWorkbook({ sheets: ['Weights'], memories: { 'sheet 1': memory('Weights', '2026-04-01T08:00:00Z') }, regions: { 'Weights!F6:P7': CELLS } });
  expect(await knownWeights(port)).toEqual([{
    key: 'sheet 1', sheet: 'Weights', writtenAt: '2026-04-01T08:00:00Z',
    weights: [
      { indicator: indicator('Smiles', null).indicator, weight: 0.4, cell: 'Weights!$N$6' }, { indicator: indicator('Service level', 'serviceLevel').indicator, weight: 0.6, cell: 'Weights!$N$7' },
    ],
  }]);
});

test('sheets that are gone, jobs of another kind and memories that were meddled with are passed over', async () => {
  const port = memoryWorkbook({
    sheets: ['Check', 'Odd'], regions: { 'Gone!F6:P7': CELLS },
    memories: { a: memory('Gone', '2026-04-01T08:00:00Z'), b: { ...memory('Check', '2026-04-01T08:00:00Z'), job: 'efficiency' }, c: { job: 'weights', sheet: 'Odd', writtenAt: '2026-04-01T08:00:00Z' } },
  });
  expect(await knownWeights(port)).toEqual([]);
});
