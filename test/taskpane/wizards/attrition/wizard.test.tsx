/** @jest-environment jsdom */
import { MessageChannel } from 'node:worker_threads';
import { fireEvent, screen, waitFor } from '@testing-library/react';
import type { JobProps } from '../../../../src/taskpane/job';
import type { Language } from '../../../../src/taskpane/language-context';
import AttritionWizard from '../../../../src/taskpane/wizards/attrition';
import { day, HEADER, sampleTable } from '../../../sheets/attrition/example';
import { liveWorkbook, type LiveWorkbook } from '../../../workbook/live-workbook';
import { inPane } from '../../support/in-pane';

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
  return inPane(<AttritionWizard intent="start" onLeave={() => undefined} {...props} />, { port: live.port, language });
}

const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
const ready = (name: string) => waitFor(() => expect(screen.getByRole('button', { name })).not.toHaveAttribute('aria-disabled', 'true'), PATIENT);

async function onward(heading: string) {
  await ready('Next');
  press('Next');
  await screen.findByRole('heading', { name: heading }, PATIENT);
}

async function write() {
  await ready('Write');
  press('Write');
  await screen.findByRole('heading', { name: 'Attrition is on sheet Attrition' }, PATIENT);
}

test('without a table invented people are offered, and lead on to what will be written', async () => {
  open();
  await screen.findByText(/^No table of people or leavers found/, {}, PATIENT);
  press('Put example people in a new sheet');
  await screen.findByText('Invented people on sheet Example staff.', {}, PATIENT);
  await screen.findByText(/^140 people with a start date, \d+ with a leave date\.$/, {}, PATIENT);
  await onward('How is it counted and planned?');
  fireEvent.change(screen.getByLabelText('Heads every month'), { target: { value: '80' } });
  await screen.findByText(/^Attrition \d\d\.\d% a year · \d+ heads · costs [\d,]+ a year · \d+ people to hire$/, {}, PATIENT);
  await onward('This is what will be written');
  expect(screen.getByText(/First class: \d+ people, start by 2026-/)).toBeInTheDocument();
  press('Back');
  await screen.findByRole('heading', { name: 'How is it counted and planned?' });
  expect(screen.getByLabelText('Heads every month')).toHaveValue('80');
});

test('five sheets are written, and refresh with what was typed on them', async () => {
  await live.put('People', 'A1', sampleTable().filter((_, index) => index % 4 === 0).map((row) => [...row]));
  open();
  await onward('How is it counted and planned?');
  fireEvent.change(screen.getByLabelText('Heads every month'), { target: { value: '20' } });
  await onward('This is what will be written');
  await write();
  expect(await live.port.sheetNames()).toEqual(expect.arrayContaining(['Attrition', 'Tenure', 'Leavers', 'Headcount plan', 'Staff rows']));

  await live.put('Attrition', 'B10', [[4321]]);
  await live.put('Headcount plan', 'G8', [[25, 4, 0.1]]);
  await live.put('Headcount plan', 'B12', [[5]]);
  await live.put('Leavers', 'C11', [['Achievement']]);
  await live.put('Staff rows', 'O6', [[0]]);
  const [key] = await live.port.remembered();
  document.body.innerHTML = '';
  open({ intent: 'refresh', memoryKey: key });
  await screen.findByRole('heading', { name: 'This is what will be written' }, PATIENT);
  await write();
  expect(await live.values('Attrition', 'B10')).toEqual([[4321]]);
  expect(await live.values('Headcount plan', 'G7:I8')).toEqual([[20, 0, ''], [25, 4, 0.1]]);
  expect(await live.values('Headcount plan', 'B12')).toEqual([[5]]);
  expect((await live.values('Leavers', 'C11'))[0]).toEqual(['Achievement']);
  expect((await live.values('Staff rows', 'O6'))[0]).toEqual([0]);
  expect((await live.port.sheetNames()).filter((name) => / 2$/.test(name))).toEqual([]);
});

test('what is odd in a table of people is told with its address, and the rest counts', async () => {
  await live.put('People', 'A1', [
    [...HEADER], ['Ann', 'A', day(2024, 1, 31), day(2024, 2, 29), 'yes', 'Pay'], ['Ann', 'A', day(2024, 6, 3), '', '', ''], ['Ben', '', day(2024, 2, 1), day(2024, 1, 1), 'no', 'Boring'],
    ['Cho', 'B', day(2024, 2, 1), day(2025, 3, 31), 'maybe', ''], ['Dee', 'B', day(2096, 2, 1), '', '', ''], ['Eva', 'B', day(2023, 5, 5), day(2096, 1, 31), 'yes', 'Pay'],
    ['Fay', 'B', 'someday', '', '', ''], ['Gil', 'B', day(2024, 4, 30), 'gone', '', ''], ['Gil', 'B', day(2024, 5, 30), '', '', ''],
  ]);
  open({ detail: 'People!A1:F10' });
  await screen.findByText(/^8 people with a start date, 4 with a leave date\.$/, {}, PATIENT);
  press('Show all 10');
  for (const [address, told] of [
    ['C8', /start date can’t be read/], ['D9', /leave date can’t be read/], ['D4', /Left before the start/], ['D7', /still to come: counted as employed/], ['C6', /still to come: not counted/],
    ['A3', /hired again/], ['A10', /twice at the same time/], ['B4', /without a team/], ['E5', /voluntary or not/], ['F5', /without a reason/],
  ] as const) {
    expect(screen.getByText(told).closest('li')).toHaveTextContent(new RegExp(address));
  }
  await ready('Next');
});

test('a table of months is known by its headers; heads required come from a table; what comes too late is said', async () => {
  await live.put('Months', 'A1', [['Month', 'Opening headcount', 'Joiners', 'Leavers', 'Voluntary'], ...[0, 1, 2, 3].map((month) => [day(2025, 1 + month, 1), 100 - 2 * month, 2, 4, 3])]);
  await live.put('Need', 'A1', [['Month', 'Heads required'], [day(2025, 5, 1), 98], [day(2025, 6, 1), 104], [day(2025, 12, 1), 110]]);
  open({ detail: 'Months!A1:E5' });
  await screen.findByText('4 months with heads and leavers.', {}, PATIENT);
  await onward('How is it counted and planned?');
  fireEvent.click(screen.getByLabelText(/^From a table/));
  await screen.findByText(/choose the table of heads required\.$/);
  fireEvent.change(screen.getByLabelText(/^Table of months and heads/), { target: { value: 'Need!A1:B4' } });
  await screen.findByText('It has 3 months of the plan; others are as the month before.', {}, PATIENT);
  await onward('This is what will be written');
  expect(screen.getByText(/^Short in \d months, by up to/)).toBeInTheDocument();
  expect(screen.getByText(/lead time is longer than what remains/)).toBeInTheDocument();
  await write();
  await live.put('Need', 'B2', [[101]]);
  expect((await live.values('Headcount plan', 'G6:G13')).flat()).toEqual([101, 104, 104, 104, 104, 104, 104, 110]);
});

test.each([['zh-CN', '工作表 People：有姓名、班组、入职日期、离职日期、是否主动和原因。'], ['zh-TW', '工作表 People：有姓名、班組、到職日期、離職日期、是否自願和原因。']] as const)('it speaks %s', async (locale, sentence) => {
  await live.put('People', 'A1', sampleTable().map((row) => [...row]));
  open({}, { locale, numbersIn: locale });
  await screen.findByText(sentence, {}, PATIENT);
  press('下一步');
});
