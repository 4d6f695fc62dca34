import { words } from '../../../src/locales';
import { LOCALE_NAMES } from '../../../src/locales/locale-name';
import { exampleDay, HEADER, made } from './example';

/** Chinese characters are about as wide as two Latin ones. */
const width = (text: string) => [...text].reduce((sum, letter) => sum + (/[\u2e80-\uffef]/.test(letter) ? 2 : 1), 0);

test.each(LOCALE_NAMES)('notes in %s end before the intervals begin, labels and remarks fit their columns', (locale) => {
  const { plan } = made([HEADER, ...exampleDay('before')], { locale, settings: { ahtSeconds: 180 } });
  const sheet = plan.sheets[0]!;
  const [label = 0, value = 0, unit = 0, note = 0] = sheet.columnWidths;
  const { noteLines, input, index, check } = words(locale).sheets.efficiency;
  // Proportional type: a line of n letters takes less than n digits, which widths are counted in.
  const advice = sheet.blocks.flatMap((block) => (block.kind === 'cells' ? block.rows : [])).filter((row) => row.length === 1 && row[0]?.style === 'note').map(([cell]) => String(cell?.content));
  expect(advice.length).toBeGreaterThan(Object.keys(noteLines).length + 3);
  for (const line of advice) expect([line, width(line) <= label + value + unit + note + 4]).toEqual([line, true]);
  for (const [key, text] of Object.entries({ ...input, ...index, ...check })) {
    const limit = key.endsWith('Note') || /Good$|Bad$/.test(key) ? note + 2 : label + 2;
    expect([text, width(text) <= limit]).toEqual([text, true]);
  }
});
