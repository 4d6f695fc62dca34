/** @jest-environment jsdom */
import { configure, fireEvent, screen, waitFor, within } from '@testing-library/react';
import type { Book } from '../../../../src/sheets/share/book';
import type { Way } from '../../../../src/sheets/share/conversion';
import type { Language } from '../../../../src/taskpane/language-context';
import ShareWizard from '../../../../src/taskpane/wizards/share';
import { bookOf, bookSheet } from '../../support/book-of';
import { inPane } from '../../support/in-pane';
import { memoryWorkbook } from '../../support/memory-workbook';
import { cell, exampleBook, exampleConversion } from './example';

// A busy machine is no failing test.
configure({ asyncUtilTimeout: 15_000 });

let converts = (_book: Book, way: Way) => exampleConversion(way);
jest.mock('../../../../src/sheets/share/conversion-of', () => ({ conversionOf: (book: Book, way: Way) => converts(book, way) }));

beforeEach(() => {
  converts = (_book, way) => exampleConversion(way);
});

type Holds = NonNullable<Parameters<typeof memoryWorkbook>[0]>;
let left = 0;

function open(holds: Holds = {}, language?: Language) {
  const port = memoryWorkbook({ book: exampleBook, ...holds });
  left = 0;
  return { port, ...inPane(<ShareWizard intent="start" onLeave={() => { left += 1; }} />, { port, language }) };
}

const button = (name: string | RegExp) => screen.getByRole('button', { name });
const press = (name: string | RegExp) => fireEvent.click(button(name));
const ready = (name: string) => waitFor(() => expect(button(name)).not.toHaveAttribute('aria-disabled', 'true'));
const way = (name: RegExp) => screen.getByRole('radio', { name });
const listed = () => within(screen.getByRole('region', { name: 'Cells' })).getAllByRole('button', { name: /^Go to / }).map((link) => link.getAttribute('aria-label'));

async function toSettings() {
  await ready('Next');
  press('Next');
  await screen.findByRole('heading', { name: 'Who gets it, and how?' });
  await screen.findByText(/3 cells as values/);
  await waitFor(() => expect(screen.queryByText('Working it out')).toBeNull());
}

async function toPreview() {
  await toSettings();
  press('Next');
  await screen.findByRole('heading', { name: 'This is what will be written' });
  await ready('Write');
}

async function write() {
  await toPreview();
  press('Write');
}

describe('what there is', () => {
  test('formulas, tables and names are told in a sentence, and each sheet can be gone to', async () => {
    const { port } = open();
    await screen.findByText('3 formulas use Callsheet’s functions, on 2 sheets. 2 of them stand in Excel tables. 1 name of the workbook uses them too.');
    press('Waits');
    expect(port.asked.goTo).toEqual(['Waits!A1']);
  });

  test('a workbook without our functions is handed on as it is', async () => {
    converts = (_book, one) => ({ way: one, cells: [], names: [], sheets: [], definitions: [] });
    open({ book: bookOf([bookSheet('Notes', [['Only words']])]) });
    await screen.findByText('No formula here uses Callsheet’s functions. The workbook can be handed on as it is.');
    expect(button('Next')).toHaveAttribute('aria-disabled', 'true');
    expect(button(/Repair formulas/)).toBeInTheDocument();
  });

  test('an empty workbook says so', async () => {
    open({ book: bookOf([bookSheet('Sheet1', [])]) });
    await screen.findByText('This workbook is empty: there is nothing to share yet.');
  });

  test('a protected sheet stops the work with what to do', async () => {
    open({ book: { ...exampleBook, sheets: exampleBook.sheets.map((sheet) => ({ ...sheet, protected: sheet.name === 'Plan' })) } });
    await screen.findByText(/Unprotect it on the Review tab, then read the workbook again\.$/);
    expect(screen.getByText('To go on: unprotect sheet Plan, then read the workbook again.')).toBeInTheDocument();
  });

  test('reading can be stopped and begun anew', async () => {
    let times = 0;
    open({ book: ({ signal }) => {
      times += 1;
      return times > 1 ? Promise.resolve(exampleBook) : new Promise((resolve) => { signal?.addEventListener('abort', () => resolve('cancelled')); });
    } });
    fireEvent.click(await screen.findByRole('button', { name: 'Cancel' }));
    await screen.findByText('Reading was stopped. Nothing was changed.');
    press('Read the workbook again');
    await screen.findByText(/^3 formulas/);
  });

  test('a cell that is being typed in is named as the reason', async () => {
    open({ book: async () => ({ code: 'cell-edit-mode', detail: '' }) });
    await screen.findByText(/Press Enter in the cell, then try again/);
  });
});

describe('how', () => {
  test('each way says what it would do to these cells', async () => {
    open();
    await toSettings();
    expect(way(/^Excel’s own formulas.*2 live cells · 1 kept as a value · 1 with a warning$/)).toBeChecked();
    expect(way(/^Named functions.*3 live cells · none kept as a value · no warning$/)).toBeInTheDocument();
    expect(way(/^Values.*3 cells as values · no warning$/)).toBeInTheDocument();
  });

  test('a way that can’t be worked out is told, and another can be chosen', async () => {
    converts = (_book, one) => {
      if (one === 'native') throw new Error('stumbled');
      return exampleConversion(one);
    };
    open();
    await toSettings();
    await screen.findByText('To go on: choose another way: this one can’t be worked out.');
    expect(screen.getByText('This way can’t be worked out: stumbled')).toBeInTheDocument();
    fireEvent.click(way(/^Values/));
    await ready('Next');
  });

  test('the author comes from the workbook, and what was answered last time is there again', async () => {
    open();
    await toSettings();
    expect(screen.getByLabelText('Author')).toHaveValue('Ada Planner');
    document.body.innerHTML = '';
    open({ memories: { share: { way: 'values', into: 'copy', handover: true, about: { purpose: 'Budget', author: 'Bo', version: 'v2', sources: 'ACD' } } } });
    await toSettings();
    expect(way(/^Values/)).toBeChecked();
    expect(way(/^A copy/)).toBeChecked();
    for (const [label, value] of [['Purpose', 'Budget'], ['Author', 'Bo'], ['Version', 'v2'], ['Sources', 'ACD']] as const) expect(screen.getByLabelText(label)).toHaveValue(value);
  });

  test('without sheets for the reader nothing is asked about them', async () => {
    open();
    await toSettings();
    fireEvent.click(screen.getByRole('switch', { name: 'Add sheets for the reader' }));
    expect(screen.queryByLabelText('Purpose')).toBeNull();
    press('Next');
    await ready('Write');
    expect(screen.getByRole('heading', { name: '1 new sheet' })).toBeInTheDocument();
  });
});

describe('cell by cell', () => {
  test('every cell is shown before and after, with its sheet and what it shows', async () => {
    const { container, port } = open();
    await toPreview();
    expect(listed()).toEqual(['Go to Plan!B2', 'Go to Plan!B3', 'Go to Waits!A1']);
    for (const text of ['=AGENTS(A2,180,0.8,20,30)', '=INT(A2*180/1800)+1', 'Shows 17.', 'Fills A1:A48, 48 cells; top left 12.5.', 'A formula for each of the 48 cells:']) expect(container).toHaveTextContent(text);
    press('Go to Plan!B3');
    expect(port.asked.goTo).toEqual(['Plan!B3']);
  });

  test('what stays a value says why and what to do, and warnings say how far numbers agree', async () => {
    open();
    await toPreview();
    expect(screen.getByText('Stays as the value 14; its formula goes into a note.')).toBeInTheDocument();
    expect(screen.getByText(/^FORECAST\.SEASON\(A3\) is found by trying many plans, which no formula can do\..*share again when they change\.$/)).toBeInTheDocument();
    expect(screen.getByText(/up to a limit: a load in erlangs of 5,000\. This cell lies on its other side\./)).toBeInTheDocument();
  });

  test('the formulas of a spill can all be seen', async () => {
    const { container } = open();
    await toPreview();
    press('47 more');
    expect(container).toHaveTextContent('A48 =A49/14');
    press('Fewer');
    expect(container).not.toHaveTextContent('=A49/14');
  });

  test('the list is narrowed by what becomes of cells, and by words', async () => {
    open();
    await toPreview();
    const sorts = screen.getByLabelText('Show');
    fireEvent.change(sorts, { target: { value: 'kept' } });
    expect(listed()).toEqual(['Go to Plan!B3']);
    fireEvent.change(sorts, { target: { value: 'warned' } });
    expect(listed()).toEqual(['Go to Waits!A1']);
    fireEvent.change(sorts, { target: { value: 'all' } });
    const search = screen.getByRole('searchbox', { name: 'Find a cell, sheet or formula' });
    fireEvent.change(search, { target: { value: 'forecast' } });
    await waitFor(() => expect(listed()).toEqual(['Go to Plan!B3']));
    fireEvent.change(search, { target: { value: 'nowhere' } });
    await screen.findByText('No cell is like that.');
  });

  test('Enter in the search does not write the workbook', async () => {
    const { port } = open();
    await toPreview();
    fireEvent.keyDown(screen.getByRole('searchbox', { name: 'Find a cell, sheet or formula' }), { key: 'Enter' });
    expect(port.asked.handedOver).toEqual([]);
  });

  test('names before and after, new names and new sheets are shown too', async () => {
    const { container } = open();
    await toPreview();
    const names = screen.getByRole('heading', { name: 'Names' }).parentElement!;
    expect(names).toHaveTextContent('peakBefore =AGENTS(200,180,0.8,20,30)After =27');
    press('Workings');
    await screen.findByRole('region', { name: 'Cells to be written on sheet Workings' });
    press('Back');
    fireEvent.click(way(/^Named functions/));
    press('Next');
    await ready('Write');
    press('1 new name in the Name Manager');
    expect(container).toHaveTextContent('CS.AGENTSAgents for a service level=LAMBDA(calls_,calls_)');
  });

  test('thousands of cells come a page at a time', async () => {
    const many = Array.from({ length: 20_000 }, (_, at) => cell({ sheet: 'Plan', address: `B${at + 2}` }));
    converts = (_book, one) => ({ ...exampleConversion(one), sheets: [], cells: one === 'values' ? exampleConversion('values').cells : many });
    open();
    await toPreview();
    expect(listed()).toHaveLength(25);
    fireEvent.click(screen.getAllByRole('button', { name: 'Next page' })[0]!);
    expect(screen.getAllByText('26–50 of 20,000')).toHaveLength(2);
    expect(listed()[0]).toBe('Go to Plan!B27');
  });
});

describe('written', () => {
  test('every cell agrees, the sheets can be gone to, and the answers are kept', async () => {
    const { port } = open({ waysBack: [{ key: 'k', at: '2026-11-23T10:00:00Z', cells: 3 }], takesBack: async () => ({ kind: 'restored', cells: 3, kept: [] }) });
    await write();
    await screen.findByRole('heading', { name: 'Every cell agrees' });
    expect(screen.getByText(/3 cells were calculated without the add-in and compared with what it showed\. All numbers are the same to the last digit\./)).toBeInTheDocument();
    const [{ handing, into }] = port.asked.handedOver as [(typeof port.asked.handedOver)[number]];
    expect(into).toBe('workbook');
    expect(handing.plan.job).toBe('share');
    expect(handing.plan.sheets.map(({ name }) => name)).toEqual(['Workings', 'About', 'Assumptions', 'Formula map', 'Compared', 'Checks', 'Log']);
    expect(handing.cells).toEqual(exampleConversion('native').cells);
    expect(port.asked.remembered.share).toMatchObject({ way: 'native', into: 'workbook' });
    press('Workings');
    expect(port.asked.goTo).toEqual(['Workings!A1']);
    fireEvent.click(await screen.findByRole('button', { name: 'Put the formulas back' }));
    await screen.findByText('3 cells have their formulas of before again.');
    expect(port.asked.takenBack).toEqual(['k']);
    press('Back to home');
    expect(left).toBe(1);
  });

  test('the note of a kept cell says why it was kept', async () => {
    const { port } = open();
    await write();
    await screen.findByRole('heading', { name: 'Every cell agrees' });
    const { noteOf, cells } = port.asked.handedOver[0]!.handing;
    expect(noteOf(cells[1]!)).toMatch(/^Kept as a value: FORECAST\.SEASON\(A3\) is found by trying many plans.* Its formula was:$/);
    expect(noteOf(exampleConversion('values').cells[0]!)).toBe('Value without the Callsheet add-in. Its formula was:');
  });

  test('the largest difference is named with its cell; rounding is no reason to worry', async () => {
    open({ handsOver: async () => ({ kind: 'handed-over', agreement: { cells: 3, largest: 3.2e-12, at: { sheet: 'Plan', address: 'B2' }, unlike: [] }, sheets: [] }) });
    await write();
    await screen.findByRole('heading', { name: 'Every cell agrees' });
    expect(screen.getByText(/Largest difference: 3\.2E-12 of the value, in Plan!B2\./)).toBeInTheDocument();
  });

  test('a cell that shows something else is told, and no agreement claimed', async () => {
    open({ handsOver: async () => ({ kind: 'handed-over', agreement: { cells: 3, largest: 0, unlike: [{ sheet: 'Plan', address: 'B2', before: 17, after: '#NUM!' }] }, sheets: [] }) });
    await write();
    await screen.findByRole('heading', { name: '1 cell needs a look' });
    expect(screen.getByText('17 became #NUM!.')).toBeInTheDocument();
    expect(screen.queryByText(/same to the last digit/)).toBeNull();
  });

  test('into a copy: this workbook is as it was, and there is nothing to put back', async () => {
    const { port } = open({ waysBack: [] });
    await toSettings();
    fireEvent.click(way(/^A copy/));
    press('Next');
    await ready('Write');
    press('Write');
    await screen.findByText(/^The copy is open beside this workbook/);
    expect(port.asked.handedOver[0]!.into).toBe('copy');
    expect(screen.queryByRole('button', { name: 'Put the formulas back' })).toBeNull();
  });

  test('a cell that has changed meanwhile is named, and the workbook is read again', async () => {
    open({ handsOver: async () => ({ kind: 'refused', address: 'Plan!B2' }) });
    await write();
    await screen.findByText(/Cell Plan!B2 has changed since the workbook was read\. Nothing was written\./);
    fireEvent.click(screen.getAllByRole('button', { name: 'Read the workbook again' })[0]!);
    await screen.findByRole('heading', { name: 'What leans on Callsheet here?' });
  });

  test('writing can be cancelled', async () => {
    open({ handsOver: (_handing, _into, { signal, onProgress }) => new Promise((resolve) => {
      onProgress?.({ done: 1, total: 3, stage: 'cells' });
      signal?.addEventListener('abort', () => resolve({ kind: 'cancelled' }));
    }) });
    await write();
    await screen.findByText('Writing 3 cells');
    press('Cancel');
    await screen.findByText('Cancelled. The workbook is as it was.');
  });

  test.each([
    [{ kind: 'failed', reason: { code: 'protected', detail: '' } }, /The sheet is protected/],
    [{ kind: 'failed', reason: { code: 'cell-edit-mode', detail: '' } }, /Press Enter in the cell/],
    [{ kind: 'collision', collisions: [{ sheet: 'Workings', address: 'A1:B2', filledCells: 4 }] }, /A1:B2 on Workings: 4 filled cells/],
  ] as const)('what the workbook says against it is a sentence', async (result, sentence) => {
    open({ handsOver: async () => result });
    await write();
    await screen.findByText(sentence);
  });
});

describe('put back', () => {
  const once = [{ key: 'k', at: '2026-11-23T10:00:00Z', cells: 3 }];

  test('a conversion of before can be taken back from the first screen; cells changed since are told', async () => {
    const { port } = open({ waysBack: once, takesBack: async () => ({ kind: 'restored', cells: 2, kept: [{ sheet: 'Plan', address: 'B3' }] }) });
    await screen.findByRole('heading', { name: 'Shared before' });
    expect(screen.getByText(/: 3 cells converted\.$/)).toBeInTheDocument();
    press('Put the formulas back');
    await screen.findByText('2 cells have their formulas of before again.');
    await screen.findByText('1 place was changed since, or is still needed, and stays as it is:');
    press('Go to Plan!B3');
    expect(port.asked.takenBack).toEqual(['k']);
    await screen.findByText(/^3 formulas/);
  });

  test('what is against it is a sentence', async () => {
    open({ waysBack: once, takesBack: async () => ({ code: 'protected', detail: '' }) });
    fireEvent.click(await screen.findByRole('button', { name: 'Put the formulas back' }));
    await screen.findByText(/The sheet is protected/);
  });
});

test.each([
  ['zh-CN', '2 张工作表上有 3 个公式使用 Callsheet 函数。其中 2 个在 Excel 表格中。另有 1 个名称使用这些函数。'],
  ['zh-TW', '2 張工作表上有 3 個公式使用 Callsheet 函數。其中 2 個在 Excel 表格裡。另有 1 個名稱使用這些函數。'],
] as const)('it speaks %s', async (locale, sentence) => {
  open({}, { locale, numbersIn: locale });
  await screen.findByText(sentence);
});
