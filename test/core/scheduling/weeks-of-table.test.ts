import { weeksOfTable } from '../../../src/core/scheduling/weeks-of-table';

// 46,024 is Friday, 2 January 2026.
const rows = [0, 1, 2, 3, 3, 9, 10].map((day) => [46_024 + day, 5]);

test('weeks begin on Monday and are blocks of rows below the headers', () => {
  expect(weeksOfTable([['Date', 'People'], ...rows], 1, 0)).toEqual([
    { monday: 46_020, firstRow: 1, rows: 3, days: 3 }, { monday: 46_027, firstRow: 4, rows: 3, days: 2 }, { monday: 46_034, firstRow: 7, rows: 1, days: 1 },
  ]);
});

test('days out of order make no weeks', () => {
  expect(weeksOfTable([...rows].reverse(), 0, 0)).toEqual([]);
});

test('dates as text are read as they are elsewhere', () => {
  expect(weeksOfTable([['2026-01-05', 1], ['2026-01-06', 1]], 0, 0)).toEqual([{ monday: 46_027, firstRow: 0, rows: 2, days: 2 }]);
});
