/** @jest-environment jsdom */
import { MessageChannel } from 'node:worker_threads';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import type { JobProps } from '../../../../src/taskpane/job';
import type { Language } from '../../../../src/taskpane/language-context';
import ReportsWizard from '../../../../src/taskpane/wizards/reports';
import { liveWorkbook, type LiveWorkbook } from '../../../workbook/live-workbook';
import { inPane } from '../../support/in-pane';
import { agentsOf, callsOf, CHINESE, daysOf, offeredIn, serial, surveyOf, type Cell } from './example';

// Measures text on a canvas, which jsdom has none of; the chart is looked at in a real browser.
jest.mock('../../../../src/taskpane/parts/drawn-chart', () => ({ __esModule: true, default: () => null }));

// The grid's engine yields through it; jsdom has none.
Object.assign(globalThis, { MessageChannel });

jest.setTimeout(120_000);
const PATIENT = { timeout: 40_000 };

let live: LiveWorkbook;
beforeEach(() => {
  live = liveWorkbook();
});
afterEach(() => live.dispose());

function open(props: Partial<JobProps> = {}, language?: Language) {
  document.body.innerHTML = '';
  return inPane(<ReportsWizard intent="start" onLeave={() => undefined} {...props} />, { port: live.port, language });
}

const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));
const ready = (name: string) => waitFor(() => expect(screen.getByRole('button', { name })).not.toHaveAttribute('aria-disabled', 'true'), PATIENT);
const card = (name: string) => screen.findByRole('listitem', { name }, PATIENT);

async function toPreview() {
  await ready('Next');
  press('Next');
  await screen.findByRole('heading', { name: 'Which reports?' });
  await ready('Next');
  press('Next');
  await screen.findByRole('heading', { name: 'This is what will be written' });
  await ready('Write');
}

async function write() {
  press('Write');
  await screen.findByRole('heading', { name: /^The reports are written:/ }, PATIENT);
}

/** Every value of a sheet as far as reports reach. */
const sheet = async (name: string) => (await live.values(name, 'A1:AZ120')).flat();
const put = (name: string, rows: readonly (readonly Cell[])[]) => live.put(name, 'A1', rows as Cell[][]);

test('tables are found by themselves, each with why, its days and rows; the reports follow them when rows are added', async () => {
  const [first, later] = [daysOf('2026-01', '2026-02'), daysOf('2026-03')];
  await put('Queues', callsOf(first));
  await put('People', agentsOf(first));
  await put('Opinions', surveyOf(first));
  open();
  const calls = await card('Calls');
  await within(calls).findByText(/^118 rows, /, {}, PATIENT);
  await within(calls).findByText(/^Found by its columns: dates, queues, calls offered,/);
  await within(await card('Agents')).findByText(/^236 rows, /, {}, PATIENT);
  await within(await card('Survey')).findByText(/^59 rows, /, {}, PATIENT);
  await toPreview();
  await write();
  const months = offeredIn(daysOf('2026-02'));
  expect(await sheet('Monthly report')).toContain(months);
  // March, below what is there.
  await live.put('Queues', `A${2 * first.length + 2}`, callsOf(later).slice(1) as Cell[][]);
  const key = (await live.port.remembered()).find((each) => each.startsWith('sheet'));
  open({ intent: 'refresh', memoryKey: key });
  await screen.findByRole('heading', { name: 'This is what will be written' }, PATIENT);
  await ready('Write');
  await write();
  expect(await sheet('Monthly report')).toContain(offeredIn(later));
});

test('a table with Chinese headers is found as well, and pictures that lack a column say which', async () => {
  const days = daysOf('2026-01');
  await put('来电', callsOf(days, CHINESE.calls));
  await put('座席', agentsOf(days, CHINESE.agents));
  open({}, { locale: 'zh-CN', numbersIn: 'zh-CN' });
  await within(await screen.findByRole('listitem', { name: '来电' }, PATIENT)).findByText(/^62 行，/, {}, PATIENT);
  await within(await screen.findByRole('listitem', { name: '座席' }, PATIENT)).findByText(/^124 行，/, {}, PATIENT);
  await ready('下一步');
  press('下一步');
  await screen.findByRole('heading', { name: '做哪些报表？' });
  expect(screen.getByText('满意度构成：缺满意度调查数据表。')).toBeInTheDocument();
  expect(screen.getByRole('checkbox', { name: /^外呼报表/ })).toBeDisabled();
});

test('a missing month is told with the dates to look at', async () => {
  await put('Queues', callsOf([...daysOf('2026-01'), ...daysOf('2026-03')]));
  open();
  await screen.findByText('No rows for February 2026. Pictures by month leave a gap there; nothing is filled in.', {}, PATIENT);
  expect(screen.getByRole('button', { name: /Queues!A2:A125$/ })).toBeInTheDocument();
});

test('with no table there are sample tables with one click, and reports of all four kinds from them', async () => {
  open();
  await screen.findByText(/^No table for a report found/, {}, PATIENT);
  press('Put sample tables in a new sheet');
  for (const name of ['Calls', 'Agents', 'Quality', 'Survey', 'Outbound']) await card(name);
  await toPreview();
  await write();
  expect(await live.port.sheetNames()).toEqual(expect.arrayContaining(['Daily report', 'Weekly report', 'Monthly report', 'Outbound report']));
});

interface Kept {
  readonly inputs: Readonly<Record<string, { readonly report: string; readonly address: string }>>;
  readonly names: Readonly<Record<string, string>>;
}

test('reopened, the wizard says what the sheet’s input cells now say; a period that was typed stays, an emptied goal is none', async () => {
  const days = daysOf('2026-01', '2026-02');
  await put('Queues', callsOf(days));
  open();
  await card('Calls');
  await toPreview();
  await write();
  const key = (await live.port.remembered()).find((each) => each.startsWith('sheet'))!;
  const { inputs, names } = await live.port.recall(key) as Kept;
  const type = (input: string, value: Cell) => live.put(names[inputs[input]!.report]!, inputs[input]!.address, [[value]]);
  await type('serviceLevel', 0.9);
  await type('abandonRate', '');
  await type('month', serial('2026-01-01'));
  open({ intent: 'continue', memoryKey: key });
  await within(await card('Calls')).findByText('The table that you used last time.', {}, PATIENT);
  await ready('Next');
  press('Next');
  expect(await screen.findByLabelText('Service level')).toHaveValue('90%');
  expect(screen.getByLabelText('Abandonment rate')).toHaveValue('');
  expect(screen.getByLabelText('Month')).toHaveDisplayValue('January 2026');
  expect(screen.getByLabelText('Day')).toHaveDisplayValue(/^The latest: /);
});

test('columns that no word gives away are said once; next month’s table with the same headers is known wherever it stands', async () => {
  const strange = ['Tag', 'X1', 'X2', 'X3', 'X4', 'X5', 'X6', 'X7'];
  await put('Old', callsOf(daysOf('2026-01'), strange));
  open();
  await screen.findByText(/^No table for a report found/, {}, PATIENT);
  press('Add a table of calls');
  fireEvent.change(screen.getByLabelText(/^Its cells/), { target: { value: 'Old!A1:H63' } });
  const says = async (column: RegExp, meaning: string) => {
    const box = await screen.findByRole('combobox', { name: column }, PATIENT);
    fireEvent.click(box);
    fireEvent.change(box, { target: { value: meaning } });
    fireEvent.click(await screen.findByRole('option', { name: meaning }));
  };
  fireEvent.click(await screen.findByRole('button', { name: /that are not used$/ }, PATIENT));
  await says(/^C: X2/, 'calls offered');
  await says(/^D: X3/, 'calls answered');
  await ready('Use this table');
  press('Use this table');
  await within(await card('Calls')).findByText(/calls offered/, {}, PATIENT);
  await ready('Next');
  press('Next');
  await screen.findByRole('heading', { name: 'Which reports?' });
  await put('Old', Array.from({ length: 63 }, () => Array.from({ length: 8 }, () => '')));
  await live.put('New', 'C5', callsOf(daysOf('2026-02'), strange) as Cell[][]);
  open();
  const calls = await card('Calls');
  await within(calls).findByText('Columns as you set them last time.', {}, PATIENT);
  expect(within(calls).getByText('Sheet New, C5:J61')).toBeInTheDocument();
});
