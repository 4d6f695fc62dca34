import fc from 'fast-check';
import { findColumns } from '../../../src/core/history/find-columns';
import { intervalLength } from '../../../src/core/history/interval-length';
import { qualityNotes } from '../../../src/core/history/quality';
import { readHistory } from '../../../src/core/history/read-history';
import type { TableRow } from '../../../src/core/history/table-cell';

const MONDAY = 46_027;
const HEADER: TableRow = ['Date', 'Interval', 'Calls', 'AHT'];

function notes(rows: readonly TableRow[]) {
  const columns = findColumns(rows);
  const history = readHistory(rows, columns);
  return qualityNotes(history, columns, intervalLength(history)).map(({ code, firstRow, lastRow, count }) => [code, firstRow, lastRow, count]);
}

function day(serial: number, from: number, to: number): TableRow[] {
  return Array.from({ length: to - from }, (_, index) => [serial, (from + index) / 48, 20 + index, 180]);
}

test('a clean table has no notes', () => {
  expect(notes([HEADER, ...day(MONDAY, 16, 36), ...day(MONDAY + 1, 16, 36)])).toEqual([]);
});

test('text, negatives and blanks are told with their rows, neighbours as one', () => {
  const rows = [HEADER, ...day(MONDAY, 16, 30)].map((row) => [...row]);
  rows[2]![2] = 'n/a';
  rows[3]![2] = '12 calls';
  rows[5]![2] = -3;
  rows[7]![2] = '';
  rows[9] = ['', '', '', ''];
  expect(notes(rows)).toEqual([
    ['calls-text', 2, 3, 2], ['calls-negative', 5, 5, 1], ['calls-blank', 7, 7, 1], ['gap', 8, 10, 1], ['blank-row', 9, 9, 1],
  ]);
});

test('missing intervals are a gap between two rows; closing over night is none', () => {
  const rows = [HEADER, ...day(MONDAY, 16, 20), ...day(MONDAY, 23, 26), ...day(MONDAY + 1, 16, 20)];
  expect(notes(rows)).toEqual([['gap', 4, 5, 3]]);
});

test('a row that repeats an interval is told', () => {
  const rows = [HEADER, ...day(MONDAY, 16, 20), [MONDAY, 18 / 48, 5, 180] as TableRow];
  expect(notes(rows).filter(([code]) => code === 'repeated')).toEqual([['repeated', 5, 5, 1]]);
});

test('missing days are told, days on which the centre is always closed are not', () => {
  const week = (start: number) => [0, 1, 2, 3, 4].flatMap((offset) => day(start + offset, 16, 20));
  expect(notes([HEADER, ...week(MONDAY), ...week(MONDAY + 7)])).toEqual([]);
  const withHole = [...week(MONDAY), ...week(MONDAY + 7)].filter((row) => row[0] !== MONDAY + 8);
  expect(notes([HEADER, ...withHole])).toEqual([['missing-days', 24, 25, 1]]);
});

test('calls without a usable handle time are told; no calls need none', () => {
  const rows = [HEADER, ...day(MONDAY, 16, 20)].map((row) => [...row]);
  rows[1]![3] = 0;
  rows[2]![2] = 0;
  rows[2]![3] = '';
  expect(notes(rows)).toEqual([['aht-unusable', 1, 1, 1]]);
});

test('each bad cell of calls is counted once, wherever it stands', () => {
  fc.assert(fc.property(fc.array(fc.constantFrom('good', 'text', 'negative', 'blank'), { minLength: 20, maxLength: 60 }), (kinds) => {
    const good = kinds.filter((kind) => kind !== 'text' && kind !== 'blank').length;
    fc.pre(good * 2 > kinds.length);
    const cell = { good: 7, text: 'x', negative: -7, blank: '' };
    const rows: TableRow[] = [HEADER, ...kinds.map((kind, index): TableRow => [MONDAY + Math.floor(index / 48), (index % 48) / 48, cell[kind as keyof typeof cell], 180])];
    const counted = notes(rows).filter(([code]) => String(code).startsWith('calls-')).reduce((sum, note) => sum + Number(note[3]), 0);
    expect(counted).toBe(kinds.filter((kind) => kind !== 'good').length);
  }));
});
