/** @jest-environment jsdom */
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { catalogue, entryOf } from '../../../src/functions/catalogue/catalogue';
import { defineFunction } from '../../../src/functions/catalogue/entry';
import { functionTexts } from '../../../src/functions/texts';
import { words } from '../../../src/locales';
import FunctionBrowser from '../../../src/taskpane/panels/functions';
import { findFunctions, type Entry } from '../../../src/taskpane/panels/functions/find-functions';
import { TrialField } from '../../../src/taskpane/panels/functions/trial-field';
import { TrialValues } from '../../../src/taskpane/panels/functions/trial-values';
import { formulaOf, inputOf, trialOf } from '../../../src/taskpane/panels/functions/trial';
import { parseExample } from '../../functions/example-formula';
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
  expect(findFunctions(search)[0]?.entry.name).toBe(name);
});

test('words of another language are found beside the names', () => {
  expect(findFunctions('服务水平').map(({ entry }) => entry.name)).toContain('SERVICELEVEL');
});

test.each([
  ['=Utilisation(12, 200, 180)', 'OCCUPANCY', 'Utilisation in Erlang for Excel (ErlangXL)'],
  ['erlang.x.abandon', 'ABANDON', 'ERLANG.X.ABANDON in CCmath Erlang add-in'],
  ['AgentsRequired', 'ERLANGC', 'AgentsRequired in Call Centre Helper Excel Erlang Calculator'],
])('%s, typed as in an older add-in, leads to %s and says why', (search, name, why) => {
  inPane(browser());
  fireEvent.change(screen.getByRole('searchbox'), { target: { value: search } });
  const [first] = screen.getAllByRole('link');
  expect(first).toHaveAttribute('href', `#/functions/${name}`);
  expect(first).toHaveTextContent(why);
});

test('a search in our own words tells no older names', () => {
  expect(findFunctions('agents').filter(({ entry, called }) => called && entry.name.startsWith('AGENTS'))).toEqual([]);
  expect(findFunctions('agents')[0]?.entry.name).toBe('AGENTS');
});

test('a search that nothing fits says what to try', () => {
  inPane(browser());
  fireEvent.change(screen.getByRole('searchbox'), { target: { value: 'zzz' } });
  expect(screen.getByText(/^No function fits/)).toBeInTheDocument();
  expect(screen.queryAllByRole('link')).toEqual([]);
});

test('the functions stand under their families, each with its number', () => {
  inPane(browser());
  for (const family of new Set(catalogue.map((entry) => entry.family))) {
    const own = catalogue.filter((entry) => entry.family === family);
    const heading = screen.getByRole('heading', { level: 2, name: new RegExp(`^${words('en').pane.families[family]} ?${own.length}$`) });
    expect(within(heading.parentElement!).getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual(own.map(({ name }) => `#/functions/${name}`));
  }
});

test('a family narrows the list', () => {
  inPane(browser());
  fireEvent.click(screen.getByRole('button', { name: 'Cost and people' }));
  expect(screen.queryByRole('heading', { level: 2 })).toBeNull();
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
      // A range of one cell is as good as its value.
      const bare = (input: unknown) => (Array.isArray(input) && input.length === 1 && input[0].length === 1 ? input[0][0] : input);
      const given = parseExample(formula).inputs.map((input, index) => bare(input) ?? entry.arguments[index]?.default ?? null);
      expect(parseExample(formulaOf(entry, inputs)).inputs).toEqual(given);
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

test('the page says when not to use a function, and its names in older add-ins with what differs', () => {
  inPane(browser('ASA'));
  expect(screen.getByRole('heading', { name: 'When not to use it' }).parentElement).toHaveTextContent(functionTexts('en').ASA.notFor);
  const older = screen.getByRole('heading', { name: 'In other add-ins' }).parentElement!;
  expect(older).toHaveTextContent('ASA(Agents, CallsPerHour, AHT)');
  expect(older).toHaveTextContent('=ASA(CallsPerHour, AHT, Agents, 60)');
  expect(older).toHaveTextContent('It rounds to whole seconds.');
});

// One argument of each kind, whatever the catalogue holds.
const everyKind = defineFunction({
  name: 'EVERYKIND', family: 'kpi', result: { unit: 'text' }, examples: [],
  arguments: [
    { name: 'ranks', unit: 'count', takes: 'list', domain: { kind: 'number' } },
    { name: 'matrix', unit: 'ratio', takes: 'table', domain: { kind: 'number' } },
    { name: 'method', unit: 'choice', takes: 'each', domain: { kind: 'word', words: ['ROC', 'RS'] }, default: 'ROC' },
    { name: 'whole', unit: 'choice', takes: 'each', domain: { kind: 'logical' }, default: true },
  ],
  compute: () => 'ROC',
}) as unknown as Entry;

test.each([
  ['=EVERYKIND({1;2;3},{1,3;0.3333333333333333,1},"RS",FALSE)', ['1;2;3', '1|3\n0.3333333333333333|1', 'RS', 'FALSE']],
  ['=EVERYKIND({1,2},{1,"";0.5,1},"not, a {word}")', ['1|2', '1|\n0.5|1', 'not, a {word}', '']],
  ['=EVERYKIND(,,,TRUE)', ['', '', '', 'TRUE']],
  ['=EVERYKIND({"80";3},{"say ""yes""",1;2,3})', ['"80";3', 'say "yes"|1\n2|3', '', '']],
])('%s fills the fields and comes back', (formula, fields) => {
  expect(trialOf(everyKind, formula, 'en')).toEqual(fields);
  const again = formulaOf(everyKind, fields.map((text) => inputOf(text, 'en')));
  expect(again).toBe(formula.replace('(,,,', '(,,"ROC",'));
});

test('cells copied in Excel are read as the table they were', () => {
  expect(inputOf('1\t3\r\n0.5\t1\r\n', 'en')).toEqual([[1, 3], [0.5, 1]]);
  expect(inputOf('1;2;', 'en')).toEqual([[1], [2], [null]]);
});

test('words and logicals are chosen from a list whose blank is the default; a range of them is typed', () => {
  const changed: string[] = [];
  const field = (text: string) => <TrialField argument={everyKind.arguments[2]!} text={text} hint="" onChange={(value) => changed.push(value)} />;
  const { unmount } = inPane(field(''));
  expect(screen.getAllByRole('option').map((option) => option.textContent)).toEqual(['Default: ROC', 'ROC', 'RS']);
  fireEvent.change(screen.getByRole('combobox'), { target: { value: 'RS' } });
  expect(changed).toEqual(['RS']);
  unmount();
  inPane(field('ROC;RS'));
  expect(screen.getByRole('textbox')).toHaveValue('ROC;RS');
});

test('a table has room for its rows', () => {
  inPane(<TrialField argument={everyKind.arguments[1]!} text={'1|3\n0.5|1\n2|4'} hint="" onChange={() => undefined} />);
  expect(screen.getByRole('textbox').tagName).toBe('TEXTAREA');
  expect(screen.getByRole('textbox')).toHaveAttribute('rows', '3');
});

test('what spills both ways is a table, its further rows are counted; text stands as text', () => {
  const rows = Array.from({ length: 7 }, (_, row) => [row + 10, 0.88835, row === 1 ? { error: '#NUM!' as const, message: 'never empties' } : 7.8]);
  const { unmount } = inPane(<TrialValues result={rows} unit="agents" />);
  expect(screen.getAllByRole('row').map((row) => [...row.children].map((cell) => cell.textContent))).toEqual([
    ['10', '0.8884', '7.8'], ['11', '0.8884', '#NUM!'], ['12', '0.8884', '7.8'], ['13', '0.8884', '7.8'], ['14', '0.8884', '7.8'],
  ]);
  expect(result()).toHaveTextContent('and 2 more rows');
  unmount();
  inPane(<TrialValues result={[['service_level']]} unit="text" />);
  expect(result()).toHaveTextContent(/^service_level$/);
});
