import { LOCALE_NAMES } from '../../../src/locales/locale-name';
import type { Plan } from '../../../src/sheets/plan';
import { sampleFigures } from '../../../src/sheets/scorecard/sample-figures';
import { words } from '../../../src/locales';
import { catalogueWords } from '../../../src/sheets/kpi/catalogue-words';
import { figuresOf, made, sampleTable } from './example';

/** Characters as wide as digits: Chinese ones are two. */
const width = (text: string) => [...text].reduce((sum, letter) => sum + (/[\u2e80-\uffef]/.test(letter) ? 2 : 1), 0);
const texts = ({ sheets }: Plan) => sheets.flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === 'cells' ? block.rows.flat() : [])));

describe.each(LOCALE_NAMES)('in %s', (locale) => {
  const table = sampleTable(locale);

  test('the invented figures are read back as they were meant, and said to be invented', () => {
    const { rows, columns, findings } = figuresOf(table.rows);
    expect(columns.map(({ indicator }) => indicator.id)).toEqual(['serviceLevel', 'averageHandleTime', 'firstContactResolution', 'monitoringScore', 'satisfaction', 'occupancy', 'adherence', 'unplannedAbsence']);
    expect(columns.every(({ times }) => times === 1)).toBe(true);
    expect(findings).toEqual([]);
    expect(rows).toHaveLength(12 * (1 + 3 + 36));
    expect(rows.filter(({ team }) => team === null)).toHaveLength(12);
    expect(String(texts(table.plan)[0]!.content)).toMatch(/invented|虚构|虛構/);
  });

  test('notes end before the card begins', () => {
    const [card] = made(table.rows, { locale }).plan.sheets;
    const room = card!.columnWidths.slice(0, 4).reduce((sum, one) => sum + one, 0) + 2;
    const notes = Object.values(words(locale).sheets.scorecard.noteLines);
    for (const note of notes) expect([note, width(note) <= room]).toEqual([note, true]);
  });

  test('labels fit their column', () => {
    const [card] = made(table.rows, { locale }).plan.sheets;
    const labels = card!.blocks.flatMap((block) => (block.kind === 'cells' && /^A\d/.test(block.at) ? block.rows.flatMap(([first]) => (first?.style === 'label' ? [String(first.content)] : [])) : []));
    for (const label of labels) expect([label, width(label) <= card!.columnWidths[0]!]).toEqual([label, true]);
  });

  test('no message keeps its braces', () => {
    const cells = texts(made(table.rows, { locale }).plan).map(({ content }) => content);
    expect(cells.filter((content) => typeof content === 'string' && !content.startsWith('=') && /[{}]/.test(content))).toEqual([]);
  });
});

test('the invented figures are the same on every machine, in a table of a name that is free', () => {
  const request = { words: words('en').sheets.scorecard, kpiWords: catalogueWords('en') };
  expect(sampleFigures({ ...request, tables: [] })).toEqual(sampleFigures({ ...request, tables: [] }));
  expect(sampleFigures({ ...request, tables: ['samplefigures'] }).sheets[0]!.tables[0]!.name).toBe('SampleFigures2');
});
