import { DIMENSIONS, type Dimension } from '../../../core/cost/attrition/dimensions';
import { pareto } from '../../../core/cost/attrition/pareto';
import { headingRow } from '../../forecasting/labelled-rows';
import { columnName } from '../../area';
import type { ChartPlan, PlannedCell, SheetPlan } from '../../plan';
import type { AttritionFigures } from '../figures';
import * as formulas from '../formulas';
import { CHART_ROWS, FIRST_ROW, HEADER_ROW, onSheet, RIGHT_COLUMN, valueCell } from '../layout';
import { fixedColumn, liveColumns, type LiveColumn } from '../live-columns';
import type { AttritionRequest } from '../request';
import { staffColumns, type PeopleTable } from './staff-sheet';

/** The twelve and those without one. */
const LINES = DIMENSIONS.length + 1;
const ROWS = { firstRow: FIRST_ROW, rows: LINES };
const SORTED_COLUMN = RIGHT_COLUMN + 5;
/** Since when, and how many. */
const SUMMARY_ROWS = 3;
const MAP_HEADER = FIRST_ROW + SUMMARY_ROWS + 1;
const MAP_ROW = MAP_HEADER + 1;
const SINCE = valueCell(FIRST_ROW);
const ALL = valueCell(FIRST_ROW + 1);

/** Reason, leavers and dimension, a row a reason: where a planner's choices are read back. */
export function reasonsPlace({ reasons }: PeopleTable): string {
  return `A${MAP_ROW}:C${MAP_ROW + reasons.length - 1}`;
}

/** Why people leave: reasons under the twelve dimensions, the largest first. */
export function leaversSheet(request: AttritionRequest, table: PeopleTable, { months, people }: AttritionFigures, monthColumn: string): SheetPlan {
  const { words, names } = request;
  const { leavers: say, dimensions } = words;
  const staff = staffColumns(request, table.people.length);
  const since = months[0]!.month;
  const gone = people!.staff.filter(({ left, until }) => left && until >= since);
  const reasonOf = (reason: string) => (reason === '' ? words.noReason : reason);
  const countOf = (reason: string) => gone.filter(({ person }) => reasonOf(person.reason).toLowerCase() === reason.toLowerCase()).length;
  const { reasons } = table;
  const nameOf = (dimension: Dimension | null) => (dimension === null ? null : dimensions[dimension]);
  const byDimension = [...DIMENSIONS].map((key) => ({ key: key as Dimension | null, count: reasons.filter(({ dimension }) => dimension === key).reduce((sum, { reason }) => sum + countOf(reason), 0) }));
  const counts = [...byDimension, { key: null, count: gone.length - byDimension.reduce((sum, { count }) => sum + count, 0) }];
  const names13 = fixedColumn(RIGHT_COLUMN, { firstRow: FIRST_ROW, rows: DIMENSIONS.length });
  const map = { firstRow: MAP_ROW, rows: Math.max(1, reasons.length) };
  const mapping = reasons.map(({ reason, dimension }, index): PlannedCell[] => [
    { content: reason, style: 'label' },
    { content: formulas.leaversFor(staff('reason'), `A${MAP_ROW + index}`, staff('left'), staff('until'), SINCE), style: 'formula', numberFormat: '0_)', sample: countOf(reason) },
    { content: nameOf(dimension), style: 'input' },
    { content: formulas.chooseOne(names13, `C${MAP_ROW + index}`, say.choose), style: 'check', sample: dimension === null ? say.choose : '' },
  ]);
  const assigned = reasons.reduce((sum, { reason }) => sum + countOf(reason), 0);
  return {
    name: names.leavers,
    blocks: [
      { kind: 'cells', at: 'A1', rows: [[{ content: say.title, style: 'title' }], [{ content: say.what, style: 'subtitle' }], [{ content: say.how, style: 'note' }]] },
      {
        kind: 'cells', at: `A${HEADER_ROW}`, rows: [
          headingRow(words.indices, words.value, '', words.note),
          [{ content: say.since, style: 'label' }, { content: formulas.earliest(onSheet(names.attrition, monthColumn)), style: 'link', numberFormat: 'yyyy-mm-dd', sample: since }, { content: null }, { content: say.sinceNote, style: 'note' }],
          [{ content: say.all, style: 'label' }, { content: formulas.leaversSince(staff('left'), staff('until'), SINCE), style: 'total', numberFormat: '0', sample: gone.length }, { content: null }, { content: say.allNote, style: 'note' }],
          [{ content: say.outside, style: 'label' }, { content: formulas.minus(ALL, `SUM(${fixedColumn(1, map)})`), style: 'check', numberFormat: '0', sample: gone.length - assigned }, { content: null }, { content: say.outsideNote, style: 'note' }],
        ],
      },
      { kind: 'cells', at: `A${MAP_HEADER}`, rows: [headingRow(say.reason, say.count, say.dimension, say.remark), ...mapping] },
      liveColumns(dimensionColumns(request, counts, map), RIGHT_COLUMN, ROWS),
      liveColumns(sortedColumns(request, counts), SORTED_COLUMN, ROWS),
    ],
    tables: [], formats: [],
    validations: reasons.length === 0 ? [] : [{ address: `C${MAP_ROW}:C${MAP_ROW + reasons.length - 1}`, list: names13, strict: false, prompt: { title: say.dimension, message: say.prompt } }],
    charts: [paretoChart(request, { topLeft: `F${FIRST_ROW + LINES + 1}`, bottomRight: `O${FIRST_ROW + LINES + CHART_ROWS}` })],
    columnWidths: [36, 10, 26, 32, 2, 26, 10, 10, 9, 2, 7, 26, 10, 10, 13],
    rowHeights: { 1: 24, [HEADER_ROW]: 36 },
    freeze: { rows: HEADER_ROW, columns: 0 },
  };
}

interface Count {
  readonly key: Dimension | null;
  readonly count: number;
}

function dimensionColumns({ words: { leavers: { column, unassigned }, dimensions } }: AttritionRequest, counts: readonly Count[], map: { readonly firstRow: number; readonly rows: number }): LiveColumn[] {
  const letter = (at: number) => columnName(RIGHT_COLUMN + at);
  const all = fixedColumn(RIGHT_COLUMN + 1, ROWS);
  const total = counts.reduce((sum, { count }) => sum + count, 0);
  const sorted = pareto(counts);
  return [
    { header: column.dimension, width: 26, style: 'label', content: (_row, index) => (counts[index]!.key === null ? unassigned : dimensions[counts[index]!.key]), shown: () => null },
    {
      header: column.count, width: 10, numberFormat: '0', shown: (index) => counts[index]!.count,
      content: (row, index) => (counts[index]!.key === null ? formulas.unassigned(ALL, fixedColumn(RIGHT_COLUMN + 1, { firstRow: FIRST_ROW, rows: DIMENSIONS.length })) : formulas.ofDimension(fixedColumn(1, map), fixedColumn(2, map), `${letter(0)}${row}`)),
    },
    { header: column.share, width: 10, numberFormat: '0.0%', content: (row) => formulas.shareOf(`${letter(1)}${row}`, `SUM(${all})`), shown: (index) => (total > 0 ? counts[index]!.count / total : 0) },
    { header: column.place, width: 9, numberFormat: '0', content: (row) => formulas.place(all, `${letter(1)}${row}`, `$${letter(1)}$${FIRST_ROW}:${letter(1)}${row}`), shown: (index) => sorted.findIndex(({ key }) => key === counts[index]!.key) + 1 },
  ];
}

function sortedColumns({ words: { leavers: { column, unassigned }, dimensions } }: AttritionRequest, counts: readonly Count[]): LiveColumn[] {
  const letter = (at: number) => columnName(SORTED_COLUMN + at);
  const places = fixedColumn(RIGHT_COLUMN + 3, ROWS);
  const sorted = pareto(counts);
  const all = fixedColumn(SORTED_COLUMN + 2, ROWS);
  const at = (key: Dimension | null) => (key === null ? unassigned : dimensions[key]);
  return [
    { header: column.rank, width: 7, numberFormat: '0_)', style: 'label', content: (_row, index) => index + 1, shown: () => null },
    { header: column.sorted, width: 26, style: 'label', content: (row) => formulas.atPlace(fixedColumn(RIGHT_COLUMN, ROWS), places, `${letter(0)}${row}`), shown: (index) => at(sorted[index]!.key) },
    { header: column.count, width: 10, numberFormat: '0', style: 'total', content: (row) => formulas.atPlace(fixedColumn(RIGHT_COLUMN + 1, ROWS), places, `${letter(0)}${row}`), shown: (index) => sorted[index]!.count },
    { header: column.share, width: 10, numberFormat: '0.0%', content: (row) => formulas.shareOf(`${letter(2)}${row}`, `SUM(${all})`), shown: (index) => sorted[index]!.share },
    { header: column.cumulative, width: 13, numberFormat: '0.0%', content: (row) => formulas.cumulative(`$${letter(2)}$${FIRST_ROW}:${letter(2)}${row}`, `SUM(${all})`), shown: (index) => sorted[index]!.cumulative },
  ];
}

function paretoChart({ words: { leavers: { chart } } }: AttritionRequest, place: ChartPlan['place']): ChartPlan {
  const cells = (at: number) => `${columnName(SORTED_COLUMN + at)}${FIRST_ROW}:${columnName(SORTED_COLUMN + at)}${FIRST_ROW + LINES - 1}`;
  return {
    name: chart.name, type: 'ColumnClustered', place, title: chart.title, categories: cells(1), valueAxisTitle: chart.count, secondaryAxisTitle: chart.cumulative, valueFormat: '0', secondaryFormat: '0%', fromZero: true,
    series: [
      { name: chart.count, values: cells(2), colour: '#0F6CBD' },
      { name: chart.cumulative, values: cells(4), colour: '#C4314B', type: 'LineMarkers', secondary: true },
    ],
  };
}
