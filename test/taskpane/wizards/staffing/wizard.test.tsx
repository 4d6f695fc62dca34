/** @jest-environment jsdom */
import { MessageChannel } from 'node:worker_threads';
import { fireEvent, screen, waitFor } from '@testing-library/react';
import type { JobProps } from '../../../../src/taskpane/job';
import type { Language } from '../../../../src/taskpane/language-context';
import StaffingWizard from '../../../../src/taskpane/wizards/staffing';
import { HEADER, MONDAY, day } from '../../../sheets/staffing/example';
import { liveWorkbook, type LiveWorkbook } from '../../../workbook/live-workbook';
import { inPane } from '../../support/in-pane';

// Measures text on a canvas, which jsdom has none of; the chart is looked at in a real browser.
jest.mock('../../../../src/taskpane/parts/drawn-chart', () => ({ __esModule: true, default: () => null }));

// The grid's engine yields through it; jsdom has none.
Object.assign(globalThis, { MessageChannel });

jest.setTimeout(60_000);
const PATIENT = { timeout: 20_000 };

let live: LiveWorkbook;
let left = 0;
beforeEach(async () => {
  left = 0;
  live = liveWorkbook();
  await live.put('Calls', 'A1', [HEADER, ...day()]);
});
afterEach(() => live.dispose());

function open(props: Partial<JobProps> = {}, language?: Language) {
  return inPane(<StaffingWizard intent="start" onLeave={() => { left += 1; }} {...props} />, { port: live.port, language });
}

const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
const ready = (name: string) => waitFor(() => expect(screen.getByRole('button', { name })).not.toHaveAttribute('aria-disabled', 'true'), PATIENT);

async function toPreview() {
  await screen.findByText('24 rows, 2,202 calls, intervals of 30 minutes.', {}, PATIENT);
  await ready('Next');
  press('Next');
  await screen.findByRole('heading', { name: 'What do you promise your callers?' });
  press('Next');
  await screen.findByRole('heading', { name: 'This is what will be written' });
  await ready('Write');
}

test('from the calls to a live sheet in five moves', async () => {
  open();
  await screen.findByText('Sheet Calls: a date, an interval, calls, and a handle time.', {}, PATIENT);
  await toPreview();
  expect(screen.getByText(/Peak 18 agents at 12:30 · 232 paid hours · occupancy 74.4%/)).toBeInTheDocument();
  expect(screen.getByText('Nothing on your sheets is overwritten.')).toBeInTheDocument();
  press('Write');
  await screen.findByRole('heading', { name: 'Your plan is on sheet Staffing' }, PATIENT);
  expect((await live.values('Staffing', 'K6'))[0]).toEqual([10]);
  press('Back to home');
  expect(left).toBe(1);
});

test('a sheet in use stops it and a new one is offered', async () => {
  await live.put('Staffing', 'A1', [['mine']]);
  open();
  await screen.findByText('24 rows, 2,202 calls, intervals of 30 minutes.', {}, PATIENT);
  await ready('Next');
  press('Next');
  press('Next');
  const offer = await screen.findByRole('button', { name: 'Write to a new sheet, Staffing 2' }, PATIENT);
  expect(screen.getByRole('button', { name: 'Write' })).toHaveAttribute('aria-disabled', 'true');
  fireEvent.click(offer);
  await ready('Write');
  press('Write');
  await screen.findByRole('heading', { name: 'Your plan is on sheet Staffing 2' }, PATIENT);
  expect(await live.values('Staffing', 'A1:B2')).toEqual([['mine', ''], ['', '']]);
});

test('what is wrong in the data is told with its address, and the rest is staffed', async () => {
  await live.put('Calls', 'C4', [['n/a'], [-3]]);
  open();
  expect(await screen.findByRole('button', { name: /Calls!C4/ }, PATIENT)).toBeInTheDocument();
  expect(screen.getByText(/Text instead of calls/)).toBeInTheDocument();
  expect(screen.getByText(/Negative calls/)).toBeInTheDocument();
});

test('the answer moves with a setting', async () => {
  open();
  await screen.findByText('24 rows, 2,202 calls, intervals of 30 minutes.', {}, PATIENT);
  await ready('Next');
  press('Next');
  await screen.findByText(/Peak 18 agents/, {}, PATIENT);
  fireEvent.change(screen.getByLabelText('Service level'), { target: { value: '99' } });
  await screen.findByText(/Peak 2\d agents/, {}, PATIENT);
  fireEvent.change(screen.getByLabelText('Service level'), { target: { value: 'much' } });
  await screen.findByText('To go on: correct the setting “Service level”.');
});

test('a written sheet is refreshed with new calls and keeps the inputs that were changed on it', async () => {
  open();
  await toPreview();
  press('Write');
  await screen.findByRole('heading', { name: 'Your plan is on sheet Staffing' }, PATIENT);
  await live.put('Staffing', 'B6', [[0.95]]);
  await live.put('Calls', 'C2', [[300]]);
  const [key] = await live.port.remembered();
  document.body.innerHTML = '';
  open({ intent: 'refresh', memoryKey: key });
  await screen.findByRole('heading', { name: 'This is what will be written' }, PATIENT);
  await ready('Write');
  press('Write');
  await screen.findByRole('heading', { name: 'Your plan is on sheet Staffing' }, PATIENT);
  expect(await live.values('Staffing', 'B6')).toEqual([[0.95]]);
  const [[calls, , , agents]] = await live.values('Staffing', 'H6:K6') as [[number, number, number, number]];
  expect(calls).toBe(300);
  expect(agents).toBeGreaterThan(30);
});

test.each(['zh-CN', 'zh-TW'] as const)('it speaks %s', async (locale) => {
  open({}, { locale, numbersIn: locale });
  await screen.findByText(locale === 'zh-CN' ? '工作表 Calls：有日期、时段、来电量和处理时长。' : '工作表 Calls：有日期、時段、來電量和處理時長。', {}, PATIENT);
});

test('targets that no number of agents meets are told before writing, and do not stop it', async () => {
  open();
  await toPreview();
  press('Write');
  await screen.findByRole('heading', { name: 'Your plan is on sheet Staffing' }, PATIENT);
  await live.put('Staffing', 'B6', [[1]]);
  const [key] = await live.port.remembered();
  document.body.innerHTML = '';
  open({ intent: 'refresh', memoryKey: key });
  const told = await screen.findAllByText(/24 intervals can’t meet the targets/, {}, PATIENT);
  expect(told).toHaveLength(2);
  expect(screen.queryByText(/Peak/)).not.toBeInTheDocument();
  await ready('Write');
  press('Write');
  await screen.findByRole('heading', { name: 'Your plan is on sheet Staffing' }, PATIENT);
  expect(await live.values('Staffing', 'K6')).toEqual([['#N/A']]);
});

const makeTable = () => live.host.Excel.run(async (context) => {
  context.workbook.worksheets.getItem('Calls').tables.add('A1:D25', true).name = 'History';
  await context.sync();
});

async function refresh(heading = 'This is what will be written') {
  const [key] = await live.port.remembered();
  document.body.innerHTML = '';
  open({ intent: 'refresh', memoryKey: key });
  await screen.findByRole('heading', { name: heading }, PATIENT);
}

async function writePlan() {
  await ready('Write');
  press('Write');
  await screen.findByRole('heading', { name: 'Your plan is on sheet Staffing' }, PATIENT);
}

test('rows appended to a block are planned on refresh, and the pane says how many came', async () => {
  open();
  await toPreview();
  await writePlan();
  await live.put('Calls', 'A26', day(MONDAY + 1).slice(0, 3));
  await refresh();
  await screen.findByText('3 rows more in your table than last time: all 27 are planned.', {}, PATIENT);
  await writePlan();
  const [[last, , , agents], [below]] = await live.values('Staffing', 'H32:K33') as [[number, number, number, number], [string]];
  expect([last, agents > 0, below]).toEqual([day()[2]![2], true, '']);
});

test('a table that grew and moved is planned whole on refresh', async () => {
  await makeTable();
  open();
  await toPreview();
  await writePlan();
  await live.host.Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Calls').getRange('1:2').insert('Down');
    await context.sync();
  });
  await live.put('Calls', 'A28', day(MONDAY + 1));
  await live.host.Excel.run(async (context) => {
    context.workbook.tables.getItem('History').resize('A3:D51');
    await context.sync();
  });
  await refresh();
  await screen.findByText('24 rows more in your table than last time: all 48 are planned.', {}, PATIENT);
  await writePlan();
  expect((await live.values('Staffing', 'H53:H54')).flat()).toEqual([day()[23]![2], '']);
});

test('rows that went are told as well', async () => {
  open();
  await toPreview();
  await writePlan();
  await live.put('Calls', 'A24', [['', '', '', ''], ['', '', '', '']]);
  await refresh();
  await screen.findByText('2 rows fewer in your table than last time: 22 rows are planned.', {}, PATIENT);
});

test('where other headers stand now, a refresh shows the table first', async () => {
  open();
  await toPreview();
  await writePlan();
  await live.put('Calls', 'A1', [['Day', 'Start', 'Chats', 'AHT']]);
  await refresh('Where are your calls?');
});
