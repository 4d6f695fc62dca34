/** @jest-environment jsdom */
import { MessageChannel } from 'node:worker_threads';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import type { JobProps } from '../../../src/taskpane/job';
import type { Language } from '../../../src/taskpane/language-context';
import KpiCatalogue from '../../../src/taskpane/panels/kpis';
import { callsByDay, hoursByDay, JANUARY } from '../../sheets/kpis/example';
import { liveWorkbook, type LiveWorkbook } from '../../workbook/live-workbook';
import { inPane } from '../support/in-pane';

// The grid's engine yields through it; jsdom has none.
Object.assign(globalThis, { MessageChannel });

jest.setTimeout(90_000);
const PATIENT = { timeout: 30_000 };

let live: LiveWorkbook;
beforeEach(() => { live = liveWorkbook(); });
afterEach(() => live.dispose());

const put = (sheet: string, rows: ReturnType<typeof callsByDay>) => live.put(sheet, 'A1', rows.map((row) => [...row]));
function open(props: Partial<JobProps> = {}, language?: Language) {
  return inPane(<KpiCatalogue intent="start" onLeave={() => undefined} {...props} />, { port: live.port, language });
}
const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));
const ready = (name: string) => waitFor(() => expect(screen.getByRole('button', { name })).not.toHaveAttribute('aria-disabled', 'true'), PATIENT);
const search = (text: string) => fireEvent.change(screen.getByRole('searchbox'), { target: { value: text } });
const choose = (name: string) => fireEvent.click(screen.getByRole('checkbox', { name: `Choose ${name}` }));

async function onward() {
  await ready('Next');
  press('Next');
}

test('an indicator is found by its name in any of the three languages, by its group, and by the data at hand', async () => {
  await put('Calls', callsByDay({ days: 40 }));
  open();
  expect(screen.getByText('168 indicators')).toBeInTheDocument();
  for (const text of ['abandonment rate', '放弃率', '放棄率']) {
    search(text);
    expect(screen.getAllByRole('link')[0]).toHaveTextContent(/^Abandonment rate/);
  }
  search('');
  fireEvent.change(screen.getByLabelText('Group'), { target: { value: 'outbound' } });
  expect(screen.getByText('24 indicators')).toBeInTheDocument();
  fireEvent.change(screen.getByLabelText('Group'), { target: { value: '' } });
  await screen.findByRole('option', { name: 'From Calls' }, PATIENT);
  fireEvent.change(screen.getByLabelText('Data at hand'), { target: { value: screen.getByRole<HTMLOptionElement>('option', { name: 'From Calls' }).value } });
  const full = within(screen.getByRole('region', { name: 'Your columns are enough' }));
  expect(full.getByRole('link', { name: /^Service level/ })).toBeInTheDocument();
  expect(full.queryByRole('link', { name: /^Occupancy/ })).toBeNull();
  expect(within(screen.getByRole('region', { name: 'One column is missing' })).getByRole('link', { name: /^Occupancy.*Lacks: logged-in hours/ })).toBeInTheDocument();
});

test('an indicator has its page, its figure in these data, and goes into one cell with one press', async () => {
  await put('Calls', [['Date', 'Offered', 'Abandoned'], [JANUARY, 100, 5], [JANUARY + 1, 300, 15]]);
  await live.put('Notes', 'B2', [['']]);
  open({ detail: 'abandonRate' });
  expect(screen.getByRole('heading', { name: 'Abandonment rate' })).toBeInTheDocument();
  expect(screen.getByText('calls abandoned ÷ calls offered')).toBeInTheDocument();
  expect(screen.getByRole('link', { name: 'Occupancy' })).toHaveAttribute('href', '#/kpis/occupancy');
  expect(await screen.findByText('5.0%', {}, PATIENT)).toBeInTheDocument();
  await live.host.Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Notes').getRange('B2').select();
    await context.sync();
  });
  press('Insert in the selected cell');
  await waitFor(async () => expect(await live.values('Notes', 'B2')).toEqual([[0.05]]), PATIENT);
});

test('from a basket to a live sheet: tables are found by themselves, only needed columns are asked for', async () => {
  await put('Calls', callsByDay({ days: 120 }));
  await put('Hours', hoursByDay(120));
  open();
  for (const [words, name] of [['service level', 'Service level'], ['occupancy', 'Occupancy'], ['abandonment', 'Abandonment rate']] as const) {
    search(words);
    choose(name);
  }
  expect(screen.getByText('3 chosen')).toBeInTheDocument();
  press('Put in the sheet');
  await screen.findByRole('heading', { name: 'Which data?' });
  const first = await screen.findByRole('region', { name: 'Table 1' }, PATIENT);
  const second = await screen.findByRole('region', { name: 'Table 2' }, PATIENT);
  await within(first).findByLabelText('Calls offered', {}, PATIENT);
  await within(second).findByLabelText('Logged-in hours', {}, PATIENT);
  expect(within(second).queryByLabelText('Paid hours')).toBeNull();
  expect(within(first).queryByLabelText('Waiting time of answered calls')).toBeNull();
  await onward();
  await screen.findByRole('heading', { name: 'Which rows and definitions?' });
  expect(screen.getByRole('radio', { name: 'Month' })).toBeChecked();
  expect(screen.getByLabelText('Service level')).toHaveValue('ofAllOffered');
  fireEvent.click(screen.getByRole('radio', { name: 'Month and team' }));
  await onward();
  await screen.findByRole('heading', { name: 'This is what will be written' });
  expect(screen.getByText(/Keep at least six months of data in a row; there are 4\./)).toBeInTheDocument();
  await ready('Write');
  press('Write');
  await screen.findByRole('heading', { name: 'The figures are on sheet KPIs' }, PATIENT);
  const shown = await live.values('KPIs', 'A6:F14');
  expect(shown[0]).toEqual(['Month', 'Team', 'Service level (%)', 'Occupancy (%)', 'Abandonment rate (%)', 'Check']);
  expect(shown.slice(1).map((row) => row[1])).toEqual(['North', 'South', 'North', 'South', 'North', 'South', 'North', 'South']);
  expect(shown.slice(1).every((row) => row.slice(2, 5).every((value) => typeof value === 'number' && value > 0 && value < 1))).toBe(true);
});

test('what is missing is named, and can be left out or chosen', async () => {
  await put('Calls', [['Date', 'Offered', 'Abandoned', 'Quick'], [JANUARY, 100, 5, 80], [JANUARY + 40, 300, 15, 200]]);
  open();
  for (const name of ['Service level', 'Occupancy', 'Abandonment rate']) {
    search(name);
    choose(name);
  }
  press('Put in the sheet');
  await screen.findByText(/Service level needs: calls answered within the limit/, {}, PATIENT);
  expect(screen.getByText(/a column is missing/)).toBeInTheDocument();
  fireEvent.change(screen.getByLabelText('Calls answered within the limit'), { target: { value: '3' } });
  await waitFor(() => expect(screen.queryByText(/Service level needs/)).toBeNull(), PATIENT);
  press('Leave Occupancy out');
  await onward();
  await screen.findByRole('radio', { name: 'Month' });
  await onward();
  await ready('Write');
  expect(screen.getByText('2 indicators · 2 rows')).toBeInTheDocument();
});

test('a sheet is refreshed with rows that were appended, and keeps the value that was changed on it', async () => {
  await put('Offer', [['Date', 'Successes', 'Outbound login hours'], [JANUARY, 10, 40], [JANUARY + 31, 12, 44]]);
  open({ detail: 'costPerSuccess' });
  press('Put in the sheet');
  await onward();
  fireEvent.change(await screen.findByLabelText(/^Hourly labour cost/), { target: { value: '30' } });
  await onward();
  await ready('Write');
  press('Write');
  await screen.findByRole('heading', { name: 'The figures are on sheet KPIs' }, PATIENT);
  expect((await live.values('KPIs', 'B7:B8')).flat()).toEqual([120, 110]);
  const grid = await live.values('KPIs', 'A1:J30');
  const row = grid.findIndex((cells) => cells.includes('Hourly labour cost'));
  const column = grid[row]!.indexOf('Hourly labour cost') + 1;
  await live.put('KPIs', `${String.fromCharCode(65 + column)}${row + 1}`, [[60]]);
  await live.put('Offer', 'A4', [[JANUARY + 60, 6, 30]]);
  const [key] = await live.port.remembered();
  document.body.innerHTML = '';
  open({ intent: 'refresh', memoryKey: key });
  await screen.findByRole('heading', { name: 'This is what will be written' }, PATIENT);
  await ready('Write');
  press('Write');
  await screen.findByRole('heading', { name: 'The figures are on sheet KPIs' }, PATIENT);
  expect((await live.values('KPIs', 'B7:B9')).flat()).toEqual([240, 220, 300]);
});

test.each(['zh-CN', 'zh-TW'] as const)('it speaks %s', async (locale) => {
  open({ detail: 'serviceLevel' }, { locale, numbersIn: locale });
  expect(screen.getByRole('heading', { name: locale === 'zh-CN' ? '服务水平' : '服務水準' })).toBeInTheDocument();
  expect(screen.getByText(locale === 'zh-CN' ? '各行业常用服务水平' : '各行業常用服務水準')).toBeInTheDocument();
});
