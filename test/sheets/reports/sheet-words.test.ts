import { LOCALE_NAMES } from '../../../src/locales/locale-name';
import { planned, sampleGiven } from './example';

/** Chinese characters are about as wide as two Latin ones. */
const width = (text: string) => [...text].reduce((sum, letter) => sum + (/[\u2e80-\uffef]/.test(letter) ? 2 : 1), 0);

test.each(LOCALE_NAMES)('labels in %s fit their column, headers of tables are told apart and stand in two lines', (locale) => {
  for (const { blocks, tables, columnWidths } of planned(sampleGiven(locale).given, { locale }).sheets) {
    for (const block of blocks) {
      if (block.kind !== 'cells') continue;
      const headers = block.rows[0]?.filter(({ style }) => style === 'header').map(({ content }) => String(content)) ?? [];
      if (tables.some(({ address }) => address.startsWith(`${block.at}:`))) expect(new Set(headers.map((header) => header.toLowerCase())).size).toBe(headers.length);
      for (const [index, row] of block.rows.entries()) {
        const [label] = row;
        if (!block.at.startsWith('A') || /^A[A-Z]/.test(block.at) || label?.style !== 'label' || typeof label.content !== 'string' || label.content.startsWith('=')) continue;
        expect([block.at, index, label.content, width(label.content) <= columnWidths[0]! + 4]).toEqual([block.at, index, label.content, true]);
      }
      for (const header of headers) expect([header, width(header) <= 30]).toEqual([header, true]);
    }
  }
});

test('names of tables are those of their sheets, so that a second report has others', () => {
  const names = planned(sampleGiven().given).sheets.flatMap(({ tables }) => tables.map(({ name }) => name));
  expect(new Set(names).size).toBe(names.length);
  expect(names.every((name) => /^R_\w+$/.test(name))).toBe(true);
});
