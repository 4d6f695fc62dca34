import { words } from '../../../src/locales';
import { LOCALE_NAMES } from '../../../src/locales/locale-name';
import { blockArea } from '../../../src/sheets/footprint';
import { made, peopleTable, sampleTable } from './example';

/** Chinese characters are about as wide as two Latin ones. */
const width = (text: string) => [...text].reduce((sum, letter) => sum + (/[\u2e80-\uffef]/.test(letter) ? 2 : 1), 0);

test.each(LOCALE_NAMES)('in %s labels, units, remarks and notes fit their columns, wherever something stands to their right', (locale) => {
  const wide: string[] = [];
  for (const { name, blocks, columnWidths } of made(peopleTable(sampleTable(), { locale }), { locale }).plan.sheets) {
    // Notes at the left run on to where the rows of the sheet begin.
    const rows = Math.max(...blocks.map(blockArea).filter(({ column }) => column >= 4).map(({ rows: count }) => count));
    for (const block of blocks) {
      const area = blockArea(block);
      if (block.kind === 'spill' || area.row < 4) continue;
      block.rows.forEach((cells, row) => cells.forEach(({ content, sample, style }, column) => {
        const text = sample ?? content;
        if (typeof text !== 'string' || style === 'header') return;
        const next = cells.findIndex((cell, at) => at > column && cell.content !== null && cell.content !== '');
        const besideRows = area.column < 4 && area.row + row < 5 + rows;
        if (next < 0 && !besideRows) return;
        const room = columnWidths.slice(area.column + column, next < 0 ? 5 : area.column + next).reduce((sum, characters) => sum + characters, 0);
        if (width(text) > room + 3) wide.push(`${name} ${String(area.row + row + 1)}: ${text}`);
      }));
    }
  }
  expect([...new Set(wide)]).toEqual([]);
});

test.each(LOCALE_NAMES)('names of sheets in %s are such as Excel takes, and all different', (locale) => {
  const { sheetName, sheetNames } = words(locale).sheets.attrition;
  const names = [sheetName, ...Object.values(sheetNames)];
  expect(new Set(names).size).toBe(names.length);
  for (const name of names) expect(name).toMatch(/^[^:\\/?*[\]]{1,31}$/);
});
