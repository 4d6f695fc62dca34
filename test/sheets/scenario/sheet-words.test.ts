import { words } from '../../../src/locales';
import { LOCALE_NAMES } from '../../../src/locales/locale-name';
import { USUAL_AXES } from '../../../src/sheets/scenario/settings';
import { onlySheet, planFor } from './example';

/** Chinese characters are about as wide as two Latin ones. */
const width = (text: string) => [...text].reduce((sum, letter) => sum + (/[\u2e80-\uffef]/.test(letter) ? 2 : 1), 0);

test.each(LOCALE_NAMES)('notes in %s end before the table begins, labels and remarks fit their columns', (locale) => {
  const sheet = onlySheet(planFor({ columns: USUAL_AXES.aht, patienceSeconds: 90 }, locale));
  const [label = 0, value = 0, unit = 0, note = 0] = sheet.columnWidths;
  // Proportional type: a line of n letters takes less than n digits, which widths are counted in.
  for (const line of Object.values(words(locale).sheets.scenario.noteLines)) expect([line, width(line) <= label + value + unit + note]).toEqual([line, true]);
  for (const block of sheet.blocks) {
    if (block.kind !== 'cells' || !block.at.startsWith('A')) continue;
    for (const [first, , third, fourth] of block.rows) {
      const texts = [[first, label], [third, unit], [fourth, note]] as const;
      for (const [cell, limit] of texts) {
        if (typeof cell?.content !== 'string' || cell.content.startsWith('=') || ['title', 'subtitle'].includes(cell.style ?? '') || block.rows.length > 8 && cell.style === 'note' && cell === first) continue;
        expect([cell.content, width(cell.content) <= limit + 2]).toEqual([cell.content, true]);
      }
    }
  }
});
