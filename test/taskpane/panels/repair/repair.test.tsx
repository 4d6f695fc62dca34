/** @jest-environment jsdom */
import { configure, fireEvent, screen, waitFor } from '@testing-library/react';
import type { Book } from '../../../../src/sheets/share/book';
import type { Language } from '../../../../src/taskpane/language-context';
import RepairFormulas from '../../../../src/taskpane/panels/repair';
import type { WorkbookPort } from '../../../../src/workbook/port';
import { bookOf, bookSheet } from '../../support/book-of';
import { inPane } from '../../support/in-pane';
import { memoryWorkbook } from '../../support/memory-workbook';

// A busy machine is no failing test.
configure({ asyncUtilTimeout: 15_000 });

const LOST = '=_xldudf_AGENTS(100,180,0.8,20,30)';
const FOUND = '=AGENTS(100,180,0.8,20,30)';

const broken = bookOf([
  bookSheet('Plan', [[LOST, '=ERLANGC(10,12)', '=SUM(1,2)'], ['=[2]!_xldudf_ERLANGB(10,12)', "='C:\\old\\wfm.xlam'!OCCUPANCY(100,180,14)", '=MISSPELT(3)']], [['#NAME?', '#NAME?', 3], ['#REF!', '#NAME?', '#NAME?']]),
  bookSheet('Locked', [[LOST]], [['#NAME?']], { protected: true }),
]);

/** A workbook whose cells show what they are told to once formulas were entered. */
function workbook(before: Book, after: Book = bookOf([]), enters?: WorkbookPort['enterFormulas']) {
  let entered = false;
  return memoryWorkbook({
    book: async () => (entered ? after : before),
    entersFormulas: async (changes) => {
      const answer = enters ? await enters(changes) : { kind: 'changed' as const };
      entered = 'kind' in answer && answer.kind === 'changed';
      return answer;
    },
  });
}

function open(port: ReturnType<typeof memoryWorkbook>, language?: Language) {
  return inPane(<RepairFormulas intent="start" onLeave={() => undefined} />, { port, language });
}

const box = (address: string) => screen.getByRole('checkbox', { name: `Repair ${address}` });

test('every broken cell is shown before and after, with what became of its function', async () => {
  const { container } = open(workbook(broken));
  await screen.findByRole('heading', { name: '5 cells to repair' });
  const shown = container.textContent!;
  for (const text of [LOST, FOUND, '=[2]!_xldudf_ERLANGB(10,12)', '=ERLANGB(10,12)']) expect(shown).toContain(text);
  for (const told of ['_xldudf_AGENTS is how a file keeps AGENTS.', '[2]!_xldudf_ERLANGB leads to a file that is not there; ERLANGB is here.']) expect(screen.getAllByText(told).length).toBeGreaterThan(0);
  expect(screen.getByText('Entered anew as it is, so that Excel looks for the functions again.')).toBeInTheDocument();
});

test('a function that may be somebody else’s is left out until it is chosen, and a protected sheet can’t be', async () => {
  const port = workbook(broken);
  open(port);
  await screen.findByRole('button', { name: 'Repair 3 cells' });
  expect(box('Plan!B2')).not.toBeChecked();
  expect(box('Locked!A1')).toBeDisabled();
  expect(screen.getByText(/Unprotect it on the Review tab/)).toBeInTheDocument();
  fireEvent.click(box('Plan!B2'));
  fireEvent.click(box('Plan!B1'));
  fireEvent.click(screen.getByRole('button', { name: 'Repair 3 cells' }));
  await waitFor(() => expect(port.asked.entered.map(({ address, to }) => [address, to])).toEqual([['A1', FOUND], ['A2', '=ERLANGB(10,12)'], ['B2', '=OCCUPANCY(100,180,14)']]));
});

test('all can be chosen and left out at once', async () => {
  open(workbook(broken));
  fireEvent.click(await screen.findByRole('checkbox', { name: 'All 4' }));
  expect(screen.getByRole('button', { name: 'Repair 4 cells' })).toBeInTheDocument();
  fireEvent.click(screen.getByRole('checkbox', { name: 'All 4' }));
  expect(screen.getByRole('button', { name: 'Repair' })).toHaveAttribute('aria-disabled', 'true');
});

test('afterwards it says how many cells show a value, and that undo takes it back', async () => {
  open(workbook(broken, bookOf([bookSheet('Plan', [[FOUND, '=ERLANGC(10,12)'], ['=ERLANGB(10,12)']], [[14, 0.45], [0.12]])])));
  fireEvent.click(await screen.findByRole('button', { name: 'Repair 3 cells' }));
  await screen.findByText(/3 formulas entered; 3 show a value now\. Undo takes it back in one step\./);
  await screen.findByRole('button', { name: 'Look again' });
  expect(screen.queryByRole('checkbox')).toBeNull();
});

test('cells that still show no value are counted and listed anew', async () => {
  open(workbook(broken, bookOf([bookSheet('Plan', [[FOUND, '=ERLANGC(10,12)'], ['=ERLANGB(10,12)']], [[14, '#NAME?'], [0.12]])])));
  fireEvent.click(await screen.findByRole('button', { name: 'Repair 3 cells' }));
  await screen.findByText(/3 formulas entered; 2 show a value now\. Those that don’t are listed below\./);
  await screen.findByRole('checkbox', { name: 'Repair Plan!B1' });
  expect(screen.getByRole('heading', { name: 'Something is still wrong?' })).toBeInTheDocument();
});

test('a cell that has changed meanwhile stops the repair and can be gone to', async () => {
  const port = workbook(broken, broken, async () => ({ kind: 'refused', address: 'Plan!A1' }));
  open(port);
  fireEvent.click(await screen.findByRole('button', { name: 'Repair 3 cells' }));
  await screen.findByText(/Cell Plan!A1 has changed since the workbook was read/);
  fireEvent.click(screen.getAllByRole('button', { name: 'Go to Plan!A1' })[0]!);
  expect(port.asked.goTo).toEqual(['Plan!A1']);
});

test('a cell that is being typed in is named as the reason', async () => {
  open(workbook(broken, broken, async () => ({ code: 'cell-edit-mode', detail: '' })));
  fireEvent.click(await screen.findByRole('button', { name: 'Repair 3 cells' }));
  await screen.findByText(/Press Enter in the cell, then try again/);
});

test('where nothing is broken it says so and what else to try', async () => {
  open(workbook(bookOf([bookSheet('Plan', [[FOUND, '=MISSPELT(3)']], [[14, '#NAME?']])])));
  await screen.findByText('Nothing to repair: no formula has lost a function of Callsheet.');
  expect(screen.getByText(/^1 more cell shows #NAME\?, but uses no function of Callsheet/)).toBeInTheDocument();
  expect(screen.getByText(/Ctrl\+Alt\+F9/)).toBeInTheDocument();
  expect(screen.getByRole('link', { name: 'Share with finance' })).toHaveAttribute('href', '#/share');
});

test('thousands of broken cells are shown a page at a time and repaired together', async () => {
  const many = Array.from({ length: 2_000 }, () => [LOST]);
  const port = workbook(bookOf([bookSheet('Plan', many, many.map(() => ['#NAME?']))]), bookOf([bookSheet('Plan', many.map(() => [FOUND]), many.map(() => [14]))]));
  open(port);
  await screen.findByRole('button', { name: 'Repair 2,000 cells' });
  expect(screen.getAllByRole('listitem')).toHaveLength(25);
  fireEvent.click(screen.getAllByRole('button', { name: 'Next page' })[0]!);
  expect(screen.getAllByText('26–50 of 2,000')).toHaveLength(2);
  expect(box('Plan!A26')).toBeChecked();
  fireEvent.click(screen.getByRole('button', { name: 'Repair 2,000 cells' }));
  await screen.findByText(/2,000 formulas entered; 2,000 show a value now/);
});

test.each([['zh-CN', '1 个单元格需要修复', '修复 1 个单元格'], ['zh-TW', '1 個儲存格需要修復', '修復 1 個儲存格']] as const)('it speaks %s', async (locale, heading, button) => {
  open(workbook(bookOf([bookSheet('Plan', [[LOST]], [['#NAME?']])])), { locale, numbersIn: locale });
  await screen.findByRole('heading', { name: heading });
  expect(screen.getByRole('button', { name: button })).toBeInTheDocument();
});
