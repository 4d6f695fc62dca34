import { fault } from '../../src/core/fault';
import { inTable, pairedCells, type PairedCells } from '../../src/core/paired-cells';
import type { Table } from '../../src/core/table';

const pair = (required: Table, scheduled: Table, blanks: 'leave-out' | 'refuse' = 'refuse') => pairedCells({ argument: 'required', table: required }, { argument: 'scheduled', table: scheduled }, blanks);

test('ranges of one shape are paired row by row, and a row with a column of equal length', () => {
  const pairs = { first: [1, 2, 3, 4], second: [5, 6, 7, 8], indices: [0, 1, 2, 3] };
  expect(pair([[1, 2], [3, 4]], [[5, 6], [7, 8]])).toEqual(pairs);
  expect(pair([[1], [2], [3], [4]], [[5, 6, 7, 8]])).toEqual(pairs);
});

test('two blanks are no pair; one blank is left out or refused with its place', () => {
  expect(pair([[1], [null], [3]], [[4], [null], [6]])).toEqual({ first: [1, 3], second: [4, 6], indices: [0, 2] });
  expect(pair([[1], [2], [3]], [[4], [null], [6]], 'leave-out')).toEqual({ first: [1, 3], second: [4, 6], indices: [0, 2] });
  expect(pair([[1], [2], [3]], [[4], [null], [6]])).toEqual({ code: 'missing', argument: 'scheduled', row: 2 });
  expect(pair([[1, null]], [[4, 5]])).toEqual({ code: 'missing', argument: 'required', column: 2 });
  expect(pair([[1, 2], [3, null]], [[4, 5], [6, 7]])).toEqual({ code: 'missing', argument: 'required', row: 2, column: 2 });
  expect(pair([[null]], [[4]])).toEqual({ code: 'missing', argument: 'required' });
});

test('other sizes and nothing at all are refused', () => {
  expect(pair([[1], [2]], [[1], [2], [3]])).toMatchObject({ code: 'unequal-sizes', argument: 'scheduled', given: 3, other: 'required', wanted: 2 });
  expect(pair([[1, 2], [3, 4], [5, 6]], [[1, 2, 3], [4, 5, 6]])).toMatchObject({ code: 'unequal-sizes', given: '2 × 3', wanted: '3 × 2' });
  expect(pair([[1, 2], [3, 4]], [[1], [2], [3], [4]])).toMatchObject({ code: 'unequal-sizes', given: 4, wanted: '2 × 2' });
  expect(pair([[null], [null]], [[null], [null]])).toMatchObject({ code: 'no-data', argument: 'required' });
  expect(pair([[null], [2], [null]], [[null], [null], [6]], 'leave-out')).toEqual({ code: 'missing', argument: 'scheduled', row: 2 });
  expect(pair([[1], [2]], [[1], [Infinity]])).toEqual({ code: 'not-a-number', argument: 'scheduled', row: 2 });
});

test('the row of a pair is told as the row of its range', () => {
  const tables = [{ argument: 'required', table: [[1, 2], [null, 4]] }, { argument: 'scheduled', table: [[1, 2], [null, 4]] }];
  const pairs = pairedCells(tables[0]!, tables[1]!, 'refuse') as PairedCells;
  expect(inTable(fault('below', 'scheduled', { row: 3, limit: 0 }), tables, pairs)).toEqual({ code: 'below', argument: 'scheduled', limit: 0, row: 2, column: 2 });
  expect(inTable(fault('all-zero', 'scheduled'), tables, pairs)).toEqual({ code: 'all-zero', argument: 'scheduled' });
});
