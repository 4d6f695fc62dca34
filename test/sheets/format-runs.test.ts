import fc from 'fast-check';
import { intersection, parseArea } from '../../src/sheets/area';
import { formatRuns } from '../../src/sheets/format-runs';
import type { PlannedCell, SheetPlan } from '../../src/sheets/plan';
import { HEADER, day, onlySheet, planFor } from './staffing/example';

const sheetOf = (rows: PlannedCell[][]): SheetPlan => ({
  name: 'S', blocks: [{ kind: 'cells', at: 'C4', rows }], tables: [], charts: [], formats: [], columnWidths: [],
});
const cell = fc.record({
  content: fc.constant('x'), style: fc.constantFrom(undefined, 'input' as const, 'note' as const), numberFormat: fc.constantFrom(undefined, '0', '0.0%'),
});

test('every cell is dressed once and as planned, and bare cells not at all', () => {
  fc.assert(fc.property(fc.array(fc.array(cell, { maxLength: 5 }), { minLength: 1, maxLength: 6 }), (rows) => {
    const runs = formatRuns(sheetOf(rows));
    rows.forEach((cells, r) => cells.forEach(({ style, numberFormat }, c) => {
      const here = { row: 3 + r, column: 2 + c, rows: 1, columns: 1 };
      const worn = runs.filter(({ address }) => intersection(parseArea(address)!, here)).map((run) => [run.style, run.numberFormat]);
      expect(worn).toEqual(style === undefined && numberFormat === undefined ? [] : [[style, numberFormat]]);
    }));
  }));
});

test('cells of one look in a column take one call', () => {
  const column = Array.from({ length: 40 }, (): PlannedCell[] => [{ content: 'a', style: 'label' }, { content: 1, style: 'input', numberFormat: '0' }]);
  expect(formatRuns(sheetOf(column)).map(({ address }) => address)).toEqual(['C4:C43', 'D4:D43']);
});

test('a staffing sheet is dressed in few calls', () => {
  expect(formatRuns(onlySheet(planFor([HEADER, ...day()]))).length).toBeLessThan(70);
});
