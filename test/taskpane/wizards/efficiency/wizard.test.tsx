/** @jest-environment jsdom */
import { MessageChannel } from 'node:worker_threads';
import { fireEvent, screen, waitFor } from '@testing-library/react';
import type { JobProps } from '../../../../src/taskpane/job';
import type { Language } from '../../../../src/taskpane/language-context';
import EfficiencyWizard from '../../../../src/taskpane/wizards/efficiency';
import { exampleDay, exampleDays, HEADER } from '../../../sheets/efficiency/example';
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
  await live.put('Roster', 'A1', [[...HEADER], ...exampleDay('before').map((row) => [...row])]);
});
afterEach(() => live.dispose());

function open(props: Partial<JobProps> = {}, language?: Language) {
  return inPane(<EfficiencyWizard intent="start" onLeave={() => { left += 1; }} {...props} />, { port: live.port, language });
}

const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
const ready = (name: string) => waitFor(() => expect(screen.getByRole('button', { name })).not.toHaveAttribute('aria-disabled', 'true'), PATIENT);

async function toPreview() {
  await ready('Next');
  press('Next');
  await screen.findByRole('heading', { name: 'How is it judged?' });
  fireEvent.change(screen.getByLabelText('Average handle time'), { target: { value: '180' } });
  await ready('Next');
  press('Next');
  await screen.findByRole('heading', { name: 'This is what will be written' });
  await ready('Write');
}

async function write() {
  press('Write');
  await screen.findByRole('heading', { name: 'The check is on sheet Schedule check' }, PATIENT);
}

test('from a schedule to a live sheet in five moves, with advice in words', async () => {
  open();
  await screen.findByText('Sheet Roster: an interval, calls, agents scheduled, and agents required.', {}, PATIENT);
  await screen.findByText(/^24 rows, intervals of 30 minutes, 2,670 calls, 16 agents on average\.$/, {}, PATIENT);
  await toPreview();
  expect(screen.getByText(/Useful efficiency 85\.7% · coverage 92\.7% · misfit costs 1,645 · service level 71\.7%/)).toBeInTheDocument();
  expect(screen.getByRole('heading', { name: 'What moving one start would bring' })).toBeInTheDocument();
  expect(screen.getAllByText(/^Start one \d\d:\d\d shift at \d\d:\d\d: (saves .*|costs the same), service level 71\.7% → 7\d\.\d%\.$/).length).toBeGreaterThan(0);
  await write();
  expect((await live.values('Schedule check', 'I6'))[0]).toEqual([exampleDay('before')[0]![2]]);
  press('Back to home');
  expect(left).toBe(1);
});

test('without a column of agents required a handle time is asked for, and they are computed', async () => {
  await live.put('Roster', 'D1', Array.from({ length: 25 }, () => ['']));
  open();
  await screen.findByText('Sheet Roster: an interval, calls, and agents scheduled.', {}, PATIENT);
  await ready('Next');
  press('Next');
  await screen.findByText(/type the average handle time/);
  await fireEvent.change(screen.getByLabelText('Average handle time'), { target: { value: '180' } });
  await screen.findByText(/Useful efficiency 85\.7%/, {}, PATIENT);
});

test('what is wrong in the schedule is told with its address, and the rest is judged', async () => {
  await live.put('Roster', 'A1', [
    ['Interval', 'Calls', 'Scheduled', 'Required'], ['20:00', 100, 12, 11], ['20:30', 90, -3, 10], ['21:00', 80, 'ten', 9], ['22:30', 60, 8, 7],
    ['23:00', 50, 7, 6], ['23:30', 40, 6, 5], ['00:00', 30, 5, 4], ['00:30', 20, 4, 3],
  ]);
  open({ detail: 'Roster!A1:D9' });
  for (const address of ['Roster!A2:A9', 'Roster!C3', 'Roster!C4', 'Roster!A4:A5', 'Roster!A7:A8']) expect(await screen.findByRole('button', { name: new RegExp(`${address}$`) }, PATIENT)).toBeInTheDocument();
  for (const sentence of [/Negative agents/, /Text instead of agents/, /2 intervals are missing between/, /8 times are text/, /run past midnight/]) expect(screen.getByText(sentence)).toBeInTheDocument();
  await ready('Next');
});

test('a written sheet is refreshed with new agents and keeps the inputs that were changed on it', async () => {
  open();
  await toPreview();
  await write();
  await live.put('Schedule check', 'B6', [[0.25]]);
  await live.put('Roster', 'C2', [[30]]);
  const [key] = await live.port.remembered();
  document.body.innerHTML = '';
  open({ intent: 'refresh', memoryKey: key });
  await screen.findByRole('heading', { name: 'This is what will be written' }, PATIENT);
  await ready('Write');
  await write();
  expect(await live.values('Schedule check', 'B6')).toEqual([[0.25]]);
  expect((await live.values('Schedule check', 'H6:I6'))[0]).toEqual([180, 30]);
});

test('states and gaps carry conditional formats, and a second writing leaves no second set', async () => {
  await live.put('Roster', 'A1', [['Date', ...HEADER], ...exampleDays()].map((row) => [...row]));
  const formats = () => live.host.Excel.run(async (context) => {
    const found = context.workbook.worksheets.getItem('Schedule check').getRange('A1:BZ200').conditionalFormats;
    found.load('items/type');
    await context.sync();
    return found.items.length;
  });
  open({ detail: 'Roster!A1:E49' });
  await toPreview();
  await write();
  expect(await formats()).toBe(3 + 4 + 4);
  const [key] = await live.port.remembered();
  document.body.innerHTML = '';
  open({ intent: 'refresh', memoryKey: key });
  await screen.findByRole('heading', { name: 'This is what will be written' }, PATIENT);
  await ready('Write');
  await write();
  expect(await formats()).toBe(3 + 4 + 4);
});

test.each(['zh-CN', 'zh-TW'] as const)('it speaks %s', async (locale) => {
  open({}, { locale, numbersIn: locale });
  await screen.findByText(locale === 'zh-CN' ? '工作表 Roster：有时段、来电量、排班座席和所需座席。' : '工作表 Roster：有時段、來電量、排班座席和所需座席。', {}, PATIENT);
});
