import { eventsOf } from '../../../src/core/history/events';
import type { TableRow } from '../../../src/core/history/table-cell';

const told = (rows: readonly TableRow[]) => {
  const { days, problems } = eventsOf(rows);
  return { days: days.map(({ date, name, kind }) => `${date} ${name}${kind === 'working-day' ? ', worked' : ''}`), problems };
};

test('dates and names make events, whatever the order of the columns', () => {
  const expected = { days: ['2026-03-02 Price change', '2026-11-27 Black Friday'], problems: [] };
  expect(told([['Date', 'Event'], [46353, 'Black Friday'], [46083, 'Price change']])).toEqual(expected);
  expect(told([['Event', 'Date'], ['Black Friday', '2026-11-27'], ['Price change', '2026-03-02']])).toEqual(expected);
  expect(told([[46353, 'Black Friday'], [46083, 'Price change']])).toEqual(expected);
});

test('an event of several days has a day of its name each', () => {
  expect(told([['Start', 'End', 'Name'], [46083, 46085, 'Campaign'], [46100, '', 'Outage']]).days)
    .toEqual(['2026-03-02 Campaign', '2026-03-03 Campaign', '2026-03-04 Campaign', '2026-03-19 Outage']);
});

test('a flag tells weekend days that are worked', () => {
  expect(told([['Date', 'Name', 'End date', 'Working day'], [46082, 'Make-up', '', true], [46083, 'Fair', '', ''], [46089, 'Make-up', '', 'yes'], [46090, 'Fair', '', 0]]).days)
    .toEqual(['2026-03-01 Make-up, worked', '2026-03-02 Fair', '2026-03-08 Make-up, worked', '2026-03-09 Fair']);
});

test('headers and flags in Chinese are read, simplified and traditional', () => {
  expect(told([['日期', '名称', '结束日期', '是否上班'], ['2026年2月28日', '调休', '', '是'], ['2026年6月18日', '年中促销', '2026年6月19日', '否']]).days)
    .toEqual(['2026-02-28 调休, worked', '2026-06-18 年中促销', '2026-06-19 年中促销']);
  expect(told([['日期', '名稱', '結束日期', '補班'], ['2026/2/28', '補班', '', '是'], ['2026/6/18', '年中慶', '2026/6/19', '']]).days)
    .toEqual(['2026-02-28 補班, worked', '2026-06-18 年中慶', '2026-06-19 年中慶']);
});

test('dates of a column are read in one order: month first where one can only be so', () => {
  expect(told([['Date', 'Name'], ['3/4/2026', 'A'], ['3/31/2026', 'B']]).days).toEqual(['2026-03-04 A', '2026-03-31 B']);
  expect(told([['Date', 'Name'], ['3/4/2026', 'A'], ['31/3/2026', 'B']]).days).toEqual(['2026-03-31 B', '2026-04-03 A']);
});

test('what cannot be read is told by its cell and left out; the rest stands', () => {
  const { days, problems } = told([
    ['Date', 'Name', 'End', 'Working'],
    [46083, 'Good', '', ''],
    ['soon', 'A', '', ''],
    ['', 'B', '', ''],
    [46084, '', '', ''],
    [46085, 'C', 'later', ''],
    [46086, 'D', 46080, ''],
    [46087, 'E', 47087, ''],
    [46088, 'F', '', 'perhaps'],
    [46083, 'Good', '', ''],
    ['', '', '', ''],
    [46090, 'Last', 46091, ''],
  ]);
  expect(days).toEqual(['2026-03-02 Good', '2026-03-09 Last', '2026-03-10 Last']);
  expect(problems).toEqual([
    { code: 'date-unreadable', place: { row: 2, column: 0 }, given: 'soon' },
    { code: 'date-missing', place: { row: 3, column: 0 }, given: '' },
    { code: 'name-missing', place: { row: 4, column: 1 }, given: '' },
    { code: 'end-unreadable', place: { row: 5, column: 2 }, given: 'later' },
    { code: 'end-before-start', place: { row: 6, column: 2 }, given: 46080 },
    { code: 'too-long', place: { row: 7, column: 2 }, given: 47087 },
    { code: 'flag-unreadable', place: { row: 8, column: 3 }, given: 'perhaps' },
    { code: 'repeated', place: { row: 9, column: 0 }, given: 46083 },
  ]);
});

test('two events on one day are both there', () => {
  expect(told([[46083, 'Fair'], [46083, 'Price change']]).days).toEqual(['2026-03-02 Fair', '2026-03-02 Price change']);
});

test('a table without dates says so, and an empty one holds no events', () => {
  expect(told([['Name', 'Calls'], ['A', 12], ['B', 30]])).toEqual({ days: [], problems: [{ code: 'no-dates', place: null, given: '' }] });
  expect(told([])).toEqual({ days: [], problems: [] });
  expect(told([['', ''], ['', '']])).toEqual({ days: [], problems: [] });
});

test('dates without a column of names are told cell by cell', () => {
  expect(told([['Date'], [46083]]).problems).toEqual([{ code: 'name-missing', place: { row: 1, column: 0 }, given: 46083 }]);
});
