/** @jest-environment jsdom */
import { MessageChannel } from 'node:worker_threads';
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { isFault } from '../../../src/core/fault';
import { defaultRules, rosterBoard } from '../../../src/core/scheduling/rostering';
import { words } from '../../../src/locales';
import { readLog } from '../../../src/sheets/roster/read-log';
import type { RosterMemory } from '../../../src/sheets/roster/request';
import { rosterPlan } from '../../../src/sheets/roster/roster-plan';
import type { Language } from '../../../src/taskpane/language-context';
import RosterDesk from '../../../src/taskpane/panels/roster-desk';
import { EARLY, LATE, MONDAY, person, required, SPLIT } from '../../sheets/roster/example';
import { liveWorkbook, type LiveWorkbook } from '../../workbook/live-workbook';
import { inPane } from '../support/in-pane';

// The grid's engine yields through it; jsdom has none.
Object.assign(globalThis, { MessageChannel });

jest.setTimeout(120_000);
const PATIENT = { timeout: 40_000 };

const E = 'E0800';
const L = 'L1400';
const D = 'D0900';
/** Five days of eight hours a week each, rest kept, nobody more than five days in a row. */
const CELLS = [
  [E, E, E, E, E, '', '', E, E, E, E, E, '', ''],
  [L, L, L, L, L, '', '', L, L, L, L, L, '', ''],
  ['', '', D, E, E, E, E, '', '', E, E, E, E, E],
];
const REQUEST = {
  firstDay: MONDAY, days: 14, intervalMinutes: 30, required: required(14), shifts: [EARLY, LATE, SPLIT], rules: { ...defaultRules(), weekendsOff: 0 },
  people: [person('Ann', { wishes: [{ day: 5, want: 'off' as const }] }), person('Bo'), person('Cy')],
};

let live: LiveWorkbook;
let memory: RosterMemory;
let key = '';
beforeEach(async () => {
  live = liveWorkbook();
  await live.put('Need', 'A1', [[1]]);
  const board = rosterBoard(REQUEST, CELLS);
  if (isFault(board)) throw new Error(board.code);
  const result = { ...board.score(), cells: CELLS, gap: null, withoutLine: [] };
  const names = { roster: 'Roster', cover: 'Roster cover', shares: 'Roster shares', log: 'Roster log', logTable: 'RosterLog' };
  const plan = rosterPlan({
    source: { shiftsSheet: 'Need', people: { sheet: 'Need', address: 'A1:B4', headerRows: 1 } }, names, asked: REQUEST, result, log: [], words: words('en').sheets.roster, locale: 'en',
    writtenAt: new Date(Date.UTC(2026, 0, 2)), version: '0.0.0',
  });
  await live.port.write(plan, { kind: 'new-sheet' }, {});
  memory = plan.memory as RosterMemory;
  key = (await live.port.remembered())[0]!;
});
afterEach(async () => {
  cleanup();
  // Cells that are being read when a test ends are read to the end.
  await new Promise((resolve) => { setTimeout(resolve, 500); });
  live.dispose();
});

function open(language?: Language) {
  document.body.innerHTML = '';
  return inPane(<RosterDesk intent="start" onLeave={() => undefined} />, { port: live.port, language });
}

/** The address of a person's day. */
function at(row: number, day: number): string {
  const [, letter = 'A', first = '1'] = /^([A-Z]+)(\d+)/.exec(memory.cells)!;
  const column = letter.split('').reduce((sum, each) => sum * 26 + each.charCodeAt(0) - 64, 0) - 1 + day;
  const name = column < 26 ? String.fromCharCode(65 + column) : String.fromCharCode(64 + Math.floor(column / 26)) + String.fromCharCode(65 + (column % 26));
  return `${name}${Number(first) + row}`;
}

const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));
const figure = (name: string) => within(screen.getByRole('row', { name: new RegExp(`^${name}`) })).getAllByRole('cell').map((cell) => cell.textContent);

test('an edit is judged at once: the rule that it breaks with its cell, the hours, the change', async () => {
  open();
  await screen.findByText('No rule is broken.', {}, PATIENT);
  expect(figure('Days changed')).toEqual(['0', '0']);
  const short = Number(figure('Hours short')[0]);
  // Late on Wednesday, early on Thursday: nine and a half hours between.
  await live.put('Roster', at(0, 2), [[L]]);
  await screen.findByText(/^Ann: 9\.5 h of rest before Thu 8 Jan; 11 at least\.$/, {}, PATIENT);
  expect(screen.getByRole('button', { name: new RegExp(`Roster!${at(0, 3)}$`) })).toBeInTheDocument();
  expect(figure('Days changed')).toEqual(['1', '0']);
  expect(Number(figure('Hours short')[0])).not.toBe(short);
  expect(screen.getByText('Ann, Wed 7 Jan: E0800 → L1400')).toBeInTheDocument();
  await live.put('Roster', at(0, 2), [[' e0800 ']]);
  await screen.findByText('No rule is broken.', {}, PATIENT);
  expect(screen.getByText('Nothing was changed since the plan.')).toBeInTheDocument();
});

test('a code that the roster does not have is told with its cell, and counts as a day off', async () => {
  open();
  await screen.findByText('No rule is broken.', {}, PATIENT);
  await live.put('Roster', at(1, 0), [['X99']]);
  await screen.findByText('“X99” is no shift of this roster: it counts as a day off. Its shifts: E0800, L1400, D0900', {}, PATIENT);
  expect(screen.getByText(/^Bo: 32 paid hours in the week of Mon 5 Jan; 40 at least\.$/)).toBeInTheDocument();
});

test('a swap is answered in words, done as one step of undo, and logged as a swap', async () => {
  open();
  await screen.findByText('No rule is broken.', {}, PATIENT);
  fireEvent.change(screen.getByLabelText('Who'), { target: { value: '0' } });
  fireEvent.change(screen.getByLabelText('With whom'), { target: { value: '2' } });
  fireEvent.change(screen.getByLabelText('Day', { selector: 'select' }), { target: { value: '2' } });
  await screen.findByText('Yes, Ann and Cy may swap on Wed 7 Jan.');
  expect(screen.getByText('Ann: E0800 → D0900. Cy: D0900 → E0800.')).toBeInTheDocument();
  expect(screen.getByText('As many hours short as now, no wish touched.')).toBeInTheDocument();
  press('Do the swap');
  await screen.findByText('Swapped. Undo takes it back in one step.', {}, PATIENT);
  expect((await live.values('Roster', `${at(0, 2)}:${at(2, 2)}`)).flat()).toEqual([D, L, E]);
  await waitFor(() => expect(figure('Days changed')).toEqual(['2', '0']), PATIENT);
  press('Log these changes');
  await screen.findByText('2 changes are in the log now.', {}, PATIENT);
  const log = await live.port.read('RosterLog');
  expect('values' in log && readLog(memory, log.values).map(({ name, day, from, to, by }) => [name, day, from, to, by])).toEqual([['Ann', 2, E, D, 'swap'], ['Cy', 2, D, E, 'swap']]);
  await waitFor(() => expect(figure('Days changed')).toEqual(['0', '0']), PATIENT);
  expect(await live.port.recall(key)).toMatchObject({ published: [expect.stringContaining('D0900'), expect.any(String), expect.any(String)], job: 'roster' });
});

test('a swap that breaks a rule says which, before it is done', async () => {
  open();
  await screen.findByText('No rule is broken.', {}, PATIENT);
  fireEvent.change(screen.getByLabelText('Who'), { target: { value: '0' } });
  fireEvent.change(screen.getByLabelText('With whom'), { target: { value: '1' } });
  fireEvent.change(screen.getByLabelText('Day', { selector: 'select' }), { target: { value: '1' } });
  await screen.findByText('Better not: 2 rules would be broken.');
  expect(screen.getByText(/^Ann: 9\.5 h of rest before Wed 7 Jan; 11 at least\.$/)).toBeInTheDocument();
  expect(screen.getByRole('button', { name: 'Swap all the same' })).toBeInTheDocument();
});

test('selected cells are locked with their mark, and a locked cell is not swapped', async () => {
  open();
  await screen.findByText('No rule is broken.', {}, PATIENT);
  await live.port.goTo(`Roster!${at(0, 4)}:${at(0, 5)}`);
  press('Lock the selected cells');
  await screen.findByText('2 cells are locked.', {}, PATIENT);
  expect((await live.values('Roster', `${at(0, 4)}:${at(0, 5)}`)).flat()).toEqual(['E0800!', 'Off!']);
  expect(figure('Days changed')).toEqual(['0', '0']);
  fireEvent.change(screen.getByLabelText('Who'), { target: { value: '0' } });
  fireEvent.change(screen.getByLabelText('With whom'), { target: { value: '1' } });
  fireEvent.change(screen.getByLabelText('Day', { selector: 'select' }), { target: { value: '4' } });
  await screen.findByText('A cell of the two is locked. Unlock it first.', {}, PATIENT);
  press('Unlock them');
  await screen.findByText('2 cells are unlocked.', {}, PATIENT);
  expect((await live.values('Roster', `${at(0, 4)}:${at(0, 5)}`)).flat()).toEqual([E, '']);
});

test('the two selected cells are taken for a swap', async () => {
  open();
  await screen.findByText('No rule is broken.', {}, PATIENT);
  await live.port.goTo(`Roster!${at(0, 2)}:${at(2, 2)}`);
  press('Take the two selected cells');
  await screen.findByText('Yes, Ann and Cy may swap on Wed 7 Jan.', {}, PATIENT);
  await live.port.goTo('Need!A1');
  press('Take the two selected cells');
  await screen.findByText(/^Select two cells of the same day/, {}, PATIENT);
});

test('a day goes to a sheet of its own, and again to the same one', async () => {
  open();
  await screen.findByText('No rule is broken.', {}, PATIENT);
  const day = within(screen.getByRole('region', { name: 'Show a day' })).getByLabelText('Day');
  fireEvent.change(day, { target: { value: '2026-02-01' } });
  expect(screen.getByText('Choose a day from Mon 5 Jan to Sun 18 Jan.')).toBeInTheDocument();
  fireEvent.change(day, { target: { value: '2026-01-07' } });
  press('Make the day sheet');
  await screen.findByText(/^Made: sheet Roster 7 Jan/, {}, PATIENT);
  const sheets = await live.port.sheetNames();
  expect(sheets).toContain('Roster 7 Jan');
  press('Make the day sheet');
  await waitFor(() => expect(screen.getByRole('button', { name: 'Make the day sheet' })).not.toHaveAttribute('aria-disabled', 'true'), PATIENT);
  expect(await live.port.sheetNames()).toEqual(sheets);
});

test('leave typed into the roster is leave: nothing is owed for it', async () => {
  open();
  await screen.findByText('No rule is broken.', {}, PATIENT);
  await live.put('Roster', at(1, 0), [['Leave']]);
  await waitFor(() => expect(figure('Days changed')).toEqual(['1', '0']), PATIENT);
  expect(screen.getByText('No rule is broken.')).toBeInTheDocument();
});

test('a roster whose names are gone is told', async () => {
  await live.put('Roster', memory.names.split(':')[0]!, [[''], [''], ['']]);
  open();
  await screen.findByText(/^Sheet Roster can’t be read as a roster/, {}, PATIENT);
});

test('without any roster the way to one is shown', async () => {
  live.dispose();
  live = liveWorkbook();
  open({ locale: 'zh-TW', numbersIn: 'zh-TW' });
  await screen.findByText('此活頁簿中還沒有班表。', {}, PATIENT);
});
