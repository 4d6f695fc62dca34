import { words } from '../../../src/locales';
import { LOCALE_NAMES } from '../../../src/locales/locale-name';
import { handoverSheets } from '../../../src/sheets/handover/handover-sheets';
import { widthOf } from '../../../src/sheets/handover/text-lines';
import type { Book } from '../../../src/sheets/share/book';
import type { Way } from '../../../src/sheets/share/conversion';
import { conversionOf } from '../../../src/sheets/share/conversion-of';
import { blockArea } from '../../../src/sheets/footprint';
import { bookOf } from '../share/book';
import { ABOUT } from './handed-over';

const plain = bookOf({ sheets: {
  Plan: [['Calls', 100], ['AHT (s)', 180], ['Agents', '=ERLANGC(B1,B2)'], ['Wait', '=ASA(B1,B2,B3)'], ['Rows that fail', '=IF(B3>0,"✓ sound","✗ look")'], ['Best', '=FORECASTCALLS(A1:A2,B1:B2,3)']],
  'About': [['taken']],
} });
const book: Book = { ...plain, sheets: plain.sheets.map((sheet, at) => (at === 0 ? { ...sheet, marks: { B1: 'input', B2: 'input', B5: 'check' } } : { ...sheet, hidden: true })) };

const sheetsIn = (locale: (typeof LOCALE_NAMES)[number], way: Way = 'native') => handoverSheets({
  book, conversion: conversionOf(book, way, words(locale).sheets.share), about: ABOUT, words: words(locale).sheets.handover, locale, writtenAt: new Date(2026, 0, 5, 9), addIn: '1.0.0',
});

/** By how much a text may be wider than its column: letters are narrower than the digits that widths are counted in. */
const ROOM = 1.12;

test.each(LOCALE_NAMES)('in %s, labels, headers, sentences and legends fit their columns, and lines of text the page', (locale) => {
  for (const { name, blocks, columnWidths } of sheetsIn(locale)) {
    for (const block of blocks) {
      if (block.kind === 'spill') continue;
      const { column } = blockArea(block);
      for (const row of block.rows) {
        row.forEach(({ content, style, sample }, offset) => {
          const shown = String(sample ?? content ?? '');
          const next = row[offset + 1];
          const overflows = next === undefined || next.content === '' || next.content === null;
          if (shown.startsWith('=') || ['title', 'subtitle', 'note'].includes(style ?? '') || overflows) return;
          const room = columnWidths[column + offset]! * ROOM;
          const longest = style === 'header' ? Math.max(...shown.split(/[\s-]/).map(widthOf)) / (/[\u2e80-\uffef]/.test(shown) ? 2 : 1) : widthOf(shown);
          // Formulas are read in their cell; everything else must be read at a glance.
          const isFormulaText = /[A-Z]\(/.test(shown);
          if (!isFormulaText) expect([name, shown, longest <= room]).toEqual([name, shown, true]);
        });
      }
    }
  }
});

test.each(LOCALE_NAMES)('in %s the sheets have names of their own, whatever the workbook holds, and formulas point at those', (locale) => {
  const sheets = sheetsIn(locale);
  const names = sheets.map(({ name }) => name);
  expect(new Set([...names, 'About', 'Plan'].map((name) => name.toLowerCase())).size).toBe(names.length + 2);
  const formulas = sheets.flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === 'cells' ? block.rows.flat().map(({ content }) => content) : [])))
    .filter((content): content is string => typeof content === 'string' && content.startsWith('='));
  const pointed = new Set(formulas.flatMap((formula) => [...formula.matchAll(/(?:'((?:[^']|'')+)'|([\p{L}_][\p{L}\p{N}_.]*))!/gu)].map(([, quoted, bare]) => quoted ?? bare)));
  const all = [...names, 'Plan', 'About', ...conversionOf(book, 'native', words(locale).sheets.share).sheets.map(({ name }) => name)];
  expect([...pointed].filter((name) => !all.includes(name!))).toEqual([]);
  expect(formulas.filter((formula) => /OFFSET|INDIRECT|TODAY|NOW\(|RAND/.test(formula))).toEqual([]);
});

test.each<Way>(['native', 'lambdas', 'values'])('handed over as %s: what was kept and why is on About, in the map and in the log', (way) => {
  const texts = new Map(sheetsIn('en', way).map(({ name, blocks }) => [name, blocks.flatMap((block) => (block.kind === 'cells' ? block.rows : [])).map((row) => row.map(({ content }) => String(content ?? '')).join(' | '))]));
  const { about: { ways } } = words('en').sheets.handover;
  expect(texts.get('About 2')!.join(' ').replace(/ \| +/g, ' ')).toContain(ways[way].slice(0, 60));
  const kept = texts.get('Formula map')!.find((row) => row.includes('FORECASTCALLS'))!;
  expect(kept).toContain(way === 'values' ? 'Value, as asked for.' : 'Kept as a value: FORECASTCALLS');
  expect(texts.get('Log')!.some((row) => row.includes('FORECASTCALLS'))).toBe(way !== 'values');
  expect(texts.get('Checks')!.some((row) => row.includes('Erlang A'))).toBe(way !== 'values');
});
