import { callLogTally, DEFAULT_CALL_LOG_SETTINGS, findLogColumns, type CallLogSettings, type LogRow } from '../../../src/core/call-log';
import { findColumns } from '../../../src/core/history/find-columns';
import { words } from '../../../src/locales';
import { LOCALE_NAMES, type LocaleName } from '../../../src/locales/locale-name';
import { callLogPlan, callLogTable } from '../../../src/sheets/call-log/call-log-plan';
import { plannedGrid } from '../../../src/taskpane/parts/planned-grid';

const HEADERS = ['call id', 'queue', 'start time', 'status', 'wait', 'talk', 'hold', 'wrap'];
const ROWS: LogRow[] = [
  ['1', 'Sales', '2026-03-02 08:31:00', 'answered', '5', '60', '6', '10'], ['2', '=Service', '2026-03-02 08:40:00', 'answered', '25', '120', '0', '30'],
  ['3', 'Sales', '2026-03-02 09:31:00', 'abandoned', '2', '', '', ''], ['4', 'Sales', '2026-03-02 09:32:00', 'abandoned', '50', '', '', ''],
  ['5', 'Sales', 'soon', 'answered', '5', '60', '0', '10'], ['6', 'Sales', '2026-03-02 08:45:00', 'answered', '15', '90', '4', '20'],
];

function planOf(change: Partial<CallLogSettings> = {}, locale: LocaleName = 'en', rows: readonly LogRow[] = ROWS, headers: LogRow = HEADERS) {
  const settings: CallLogSettings = { ...DEFAULT_CALL_LOG_SETTINGS, logZone: 'UTC', localZone: 'Europe/Berlin', ...change };
  const tally = callLogTally(findLogColumns({ rows: [headers, ...rows] }), settings);
  rows.forEach((row, index) => tally.add(row, index + 2));
  const request = { result: tally.result(), settings, file: 'calls.csv', words: words(locale).sheets.callLog, locale, writtenAt: new Date('2026-03-03T09:00:00'), version: '1.0.0' };
  return { plan: callLogPlan(request), table: callLogTable(request) };
}

const gridOf = (plan: ReturnType<typeof callLogPlan>) => plannedGrid(plan.sheets[0]!);

test('the table has the local date and time, queue, counts, sums and what is worked out of them', () => {
  const { plan, table } = planOf();
  const grid = gridOf(plan);
  expect(table).toBe('A5:O9');
  const line = (row: number) => Array.from({ length: 15 }, (_, column) => grid.at(row, column)?.value);
  expect(line(4)).toEqual(['Date', 'Interval', 'Queue', 'Calls offered', 'AHT (s)', 'Answered', 'Abandoned', 'Short abandons', 'Answered in time', 'Talk (s)', 'Hold (s)', 'After-call work (s)', 'Waiting (s)', 'ASA (s)', 'Service level (%)']);
  // 2 March 2026 is serial 46,083; 08:31 in UTC is 09:31 in Berlin. AHT (60+6+10 + 90+4+20) ÷ 2.
  expect(line(5)).toEqual([46_083, 19 / 48, 'Sales', 2, 95, 2, 0, 0, 2, 150, 10, 30, 20, 10, 1]);
  expect(line(6)).toEqual([46_083, 20 / 48, 'Sales', 0, '', 0, 0, 0, 0, 0, 0, 0, 0, '', '']);
  expect(line(7)).toEqual([46_083, 21 / 48, 'Sales', 2, '', 0, 2, 1, 0, 0, 0, 0, 0, '', 0]);
});

test('a queue that is named like a formula stays a name', () => {
  expect(gridOf(planOf().plan).at(8, 2)?.value).toBe(' =Service');
});

test('what is worked out is one live formula a column', () => {
  const formulas = planOf().plan.sheets[0]!.blocks.flatMap((block) => (block.kind === 'spill' ? [block.formula] : []));
  expect(formulas).toEqual(['=IF(F6:F9>0,(J6:J9+K6:K9+L6:L9)/F6:F9,"")', '=IF(F6:F9>0,(M6:M9)/F6:F9,"")', '=IF(D6:D9>0,(I6:I9)/D6:D9,"")']);
});

test.each(LOCALE_NAMES)('in %s, forecast and staffing find their columns in it by name', (locale) => {
  const { plan } = planOf({}, locale);
  const grid = gridOf(plan);
  const rows = Array.from({ length: 5 }, (_, row) => Array.from({ length: 15 }, (_unused, column) => grid.at(row + 4, column)?.value ?? ''));
  const found = findColumns(rows, rows.map((_row, index) => (index === 0 ? [] : ['yyyy-mm-dd', 'hh:mm'])));
  expect([found.date, found.interval, found.calls, found.aht].map((one) => [one?.column, one?.because])).toEqual([[0, 'header'], [1, 'header'], [3, 'header'], [4, 'header']]);
});

test('what the log does not tell has no column', () => {
  const { plan } = planOf({}, 'en', [['2026-03-02 08:31:00'], ['2026-03-02 08:41:00']], ['start time']);
  const grid = gridOf(plan);
  expect(Array.from({ length: 4 }, (_, column) => grid.at(4, column)?.value)).toEqual(['Date', 'Interval', 'Calls offered', undefined]);
});

test('a log counted by the day has a date and no interval', () => {
  const grid = gridOf(planOf({ intervalMinutes: 1440, byQueue: false }).plan);
  expect(Array.from({ length: 3 }, (_, column) => grid.at(4, column)?.value)).toEqual(['Date', 'Calls offered', 'AHT (s)']);
  expect(grid.at(5, 1)?.value).toBe(5);
});

test('source, clock, refusals and checks stand beside the table', () => {
  const { plan } = planOf();
  const texts = plan.sheets[0]!.blocks.flatMap((block) => (block.kind === 'cells' ? block.rows.flat().map(({ content }) => content) : []));
  expect(texts).toContainEqual(expect.stringMatching(/^Source: calls\.csv, 6 rows\. From the time of UTC to that of Europe\/Berlin\./));
  expect(texts).toContain('Refused: start not readable');
  expect(texts).toContain('First in line 6');
  expect(texts).toContain('=SUM(D6:D9)-5');
  expect(plan.memory).toBeNull();
});
