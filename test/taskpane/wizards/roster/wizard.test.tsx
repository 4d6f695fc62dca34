/** @jest-environment jsdom */
import { MessageChannel } from 'node:worker_threads';
import { fireEvent, screen, waitFor } from '@testing-library/react';
import type { JobProps } from '../../../../src/taskpane/job';
import type { Language } from '../../../../src/taskpane/language-context';
import RosterWizard from '../../../../src/taskpane/wizards/roster';
import { liveWorkbook, type LiveWorkbook } from '../../../workbook/live-workbook';
import { inPane } from '../../support/in-pane';
import { MONDAY, NEED, shiftsAtHand } from './shifts-at-hand';

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
  await live.put('Need', 'A1', NEED.map((row) => [...row] as (string | number)[]));
  await live.port.write(shiftsAtHand(), { kind: 'new-sheet' }, {});
});
afterEach(() => live.dispose());

function open(props: Partial<JobProps> = {}, language?: Language) {
  document.body.innerHTML = '';
  return inPane(<RosterWizard intent="start" onLeave={() => { left += 1; }} {...props} />, { port: live.port, language });
}

const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));
const ready = (name: string) => waitFor(() => expect(screen.getByRole('button', { name })).not.toHaveAttribute('aria-disabled', 'true'), PATIENT);
const heading = (name: string | RegExp) => screen.findByRole('heading', { name }, PATIENT);

async function toSettings() {
  await ready('Next');
  press('Next');
  await heading('What must it respect?');
  // One second is enough for a dozen people.
  press('More settings');
  fireEvent.change(await screen.findByLabelText('Time for the search, at most'), { target: { value: '1' } });
}

async function toPreview() {
  await toSettings();
  await ready('Next');
  press('Next');
  await heading('This is what will be written');
  await ready('Write');
}

async function fromTheButton() {
  open();
  press(await screen.findByRole('button', { name: 'Put a people table in a new sheet' }, PATIENT).then(() => 'Put a people table in a new sheet'));
  await screen.findByText('Made for you: change names, hours, leave and wishes on the sheet, then come back.', {}, PATIENT);
}

test('without shifts the wizard says what is missing, and where to plan them', async () => {
  live.dispose();
  live = liveWorkbook();
  open();
  await screen.findByText(/A roster hands planned shifts to people/, {}, PATIENT);
  expect(screen.getByText('To go on: plan shifts first.')).toBeInTheDocument();
});

test('from shifts to a roster in five moves, people from the button', async () => {
  await fromTheButton();
  await screen.findByText(/^\d+ people, \d+ contract hours a week\.$/, {}, PATIENT);
  await toPreview();
  expect(screen.getByText('No rule is broken.')).toBeInTheDocument();
  expect(screen.getByText(/^Wishes kept: \d+ of \d+\.$/)).toBeInTheDocument();
  press('Write');
  await heading('The roster is on sheet Roster');
  expect(await live.port.sheetNames()).toEqual(expect.arrayContaining(['Roster', 'Roster cover', 'Roster shares', 'Roster log']));
  press('Back to home');
  expect(left).toBe(1);
});

test('people who can’t be planned are told with their address, and hold the wizard up', async () => {
  await live.put('Team', 'A1', [
    ['Name', 'Hours a week', 'Leave', 'Wishes'], ['Ann', 40, '2026-01-07', '2026-01-10 off'], ['Bo', -5, 'soon', ''], ['Ann', 40, '', ''], ['Cy', 40, '', 'whatever'],
  ]);
  open();
  await screen.findByText(/Sheet Team: names, weekly hours, leave,? and wishes\./, {}, PATIENT);
  for (const [address, told] of [['Team!A2', /This name comes again|These names come again/], ['Team!B3', /No week has such hours: -5/], ['Team!C3', /This is no day: soon/], ['Team!D5', /This wish can’t be read: whatever/]] as const) {
    expect(await screen.findByRole('button', { name: new RegExp(`${address}$`) }, PATIENT)).toBeInTheDocument();
    expect(screen.getByText(told)).toBeInTheDocument();
  }
  expect(screen.getByText('To go on: mend what is marked as an error in the table.')).toBeInTheDocument();
});

test('too few people are told before anything is searched', async () => {
  await live.put('Team', 'A1', [['Name', 'Hours a week'], ['Ann', 40], ['Bo', 40]]);
  open();
  await toSettings();
  expect(screen.getByText(/These people can’t cover the shifts: [\d,]+ hours are missing/)).toBeInTheDocument();
  expect(screen.getByText(/People cover \d+\.\d% of the hours required/)).toBeInTheDocument();
});

test('a refresh keeps locked cells and what is published, says what it changes, and logs it with edits by hand', async () => {
  await fromTheButton();
  await toPreview();
  press('Write');
  await heading('The roster is on sheet Roster');
  const key = (await live.port.remembered()).find((each) => each.startsWith('sheet '))!;
  const memory = await live.port.recall(key) as { cells: string; asked: { firstDay: number }; search: unknown };
  expect(memory.asked.firstDay).toBe(MONDAY);
  expect(memory.search).toEqual({ seed: 1, seconds: 1 });
  const [corner] = memory.cells.split(':');
  const before = await live.values('Roster', memory.cells);
  // The first person's first day: off, and locked so.
  await live.put('Roster', corner!, [['Off!']]);
  open({ intent: 'refresh', memoryKey: key });
  await heading('This is what will be written');
  await ready('Write');
  expect(screen.getByText('One locked cell stays.')).toBeInTheDocument();
  if (before[0]![0] !== '') expect(screen.getByText(/^One day was changed by hand since the last plan/)).toBeInTheDocument();
  press('Write');
  await heading('The roster is on sheet Roster');
  const after = await live.values('Roster', memory.cells);
  expect(after[0]![0]).toBe('Off!');
  const changed = after.flatMap((line, person) => line.filter((cell, day) => cell !== before[person]![day])).length;
  expect(changed).toBeLessThan(20);
  const names = await live.port.tableNames();
  const log = await live.port.read(names.find((name) => /log/i.test(name))!);
  expect('values' in log && log.values.length).toBeGreaterThan(1);
  // Searched for as long as the first time, which is remembered on.
  expect(await live.port.recall(key)).toMatchObject({ search: { seed: 1, seconds: 1 } });
});

test.each(['zh-CN', 'zh-TW'] as const)('it speaks %s', async (locale) => {
  open({}, { locale, numbersIn: locale });
  await screen.findByRole('button', { name: locale === 'zh-CN' ? '在新工作表中放入人员表' : '在新工作表放入人員表' }, PATIENT);
});
