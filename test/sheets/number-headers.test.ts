import { headersOverNumbers } from '../../src/sheets/number-headers';
import type { Block, FormatPlan, SheetPlan, StyleName } from '../../src/sheets/plan';

const sheetOf = (blocks: readonly Block[], formats: readonly FormatPlan[] = []): SheetPlan => ({ name: 'S', blocks, tables: [], charts: [], formats, columnWidths: [] });
const headers = (at: string, ...words: string[]): Block => ({ kind: 'cells', at, rows: [words.map((content) => ({ content, style: 'header' as const }))] });

function stylesOf(sheet: SheetPlan): (StyleName | undefined)[] {
  const [block] = headersOverNumbers(sheet).blocks;
  return block?.kind === 'cells' ? block.rows[0]!.map(({ style }) => style) : [];
}

test('a header over numbers stands at the right, one over words, dates in words or nothing stays', () => {
  const below: Block = { kind: 'cells', at: 'B3', rows: [[{ content: 'Mon', style: 'label' }, { content: 12, numberFormat: '0' }, { content: 'x', numberFormat: '@' }]] };
  expect(stylesOf(sheetOf([headers('B2', 'Day', 'Calls', 'Name', 'Nothing'), below]))).toEqual(['header', 'number-header', 'header', 'header']);
});

test('a column that spills, and one that is formatted by its address, count as what they show', () => {
  const spill: Block = { kind: 'spill', at: 'A2', formula: '=ERLANGC(B2:B9,180)', rows: 8, columns: 1, numberFormat: '0', sample: [] };
  expect(stylesOf(sheetOf([headers('A1', 'Agents', 'Share', 'Note'), spill], [{ address: 'B2:B9', numberFormat: '0.0%' }, { address: 'C2:C9', style: 'note' }])))
    .toEqual(['number-header', 'number-header', 'header']);
});

test('a number without a format is a number, words without one are words', () => {
  const below: Block = { kind: 'cells', at: 'A2', rows: [[{ content: 12.5, numberFormat: 'General' }, { content: '=A2*2', sample: 25, numberFormat: 'General' }, { content: '=A2&""', sample: '12.5', numberFormat: 'General' }]] };
  expect(stylesOf(sheetOf([headers('A1', 'Points', 'Twice', 'In words'), below]))).toEqual(['number-header', 'number-header', 'header']);
});

test('what is no header is left as it is', () => {
  const cells: Block = { kind: 'cells', at: 'A1', rows: [[{ content: 'Total', style: 'label' }], [{ content: 3, numberFormat: '0', style: 'total' }]] };
  expect(headersOverNumbers(sheetOf([cells]))).toEqual(sheetOf([cells]));
});
