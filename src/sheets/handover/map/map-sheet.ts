import { areaAddress } from '../../area';
import { headingRow } from '../../forecasting/labelled-rows';
import type { PlannedCell, SheetPlan } from '../../plan';
import { sheetReference } from '../../sheet-reference';
import type { HandoverNames } from '../names';
import { placeOf } from '../places';
import type { HandoverRequest } from '../request';
import { cellsAt, formulaText, titles } from '../titles';
import { DIFFERENCE, FIRST_COMPARED, VALUE, keptValue, shownAs, type ComparedRows } from './compared-sheet';
import { cellsOfRow, type MapRow } from './map-rows';
import { remarkOf } from './remark';

const HEADER_ROW = 7;
export const FIRST_MAPPED = HEADER_ROW + 1;
const COLUMNS = ['sheet', 'cells', 'number', 'count', 'before', 'constants', 'after', 'way', 'then', 'now', 'difference', 'apart', 'state', 'remark'] as const;

/** What each formula was and what it is now: a native table, a row for all formulas of one shape. */
export function mapSheet(request: HandoverRequest, names: HandoverNames, map: readonly MapRow[], compared: ComparedRows): SheetPlan {
  const { words: { map: words } } = request;
  const rows = map.map((row, at) => rowCells(row, at, compared[at] ?? null, request, names));
  const last = FIRST_MAPPED + rows.length - 1;
  const address = areaAddress({ row: HEADER_ROW - 1, column: 0, rows: rows.length + 1, columns: COLUMNS.length });
  const summary = (label: string, formula: string, numberFormat: string): PlannedCell[] => [
    { content: label, style: 'label' }, { content: null }, { content: null }, { content: formula, style: 'total', numberFormat, sample: 0 },
  ];
  return {
    name: names.sheets.map,
    blocks: [
      titles(words.title, words.what, request),
      ...(map.length === 0
        ? [cellsAt('A4', [summary(words.apart, '=0', '0')]), cellsAt(`A${HEADER_ROW}`, [[{ content: words.none, style: 'note' }]])]
        : [
            cellsAt('A4', [summary(words.apart, `=SUM(L${FIRST_MAPPED}:L${last})`, '0'), summary(words.largest, largest(compared, names, last), DIFFERENCE), [{ content: words.sums, style: 'note' }]]),
            cellsAt(`A${HEADER_ROW}`, [headingRow(...COLUMNS.map((column) => words.column[column])), ...rows]),
          ]),
    ],
    tables: map.length === 0 ? [] : [{ name: names.tables.map, address, style: 'TableStyleLight1' }],
    charts: [], formats: [], columnWidths: [16, 14, 6, 8, 46, 12, 46, 15, 14, 14, 12, 10, 8, 40], rowHeights: { 1: 24, [HEADER_ROW]: 32 }, freeze: { rows: HEADER_ROW, columns: 2 },
  };
}

function rowCells(row: MapRow, at: number, lines: ComparedRows[number], request: HandoverRequest, names: HandoverNames): PlannedCell[] {
  const { words, conversion, locale } = request;
  const cells = cellsOfRow(row);
  const here = FIRST_MAPPED + at;
  const isOne = cells.length === 1;
  const way = conversion.way === 'lambdas' && row.kind !== 'values' ? words.map.now.lambda : words.map.now[row.kind];
  const { then, now, difference, apart } = isOne || lines ? comparedBy(lines, isOne, names) : comparedByTotal(row, here, names);
  const kept = isOne ? keptValue(cells[0]!.value, words.error) : totalOf(row);
  return [
    { content: row.sheet, style: 'label' }, { content: row.address, style: 'label' },
    { content: at + 1, style: 'formula', numberFormat: '0' },
    { content: cells.length, style: 'formula', numberFormat: '#,##0_)' },
    { content: formulaText(row.before), style: 'label' },
    { content: row.constants.join('; '), style: 'label' },
    { content: row.after === null ? '' : formulaText(row.after), style: 'label' },
    { content: way, style: 'label' },
    { content: then ?? kept, style: then === null ? 'formula' : 'link', numberFormat: VALUE, sample: shownAs(kept) },
    { content: now, style: 'link', numberFormat: VALUE, sample: shownAs(kept) },
    { content: difference, style: 'link', numberFormat: DIFFERENCE, sample: 0 },
    { content: apart, style: 'link', numberFormat: '0_)', sample: 0 },
    { content: `=IF(L${here}=0,"✓",IF(${placeOf(names, 'changedInputs')}>0,"–","✗"))`, style: 'check', sample: '✓' },
    { content: remarkOf(row, words, locale), style: 'note' },
  ];
}

interface Comparison {
  /** Null where the value itself is typed. */
  readonly then: string | null;
  readonly now: string;
  readonly difference: string;
  readonly apart: string;
}

/** From the rows of the comparison: the one cell, or what they add up to. */
function comparedBy(lines: ComparedRows[number], isOne: boolean, names: HandoverNames): Comparison {
  const of = (column: string) => sheetReference(names.sheets.compared, isOne ? `${column}${lines!.first}` : `${column}${lines!.first}:${column}${lines!.last}`);
  const formula = (column: string) => (isOne ? `=IF(${of(column)}="","",${of(column)})` : `=SUM(${of(column)})`);
  return { then: formula('D'), now: formula('E'), difference: `=SUM(${of('F')})`, apart: `=SUM(${of('G')})` };
}

function comparedByTotal(row: MapRow, here: number, names: HandoverNames): Comparison {
  return {
    then: null, now: `=SUM(${sheetReference(row.sheet, row.address)})`, difference: `=ABS(J${here}-I${here})`, apart: `=IF(K${here}<=${placeOf(names, 'tolerance')}*MAX(1,ABS(I${here})),0,1)`,
  };
}

function totalOf({ values }: MapRow): number {
  return values.flat().reduce<number>((sum, value) => (typeof value === 'number' ? sum + value : sum), 0);
}

function largest(compared: ComparedRows, names: HandoverNames, lastMapped: number): string {
  const last = Math.max(0, ...compared.map((lines) => lines?.last ?? 0));
  return last < FIRST_COMPARED ? `=MAX(K${FIRST_MAPPED}:K${lastMapped})` : `=MAX(${sheetReference(names.sheets.compared, `F${FIRST_COMPARED}:F${last}`)})`;
}
