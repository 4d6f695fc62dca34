import { gzipSync } from 'node:zlib';
import { catalogue } from '../../src/functions/catalogue/catalogue';
import { functionsJson } from '../../src/functions/functions-json';
import { builtBundle } from './built-bundle';
import { CustomFunctionError, openPage } from './page';

const bundle = builtBundle();

test('the bundle associates exactly the functions of functions.json', () => {
  expect(openPage(bundle).ids).toEqual(functionsJson('en').functions.map(({ id }) => id));
  expect(openPage(bundle).ids).toEqual(catalogue.map(({ name }) => name));
});

test('it loads where CustomFunctions has no Error yet, Office is not there, and nothing can be imported', () => {
  const page = openPage(bundle, { error: false });
  expect(page.call('ERLANGC', 100, 180)).toEqual([[14]]);
  expect(bundle).not.toMatch(/\bimport\s*\(|\brequire\s*\(/);
});

test('arguments left out arrive as null or not at all, the invocation object behind them', () => {
  const page = openPage(bundle);
  expect(page.call('ERLANGC', [[100]], [[180]], null, null, null, null, null)).toEqual([[14]]);
  expect(page.call('ERLANGC', [[100]], [[180]])).toEqual([[14]]);
  expect(page.cell('ERLANGC', [[100]])).toMatchObject({ code: '#VALUE!', message: expect.stringContaining('aht') });
});

test('a single cell throws Excel\'s error with its code and a sentence', () => {
  const thrown = openPage(bundle).cell('ERLANGC', [[100]], [['abc']]);
  expect(thrown).toBeInstanceOf(CustomFunctionError);
  expect(thrown).toMatchObject({ code: '#VALUE!', message: expect.stringContaining('aht') });
  expect(openPage(bundle).cell('ERLANGC', 100, 180, 80)).toMatchObject({ code: '#NUM!', message: expect.stringContaining('80 % is 0.8') });
});

test('before Excel\'s error class is there, an ordinary error carries the code', () => {
  expect(openPage(bundle, { error: false }).cell('ERLANGC', 100, -1)).toMatchObject({ code: '#NUM!', message: expect.stringContaining('aht') });
});

test('a spill carries its errors in their own cells', () => {
  const [[first], [second], [third]] = openPage(bundle).call('ERLANGC', [[100], ['abc'], [195]], 180) as [[number], [CustomFunctionError], [number]];
  expect([first, third]).toEqual([14, 24]);
  expect(second).toBeInstanceOf(CustomFunctionError);
  expect(second).toMatchObject({ code: '#VALUE!', message: expect.stringContaining('row 2 of calls') });
});

test('error cells among the inputs are handed on as they are', () => {
  const shown = openPage(bundle).call('ERLANGC', [[new CustomFunctionError('#N/A')], [{ type: 'Error', basicType: 'Error', basicValue: '#DIV/0!' }], ['#N/A'], [100]], 180);
  expect(shown.flat().map((cell) => (typeof cell === 'number' ? cell : cell.code))).toEqual(['#N/A', '#DIV/0!', '#N/A', 14]);
});

test.each([['en-GB', 'Enter'], ['zh-CN', '请'], ['zh-Hant-HK', '請'], [undefined, 'Enter']])('errors speak the language of Office, %s', (displayLanguage, word) => {
  const page = openPage(bundle, { office: { context: { displayLanguage } } });
  expect(page.cell('ERLANGC', 100, 180, 2)).toMatchObject({ message: expect.stringContaining(word) });
});

test('an Office that is not ready yet is no obstacle', () => {
  expect(openPage(bundle, { office: {} }).cell('ERLANGC', 100, -1)).toMatchObject({ code: '#NUM!' });
});

test('a year of half-hours comes back whole from one call, blank and bad rows included', () => {
  const rows = 17520;
  const calls = Array.from({ length: rows }, (_, row) => [row % 100 === 99 ? 'closed' : row % 48 < 14 ? null : 20 + (row % 300)]);
  const shown = openPage(bundle).call('ERLANGC', calls, 240, 0.8, 20, 30, 0.9, 0.3);
  expect(shown).toHaveLength(rows);
  expect(shown.filter(([cell]) => typeof cell !== 'number')).toHaveLength(Math.floor(rows / 100));
  expect(shown[0]).toEqual([0]);
});

test('names of older add-ins stay out of the bundle: no cell asks for them', () => {
  expect(bundle.toString()).not.toMatch(/ErlcWait|CallsPerHour/);
});

// Seventy functions with their examples, the sentences of their errors in three languages and the maths beneath them.
// Fifteen kilobytes of it are FORECASTCALLS: the whole forecast from history, in a cell.
test('the bundle stays light: less than 70 kB over the wire', () => {
  expect(gzipSync(bundle).length).toBeLessThan(70_000);
});
