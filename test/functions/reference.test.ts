import { readFileSync } from 'node:fs';
import path from 'node:path';
import { functionsReference } from '../../scripts/reference/functions-reference';
import { withFunctionTable } from '../../scripts/reference/readme-table';
import { MIGRATION_PAGE, migrationPage } from '../../scripts/reference/migration/migration-page';
import { referencePath } from '../../scripts/reference/reference-path';
import { catalogue } from '../../src/functions/catalogue/catalogue';
import { LOCALE_NAMES } from '../../src/locales/locale-name';

test.each(LOCALE_NAMES)('the committed reference in %s is what the catalogue gives: run `npm run docs` after a change', (locale) => {
  expect(readFileSync(path.join(__dirname, '../..', referencePath(locale)), 'utf8')).toBe(functionsReference(locale));
});

test.each(LOCALE_NAMES)('the committed page for movers in %s is what the data give: run `npm run docs` after a change', (locale) => {
  expect(readFileSync(path.join(__dirname, '../..', referencePath(locale, MIGRATION_PAGE)), 'utf8')).toBe(migrationPage(locale));
});

test('the reference names a function as older add-ins do', () => {
  expect(functionsReference('en')).toContain('- Erlang for Excel (ErlangXL): `ASA(Agents, CallsPerHour, AHT)`');
});

test.each(LOCALE_NAMES)('the reference in %s has a heading, a signature and every example of every function', (locale) => {
  const reference = functionsReference(locale);
  for (const { name, examples } of catalogue) {
    expect(reference).toContain(`\n## ${name}\n`);
    expect(reference).toContain(`\`=${name}(`);
    for (const { formula } of examples) expect(reference).toContain(`\`${formula}\``);
  }
});

test('no table row of the reference has a cell too many', () => {
  for (const locale of LOCALE_NAMES) {
    const blocks = functionsReference(locale).split('\n\n').filter((block) => block.startsWith('|'));
    for (const block of blocks) {
      const widths = block.trim().split('\n').map((line) => line.split(/(?<!\\)\|/).length);
      expect(new Set(widths).size).toBe(1);
    }
  }
});

test('the table of functions in the README is what the catalogue gives', () => {
  const readme = readFileSync(path.join(__dirname, '../../README.md'), 'utf8');
  expect(withFunctionTable(readme)).toBe(readme);
  expect(readme).toContain('[ERLANGC](docs/functions.md#erlangc)');
});
