/** @jest-environment jsdom */
import { MessageChannel } from 'node:worker_threads';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import type { JobProps } from '../../../../src/taskpane/job';
import type { Language } from '../../../../src/taskpane/language-context';
import ForecastWizard from '../../../../src/taskpane/wizards/forecasting';
import { liveWorkbook, type LiveWorkbook } from '../../../workbook/live-workbook';
import { inPane } from '../../support/in-pane';
import { HEADER, weeks } from './example';

// Measures text on a canvas, which jsdom has none of; the chart is looked at in a real browser.
jest.mock('../../../../src/taskpane/parts/drawn-chart', () => ({ __esModule: true, default: () => null }));

// The grid's engine yields through it; jsdom has none.
Object.assign(globalThis, { MessageChannel });

jest.setTimeout(120_000);
const PATIENT = { timeout: 60_000 };

let live: LiveWorkbook;
let left = 0;
beforeEach(async () => {
  left = 0;
  live = liveWorkbook();
  await live.put('Calls', 'A1', [HEADER, ...weeks(8)]);
});
afterEach(() => live.dispose());

function open(props: Partial<JobProps> = {}, language?: Language) {
  return inPane(<ForecastWizard intent="start" onLeave={() => { left += 1; }} {...props} />, { port: live.port, language });
}

const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));
const ready = (name: string) => waitFor(() => expect(screen.getByRole('button', { name })).not.toHaveAttribute('aria-disabled', 'true'), PATIENT);

async function toSettings() {
  await screen.findByText(/calls on 56 days/, {}, PATIENT);
  await ready('Next');
  press('Next');
  await screen.findByRole('heading', { name: 'What do you want to know?' });
}

async function toPreview() {
  await toSettings();
  await ready('Next');
  press('Next');
  await screen.findByRole('heading', { name: 'This is what will be written' });
  await ready('Write');
}

test('from a history to live sheets in five moves, and on to staffing', async () => {
  open();
  await toPreview();
  expect(screen.getByText(/calls in 28 days/)).toBeInTheDocument();
  expect(screen.getByRole('rowheader', { name: /Average of six weeks/ })).toBeInTheDocument();
  expect(screen.getByText('Nothing on your sheets is overwritten.')).toBeInTheDocument();
  press('Write');
  await screen.findByRole('heading', { name: 'Your forecast is on sheet Forecast' }, PATIENT);
  expect(await live.port.sheetNames()).toEqual(['Sheet1', 'Calls', 'Forecast', 'Forecast accuracy', 'Forecast log']);
  press('Use these calls to staff the day');
  expect(decodeURIComponent(window.location.hash)).toMatch(/^#\/staffing\/Forecast![A-Z]+5:[A-Z]+341$/);
  press('Back to home');
  expect(left).toBe(1);
});

test('a finding is told with its address, its proposal is taken, and the table stays as it was', async () => {
  await live.put('Calls', 'C242', [[2500]]);
  open();
  const question = await screen.findByRole('combobox', { name: /of what is usual/ }, PATIENT);
  expect(question).toHaveValue('keep');
  fireEvent.change(question, { target: { value: 'clean' } });
  await screen.findByText(/values? (is|are) changed for the forecast\./, {}, PATIENT);
  expect(await live.values('Calls', 'C242')).toEqual([[2500]]);
});

test('of several queues each has its own forecast', async () => {
  const rows = weeks(4).flatMap(([day, time, calls]) => [[day!, time!, 'Sales', calls!], [day!, time!, 'Help', 2 * (calls as number)]]);
  await live.put('Queues', 'A1', [['Date', 'Time', 'Queue', 'Calls'], ...rows]);
  open();
  fireEvent.change(await screen.findByLabelText(/Table with your past calls/, {}, PATIENT), { target: { value: 'Queues!A1:D673' } });
  const queue = await screen.findByLabelText('Queue', {}, PATIENT);
  fireEvent.change(queue, { target: { value: 'Help' } });
  const calls = weeks(4).reduce((sum, row) => sum + 2 * (row[2] as number), 0);
  await screen.findByText(new RegExp(`${calls.toLocaleString('en')} calls on 28 days`), {}, PATIENT);
});

test('all queues of a table in one go: a forecast each, totals, a look at any of them; a refresh keeps what is typed on each', async () => {
  const rows = weeks(4).flatMap(([day, time, calls]) => [[day!, time!, 'Sales', calls!], [day!, time!, 'Help', 2 * (calls as number)], [day!, time!, 'Fax', 0]]);
  await live.put('Queues', 'A1', [['Date', 'Time', 'Queue', 'Calls'], ...rows]);
  open();
  fireEvent.change(await screen.findByLabelText(/Table with your past calls/, {}, PATIENT), { target: { value: 'Queues!A1:D1009' } });
  const queue = await screen.findByLabelText('Queue', {}, PATIENT);
  fireEvent.change(queue, { target: { value: within(queue).getByRole<HTMLOptionElement>('option', { name: /^All 3 queues/ }).value } });
  await screen.findByText('Left out, as there are no calls to forecast from: Fax.');
  await ready('Next');
  press('Next');
  await ready('Next');
  press('Next');
  await ready('Write');
  expect(screen.getByText(/calls in 28 days/)).toBeInTheDocument();
  expect(screen.getByText('The other queue has the same sheets.')).toBeInTheDocument();
  fireEvent.change(screen.getByLabelText('Look at'), { target: { value: 'Help' } });
  await screen.findByRole('heading', { name: /Forecast Help/ }, PATIENT);
  await ready('Write');
  press('Write');
  await screen.findByRole('heading', { name: 'Your forecast is on sheet Forecast of all queues' }, PATIENT);
  const names = await live.port.sheetNames();
  expect(names.slice(3)).toEqual(['Forecast of all queues', 'Forecast Sales', 'Forecast Help', 'Accuracy Sales', 'Accuracy Help', 'Log Sales', 'Log Help']);
  const totals = async () => (await live.values('Forecast of all queues', 'A6:B8')).map(([, calls]) => calls as number);
  const before = await totals();
  expect(before[2]).toBeCloseTo(before[0]! + before[1]!, 6);
  press('Use these calls to staff the day');
  expect(decodeURIComponent(window.location.hash)).toContain('Forecast Help');

  // Growth of one queue, on its own sheet.
  await live.put('Forecast Sales', 'B6', [[0.5]]);
  const memories = await live.port.remembered();
  const sheets = await Promise.all(memories.map(async (key) => ((await live.port.recall(key)) as { sheet: string }).sheet));
  expect([...sheets].sort()).toEqual(['Forecast Help', 'Forecast Sales', 'Forecast of all queues']);
  document.body.innerHTML = '';
  open({ intent: 'refresh', memoryKey: memories[sheets.indexOf('Forecast of all queues')] });
  await screen.findByRole('heading', { name: 'This is what will be written' }, PATIENT);
  await ready('Write');
  press('Write');
  await screen.findByRole('heading', { name: 'Your forecast is on sheet Forecast of all queues' }, PATIENT);
  expect(await live.port.sheetNames()).toEqual(names);
  expect(await live.values('Forecast Sales', 'B6')).toEqual([[0.5]]);
  expect(await live.values('Forecast Help', 'B6')).toEqual([[0]]);
  const after = await totals();
  expect(after[0]! / before[0]!).toBeCloseTo(1.5, 6);
  expect(after[1]).toBeCloseTo(before[1]!, 6);
});

test('three days are forecast with the warning that they deserve', async () => {
  await live.put('Few', 'A1', [HEADER, ...weeks(1).slice(0, 36)]);
  open();
  fireEvent.change(await screen.findByLabelText(/Table with your past calls/, {}, PATIENT), { target: { value: 'Few!A1:C37' } });
  await screen.findByText(/Less than a week/, {}, PATIENT);
  await ready('Next');
  press('Next');
  await ready('Next');
  press('Next');
  await screen.findByText(/nothing can be said of the error/, {}, PATIENT);
  await ready('Write');
});

test('a history of zeros and one without dates are refused in a sentence', async () => {
  await live.put('Zeros', 'A1', [HEADER, ...weeks(3).map(([day, time]) => [day!, time!, 0])]);
  await live.put('Undated', 'A1', [['Time', 'Calls'], ...weeks(1).map(([, time, calls]) => [time!, calls!])]);
  open();
  const field = await screen.findByLabelText(/Table with your past calls/, {}, PATIENT);
  fireEvent.change(field, { target: { value: 'Zeros!A1:C253' } });
  await screen.findByText('To go on: every count in this history is zero: there is nothing to forecast.', {}, PATIENT);
  fireEvent.change(field, { target: { value: 'Undated!A1:B85' } });
  await screen.findByText(/No dates were found in these cells/, {}, PATIENT);
  await screen.findByText('To go on: choose a table with dates and calls.', {}, PATIENT);
});

test('a computation can be stopped and started again; nothing is written', async () => {
  open();
  await toSettings();
  // Before there is a forecast.
  press('Next');
  await screen.findByRole('heading', { name: 'This is what will be written' });
  press('Cancel');
  await screen.findByText('The forecast was stopped. Nothing was written.');
  expect(screen.getByRole('button', { name: 'Write' })).toHaveAttribute('aria-disabled', 'true');
  press('Forecast again');
  await ready('Write');
  expect(await live.port.sheetNames()).toEqual(['Sheet1', 'Calls']);
});

test('a refresh with new history keeps adjustments and inputs, and says what changed', async () => {
  open();
  await toPreview();
  press('Write');
  await screen.findByRole('heading', { name: 'Your forecast is on sheet Forecast' }, PATIENT);
  // Growth, and a campaign of 20 % on all days.
  await live.put('Forecast', 'B6', [[0.05]]);
  await live.put('Forecast', 'F6', [[1, 'Campaign']]);
  await live.put('Forecast', 'L6', [[0.2]]);
  await live.put('Calls', 'A674', weeks(9).slice(-84));
  const [key, ...others] = await live.port.remembered();
  expect(others).toEqual([]);
  document.body.innerHTML = '';
  open({ intent: 'refresh', memoryKey: key });
  await screen.findByRole('heading', { name: 'This is what will be written' }, PATIENT);
  await screen.findByText(/7 new days of history\./, {}, PATIENT);
  expect(screen.getByText(/One adjustment and your inputs on the sheet are kept\./)).toBeInTheDocument();
  await ready('Write');
  press('Write');
  await screen.findByRole('heading', { name: 'Your forecast is on sheet Forecast' }, PATIENT);
  expect(await live.port.sheetNames()).toEqual(['Sheet1', 'Calls', 'Forecast', 'Forecast accuracy', 'Forecast log']);
  expect(await live.values('Forecast', 'B6')).toEqual([[0.05]]);
  expect((await live.values('Forecast', 'F6:L6'))[0]).toEqual([1, 'Campaign', '', '', '', '', 0.2]);
});

test('from the year down: shares of the history, the year typed, a sheet of live formulas that is refreshed', async () => {
  open();
  await toSettings();
  fireEvent.click(screen.getByRole('radio', { name: /^Top-down/ }));
  await screen.findByText(/no whole year/);
  await screen.findByText(/^[\d,]+ calls in 2027$/);
  fireEvent.change(screen.getByLabelText(/Calls of the year/), { target: { value: '720000' } });
  await ready('Next');
  press('Next');
  await ready('Write');
  press('Write');
  await screen.findByRole('heading', { name: 'Your forecast is on sheet Top-down forecast' }, PATIENT);
  expect((await live.values('Top-down forecast', 'A6:B8')).map(([, value]) => value)).toEqual([720_000, 0, 2027]);
  await live.put('Top-down forecast', 'B7', [[0.12]]);
  const [key] = await live.port.remembered();
  document.body.innerHTML = '';
  open({ intent: 'refresh', memoryKey: key });
  await screen.findByRole('heading', { name: 'This is what will be written' }, PATIENT);
  await ready('Write');
  press('Write');
  await screen.findByRole('heading', { name: 'Your forecast is on sheet Top-down forecast' }, PATIENT);
  expect(await live.values('Top-down forecast', 'B7')).toEqual([[0.12]]);
});

test.each([['zh-CN', '历史数据在哪里？', /56 天共/], ['zh-TW', '歷史資料在哪裡？', /56 天共/]] as const)('it speaks %s', async (locale, heading, summary) => {
  open({}, { locale, numbersIn: locale });
  await screen.findByRole('heading', { name: heading });
  await screen.findByText(summary, {}, PATIENT);
});
