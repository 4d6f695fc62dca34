import { DIFFERENCES } from '../../scripts/reference/migration/differences';
import { formulaValue } from '../../scripts/reference/migration/formula-value';
import { migrationPage } from '../../scripts/reference/migration/migration-page';
import { printedNumber, PRINTED_IDS, PUBLISHED_NUMBERS } from '../../scripts/reference/migration/published-numbers';
import { LOCALE_NAMES } from '../../src/locales/locale-name';

const numbers = PUBLISHED_NUMBERS.map((number) => ({ ...number, ...printedNumber(number.id) }));

test('every published number stands on the page once', () => {
  expect(PUBLISHED_NUMBERS.map(({ id }) => id).sort()).toEqual([...PRINTED_IDS].sort());
});

test.each(numbers)('$formula gives what $there was computed to be with 40 digits or more', ({ formula, oracle }) => {
  expect(Math.abs((formulaValue(formula) as number) - oracle)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(oracle)));
});

test.each(numbers.filter(({ agrees }) => agrees))('$formula shows the digits that were printed for $there', ({ formula, published, publishedDecimals }) => {
  const off = Math.abs((formulaValue(formula) as number) - published);
  expect(off).toBeLessThanOrEqual(publishedDecimals === null ? 0 : 0.5000001 * 10 ** -publishedDecimals + 2 * Number.EPSILON * Math.abs(published));
});

test('each printed number that the computation does not give is told with its reason, and no other', () => {
  expect(Object.keys(DIFFERENCES).sort()).toEqual(numbers.filter(({ agrees }) => !agrees).map(({ id }) => id).sort());
});

test('a formula that is not ours, or that fails, is no number for the page', () => {
  expect(formulaValue('=1-ERLANGB(24,19.5)*2+10%')).toBeCloseTo(1.1 - 2 * 0.0575469723809349, 9);
  expect(() => formulaValue('=ERLANGD(1,2)')).toThrow('there is no function ERLANGD');
  expect(() => formulaValue('=ASA(100,180,10)')).toThrow('#NUM!');
  expect(() => formulaValue('={1,2}')).toThrow('no single value');
});

test.each(LOCALE_NAMES)('the page in %s has a table of names and of numbers for each add-in, and marks what differs', (locale) => {
  const page = migrationPage(locale);
  for (const { there, formula } of PUBLISHED_NUMBERS) expect(page).toContain(`| \`${there}\` | \`${formula}\` |`);
  expect(page.match(/ ≠ \|/g)).toHaveLength(Object.keys(DIFFERENCES).length);
  expect(page).not.toMatch(/undefined|NaN/);
  for (const block of page.split('\n\n').filter((each) => each.startsWith('|'))) {
    expect(new Set(block.trim().split('\n').map((line) => line.split('|').length)).size).toBe(1);
  }
});
