import { headingRow, labelledRow } from '../../forecasting/labelled-rows';
import type { CellsBlock } from '../../plan';
import { taken } from '../formula-text';
import type { Layout } from '../layout';
import { SHARE } from '../number-formats';
import { shown, type Setup } from '../setup';

const KEYS = ['number', 'row', 'rowBefore', 'total', 'totalBefore', 'found', 'foundBefore'] as const;
export type ChosenKey = (typeof KEYS)[number];

export interface ChosenBlock {
  readonly block: CellsBlock;
  /** `$B$70`, on the sheet of scores. */
  readonly cell: (key: ChosenKey) => string;
}

/** A hundred thousand keeps a unit's months apart from those of the next: dates of Excel's are below it. */
export const KEY = 100_000;

/** The row of the unit and month that the card shows, and of the month before. */
export function chosenBlock(setup: Setup, layout: Layout, firstRow: number): ChosenBlock {
  const { request: { words }, dated, chosen } = setup;
  const cell = (key: ChosenKey) => `$B$${firstRow + 1 + KEYS.indexOf(key)}`;
  const { rows, units, setting } = layout;
  const keyOf = (month: string) => `${cell('number')}*${KEY}${dated ? `+${month}` : ''}`;
  const row = (month: string) => `=IFERROR(MATCH(${keyOf(month)},${rows.cells('key')},0),"")`;
  const lastMonth = `DATE(YEAR(${setting('month')}),MONTH(${setting('month')})-1,1)`;
  const formulas: Record<ChosenKey, string> = {
    number: `=IFERROR(MATCH(${setting('unit')},${units.cells('unit')},0),"")`,
    row: row(setting('month')), rowBefore: dated ? row(lastMonth) : '=""',
    total: `=${taken(rows.cells('total'), cell('row'))}`, totalBefore: `=${taken(rows.cells('total'), cell('rowBefore'))}`,
    found: `=${taken(rows.cells('found'), cell('row'))}`, foundBefore: `=${taken(rows.cells('found'), cell('rowBefore'))}`,
  };
  const samples: Record<ChosenKey, number | string> = {
    number: chosen.unit + 1, row: setup.rowOf(chosen.unit, chosen.month), rowBefore: chosen.month === null ? '' : setup.rowOf(chosen.unit, chosen.month - 1),
    total: shown(chosen.now?.total), totalBefore: shown(chosen.before?.total), found: shown(chosen.now?.found), foundBefore: shown(chosen.before?.found),
  };
  return {
    cell,
    block: {
      kind: 'cells', at: `A${firstRow}`,
      rows: [
        headingRow(words.chosen.heading, words.value, '', words.note),
        ...KEYS.map((key) => labelledRow({
          label: words.chosen[key], content: formulas[key], sample: samples[key], style: 'formula', numberFormat: key === 'number' || key.startsWith('row') ? '0' : SHARE, unit: '', note: words.chosen.note,
        })),
      ],
    },
  };
}
