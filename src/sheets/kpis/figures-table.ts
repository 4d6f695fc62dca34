import type { InputId } from '../../core/kpi/catalogue/inputs';
import type { CatalogueWords } from '../kpi/catalogue-words';
import type { CellsBlock, PlannedCell } from '../plan';
import { rowsOf, type Groups } from './groups';
import { columnsFor, formulaFor, noRowsTests, valuesFor, type IndicatorColumn } from './indicator-columns';
import { numberFormatOf } from './formats';
import { CHECK_ROW, FIRST_ROW, HEADER_ROW, type Layout } from './layout';
import type { KpisRequest, KpisWords } from './request';

const quoted = (text: string) => `"${text.replace(/"/g, '""')}"`;
const SLACK = '1E-9';

/** Where the inputs at the side stand, as formulas name them. */
export interface InputCells {
  readonly start: string;
  readonly names: string;
  readonly single: (input: InputId) => string;
}

/** A row for each group, a column for each indicator, a check at the end of every row and above every column. */
export function figuresTable(request: KpisRequest, groups: Groups, columns: readonly IndicatorColumn[], layout: Layout, inputs: InputCells, catalogue: CatalogueWords): CellsBlock[] {
  const { words } = request;
  const rows = groups.rows.map((group, index): PlannedCell[] => {
    const row = FIRST_ROW + index;
    const cells = { period: `$A${row}`, name: `$${layout.name ?? 'A'}${row}` };
    const at = columnsFor(request, groups.inWords, cells, inputs.single);
    const noRows = noRowsTests(request, groups.inWords, cells);
    const values = valuesFor(request, columns, group);
    const counts = request.sources.map(({ table }) => rowsOf(table, group, request.grouping).length);
    return [
      ...keyCells(request, groups, index, inputs),
      ...columns.map((column, place): PlannedCell => ({ content: formulaFor(column, at, noRows), sample: values[place]!, style: 'formula', numberFormat: numberFormatOf(column.way.measure) })),
      checkCell(request.words.check, columns, layout, row, values, noRows.filter((test) => test !== null), counts),
    ];
  });
  const header = [...keyHeaders(request), ...columns.map(({ header: text }) => text), words.check.column].map((content): PlannedCell => ({ content, style: 'header' }));
  return [
    { kind: 'cells', at: `A${CHECK_ROW}`, rows: [[
      { content: words.check.row, style: 'label' }, ...Array.from({ length: layout.keys - 1 }, (): PlannedCell => ({ content: null })),
      ...columns.map((column, place) => columnCheck(column, layout.cells(layout.indicator(place)), rows.map((cells) => cells[layout.keys + place]!.sample ?? ''), catalogue)),
    ]] },
    { kind: 'cells', at: `A${HEADER_ROW}`, rows: [header, ...rows] },
  ];
}

export function keyHeaders({ grouping: { period, by }, words: { column } }: Pick<KpisRequest, 'grouping' | 'words'>): string[] {
  const headers = [...(period === 'none' ? [] : [column[period]]), ...(by === 'none' ? [] : [column[by]])];
  return headers.length > 0 ? headers : [column.scope];
}

function keyCells({ grouping: { period, by }, words }: KpisRequest, groups: Groups, index: number, inputs: InputCells): PlannedCell[] {
  const group = groups.rows[index]!;
  const name: PlannedCell[] = by === 'none' ? [] : [{ content: group.name, style: 'input', numberFormat: '@' }];
  if (period === 'none') return by === 'none' ? [{ content: words.all, style: 'label' }] : name;
  if (groups.inWords) return [{ content: group.month, style: 'input', numberFormat: '@' }, ...name];
  // One formula for the whole column: a row that is added below goes on by itself.
  const step = by === 'none' ? `ROW()-ROW(A$${HEADER_ROW})-1` : `INT((ROW()-ROW(A$${HEADER_ROW})-1)/${inputs.names})`;
  const formula = period === 'month' ? `=EDATE(${inputs.start},${step})` : `=${inputs.start}+7*(${step})`;
  return [{ content: formula, sample: group.start!, style: 'total', numberFormat: period === 'month' ? 'yyyy-mm' : 'yyyy-mm-dd' }, ...name];
}

/** What is wrong with a row: no data at all, a rate out of its range, or a figure that can't be had. */
function checkCell(check: KpisWords['check'], columns: readonly IndicatorColumn[], layout: Layout, row: number, values: readonly (number | '')[], tests: readonly string[], counts: readonly number[]): PlannedCell {
  const first = `${layout.indicator(0)}${row}`;
  const last = `${layout.indicator(columns.length - 1)}${row}`;
  const bounded = columns.flatMap(({ bounded: is }, place) => (is ? [`${layout.indicator(place)}${row}`] : []));
  const above = bounded.map((cell) => `N(${cell})>1+${SLACK}`);
  const below = bounded.map((cell) => `N(${cell})<0-${SLACK}`);
  const any = (list: readonly string[]) => (list.length === 1 ? list[0]! : `OR(${list.join(',')})`);
  const steps: (readonly [string, string])[] = [
    ...(tests.length > 0 ? [[any(tests), check.noRows] as const] : []),
    ...(above.length > 0 ? [[any(above), check.above] as const, [any(below), check.below] as const] : []),
    [`COUNT(${first}:${last})<${columns.length}`, check.noValue],
  ];
  const formula = `=${steps.reduceRight((otherwise, [test, sentence]) => `IF(${test},${quoted(sentence)},${otherwise})`, quoted(check.good))}`;
  return { content: formula, sample: sampleCheck(check, columns, values, tests.length > 0 && counts.includes(0)), style: 'check' };
}

function sampleCheck(check: KpisWords['check'], columns: readonly IndicatorColumn[], values: readonly (number | '')[], noRows: boolean): string {
  if (noRows) return check.noRows;
  const rates = values.filter((value, place): value is number => columns[place]!.bounded && value !== '');
  if (rates.some((rate) => rate > 1 + 1e-9)) return check.above;
  if (rates.some((rate) => rate < -1e-9)) return check.below;
  return values.includes('') ? check.noValue : check.good;
}

/** A tick over a sound column, or what is wrong with one of its figures. */
function columnCheck({ bounded }: IndicatorColumn, cells: string, shown: readonly (string | number)[], { findings: { checks } }: CatalogueWords): PlannedCell {
  const inRange = bounded
    ? `IF(COUNTIF(${cells},">1.000000001")>0,${quoted(checks.above)},IF(COUNTIF(${cells},"<-0.000000001")>0,${quoted(checks.below)},${quoted(checks.good)}))` : quoted(checks.good);
  const numbers = shown.filter((value) => typeof value === 'number');
  const sample = numbers.length === 0 ? checks.noValue : bounded && numbers.some((value) => value > 1.000000001) ? checks.above : bounded && numbers.some((value) => value < -0.000000001) ? checks.below : checks.good;
  return { content: `=IF(COUNT(${cells})=0,${quoted(checks.noValue)},${inRange})`, sample, style: 'check' };
}
