import { words } from '../../../src/locales';
import { LOCALE_NAMES } from '../../../src/locales/locale-name';
import { blockArea } from '../../../src/sheets/footprint';
import { example, made } from './example';

/** Chinese characters are about as wide as two Latin ones. */
const width = (text: string) => [...text].reduce((sum, letter) => sum + (/[\u2e80-\uffef]/.test(letter) ? 2 : 1), 0);

test.each(LOCALE_NAMES)('in %s labels, units and remarks fit their columns, wherever something stands to their right', (locale) => {
  const wide: string[] = [];
  for (const way of ['actual', 'what-if', 'typed'] as const) {
    const settings = example(2);
    for (const { name, blocks, columnWidths } of made({ ...settings, agentsBy: 'goal', bridge: { ...settings.bridge, way } }, { locale }).sheets) {
      for (const block of blocks) {
        const area = blockArea(block);
        if (block.kind === 'spill' || area.row < 5) continue;
        block.rows.forEach((cells, row) => cells.forEach(({ content, sample, style }, column) => {
          const text = sample ?? content;
          const next = cells.findIndex((cell, at) => at > column && (style === 'header' || (cell.content !== null && cell.content !== '')));
          // Headers wrap, and proportional type takes less than the digits that widths are counted in.
          if (typeof text !== 'string' || next < 0 || ((style === 'header' || style === 'number-header') && column > 0)) return;
          const room = columnWidths.slice(area.column + column, style === 'header' ? 1 : area.column + next).reduce((sum, characters) => sum + characters, 0);
          if (width(text) > room + 2) wide.push(`${name} ${String(area.row + row + 1)}: ${text}`);
        }));
      }
    }
  }
  expect([...new Set(wide)]).toEqual([]);
});

test.each(LOCALE_NAMES)('names of sheets in %s are such as Excel takes, and all different', (locale) => {
  const names = Object.values(words(locale).sheets.cost.sheetNames);
  expect(new Set(names).size).toBe(names.length);
  for (const name of names) expect(name).toMatch(/^[^:\\/?*[\]]{1,31}$/);
});
