/** @jest-environment jsdom */
import { MessageChannel } from 'node:worker_threads';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import type { JobProps } from '../../../../src/taskpane/job';
import type { Language } from '../../../../src/taskpane/language-context';
import ShiftsWizard from '../../../../src/taskpane/wizards/shifts';
import type { ShiftsMemory } from '../../../../src/sheets/shifts/request';
import { liveWorkbook, type LiveWorkbook } from '../../../workbook/live-workbook';
import { inPane } from '../../support/in-pane';

// Measures text on a canvas, which jsdom has none of; the chart is looked at in a real browser.
jest.mock('../../../../src/taskpane/parts/drawn-chart', () => ({ __esModule: true, default: () => null }));

// The grid's engine yields through it; jsdom has none.
Object.assign(globalThis, { MessageChannel });

jest.setTimeout(90_000);
const PATIENT = { timeout: 30_000 };

/** From eight to eight by the half-hour, two people more around noon. */
const DAY = [['Interval', 'Agents required'], ...Array.from({ length: 24 }, (_, half) => [(8 + half / 2) / 24, half >= 6 && half < 14 ? 5 : 3])];

let live: LiveWorkbook;
let left = 0;
beforeEach(async () => {
  left = 0;
  live = liveWorkbook();
  await live.put('Need', 'A1', DAY);
});
afterEach(() => live.dispose());

function open(props: Partial<JobProps> = {}, language?: Language) {
  return inPane(<ShiftsWizard intent="start" onLeave={() => { left += 1; }} {...props} />, { port: live.port, language });
}

const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));
const ready = (name: string) => waitFor(() => expect(screen.getByRole('button', { name })).not.toHaveAttribute('aria-disabled', 'true'), PATIENT);

const cards = () => within(screen.getByRole('region', { name: 'Shifts' })).getAllByRole('listitem').map((card) => card.getAttribute('aria-label'));

async function toSettings() {
  await ready('Next');
  press('Next');
  await screen.findByRole('heading', { name: 'Which shifts, and how?' });
  press('Search');
  fireEvent.change(await screen.findByLabelText('Time limit'), { target: { value: '1' } });
}

async function toPreview() {
  await ready('Next');
  press('Next');
  await screen.findByRole('heading', { name: 'This is what will be written' }, PATIENT);
  await ready('Write');
}

async function write() {
  press('Write');
  await screen.findByRole('heading', { name: 'The shifts are on sheet Shifts' }, PATIENT);
}

async function memory(): Promise<{ key: string; value: ShiftsMemory }> {
  const [key] = await live.port.remembered();
  return { key: key!, value: await live.port.recall(key!) as ShiftsMemory };
}

test('from a requirement to shifts with people in five moves: never under, and proved the best', async () => {
  open();
  await screen.findByText('Sheet Need: an interval and people needed.', {}, PATIENT);
  await screen.findByText(/^One day, 48 intervals of 30 minutes, 44 hours of people\. Most are needed at 11:00: 5 people\.$/, {}, PATIENT);
  await toSettings();
  expect(screen.getByText(/^Peak 5 people at 11:00 · 44 hours needed · \d+ possible shifts$/)).toBeInTheDocument();
  expect(cards()).toEqual(['Full time']);
  await toPreview();
  expect(screen.getByText(/ paid hours · cost .* · never short · the best possible$/)).toBeInTheDocument();
  await write();
  const { value } = await memory();
  const planned = (await live.values('Shifts', value.plannedShifts)).filter(([name]) => name === 'Full time');
  expect(planned.length).toBeGreaterThan(0);
  press('Back to home');
  expect(left).toBe(1);
});

test('a lever is tried against the plan and taken over into the shift table', async () => {
  open();
  await toSettings();
  await toPreview();
  press('Try them');
  await screen.findByRole('button', { name: 'Try them again' }, PATIENT);
  press('Use it: part-timers');
  await ready('Write');
  press('Back');
  await screen.findByRole('heading', { name: 'Which shifts, and how?' });
  expect(cards()).toEqual(['Full time', 'Part time']);
});

test('hours that no shift covers are told before the search, and after it with their reason', async () => {
  open();
  await toSettings();
  press(/^Full time/);
  fireEvent.change(await screen.findByLabelText('Earliest start'), { target: { value: '9:00' } });
  await screen.findByText('8:00–9:00');
  fireEvent.change(screen.getByLabelText('Latest start'), { target: { value: '7:00' } });
  expect(screen.getByRole('alert')).toHaveTextContent('Full time: the latest start is before the earliest, 9:00. Type a later time.');
  fireEvent.change(screen.getByLabelText('Latest start'), { target: { value: '11:30' } });
  await toPreview();
  expect(screen.getByText('8:00–9:00: 3 short. No shift can be at work then: add one, or let one start earlier or later.')).toBeInTheDocument();
});

test('a sheet is refreshed: its people can be kept, and what a new requirement changes is told', async () => {
  open();
  await toSettings();
  await toPreview();
  await write();
  const { key, value } = await memory();
  await live.put('Shifts', value.inputs.seats, [['many']]);
  await live.put('Need', 'B2', DAY.slice(1).map(([, people]) => [Number(people) + 1]));
  document.body.innerHTML = '';
  open({ intent: 'refresh', memoryKey: key });
  await screen.findByRole('heading', { name: 'What changes' }, PATIENT);
  await ready('Write');
  expect(screen.getByText(/^\d+ shifts before, \d+ after\.$/)).toBeInTheDocument();
  expect(screen.getByRole('button', { name: new RegExp(`${value.inputs.seats}$`) })).toHaveTextContent(`Shifts!${value.inputs.seats}`);
  fireEvent.click(screen.getByRole('radio', { name: /^Keep those of the sheet/ }));
  await screen.findByText('Nobody: all shifts keep their people.', {}, PATIENT);
  await screen.findByText(/^These people were not searched for/, {}, PATIENT);
  await ready('Write');
  const before = await live.values('Shifts', value.plannedShifts);
  await write();
  expect(await live.values('Shifts', (await memory()).value.plannedShifts)).toEqual(before);
});

test.each(['zh-CN', 'zh-TW'] as const)('it speaks %s', async (locale) => {
  open({}, { locale, numbersIn: locale });
  await screen.findByText(locale === 'zh-CN' ? '工作表 Need：有时段和所需人数。' : '工作表 Need：有時段和所需人數。', {}, PATIENT);
});
