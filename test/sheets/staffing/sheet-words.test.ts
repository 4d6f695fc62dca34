import { words } from '../../../src/locales';
import { LOCALE_NAMES } from '../../../src/locales/locale-name';
import { HEADER, day, onlySheet, planFor } from './example';

/** Chinese characters are about as wide as two Latin ones. */
const width = (text: string) => [...text].reduce((sum, letter) => sum + (/[\u2e80-\uffef]/.test(letter) ? 2 : 1), 0);

test.each(LOCALE_NAMES)('notes in %s end before the plan begins, labels and remarks fit their columns', (locale) => {
  const [label = 0, value = 0, unit = 0, note = 0] = onlySheet(planFor([HEADER, ...day()], { locale })).columnWidths;
  const { noteLines, input, total, check } = words(locale).sheets.staffing;
  // Proportional type: a line of n letters takes less than n digits, which widths are counted in.
  for (const line of Object.values(noteLines)) expect([line, width(line) <= label + value + unit + note]).toEqual([line, true]);
  for (const [key, text] of Object.entries({ ...input, ...total, ...check })) {
    const limit = key.endsWith('Note') || /Good$|Bad$/.test(key) ? note + 2 : label + 2;
    expect([text, width(text) <= limit]).toEqual([text, true]);
  }
});
