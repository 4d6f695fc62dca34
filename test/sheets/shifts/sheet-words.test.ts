import { words } from '../../../src/locales';
import { LOCALE_NAMES } from '../../../src/locales/locale-name';
import { made, requirementTable } from './example';

/** Chinese characters are about as wide as two Latin ones. */
const width = (text: string) => [...text].reduce((sum, letter) => sum + (/[\u2e80-\uffef]/.test(letter) ? 2 : 1), 0);

test.each(LOCALE_NAMES)('notes in %s end before the shifts begin, labels, units and remarks fit their columns', (locale) => {
  const { plan } = made(requirementTable(3), { locale, busy: 6, result: { gap: 0.0123 } });
  const sheet = plan.sheets[0]!;
  const [label = 0, value = 0, unit = 0, note = 0] = sheet.columnWidths;
  const { noteRest, input, total, index, check, methods, units } = words(locale).sheets.shifts;
  // Proportional type: a line of n letters takes less than n digits, which widths are counted in.
  const lines = sheet.blocks.flatMap((block) => (block.kind === 'cells' && block.at.startsWith('A') ? block.rows : [])).filter((row) => row.length === 1 && row[0]?.style === 'note').map(([cell]) => String(cell?.content));
  expect(lines.length).toBeGreaterThan(Object.keys(noteRest).length + 3);
  for (const line of lines) expect([line, width(line) <= label + value + unit + note + 6]).toEqual([line, true]);
  for (const [key, text] of Object.entries({ ...input, ...total, ...index, ...check })) {
    for (const one of typeof text === 'string' ? [text] : Object.values(text)) {
      const limit = key.endsWith('Note') || key.startsWith('gap') || /Good$|Bad$/.test(key) ? note + 3 : label + 2;
      const shown = one.replace('{gap, number, ::percent .0}', '99.9%');
      expect([shown, width(shown) <= limit]).toEqual([shown, true]);
    }
  }
  for (const text of Object.values(methods)) expect([text, width(text) <= value]).toEqual([text, true]);
  for (const text of Object.values(units)) expect([text, width(text) <= unit]).toEqual([text, true]);
});

test.each(LOCALE_NAMES)('every sentence about a shortage and a limit that broke reads whole in %s', (locale) => {
  const { plan } = made(requirementTable(2), {
    locale, busy: 0, settings: { mostPeople: 3 },
    result: {
      gap: null,
      shortages: [{ interval: 18, people: 2.5, reason: 'no-shift' }, { interval: 19, people: 3, reason: 'no-shift' }, { interval: 40, people: 4, reason: 'limit', limit: 'people' }, { interval: 66, people: 1, reason: 'seats' }, { interval: 70, people: 0.5, reason: 'cost' }],
      brokenLimits: [{ name: 'Night', given: 1, least: 2, most: Infinity }, { name: 'part-time', given: 0.4, least: -Infinity, most: 0 }],
    },
  });
  const text = plan.sheets[0]!.blocks.flatMap((block) => (block.kind === 'cells' ? block.rows.flat() : [])).map(({ content }) => String(content)).join('\n');
  expect(text).not.toMatch(/[{}]|undefined|NaN|Infinity/);
  expect(text).toContain('09:00–10:00');
});
