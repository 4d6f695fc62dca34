import { DIMENSIONS, suggestedDimension } from '../../../../src/core/cost/attrition/dimensions';
import { pareto } from '../../../../src/core/cost/attrition/pareto';
import { findMonthColumns, findNeedColumns, findPeopleColumns, monthScore, peopleScore } from '../../../../src/core/cost/attrition/reading/find-columns';
import { likelyAsOf } from '../../../../src/core/cost/attrition/reading/likely-as-of';
import { quietStart } from '../../../../src/core/cost/attrition/reading/quiet-start';
import { readMonths } from '../../../../src/core/cost/attrition/reading/read-months';
import { readNeeds } from '../../../../src/core/cost/attrition/reading/read-needs';
import { readPeople } from '../../../../src/core/cost/attrition/reading/read-people';
import { readVoluntary } from '../../../../src/core/cost/attrition/reading/voluntary-word';
import { words } from '../../../../src/locales';
import { daySerial } from '../../../../src/core/history/calendar-day';

const START = daySerial(2025, 1, 6)!;

test.each([
  [['Employee ID', 'Full name', 'Team', 'Hire date', 'Last working day', 'Leave type', 'Reason for leaving'], [0, 2, 3, 4, 5, 6]],
  [['离职原因', '工号', '班组', '入职日期', '离职日期', '是否主动'], [1, 2, 3, 4, 5, 0]],
  [['員編', '姓名', '組別', '到職日', '離職日', '離職原因', '離職類別'], [1, 2, 3, 4, 6, 5]],
  [['Agent', 'Start', 'End'], [0, null, 1, 2, null, null]],
])('the columns of people under %j are known', (header, expected) => {
  const columns = findPeopleColumns([header, header.map((_, index) => (index % 2 === 0 ? START : 'x')), header.map(() => START)]);
  expect([columns.person, columns.team, columns.start, columns.leave, columns.voluntary, columns.reason].map((found) => found?.column ?? null)).toEqual(expected);
  expect(peopleScore(columns)).toBeGreaterThan(monthScore(findMonthColumns([header, header.map(() => START)])));
});

test.each([
  [['Month', 'Opening headcount', 'Joiners', 'Leavers', 'Voluntary leavers'], [0, 1, 2, 3, 4]],
  [['月份', '离职人数', '主动离职人数', '入职人数', '月初人数'], [0, 4, 3, 1, 2]],
  [['年月', '月初人數', '到職人數', '離職人數', '自願離職人數'], [0, 1, 2, 3, 4]],
])('the columns of months under %j are known', (header, expected) => {
  const columns = findMonthColumns([header, [START, 1, 2, 3, 4]]);
  expect([columns.month, columns.open, columns.joiners, columns.leavers, columns.voluntary].map((found) => found?.column ?? null)).toEqual(expected);
  expect(monthScore(columns)).toBeGreaterThan(0.8);
});

test('the header is found where the first people are all still employed, below a title', () => {
  const table = [['Staff of the centre', '', '', '', ''], ['', '', '', '', ''], ['Name', 'Team', 'Start date', 'Leave date', 'Reason'], ...[0, 1, 2, 3, 4].map((index) => [`P${index}`, 'North', START + index, '', '']), ['P5', 'North', START, START + 90, 'Pay']];
  const columns = findPeopleColumns(table);
  expect([columns.headerRows, columns.start?.column, columns.leave?.column]).toEqual([3, 2, 3]);
  expect(readPeople(table, columns).map(({ start }) => start)).toEqual([START, START + 1, START + 2, START + 3, START + 4, START]);
});

test('what was chosen by hand counts before headers', () => {
  const columns = findPeopleColumns([['Name', 'Start date', 'Leave date', 'Seniority date'], ['Ann', START, '', START]], { start: 3, person: null });
  expect([columns.start?.column, columns.person, columns.leave?.column]).toEqual([3, null, 2]);
});

test.each([
  ['yes', true], ['Voluntary', true], ['resigned', true], [1, true], [true, true], ['主动离职', true], ['自願', true], ['辞职', true],
  ['no', false], ['Involuntary', false], ['non-voluntary', false], ['dismissed', false], [0, false], [false, false], ['被动', false], ['非自願離職', false], ['資遣', false], ['perhaps', null], ['', null],
] as const)('%j says %j of a leaver’s own will', (cell, expected) => {
  expect(readVoluntary(cell)).toBe(expected);
});

test('the dimensions are the twelve of the source, in its order and words', () => {
  expect(DIMENSIONS.map((dimension) => words('zh-TW').sheets.attrition.dimensions[dimension])).toEqual(['班組氛圍', '直接上司', '認同感', '情緒壓力', '工作內容', '成就感', '責任感', '工作環境', '薪資福利', '學習空間', '發展機會', '工作強度']);
});

test.each([
  ['Better pay elsewhere', 'pay'], ['salary', 'pay'], ['Stress from angry callers', 'pressure'], ['night shifts', 'workload'], ['no promotion', 'growth'], ['my team leader', 'supervisor'], ['conflict with colleagues', 'climate'],
  ['boring calls', 'content'], ['back to school', 'learning'], ['not appreciated', 'recognition'], ['no sense of achievement', 'achievement'], ['noise in the office', 'environment'], ['no autonomy', 'responsibility'],
  ['薪资低', 'pay'], ['加班太多', 'workload'], ['與主管不合', 'supervisor'], ['客訴壓力', 'pressure'], ['看不到升遷機會', 'growth'], ['moved house', null],
])('the reason %j speaks of %j', (reason, expected) => {
  expect(suggestedDimension(reason)).toBe(expected);
});

test('every name of a dimension suggests itself, in all languages', () => {
  for (const locale of ['en', 'zh-CN', 'zh-TW'] as const) {
    for (const dimension of DIMENSIONS) expect([dimension, suggestedDimension(words(locale).sheets.attrition.dimensions[dimension])]).toEqual([dimension, dimension]);
  }
});

test('counts from the largest on, shares adding up, ties in their order', () => {
  expect(pareto([{ key: 'a', count: 1 }, { key: 'b', count: 3 }, { key: 'c', count: 0 }, { key: 'd', count: 1 }, { key: 'e', count: 5 }]).map(({ key, cumulative }) => [key, cumulative])).toEqual([['e', 0.5], ['b', 0.8], ['a', 0.9], ['d', 1], ['c', 1]]);
  expect(pareto([{ key: 'a', count: 0 }])).toEqual([{ key: 'a', count: 0, share: 0, cumulative: 0 }]);
});

test('months are read as dates, texts and figures; repeats and gaps are told', () => {
  const table = [['Month', 'Heads', 'Leavers'], ['2025-01', 10, 1], ['2025年2月', 9, 0], ['Mar 2025', 9, 0], [202505, 9, 1], [START, 99, 1]];
  const { used, notes } = readMonths(table, findMonthColumns(table));
  expect(used.map(({ month, open }) => [month, open])).toEqual([[daySerial(2025, 1, 1), 10], [daySerial(2025, 2, 1), 9], [daySerial(2025, 3, 1), 9], [daySerial(2025, 5, 1), 9]]);
  expect(notes.map(({ code, count }) => [code, count])).toEqual([['month-missing', 1], ['month-repeated', 1]]);
});

test('heads needed are read by month; of two rows the one that asks for more', () => {
  const table = [['Month', 'Agents required'], ['2026-01', 40], [daySerial(2026, 1, 20)!, 44], ['2026-02', 'n/a'], ['2026-03', 50]];
  expect([...readNeeds(table, findNeedColumns(table))].map(([month, { required, row }]) => [month, required, row])).toEqual([[daySerial(2026, 1, 1), 44, 2], [daySerial(2026, 3, 1), 50, 4]]);
});

test('a table is true on the end of the month in which somebody last came or went, and not after today', () => {
  const table = [['Name', 'Start', 'Leave date'], ['Ann', START, ''], ['Ben', START, daySerial(2025, 3, 5)!], ['Cho', START, daySerial(2026, 3, 5)!]];
  const people = readPeople(table, findPeopleColumns(table));
  expect(likelyAsOf(people, daySerial(2025, 6, 15)!)).toBe(daySerial(2025, 3, 31));
  expect(likelyAsOf(people, daySerial(2025, 3, 20)!)).toBe(daySerial(2025, 3, 20));
  expect(likelyAsOf([], 5)).toBe(5);
});

test('a long time without a leaver among many speaks for leavers that are missing', () => {
  const hired = (count: number, leave: number) => readPeople([['Name', 'Start', 'Leave date'], ...Array.from({ length: count }, (_, index) => [`P${index}`, START, index === 0 ? leave : ''])], findPeopleColumns([['Name', 'Start', 'Leave date'], ['x', START, '']]));
  expect(quietStart(hired(12, daySerial(2026, 7, 6)!))).toEqual({ months: 18, firstLeave: daySerial(2026, 7, 6) });
  expect(quietStart(hired(12, daySerial(2025, 12, 6)!))).toBeNull();
  expect(quietStart(hired(5, daySerial(2026, 7, 6)!))).toBeNull();
  expect(quietStart([])).toBeNull();
});
