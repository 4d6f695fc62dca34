import { LOCALE_NAMES } from '../../../src/locales/locale-name';
import { blockArea } from '../../../src/sheets/footprint';
import { planFor } from './example';

/** Chinese characters are about as wide as two Latin ones. */
const width = (text: string) => [...text].reduce((sum, letter) => sum + (/[⺀-￯]/.test(letter) ? 2 : 1), 0);

test.each(LOCALE_NAMES)('labels and remarks in %s fit their columns, notes end before the intervals', (locale) => {
  const { blocks, columnWidths } = planFor({ locale, inputs: { ahtSeconds: 240 } }).plan.sheets[0]!;
  const left = columnWidths.slice(0, 4);
  for (const block of blocks) {
    if (block.kind !== 'cells' || blockArea(block).column !== 0) continue;
    for (const row of block.rows) {
      const room = row.length === 1 ? [left.reduce((sum, one) => sum + one, 0)] : left;
      row.forEach((cell, column) => {
        const text = cell.sample ?? cell.content;
        // Titles run over the whole sheet; headers wrap.
        if (typeof text !== 'string' || ['title', 'subtitle', 'header'].includes(cell.style ?? '')) return;
        expect([text, width(text) <= room[column]! + 2]).toEqual([text, true]);
      });
    }
  }
});

test('blocks keep apart', () => {
  const cells = new Map<string, string>();
  for (const block of planFor().plan.sheets[0]!.blocks) {
    const area = blockArea(block);
    for (let row = area.row; row < area.row + area.rows; row += 1) {
      for (let column = area.column; column < area.column + area.columns; column += 1) {
        const key = `${row} ${column}`;
        expect([key, cells.get(key)]).toEqual([key, undefined]);
        cells.set(key, block.at);
      }
    }
  }
});
