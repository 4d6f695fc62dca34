// Writes what lists the functions from the catalogue: docs/functions.md, docs/migration.md, their Chinese editions, and
// the README's table.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { LOCALE_NAMES } from '../src/locales/locale-name';
import { functionsReference } from './reference/functions-reference';
import { MIGRATION_PAGE, migrationPage } from './reference/migration/migration-page';
import { withFunctionTable } from './reference/readme-table';
import { referencePath } from './reference/reference-path';

for (const locale of LOCALE_NAMES) write(referencePath(locale), functionsReference(locale));
for (const locale of LOCALE_NAMES) write(referencePath(locale, MIGRATION_PAGE), migrationPage(locale));

function write(place: string, page: string): void {
  const file = path.join(__dirname, '..', place);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, page);
  console.log(place);
}

const readme = path.join(__dirname, '../README.md');
writeFileSync(readme, withFunctionTable(readFileSync(readme, 'utf8')));
console.log('README.md');
