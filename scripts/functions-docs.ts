// Writes what lists the functions from the catalogue: docs/functions.md, its Chinese editions, and the README's table.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { LOCALE_NAMES } from '../src/locales/locale-name';
import { functionsReference } from './reference/functions-reference';
import { withFunctionTable } from './reference/readme-table';
import { referencePath } from './reference/reference-path';

for (const locale of LOCALE_NAMES) {
  const file = path.join(__dirname, '..', referencePath(locale));
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, functionsReference(locale));
  console.log(referencePath(locale));
}

const readme = path.join(__dirname, '../README.md');
writeFileSync(readme, withFunctionTable(readFileSync(readme, 'utf8')));
console.log('README.md');
