/** @jest-environment jsdom */
import { fireEvent, screen, waitFor } from '@testing-library/react';
import { catalogue, entryOf } from '../../../src/functions/catalogue/catalogue';
import FunctionBrowser from '../../../src/taskpane/panels/functions';
import { findFunctions } from '../../../src/taskpane/panels/functions/find-functions';
import { formulaOf, inputOf, trialOf } from '../../../src/taskpane/panels/functions/trial';
import { inPane } from '../support/in-pane';
import { memoryWorkbook } from '../support/memory-workbook';

const browser = (detail?: string) => <FunctionBrowser intent="start" detail={detail} onLeave={() => undefined} />;
const result = () => screen.getByRole('status', { name: 'Result' });
const type = (label: string, text: string) => fireEvent.change(screen.getByLabelText(new RegExp(`^${label}`)), { target: { value: text } });

test('every function of the catalogue stands in the list', () => {
  inPane(browser());
  expect(screen.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual(catalogue.map(({ name }) => `#/functions/${name}`));
  expect(screen.getByRole('status')).toHaveTextContent(`${catalogue.length} functions`);
});

test.each([
  ['erlangc', 'ERLANGC'], ['level', 'SERVICELEVEL'], ['agents required', 'AGENTS'], ['流失率', 'ATTRITION'], ['平均處理時長', 'AHT'],
])('a search for %s finds %s first', (search, name) => {
  expect(findFunctions(search)[0]?.name).toBe(name);
});

test('words of another language are found beside the names', () => {
  expect(findFunctions('服务水平').map(({ name }) => name)).toContain('SERVICELEVEL');
});

test('a search that nothing fits says what to try', () => {
  inPane(browser());
  fireEvent.change(screen.getByRole('searchbox'), { target: { value: 'zzz' } });
  expect(screen.getByText(/^No function fits/)).toBeInTheDocument();
  expect(screen.queryAllByRole('link')).toEqual([]);
});

test('a family narrows the list', () => {
  inPane(browser());
  fireEvent.click(screen.getByRole('button', { name: 'Cost and people' }));
  expect(screen.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual(catalogue.filter(({ family }) => family === 'cost').map(({ name }) => `#/functions/${name}`));
});

test('the example is computed as a cell would, and again when a value changes', () => {
  inPane(browser('erlangc'));
  expect(result()).toHaveTextContent('14agents');
  type('calls', '4000');
  expect(screen.getByText('=ERLANGC(4000,180)')).toBeInTheDocument();
  expect(Number(result().textContent?.replace('agents', ''))).toBeGreaterThan(400);
});

test('a list of values spills, and a wrong one is a sentence about it alone', () => {
  inPane(browser('ERLANGC'));
  type('calls', '0;-1;100');
  expect([...result().children].map((child) => child.textContent)).toEqual(['0', '#NUM!', '14']);
  expect(screen.getByRole('alert')).toHaveTextContent('calls');
});

test('a percentage is taken for the fraction that the function wants', () => {
  inPane(browser('ERLANGC'));
  type('service_level', '80%');
  expect(screen.getByText('=ERLANGC(100,180,0.8)')).toBeInTheDocument();
  expect(screen.queryByRole('alert')).toBeNull();
});

test('numbers are typed as the person writes them; the formula is written as files keep it', () => {
  inPane(browser('ERLANGC'), { language: { locale: 'en', numbersIn: 'de-DE' } });
  type('service_level', '0,9');
  expect(screen.getByText('=ERLANGC(100,180,0.9)')).toBeInTheDocument();
});

test('a formula goes into an empty cell, and never over anything', async () => {
  const empty = memoryWorkbook();
  const { unmount } = inPane(browser('ERLANGC'), { port: empty });
  fireEvent.click(screen.getByRole('button', { name: 'Insert in the selected cell' }));
  expect(await screen.findByText('Inserted in Calls!B2.')).toBeInTheDocument();
  expect(empty.asked.inserted).toEqual(['=ERLANGC(100,180)']);
  unmount();
  inPane(browser('ERLANGC'), { port: memoryWorkbook({ occupied: true }) });
  fireEvent.click(screen.getByRole('button', { name: 'Insert in the selected cell' }));
  await waitFor(() => expect(screen.getByText('Calls!B2 is in use. Select an empty cell, then insert again.')).toBeInTheDocument());
});

test('where the clipboard is closed, that is said', async () => {
  inPane(browser('AHT'));
  fireEvent.click(screen.getByRole('button', { name: /^Copy the formula =AHT/ }));
  expect(await screen.findByText(/^The clipboard said no/)).toBeInTheDocument();
});

test('each example of the catalogue, put in the fields, comes out as the formula it was', () => {
  for (const entry of catalogue) {
    for (const { formula } of entry.examples) {
      const inputs = trialOf(entry, formula, 'de-DE').map((text) => inputOf(text, 'de-DE'));
      expect(formulaOf(entry, inputs).replace(/\s/g, '')).toBe(formula.replace(/\s/g, ''));
    }
  }
});

test('a blank before a given argument is written as its default, so that no host takes it for 0', () => {
  const entry = entryOf('SERVICELEVEL');
  const inputs = entry.arguments.map(({ name }) => ({ calls: 100, aht: 180, agents: 14, lines: 40 })[name] ?? null);
  expect(formulaOf(entry, inputs)).toBe('=SERVICELEVEL(100,180,14,20,30,,40)');
});

test('a function that does not exist leads to the list', () => {
  inPane(browser('ERLANGZ'));
  expect(screen.getByText('There is no function ERLANGZ.')).toBeInTheDocument();
  expect(screen.getAllByRole('link').length).toBe(catalogue.length);
});
