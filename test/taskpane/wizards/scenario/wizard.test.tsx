/** @jest-environment jsdom */
import { MessageChannel } from 'node:worker_threads';
import { fireEvent, screen, waitFor } from '@testing-library/react';
import type { JobProps } from '../../../../src/taskpane/job';
import ScenarioWizard from '../../../../src/taskpane/wizards/scenario';
import { liveWorkbook, type LiveWorkbook } from '../../../workbook/live-workbook';
import { inPane } from '../../support/in-pane';

// Measures text on a canvas, which jsdom has none of; the chart is looked at in a real browser.
jest.mock('../../../../src/taskpane/parts/drawn-chart', () => ({ __esModule: true, default: () => null }));

// The grid's engine yields through it; jsdom has none.
Object.assign(globalThis, { MessageChannel });

jest.setTimeout(60_000);
const PATIENT = { timeout: 20_000 };

let live: LiveWorkbook;
beforeEach(() => { live = liveWorkbook(); });
afterEach(() => live.dispose());

const open = (props: Partial<JobProps> = {}) => inPane(<ScenarioWizard intent="start" onLeave={() => undefined} {...props} />, { port: live.port });
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
const ready = (name: string) => waitFor(() => expect(screen.getByRole('button', { name })).not.toHaveAttribute('aria-disabled', 'true'), PATIENT);
const choose = (name: string, value: string) => fireEvent.change(screen.getByRole('combobox', { name }), { target: { value } });

async function write() {
  press('Next');
  await screen.findByRole('heading', { name: 'This is what will be written' });
  await ready('Write');
  press('Write');
  await screen.findByRole('heading', { name: /^Your table is on sheet Scenario/ }, PATIENT);
}

test('from the base case to live formulas', async () => {
  open();
  fireEvent.change(screen.getByLabelText('Calls offered'), { target: { value: '200' } });
  press('Next');
  expect(screen.getByText('Runs through 180 · 190 · 200 · 210 · 220 · 230 · 240.')).toBeInTheDocument();
  await write();
  const [row] = (await live.values('Scenario', 'F6:H12')).filter(([change]) => change === 0);
  // 26.67 erlangs: by the recurrence of Erlang B, 31 agents answer 77.7 % within 20 s and 32 agents 84.9 %.
  expect(row).toEqual([0, 200, 32]);
});

test('steps that make no sense are told before anything is written', async () => {
  open();
  press('Next');
  choose('Down the table', 'serviceLevel');
  fireEvent.change(screen.getByLabelText('First change'), { target: { value: '15%' } });
  await screen.findByText('To go on: a step leaves what is possible: 95% · 100% · 105% · 110% · 115% · 120%.');
  choose('Down the table', 'patience');
  await screen.findByText('To go on: go back and give a patience, or change something else.');
  choose('Down the table', 'calls');
  choose('Across the table', 'calls');
  await screen.findByText('To go on: rows and columns change the same: choose another for one of them.');
  choose('Across the table', 'shrinkage');
  expect(screen.getByText('Shrinkage changes people, not agents: people are shown.')).toBeInTheDocument();
  await ready('Next');
});

test('a written table is refreshed with what was changed on its sheet', async () => {
  open();
  press('Next');
  await write();
  await live.put('Scenario', 'B6', [[300]]);
  await live.put('Scenario', 'B15', [[0.1]]);
  const [key] = await live.port.remembered();
  document.body.innerHTML = '';
  open({ intent: 'refresh', memoryKey: key });
  await screen.findByRole('heading', { name: 'This is what will be written' }, PATIENT);
  await ready('Write');
  press('Write');
  await screen.findByRole('heading', { name: 'Your table is on sheet Scenario' }, PATIENT);
  expect((await live.values('Scenario', 'F6:G8')).map(([, value]) => Math.round(value as number))).toEqual([270, 300, 330]);
});

test('a sheet in use stops it and a new one is offered', async () => {
  await live.put('Scenario', 'A1', [['mine']]);
  open();
  press('Next');
  press('Next');
  fireEvent.click(await screen.findByRole('button', { name: 'Write to a new sheet, Scenario 2' }, PATIENT));
  await ready('Write');
  press('Write');
  await screen.findByRole('heading', { name: 'Your table is on sheet Scenario 2' }, PATIENT);
  expect(await live.values('Scenario', 'A1:B2')).toEqual([['mine', ''], ['', '']]);
});
