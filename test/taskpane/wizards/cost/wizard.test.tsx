/** @jest-environment jsdom */
import { MessageChannel } from 'node:worker_threads';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import type { JobProps } from '../../../../src/taskpane/job';
import type { Language } from '../../../../src/taskpane/language-context';
import CostWizard from '../../../../src/taskpane/wizards/cost';
import StaffingWizard from '../../../../src/taskpane/wizards/staffing';
import { liveWorkbook, type LiveWorkbook } from '../../../workbook/live-workbook';
import { inPane } from '../../support/in-pane';

// Measures text on a canvas, which jsdom has none of; the charts are looked at in a real browser.
jest.mock('../../../../src/taskpane/parts/drawn-chart', () => ({ __esModule: true, default: () => null }));

// The grid's engine yields through it; jsdom has none.
Object.assign(globalThis, { MessageChannel });

jest.setTimeout(120_000);
const PATIENT = { timeout: 30_000 };

let live: LiveWorkbook;
let left = 0;
beforeEach(() => {
  left = 0;
  live = liveWorkbook();
});
afterEach(() => live.dispose());

function open(props: Partial<JobProps> = {}, language?: Language) {
  return inPane(<CostWizard intent="start" onLeave={() => { left += 1; }} {...props} />, { port: live.port, language });
}

const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
const type = (label: string | RegExp, value: string) => fireEvent.change(screen.getByLabelText(label), { target: { value } });
const ready = (name: string) => waitFor(() => expect(screen.getByRole('button', { name })).not.toHaveAttribute('aria-disabled', 'true'), PATIENT);
const heading = (name: string) => screen.findByRole('heading', { name }, PATIENT);

async function next(to: string) {
  await ready('Next');
  press('Next');
  await heading(to);
}

async function write() {
  await ready('Write');
  press('Write');
  await heading('The cost is on sheet Cost');
}

/** The row of a label, counted from 1. */
async function place(sheet: string, label: string): Promise<number> {
  return (await live.values(sheet, 'A1:A120')).findIndex(([first]) => first === label) + 1;
}

/** The value in the row of a label, in a column of it. */
async function at(sheet: string, label: string, column: number): Promise<unknown> {
  const rows = await live.values(sheet, 'A1:R120');
  return rows.find(([first]) => first === label)?.[column];
}

test('from typed figures to a live workbook: pages back and on, a wage on the sheet moves the total, and reopened it is still there', async () => {
  const first = open();
  await screen.findByText(/^No staffing sheet here yet\./, {}, PATIENT);
  type(/^Calls handled/, '10000');
  type('Months', '3');
  await screen.findByText(/in 3 months · [\d.]+ per call/);
  await next('What does it cost?');
  expect(screen.getByText(/^These are examples, no centre’s figures\./)).toBeInTheDocument();
  type(/^Wage of an agent/, '-5');
  await screen.findByText('To go on: correct “Wage of an agent”.');
  type(/^Wage of an agent/, '30');
  expect(within(screen.getByRole('region', { name: 'Heads in all months' })).getAllByRole('listitem')).toHaveLength(12);
  await next('What was booked?');
  await next('What shall the bridge compare?');
  fireEvent.click(screen.getByRole('radio', { name: /^Two scenarios, A and B/ }));
  fireEvent.change(within(screen.getByRole('region', { name: 'B: to' })).getByLabelText('Volume'), { target: { value: '33000' } });
  press('Back');
  await heading('What was booked?');
  await next('What shall the bridge compare?');
  expect(within(screen.getByRole('region', { name: 'B: to' })).getByLabelText('Volume')).toHaveValue('33,000');
  await next('This is what will be written');
  for (const sheet of ['Cost inputs', 'Cost workings', 'Cost', 'Cost actuals', 'Cost budget', 'Cost bridge', 'Cost benefits']) expect(screen.getByText(new RegExp(`^Sheet ${sheet}, A1:`))).toBeInTheDocument();
  await write();
  press('Back to home');
  expect(left).toBe(1);
  const before = Number(await at('Cost', 'Total cost', 1));
  expect(before).toBeGreaterThan(0);

  // The wage of the second month alone.
  const wages = await place('Cost inputs', 'Wage of an agent');
  await live.put('Cost inputs', `G${wages}`, [[60]]);
  const dearer = Number(await at('Cost', 'Total cost', 1));
  expect(dearer).toBeGreaterThan(before * 1.1);

  const [key] = await live.port.remembered();
  first.unmount();
  open({ intent: 'refresh', memoryKey: key });
  await heading('This is what will be written');
  await write();
  expect(await live.values('Cost inputs', `F${wages}:H${wages}`)).toEqual([[30, 60, 30]]);
  expect(Number(await at('Cost', 'Total cost', 1))).toBeCloseTo(dearer, 6);
  expect(await live.port.sheetNames()).toHaveLength(8);
});

const DAY = Array.from({ length: 12 }, (_, hour) => [46_027, (8 + hour) / 24, 100]);

test('a staffing sheet of this workbook is taken over as live references: more calls there cost more here', async () => {
  await live.put('Calls', 'A1', [['Date', 'Time', 'Calls'], ...DAY]);
  const staffing = inPane(<StaffingWizard intent="start" onLeave={() => undefined} />, { port: live.port });
  await next('What do you promise your callers?');
  await next('This is what will be written');
  await ready('Write');
  press('Write');
  await heading('Your plan is on sheet Staffing');
  staffing.unmount();
  open();
  await screen.findByText(/^1,200 calls and [\d,.]+ paid hours in 1 day\./, {}, PATIENT);
  expect(screen.getByRole('radio', { name: /^Staffing sheet Staffing/ })).toBeChecked();
  await next('What does it cost?');
  expect(screen.getByText('Calls, handle time, occupancy and shrinkage come from sheet Staffing.')).toBeInTheDocument();
  expect(screen.queryByLabelText(/^Shrinkage/)).toBeNull();
  await next('What was booked?');
  await next('What shall the bridge compare?');
  await next('This is what will be written');
  await write();
  const before = Number(await at('Cost', 'Total cost', 1));
  await live.put('Calls', 'C2', [[400]]);
  expect(Number(await at('Cost', 'Total cost', 1))).toBeGreaterThan(before);
});

describe('a planner’s own tables', () => {
  const MONTHS = [['月份', '来电量', '平均处理时长（秒）', '时薪', '离职人数', '座席人数'], ['2026年1月', 1000, 240, 35, 1, 10], ['2026年2月', 1100, 250, 36, 0, 10], ['2026年4月', 1200, 240, -2, 2, 11]];
  const LEDGER = [['科目', '1月', '2月', '合计'], ['座席工资', 60_000, '61,000', 121_000], ['社保', 15_000, 15_000, 30_000], ['职场租金', 9000, 9000, 18_000], ['团建', 500, 500, 1000], ['合计', 84_500, 85_500, 170_000]];

  test('months with Chinese headers: columns found, faults told with their cells, and months followed by the sheet', async () => {
    await live.put('数据', 'B2', MONTHS);
    open();
    await screen.findByText('Found in your workbook: months or days with calls.', {}, PATIENT);
    await screen.findByText(/^4 months from 2026-01, 3,300 calls\./, {}, PATIENT);
    for (const [told, address] of [[/^数据!B4:B5 One month is missing/, ''], [/Hourly wage: a negative number/, '']] as const) await screen.findByText((_text, element) => element?.tagName === 'SPAN' && told.test((element.textContent ?? '').replace(/'/g, '')) && address === '', {}, PATIENT);
    await next('What does it cost?');
    expect(screen.getByLabelText(/^Wage of an agent/)).toHaveValue('35');
    expect(screen.getAllByText('From your table where it has the month; this for the others.').length).toBeGreaterThan(0);
    await next('What was booked?');
    await next('What shall the bridge compare?');
    await next('This is what will be written');
    await write();
    const calls = await place('Cost inputs', 'Calls of the source');
    expect((await live.values('Cost inputs', `F${calls}:I${calls}`))[0]).toEqual([1000, 1100, 0, 1200]);
    await live.put('数据', 'C3', [[2000]]);
    expect((await live.values('Cost inputs', `F${calls}`))[0]).toEqual([2000]);
  });

  test('booked cost: accounts given their heads, what has none is told, any of it changed, and the bridge leads to it', async () => {
    await live.put('Ledger', 'A1', LEDGER);
    open();
    await ready('Next');
    type('First month', '2026-01');
    await next('What does it cost?');
    await next('What was booked?');
    fireEvent.click(screen.getByRole('radio', { name: /^From a table/ }));
    await screen.findByText('To go on: choose the table of booked cost, or “None yet”.');
    type(/^Table of booked cost/, 'Ledger!A1:D6');
    await screen.findByText(/^5 accounts as rows, 2 months as columns\./, {}, PATIENT);
    expect(screen.getByLabelText('座席工资')).toHaveValue('direct');
    expect(screen.getByLabelText('社保')).toHaveValue('direct');
    expect(screen.getByLabelText('职场租金')).toHaveValue('premises');
    expect(screen.getByText('One account has no head: 团建. Left out until you choose one.')).toBeInTheDocument();
    expect(screen.getByText('Sums and revenue are left out, or they would count twice: 合计.')).toBeInTheDocument();
    expect(screen.getByText(/An amount is typed as text/)).toBeInTheDocument();
    fireEvent.change(screen.getByLabelText('团建'), { target: { value: 'other' } });
    await waitFor(() => expect(screen.queryByText(/has no head/)).toBeNull());
    await next('What shall the bridge compare?');
    expect(screen.getByRole('radio', { name: /^Budget to booked/ })).toBeChecked();
    await next('This is what will be written');
    await write();
    const direct = await place('Cost actuals', 'Direct labour');
    expect((await live.values('Cost actuals', `F${direct}:H${direct}`))[0]).toEqual([75_000, 76_000, '']);
    expect(Number(await at('Cost budget', 'All heads', 2))).toBe(60_000 + 61_000 + 30_000 + 18_000 + 1000);
  });

  test('days with dates as text can’t be added up, and the pane says what to do', async () => {
    await live.put('Days', 'A1', [['Date', 'Calls'], ...Array.from({ length: 20 }, (_, day) => [`2026-01-${String(day + 1).padStart(2, '0')}`, 100])]);
    open({ detail: 'Days!A1:B21' });
    await screen.findByText('To go on: make the dates of your table real dates, or choose a table of months.', {}, PATIENT);
  });

  test('words in place of a ledger, and a ledger of another year, are told', async () => {
    await live.put('Words', 'A1', [['Name', 'Town'], ['Ann', 'Bern'], ['Bob', 'Basel']]);
    await live.put('Old', 'A1', [['Account', 'Month', 'Amount'], ['Rent', '2019-01', 10], ['Rent', '2019-02', 10]]);
    open();
    await ready('Next');
    await next('What does it cost?');
    await next('What was booked?');
    fireEvent.click(screen.getByRole('radio', { name: /^From a table/ }));
    type(/^Table of booked cost/, 'Words!A1:B3');
    await screen.findByText(/^To go on: this is no table of booked cost/, {}, PATIENT);
    type(/^Table of booked cost/, 'Old!A1:C3');
    await screen.findByText(/^To go on: no amount lies in the months of the workbook/, {}, PATIENT);
    expect(screen.getByText(/^2 amounts lie outside the months of the workbook/)).toBeInTheDocument();
  });
});

test.each([
  ['0 months', 'Months', '0', 'To go on: correct “Months”.'], ['a first month that is none', 'First month', 'soon', 'To go on: correct “First month”.'], ['no currency', 'Currency', ' ', 'To go on: name the currency.'],
  ['calls as text', /^Calls handled/, 'many', 'To go on: correct “Calls handled”.'],
])('%s: said in a sentence, and no way on', async (_name, label, value, sentence) => {
  open();
  await ready('Next');
  type(label, value);
  await screen.findByText(sentence, {}, PATIENT);
});

test.each(['zh-CN', 'zh-TW'] as const)('it speaks %s', async (locale) => {
  open({}, { locale, numbersIn: locale });
  await heading(locale === 'zh-CN' ? '要核算什么？' : '要核算什麼？');
  await screen.findByText(locale === 'zh-CN' ? /还没有人力测算表/ : /還沒有人力試算表/, {}, PATIENT);
});
