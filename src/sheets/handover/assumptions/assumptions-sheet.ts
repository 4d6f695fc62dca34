import { headingRow } from '../../forecasting/labelled-rows';
import type { PlannedCell, SheetPlan } from '../../plan';
import { sheetReference } from '../../sheet-reference';
import { keptValue, liveValue, shownAs } from '../map/compared-sheet';
import type { HandoverNames } from '../names';
import { placeOf } from '../places';
import { constantOf } from '../reading/references';
import type { HandoverRequest, HandoverWords } from '../request';
import { cellsAt, titles } from '../titles';
import { numberFormatOf } from './number-format';
import type { Measure, TypedLine } from './typed-lines';

const HEADER_ROW = 6;
const COLUMNS = ['name', 'value', 'shown', 'unit', 'then', 'state', 'source', 'sheet', 'cells', 'count', 'control', 'controlThen'] as const;

/** The typed lines of a sheet under its name. */
export interface AssumptionGroup {
  readonly title: string;
  readonly lines: readonly TypedLine[];
}

/** Every input that counts, live, with what it was when the workbook was handed over: changed ones say so. */
export function assumptionsSheet(request: HandoverRequest, names: HandoverNames, groups: readonly AssumptionGroup[], constants: readonly string[]): SheetPlan {
  const { words, book } = request;
  const rows: PlannedCell[][] = [];
  const push = (row: (at: number) => PlannedCell[]) => rows.push(row(HEADER_ROW + 1 + rows.length));
  for (const { title, lines } of groups) {
    push(() => [{ content: title, style: 'total' }]);
    lines.forEach((line) => push((at) => lineCells(line, at, words, names)));
  }
  if (constants.length > 0) {
    push(() => [{ content: words.assumptions.names, style: 'total' }]);
    for (const name of constants) push((at) => nameCells(name, constantOf(book.names.find((one) => one.name === name)?.formula ?? '') ?? 0, at, words, names));
  }
  const last = HEADER_ROW + Math.max(1, rows.length);
  const { column, title, what, changed, none, note } = words.assumptions;
  return {
    name: names.sheets.assumptions,
    blocks: [
      titles(title, what, request),
      cellsAt('A4', [
        [{ content: changed, style: 'label' }, { content: `=COUNTIF(F${HEADER_ROW + 1}:F${last},"${words.changed}")`, style: 'total', numberFormat: '0', sample: 0 }],
        [{ content: note, style: 'note' }],
      ]),
      cellsAt(`A${HEADER_ROW}`, [headingRow(...COLUMNS.map((key) => column[key])), ...(rows.length > 0 ? rows : [[{ content: none, style: 'note' } as const]])]),
    ],
    tables: [], charts: [], formats: [], columnWidths: [40, 14, 12, 11, 14, 15, 34, 18, 13, 9, 16, 16], rowHeights: { 1: 24, [HEADER_ROW]: 32 }, freeze: { rows: HEADER_ROW, columns: 1 },
  };
}

function lineCells(line: TypedLine, at: number, words: HandoverWords, names: HandoverNames): PlannedCell[] {
  const cells = sheetReference(line.sheet, line.address);
  const isOne = line.measure === 'value';
  const kept = isOne ? keptValue(line.values[0]!, words.error) : measured(line.measure, line.values);
  const numberFormat = numberFormatOf(line);
  const control = controlOf(line);
  return [
    { content: line.name || words.assumptions.unnamed, style: 'label' },
    { content: isOne ? liveValue(cells, words.error) : `=${MEASURES[line.measure as Exclude<Measure, 'value'>]}(${cells})`, style: 'link', numberFormat, sample: shownAs(kept) },
    { content: words.assumptions.shown[line.measure], style: 'unit' },
    { content: line.unit, style: 'unit' },
    { content: kept, style: 'formula', numberFormat },
    ...stateAndPlace(at, words, names, line),
    { content: isOne ? `=IF(B${at}="","",B${at})` : `=SUMPRODUCT(${cells},${line.area.rows > 1 ? 'ROW' : 'COLUMN'}(${cells}))`, style: isOne ? 'formula' : 'link', sample: isOne ? shownAs(kept) : control },
    { content: isOne ? kept : control, style: 'formula' },
  ];
}

function nameCells(name: string, kept: number, at: number, words: HandoverWords, names: HandoverNames): PlannedCell[] {
  return [
    { content: name, style: 'label' }, { content: `=${name}`, style: 'link', sample: kept }, { content: words.assumptions.shown.value, style: 'unit' }, { content: '', style: 'unit' },
    { content: kept, style: 'formula' }, ...stateAndPlace(at, words, names, { sheet: '', address: name, values: [kept] }),
    { content: `=B${at}`, style: 'formula', sample: kept }, { content: kept, style: 'formula' },
  ];
}

/** Columns F to J: state, source to be typed, where it stands, how many numbers it is. */
function stateAndPlace(at: number, words: HandoverWords, names: HandoverNames, { sheet, address, values, source }: Pick<TypedLine, 'sheet' | 'address' | 'values' | 'source'>): PlannedCell[] {
  const [now, then] = [`K${at}`, `L${at}`];
  const close = `IF(ABS(${now}-${then})<=${placeOf(names, 'tolerance')}*MAX(1,ABS(${then})),"${words.yes}","${words.changed}")`;
  return [
    { content: `=IFERROR(IF(AND(ISNUMBER(${now}),ISNUMBER(${then})),${close},IF(EXACT(${now},${then}),"${words.yes}","${words.changed}")),"${words.changed}")`, style: 'check', sample: words.yes },
    source === undefined ? { content: null, style: 'input' } : { content: liveValue(sheetReference(sheet, source), ''), style: 'link' },
    { content: sheet, style: 'label' }, { content: address, style: 'label' }, { content: values.length, style: 'formula', numberFormat: '#,##0' },
  ];
}

const MEASURES: Readonly<Record<Exclude<Measure, 'value'>, string>> = { total: 'SUM', mean: 'AVERAGE', 'first-day': 'MIN' };

function measured(measure: Exclude<Measure, 'value'> | Measure, values: TypedLine['values']): number {
  const numbers = values.filter((value) => typeof value === 'number');
  const sum = numbers.reduce((total, value) => total + value, 0);
  return measure === 'mean' ? sum / numbers.length : measure === 'first-day' ? Math.min(...numbers) : sum;
}

function controlOf({ area, values }: TypedLine): number {
  const first = (area.rows > 1 ? area.row : area.column) + 1;
  return values.reduce<number>((sum, value, index) => (typeof value === 'number' ? sum + value * (first + index) : sum), 0);
}
