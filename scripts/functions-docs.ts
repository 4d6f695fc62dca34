// Writes the reference of the functions from the catalogue: docs/functions.md and its Chinese editions.
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { LOCALE_NAMES } from '../src/locales/locale-name';
import { functionsReference } from './reference/functions-reference';
import { referencePath } from './reference/reference-path';

for (const locale of LOCALE_NAMES) {
  const file = path.join(__dirname, '..', referencePath(locale));
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, functionsReference(locale));
  console.log(referencePath(locale));
}
