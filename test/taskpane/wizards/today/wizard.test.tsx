/** @jest-environment jsdom */
import { MessageChannel } from 'node:worker_threads';
import { fireEvent, screen, waitFor } from '@testing-library/react';
import { forecastPlan } from '../../../../src/sheets/forecasting/forecast-plan';
import type { ForecastMemory } from '../../../../src/sheets/forecasting/request';
import type { JobProps } from '../../../../src/taskpane/job';
import TodayWizard from '../../../../src/taskpane/wizards/today';
import { differences } from '../../../sheets/differences';
import { day, requestFor, sourceRows } from '../../../sheets/forecasting/example';
import { liveWorkbook, type LiveWorkbook } from '../../../workbook/live-workbook';
import { inPane } from '../../support/in-pane';

// Measures text on a canvas, which jsdom has none of; the chart is looked at in a real browser.
jest.mock('../../../../src/taskpane/parts/drawn-chart', () => ({ __esModule: true, default: () => null }));

// The grid's engine yields through it; jsdom has none.
Object.assign(globalThis, { MessageChannel });

jest.setTimeout(120_000);
const PATIENT = { timeout: 40_000 };

let live: LiveWorkbook;
beforeEach(() => { live = liveWorkbook(); });
afterEach(() => live.dispose());

const open = (props: Partial<JobProps> = {}) => inPane(<TodayWizard intent="start" onLeave={() => undefined} {...props} />, { port: live.port });
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
const ready = (name: string) => waitFor(() => expect(screen.getByRole('button', { name })).not.toHaveAttribute('aria-disabled', 'true'), PATIENT);

/** A forecast as its wizard writes it, from Monday, 16 March 2026; five intervals of two hours a day. */
async function forecast(): Promise<ForecastMemory> {
  const request = requestFor({ inputs: { ahtSeconds: 240 } });
  await live.put('Calls', 'A1', sourceRows(request.history));
  const plan = forecastPlan(request);
  expect(await live.port.write(plan, { kind: 'new-sheet' }, {})).toMatchObject({ kind: 'written' });
  return plan.memory as ForecastMemory;
}

async function write() {
  await ready('Next');
  press('Next');
  await ready('Next');
  press('Next');
  await screen.findByRole('heading', { name: 'This is what will be written' }, PATIENT);
  await ready('Write');
  press('Write');
  await screen.findByRole('heading', { name: /^Your day is on sheet / }, PATIENT);
}

const labelled = async (label: string) => (await live.values('Today', 'A1:D80')).find(([first]) => first === label)?.[1];

test('finds the latest forecast by itself, takes its first day, and writes a sheet that follows what is typed', async () => {
  const memory = await forecast();
  open();
  await screen.findByText(/^Sheet Forecast, written /, {}, PATIENT);
  await write();
  const rows = await live.values('Today', 'F6:I10');
  expect(rows.map(([time]) => Math.round(Number(time) * 24))).toEqual([8, 10, 12, 14, 16]);
  expect(await labelled('Day')).toBe(day('2026-03-16'));
  expect(await labelled('Days stray from forecast by (s)')).toBe(memory.carryOver?.dayDeviation);
  await live.put('Today', 'B7', [[0.1]]);
  await live.put('Today', 'H6', [[150], [160]]);
  expect(await labelled('Calls so far')).toBe(310);
  const [weight, expected] = [Number(await labelled('Weight of the forecast')), Number(await labelled('Forecast for the same'))];
  expect(await labelled('Factor for the rest')).toBeCloseTo((weight + 310) / (weight + expected), 9);
  // The forecast's own range of the day, at the level that its sheet shows.
  const days = await live.values('Forecast', memory.days!.address);
  expect([await labelled('Day as forecast, low'), await labelled('Day as forecast, high')]).toEqual([days[1]![4], days[1]![5]]);
});

test('counts from a table of the workbook; what is typed on the sheet stays on a refresh', async () => {
  await forecast();
  const monday = day('2026-03-16');
  await live.put('Report', 'A1', [['Date', 'Time', 'Calls'], [monday, 8 / 24, 150], [monday, 10 / 24, 160], [monday, 12 / 24, 0], [monday, 14 / 24, 0], [monday, 16 / 24, 0]]);
  open();
  await screen.findByText(/^Sheet Forecast, written /, {}, PATIENT);
  fireEvent.click(await screen.findByRole('radio', { name: /^They are in this workbook/ }, PATIENT));
  fireEvent.change(screen.getByLabelText(/^Cells with this morning/), { target: { value: 'Report!A1:C6' } });
  await screen.findByText('5 intervals with counts, 310 calls.', {}, PATIENT);
  // Zeros where a hundred calls are expected are counts that nobody has made yet.
  expect(screen.getByRole('combobox', { name: 'Known up to' })).toHaveDisplayValue('12:00');
  await write();
  expect((await live.values('Today', 'H6:H10')).flat()).toEqual([150, 160, '', '', '']);

  await live.put('Today', 'H7', [[165]]);
  await live.put('Report', 'C4', [[99]]);
  const [key] = await live.port.remembered();
  document.body.innerHTML = '';
  open({ intent: 'refresh', memoryKey: key });
  await screen.findByText('One count that you typed is kept.', {}, PATIENT);
  await ready('Write');
  press('Write');
  await screen.findByRole('heading', { name: 'Your day is on sheet Today' }, PATIENT);
  expect((await live.values('Today', 'H6:H10')).flat()).toEqual([150, 165, 99, '', '']);
});

test('a table of the planner’s own will do, without ranges or dates', async () => {
  await live.put('Mine', 'A1', [['Interval', 'Forecast', 'Offered'], ...[8, 8.5, 9, 9.5].map((hour, row) => [hour / 24, 40 + row, row < 2 ? 60 : ''])]);
  open();
  await screen.findByText(/holds no forecast by interval/, {}, PATIENT);
  fireEvent.change(screen.getByLabelText(/^Forecast by interval/), { target: { value: 'Mine!A1:B5' } });
  await screen.findByText('The forecast has no dates: it is taken for today.', {}, PATIENT);
  await write();
  await live.put('Today', 'H6', [[60], [60]]);
  // s = 0.1, φ = 1: the forecast weighs as 100 calls. (100 + 120) ÷ (100 + 81).
  expect(await labelled('Factor for the rest')).toBeCloseTo(220 / 181, 9);
});

test('cells that are no forecast by interval, and counts of another day, are told of', async () => {
  await live.put('Days', 'A1', [['Date', 'Calls'], ...[0, 1, 2, 3].map((after) => [46_097 + after, 500 + after])]);
  await forecast();
  await live.put('Old', 'A1', [['Date', 'Time', 'Calls'], [46_000, 8 / 24, 1], [46_000, 10 / 24, 2]]);
  open();
  await screen.findByText(/^Sheet Forecast, written /, {}, PATIENT);
  fireEvent.click(await screen.findByRole('radio', { name: /^They are in this workbook/ }, PATIENT));
  fireEvent.change(screen.getByLabelText(/^Cells with this morning/), { target: { value: 'Old!A1:C3' } });
  await screen.findByText(/^These cells hold no row of this day, but of /, {}, PATIENT);
  expect(screen.getByRole('button', { name: 'Next' })).toHaveAttribute('aria-disabled', 'true');
  fireEvent.change(screen.getByLabelText(/^Forecast by interval/), { target: { value: 'Days!A1:B5' } });
  await screen.findByText(/^This is a forecast by day/, {}, PATIENT);
  expect(screen.getByRole('button', { name: 'Next' })).toHaveAttribute('aria-disabled', 'true');
});

test('the written sheet is what was previewed', async () => {
  await forecast();
  const write = jest.spyOn(live.port, 'write');
  open();
  await screen.findByText(/^Sheet Forecast, written /, {}, PATIENT);
  await ready('Next');
  press('Next');
  await ready('Next');
  press('Next');
  await ready('Write');
  press('Write');
  await screen.findByRole('heading', { name: 'Your day is on sheet Today' }, PATIENT);
  expect(await differences(live, write.mock.calls[0]![0], { tolerance: 1e-7, unsampled: true })).toEqual([]);
});
