/** @jest-environment jsdom */
import { act, fireEvent, screen, within } from '@testing-library/react';
import type { FormulaCell, ReferencedCells } from '../../../src/workbook/port';
import ExplainCell from '../../../src/taskpane/panels/explain';
import { sliderScale } from '../../../src/taskpane/panels/explain/slider-scale';
import { catalogue, entryOf } from '../../../src/functions/catalogue/catalogue';
import { inPane } from '../support/in-pane';
import { memoryWorkbook, type MemoryWorkbook } from '../support/memory-workbook';

// The chart library measures what jsdom does not lay out; the chart itself is looked at in the browser.
jest.mock('../../../src/taskpane/parts/drawn-chart', () => ({ __esModule: true, default: ({ chart }: { chart: { title: string } }) => <figure>{chart.title}</figure> }));

const cell = (address: string, formula: string, text: string, more: Partial<FormulaCell> = {}): FormulaCell => ({
  sheet: 'Calls', address, value: Number.isNaN(Number(text)) ? text : Number(text), text, formula, anchor: address, offset: { rows: 0, columns: 0 }, ...more,
});
const block = (address: string, ...values: (string | number)[]): ReferencedCells => ({ sheet: 'Calls', address, values: values.map((value) => [value]) });

const FORMULAS: Record<string, FormulaCell> = {
  'Calls!E2': cell('E2', '=ERLANGC(B2,C2)', '14'),
  'Calls!E3': cell('E3', '=ERLANGC(B2:B4,C2)', '32', { anchor: 'E2', offset: { rows: 1, columns: 0 } }),
  'Calls!F2': cell('F2', '=ROUND(SERVICELEVEL(B2,C2,ERLANGC(B2,C2)),2)', '0.89'),
  'Calls!G2': cell('G2', '=ERLANGC(B2,C2,D2)', '#NUM!'),
  'Calls!G3': cell('G3', '=ERLANGC(B2:B4,D2:D4)', '#VALUE!', { anchor: 'G2', offset: { rows: 1, columns: 0 } }),
  'Calls!H2': cell('H2', '=ERLANGC(SUM(B2:B4),C2)', '40'),
  'Calls!I2': cell('I2', '=COSTPERCALL(B2:B4,C2)', '2.3'),
  'Calls!J2': cell('J2', '=FORECASTERROR(B2:B4,B2:B4,"MAE")', '0'),
};
const CELLS: Record<string, ReferencedCells> = {
  B2: block('B2', 100), C2: block('C2', 180), D2: block('D2', 80), 'B2:B4': block('B2:B4', 100, 200, 57), 'D2:D4': block('D2:D4', 180, 'soon', 200),
};

async function explaining(address: string, workbook: MemoryWorkbook = memoryWorkbook({ formulas: FORMULAS, cells: { ...CELLS } })) {
  workbook.select({ sheet: 'Calls', address });
  await act(async () => { inPane(<ExplainCell intent="start" onLeave={() => undefined} />, { port: workbook }); });
  await act(async () => undefined);
  return workbook;
}

const section = (name: string) => within(screen.getByRole('region', { name }));
const argument = (name: string) => section('What goes in').getByText(name).closest('li')!;
const type = (label: string, text: string) => act(async () => { fireEvent.change(screen.getByRole('textbox', { name: label }), { target: { value: text } }); });
const press = (name: string | RegExp) => act(async () => { fireEvent.click(screen.getByRole('button', { name })); });

test('a cell is explained: arguments by name with value, unit and cell, the steps, the condition that binds', async () => {
  const workbook = await explaining('E2');
  expect(section('Result').getByText('14 agents')).toBeInTheDocument();
  expect(argument('calls')).toHaveTextContent('100 calls');
  expect(argument('aht')).toHaveTextContent('180 seconds');
  expect(argument('service_level')).toHaveTextContent('80%');
  expect(argument('service_level')).toHaveTextContent('left out: the default');
  const steps = section('How the number comes about').getAllByRole('listitem').map((item) => item.textContent);
  expect(steps[0]).toMatch(/^Offered load10 erlangs/);
  expect(steps.find((step) => step?.startsWith('Service level'))).toContain('88.8%');
  expect(screen.getByText('Service level 80% within 20 s').closest('tr')).toHaveTextContent('binds14');
  expect(screen.getByText(/^14 agents answer 88.8% within 20 s/)).toBeInTheDocument();
  await press('Go to Calls!B2');
  expect(workbook.asked.goTo).toEqual(['Calls!B2']);
});

test('a cell of a spill is explained by its own row', async () => {
  const workbook = await explaining('E3');
  expect(screen.getByText('E3: row 2, column 1 of what the formula in E2 spills')).toBeInTheDocument();
  expect(argument('calls')).toHaveTextContent('200 calls');
  expect(section('Result').getByText('24 agents')).toBeInTheDocument();
  await press('Go to Calls!B3');
  expect(workbook.asked.goTo).toEqual(['Calls!B3']);
});

test('of several calls the outermost comes first, and another can be chosen', async () => {
  await explaining('F2');
  expect(section('Result').getByText('88.8%')).toBeInTheDocument();
  expect(screen.getByText('F2 shows 0.89.')).toBeInTheDocument();
  expect(argument('agents')).toHaveTextContent('14 agents');
  await act(async () => { fireEvent.change(screen.getByRole('combobox', { name: 'Function to explain' }), { target: { value: '1' } }); });
  await act(async () => undefined);
  expect(section('Result').getByText('14 agents')).toBeInTheDocument();
});

test('an error is a sentence that names the argument and leads to its cell', async () => {
  const workbook = await explaining('G2');
  expect(section('Result').getByText('#NUM!')).toBeInTheDocument();
  expect(section('Result').getByText(/Not a fraction: service_level is 80/)).toBeInTheDocument();
  await press('Go to D2');
  expect(workbook.asked.goTo).toEqual(['Calls!D2']);
});

test('an error inside a range leads to the very cell', async () => {
  const workbook = await explaining('G3');
  expect(section('Result').getByText(/Text in row 2 of aht: “soon”/)).toBeInTheDocument();
  await press('Go to D3');
  expect(workbook.asked.goTo).toEqual(['Calls!D3']);
});

test('what-if values move the result, and the workbook stays as it is', async () => {
  const workbook = await explaining('E2');
  expect(screen.queryByRole('button', { name: 'Reset' })).toBeNull();
  await act(async () => { fireEvent.change(screen.getByRole('slider', { name: 'calls, slider' }), { target: { value: '120' } }); });
  expect(screen.getByText('14 → 16 agents')).toBeInTheDocument();
  expect(section('How it comes about with your values').getByText('12 erlangs')).toBeInTheDocument();
  await type('aht', '200');
  expect(screen.getByText('=ERLANGC(120,200)')).toBeInTheDocument();
  expect(workbook.asked).toMatchObject({ inserted: [], changed: [], written: [] });
  await press('Reset');
  expect(screen.queryByText('=ERLANGC(120,200)')).toBeNull();
  expect(screen.getByRole('textbox', { name: 'calls' })).toHaveValue('100');
});

test('a value moved back is no what-if any more', async () => {
  await explaining('E2');
  await type('calls', '120');
  await type('calls', '100');
  expect(screen.queryByRole('button', { name: 'Reset' })).toBeNull();
});

test('a what-if that cannot be computed says why', async () => {
  await explaining('E2');
  await type('calls', '1e300');
  expect(screen.getByText('14 agents → #NUM!')).toBeInTheDocument();
  expect(screen.getByText(/^Too large to compute/)).toBeInTheDocument();
});

test('while values are tried an empty cell can be selected, and takes the formula on request', async () => {
  const workbook = await explaining('E2');
  await type('calls', '120');
  await act(async () => workbook.select({ sheet: 'Calls', address: 'Z9' }));
  expect(screen.getByText(/^Still explaining E2/)).toBeInTheDocument();
  await press('Insert in the selected cell');
  expect(workbook.asked.inserted).toEqual(['=ERLANGC(120,180)']);
  await press('Reset');
  expect(screen.getByText('Select a cell with one of our functions')).toBeInTheDocument();
});

test('input cells change only after their list has been seen and agreed to', async () => {
  const workbook = await explaining('E2');
  await type('calls', '120');
  await press('Change the input cells');
  expect(screen.getByText('B2: 100 → 120')).toBeInTheDocument();
  expect(workbook.asked.changed).toEqual([]);
  await press('Change the input cells');
  expect(workbook.asked.changed).toEqual([{ sheet: 'Calls', address: 'B2', from: 100, to: 120 }]);
  expect(screen.queryByRole('button', { name: 'Reset' })).toBeNull();
});

test('a default that is tried has no cell to change', async () => {
  await explaining('E2');
  await press('Arguments left at their default');
  await type('service_level', '90%');
  expect(screen.getByText('14 → 15 agents')).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: 'Change the input cells' })).toBeNull();
});

test('what Excel computes is shown as it stands and can be typed', async () => {
  await explaining('H2');
  expect(screen.getByText(/^Excel computes SUM\(B2:B4\)/)).toBeInTheDocument();
  expect(section('Result').getByText('40')).toBeInTheDocument();
  expect(screen.queryByRole('region', { name: 'How the number comes about' })).toBeNull();
  await type('calls', '357');
  expect(section('How it comes about with your values').getByText('35.7 erlangs')).toBeInTheDocument();
});

test('ranges that are added up are told with their cells and total', async () => {
  await explaining('I2');
  expect(argument('total_cost')).toHaveTextContent('3 cells');
  expect(section('How the number comes about').getByText('Total of total_cost').closest('li')).toHaveTextContent('357');
});

test('a word is chosen from its list', async () => {
  await explaining('J2');
  const choice = screen.getByRole('combobox', { name: 'measure' });
  expect(choice).toHaveValue('MAE');
});

test('the pane follows the selection and every change', async () => {
  const cells = { ...CELLS };
  const workbook = await explaining('E2', memoryWorkbook({ formulas: FORMULAS, cells }));
  await act(async () => workbook.select({ sheet: 'Calls', address: 'G2' }));
  expect(section('Result').getByText('#NUM!')).toBeInTheDocument();
  cells.D2 = block('D2', 0.8);
  await act(async () => {
    workbook.change({ sheet: 'Calls', address: 'D2' });
    await new Promise((resolve) => setTimeout(resolve, 300));
  });
  expect(section('Result').getByText('14 agents')).toBeInTheDocument();
});

test('a cell without our functions says what to select, and what this sheet has', async () => {
  const workbook = await explaining('A1');
  expect(screen.getByText('Select a cell with one of our functions')).toBeInTheDocument();
  await press('E2: =ERLANGC(B2,C2)');
  expect(workbook.asked.goTo).toEqual(['Calls!E2']);
});

test('sliders stay within what each argument takes, around any value', () => {
  for (const { name } of catalogue) {
    for (const entry of entryOf(name).arguments) {
      for (const value of [0, 0.3, 1, 7, 183, 25000, 1e7]) {
        const { min, max, step } = sliderScale(entry, value);
        expect([name, entry.name, min < max && step > 0 && Number.isFinite(max)]).toEqual([name, entry.name, true]);
        const { domain } = entry;
        if (domain.kind === 'number' && domain.min !== undefined) expect(min).toBeGreaterThanOrEqual(domain.min);
        if (domain.kind === 'number' && domain.above !== undefined) expect(min).toBeGreaterThan(domain.above);
        if (domain.kind === 'fraction') expect([min >= 0 && max <= 1, domain.zero || min > 0, domain.one || max < 1]).toEqual([true, true, true]);
      }
    }
  }
});
