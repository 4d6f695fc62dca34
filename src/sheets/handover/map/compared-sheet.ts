import { say } from '../../../locales/say';
import { headingRow } from '../../forecasting/labelled-rows';
import type { PlannedCell, SheetPlan } from '../../plan';
import { sheetReference } from '../../sheet-reference';
import type { BookValue } from '../../share/book';
import type { HandoverNames } from '../names';
import { placeOf } from '../places';
import type { HandoverRequest } from '../request';
import { cellsAt, titles } from '../titles';
import { cellsOfRow, type MapRow } from './map-rows';

const HEADER_ROW = 5;
export const FIRST_COMPARED = HEADER_ROW + 1;
/** More would make a workbook of its own; rows of the map beyond are compared by their totals. */
const MOST_COMPARED = 20_000;

/** Said outright: some programs give a formula the percent sign of the cell that it looks at. */
export const VALUE = '#,##0.0#########';
export const DIFFERENCE = '[=0]0;0.0E+00';

/** Which rows of the comparison belong to a row of the map; null where its cells are too many. */
export type ComparedRows = readonly ({ readonly first: number; readonly last: number } | null)[];

export function comparedRows(map: readonly MapRow[]): ComparedRows {
  let next = FIRST_COMPARED;
  return map.map(({ area }) => {
    const cells = area.rows * area.columns;
    if (next + cells - FIRST_COMPARED > MOST_COMPARED) return null;
    const first = next;
    next += cells;
    return { first, last: next - 1 };
  });
}

/** Every converted cell in a row: what it showed, what it shows, whether they agree. Three short formulas that never change. */
export function comparedSheet(request: HandoverRequest, names: HandoverNames, map: readonly MapRow[], compared: ComparedRows): SheetPlan {
  const { words, locale } = request;
  const column = words.compared.column;
  const cells = map.reduce((sum, { area }) => sum + area.rows * area.columns, 0);
  const lines = map.flatMap((row, at) => (compared[at] ? cellsOfRow(row).map((cell) => ({ ...cell, sheet: row.sheet, number: at + 1 })) : []));
  const cut = lines.length < cells ? [[{ content: say(words.compared.cut, { shown: lines.length, cells }, locale), style: 'note' } as const]] : [];
  return {
    name: names.sheets.compared,
    blocks: [
      titles(words.compared.title, words.compared.what, request),
      ...(cut.length > 0 ? [cellsAt('A4', cut)] : []),
      cellsAt(`A${HEADER_ROW}`, [
        headingRow(column.sheet, column.cell, column.number, column.then, column.now, column.difference, column.apart),
        ...lines.map(({ number, sheet, address, value }, index) => lineCells({ number, sheet, address, value }, FIRST_COMPARED + index, request, names)),
      ]),
    ],
    tables: [], charts: [], formats: [], columnWidths: [20, 10, 9, 18, 18, 13, 10], rowHeights: { 1: 24 }, freeze: { rows: HEADER_ROW, columns: 0 },
  };
}

interface Line {
  readonly number: number;
  readonly sheet: string;
  readonly address: string;
  readonly value: BookValue;
}

function lineCells({ number, sheet, address, value }: Line, row: number, { words }: HandoverRequest, names: HandoverNames): PlannedCell[] {
  const kept = keptValue(value, words.error);
  const live = sheetReference(sheet, address);
  const [then, now, difference] = [`D${row}`, `E${row}`, `F${row}`];
  return [
    { content: sheet, style: 'label' }, { content: address, style: 'label' }, { content: number, style: 'formula', numberFormat: '0' },
    { content: kept, style: 'formula', numberFormat: VALUE },
    { content: liveValue(live, words.error), style: 'link', numberFormat: VALUE, sample: shownAs(kept) },
    { content: `=IF(AND(ISNUMBER(${then}),ISNUMBER(${now})),ABS(${now}-${then}),0)`, style: 'formula', numberFormat: DIFFERENCE, sample: 0 },
    { content: `=IF(AND(ISNUMBER(${then}),ISNUMBER(${now})),IF(${difference}<=${placeOf(names, 'tolerance')}*MAX(1,ABS(${then})),0,1),IF(EXACT(${then},${now}),0,1))`, style: 'formula', numberFormat: '0', sample: 0 },
  ];
}

/** A blank cell seen from elsewhere would be 0, an error would spread. */
export function liveValue(cell: string, error: string): string {
  return `=IFERROR(IF(${cell}="","",${cell}),"${error}")`;
}

/** What a cell showed, as a cell that shows the same today is told by `liveValue`. */
export function keptValue(value: BookValue, error: string): BookValue {
  return typeof value === 'string' && /^#(?:N\/A|NUM!|VALUE!|REF!|DIV\/0!|NAME\?|NULL!|SPILL!|CALC!|BUSY!|GETTING_DATA|FIELD!|BLOCKED!|CONNECT!|UNKNOWN!)$/.test(value) ? error : value;
}

export function shownAs(value: BookValue): string | number {
  return typeof value === 'boolean' ? String(value).toUpperCase() : value;
}
