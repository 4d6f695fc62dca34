import type { TableRow } from '../../../src/core/history/table-cell';
import { LOCALE_NAMES } from '../../../src/locales/locale-name';
import { picturesFor } from '../../../src/sheets/reports/pictures';
import type { ReportsMemory } from '../../../src/sheets/reports/request';
import type { CellValue } from '../../../src/workbook/port';
import { liveWorkbook, type LiveWorkbook } from '../../workbook/live-workbook';
import { differences } from '../differences';
import { between, callFigures, over, rowsOf, tableUnder, total, unlike, where } from './count';
import { planned, sampleGiven, tablesOf, type Given, type GivenTable } from './example';

jest.setTimeout(120_000);

let live: LiveWorkbook;
beforeEach(() => { live = liveWorkbook(); });
afterEach(() => live.dispose());

/** Plain cells on a sheet whose name is a number, as planners have them; no table of Excel's. */
function plain(rows: readonly TableRow[], sheet = '311'): GivenTable {
  return { sheet, address: `A1:${String.fromCharCode(64 + rows[0]!.length)}${rows.length}`, rows };
}

async function written(given: Given, options: Parameters<typeof planned>[1]) {
  for (const { sheet, rows } of Object.values(given)) await live.put(sheet, 'A1', rows);
  const plan = planned(given, options);
  expect(await live.port.write(plan, { kind: 'new-sheet' }, {})).toMatchObject({ kind: 'written' });
  expect(await differences(live, plan)).toEqual([]);
  return plan;
}

const HEADERS = ['Date', 'Queue', 'Calls offered', 'Calls answered', 'Calls abandoned', 'Answered within 20 s', 'Wait time answered seconds', 'Talk seconds'];
/** November 2025 and January 2026: December is missing, one day brought no call, and a row was left half empty. */
const TWO_QUEUES: readonly TableRow[] = [
  HEADERS,
  [45_962, 'Sales', 100, 90, 10, 80, 900, 18_000], [45_962, 'Support', 60, 60, 0, 60, 120, 15_000], [45_963, 'Sales', 80, 79, 1, 70, 400, 16_000],
  [46_030, 'Sales', 110, 99, 11, 88, 990, 19_800], [46_030, 'support', 50, 45, 5, 40, 450, 11_000], [46_031, 'Sales', 0, 0, 0, 0, 0, 0], [46_032, 'Support', 70, '', 3, 61, 350, 14_100],
];

test('queues as plain cells, a missing month, a day without calls, a blank and a name in other letters', async () => {
  const given = { calls: plain(TWO_QUEUES) };
  await written(given, { reports: ['daily', 'monthly'], goals: { averageTalkTime: 200 } });
  const rows = rowsOf(given.calls);
  const sheet = await live.values('Monthly report', 'A1:J200');
  expect(sheet[1]![0]).toBe('January 2026: 230 calls offered, 82.2% answered within 20 s, 2.2 points above the goal, 8.3% abandoned.');
  const months = tableUnder(sheet, 'Month by month');
  expect(months).toHaveLength(13);
  expect(months.slice(-3).map((row) => row['Calls offered'])).toEqual([240, '', 230]);
  expect(months.slice(-3).map((row) => row['Service level'])).toEqual([210 / 240, '#N/A', 189 / 230]);
  expect(months.at(-1)!['Average of months']).toBeCloseTo((210 / 240 + 189 / 230) / 2, 12);
  const days = tableUnder(sheet, 'The month by day');
  expect(days.slice(7, 11).map((row) => [row['Calls offered'], row['Abandonment rate']])).toEqual([[160, 0.1], [0, '#N/A'], [70, 3 / 70], ['', '#N/A']]);
  const january = between(rows, 46_023, 46_054).map((row) => ({ ...row, Queue: row.Queue === 'support' ? 'Support' : row.Queue! }));
  expect(unlike(tableUnder(sheet, 'Queues or teams in the month'), (name) => {
    const of = callFigures(where(january, 'Queue', name));
    return { 'Calls offered': of.offered!, 'Abandonment rate': of.rate!, 'Service level': of.level!, 'ASA (s)': of.speed!, 'ASA goal (s)': 30 };
  })).toEqual([]);
});

test('without a column of abandoned calls they are those offered and not answered; without hours there is no night', async () => {
  const given = { calls: plain([['Date', 'Calls offered', 'Calls answered'], [46_023, 100, 91], [46_024, 50, 50]]) };
  await written(given, { reports: ['monthly'] });
  const days = tableUnder(await live.values('Monthly report', 'A1:J100'), 'The month by day');
  expect(days.slice(0, 2)).toEqual([
    { Day: 46_023, 'Calls offered': 100, Answered: 91, 'Abandonment rate': 0.09, 'Abandonment goal': 0.05 }, { Day: 46_024, 'Calls offered': 50, Answered: 50, 'Abandonment rate': 0, 'Abandonment goal': 0.05 },
  ]);
  const lacks = Object.fromEntries(picturesFor(tablesOf(given)).map(({ id, lacks: lacking }) => [id, lacking]));
  expect(lacks.answeredAndAbandoned).toEqual([]);
  expect(lacks.dayAndNight).toEqual([{ kind: 'times', table: 'calls' }]);
  expect(lacks.serviceLevelMonths).toEqual([{ kind: 'input', table: 'calls', input: 'answeredWithin' }]);
  expect(lacks.agentRanking).toEqual([{ kind: 'table', table: 'outbound' }]);
});

test('date and time in one cell: hours of the day, days, and nights that other hours leave', async () => {
  const at = (day: number, hour: number) => day + hour / 24;
  const given = { calls: plain([
    ['Date', 'Calls offered', 'Calls answered', 'Calls abandoned'],
    [at(46_022, 23.5), 3, 3, 0], [at(46_023, 0), 2, 1, 1], [at(46_023, 8), 10, 9, 1], [at(46_023, 8.5), 20, 20, 0], [at(46_023, 20), 7, 7, 0], [at(46_023, 20.5), 4, 3, 1], [at(46_024, 12), 30, 29, 1],
  ]) };
  await written(given, { reports: ['daily', 'monthly'], settings: { day: 46_023 } });
  const days = tableUnder(await live.values('Monthly report', 'A1:J100'), 'The month by day');
  expect(days.slice(0, 2).map((row) => [row['Calls offered'], row['Day hours'], row.Night])).toEqual([[43, 27, 16], [30, 30, 0]]);
  const hours = tableUnder(await live.values('Daily report', 'A1:J100'), 'The day by hour');
  expect(hours.map((row) => row['Calls offered'])).toEqual([2, 10, 20, 0, 7, 4, 0]);
});

test('rows that are appended to the table are in the report at once, and the latest month is a new one', async () => {
  const rows: TableRow[] = [['Date', 'Calls offered', 'Calls answered', 'Calls abandoned'], [46_023, 100, 91, 9], [46_024, 50, 50, 0]];
  await live.port.write({
    job: 'sample', names: [], memory: null,
    sheets: [{ name: 'Raw', blocks: [{ kind: 'cells', at: 'A1', rows: rows.map((row) => row.map((content) => ({ content }))) }], tables: [{ name: 'Calls', address: 'A1:D3' }], charts: [], formats: [], columnWidths: [] }],
  }, { kind: 'new-sheet' }, {});
  const given = { calls: { sheet: 'Raw', address: 'A1:D3', table: 'Calls', rows } };
  await live.port.write(planned(given, { reports: ['monthly'] }), { kind: 'new-sheet' }, {});
  expect((await live.values('Monthly report', 'A2'))[0]![0]).toMatch(/^January 2026: 150 calls offered/);
  expect(await live.port.appendRows('Calls', [[46_060, 70, 60, 10]])).toMatchObject({ kind: 'appended' });
  const [[headline]] = await live.values('Monthly report', 'A2') as [[CellValue]];
  expect(headline).toBe('February 2026: 70 calls offered, 14.3% abandoned.');
  expect(await live.values('Monthly report', 'AB6:AB8')).toEqual([[46_054], [46_023], ['']]);
});

test('outbound: agents level with each other take places one after the other, and who has no hours has none', async () => {
  const outbound = plain([
    ['Date', 'Agent', 'List size', 'Call attempts', 'Customers reached', 'Refusals', 'Successes', 'Logged-in hours'],
    [46_027, 'Ann', 50, 60, 30, 10, 9, 3], [46_027, 'Bo', 50, 70, 30, 12, 6, 2], [46_028, 'Cy', 50, 80, 20, 15, 1, 1], [46_034, 'Di', 10, 5, 2, 1, 0, 0],
  ], 'Raw out');
  const refusals = plain([['Date', 'Refusal reason', 'Refusals'], [46_027, 'No time', 12], [46_027, 'Price', 14], [46_028, 'Price', 9], [46_040, 'No time', 50]], 'Why');
  await written({ outbound, refusals }, { reports: ['outbound'], goals: { hitRate: 0.2 } });
  const sheet = await live.values('Outbound report', 'A1:J200');
  expect(tableUnder(sheet, 'Agents ranked').map((row) => [row.Place, row.Agent, row['Ranked by']])).toEqual([[1, 'Ann', 3], [2, 'Bo', 3], [3, 'Cy', 1]]);
  // The project ends with its last day; refusals after it are none of its own.
  expect(tableUnder(sheet, 'Why customers refuse').map((row) => [row.Reason, row.Refusals, row.Share])).toEqual([['Price', 23, 23 / 35], ['No time', 12, 12 / 35]]);
  const rows = rowsOf(outbound);
  expect(tableUnder(sheet, 'By weekday').slice(0, 2).map((row) => [row.Calls, row['Successes per hour']])).toEqual([[60 + 70 + 5, over(15, 5)], [80, 1]]);
  expect(total(rows, 'Successes')).toBe(16);
});

test('what several reports read is typed on the first of them; the memory knows where', async () => {
  const given = { calls: plain(TWO_QUEUES) };
  const plan = await written(given, { reports: ['daily', 'weekly'], goals: { averageTalkTime: 200 } });
  const { inputs } = plan.memory as ReportsMemory;
  expect(inputs.serviceLevel).toMatchObject({ report: 'daily' });
  expect(inputs.week).toMatchObject({ report: 'weekly' });
  expect(inputs.weekStartsOn).toMatchObject({ report: 'weekly' });
  await live.put('Daily report', inputs.serviceLevel!.address, [[0.99]]);
  const weekly = tableUnder(await live.values('Weekly report', 'A1:J100'), 'Key figures').find(({ Indicator }) => Indicator === 'Service level')!;
  expect([weekly.Goal, weekly['State, week']]).toEqual([0.99, '■ missed']);
});

test('weeks that begin on Sunday', async () => {
  const given = { calls: plain(TWO_QUEUES) };
  await written(given, { reports: ['weekly'], settings: { weekStartsOn: 0 } });
  const sheet = await live.values('Weekly report', 'A1:J100');
  // Sunday 4 January 2026.
  expect(tableUnder(sheet, 'The week by day').map(({ Day }) => Day)).toEqual([46_026, 46_027, 46_028, 46_029, 46_030, 46_031, 46_032]);
  expect(sheet[1]![0]).toMatch(/^Week from 4 January 2026: 230 calls offered/);
});

test.each(LOCALE_NAMES)('the invented tables in %s are found by their headers and allow every picture but that of queues', (locale) => {
  const { given } = sampleGiven(locale);
  expect(picturesFor(tablesOf(given)).filter(({ lacks }) => lacks.length > 0).map(({ id }) => id)).toEqual(['answerSpeedQueues']);
});
