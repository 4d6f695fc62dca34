import { headingRow, labelledRow } from '../../forecasting/labelled-rows';
import { columnName } from '../../area';
import type { ChartPlan, PlannedCell, SheetPlan } from '../../plan';
import type { StaffFigures } from '../figures';
import * as formulas from '../formulas';
import { CHART_ROWS, FIRST_ROW, HEADER_ROW, LEFT_WIDTHS, RIGHT_COLUMN, valueCell } from '../layout';
import { fixedColumn, liveColumns, type LiveColumn } from '../live-columns';
import type { AttritionRequest, AttritionWords } from '../request';
import { staffColumns } from './staff-sheet';

const COLUMNS = ['month', 'atRisk', 'left', 'hazard', 'survival', 'error', 'greenwood'] as const;
type TenureColumn = (typeof COLUMNS)[number];
const MILESTONES = [3, 6, 12, 24] as const;

/** Where the median stands. */
export const MEDIAN_CELL = valueCell(FIRST_ROW + 3);

/** How long people stay: the share still there by month of service, those still employed counted as far as they have come. */
export function tenureSheet(request: AttritionRequest, people: StaffFigures): SheetPlan {
  const { words, names, table } = request;
  const { tenure } = people;
  const { tenure: say } = words;
  const rows = { firstRow: FIRST_ROW, rows: tenure.length };
  const columns = columnsOf(request, people);
  const indices = indexRows(words, people, rows, staffColumns(request, table.kind === 'people' ? table.people.length : 0));
  const chartRow = FIRST_ROW + indices.length + 1;
  const notes = [headingRow(words.notes, '', '', ''), ...Object.values(say.noteLines).map((line): PlannedCell[] => [{ content: line, style: 'note' }])];
  return {
    name: names.tenure,
    blocks: [
      { kind: 'cells', at: 'A1', rows: [[{ content: say.title, style: 'title' }], [{ content: say.what, style: 'subtitle' }]] },
      { kind: 'cells', at: `A${HEADER_ROW}`, rows: [headingRow(words.indices, words.value, words.unit, words.note), ...indices] },
      { kind: 'cells', at: `A${chartRow + CHART_ROWS + 1}`, rows: notes },
      liveColumns(columns, RIGHT_COLUMN, rows),
    ],
    tables: [], formats: [],
    charts: [tenureChart(words, rows.rows, { topLeft: `A${chartRow}`, bottomRight: `D${chartRow + CHART_ROWS - 1}` })],
    columnWidths: [...LEFT_WIDTHS, ...columns.map(({ width }) => width)],
    rowHeights: { 1: 24, [HEADER_ROW]: 48 },
    freeze: { rows: HEADER_ROW, columns: 0 },
  };
}

const letter = (key: TenureColumn) => columnName(RIGHT_COLUMN + COLUMNS.indexOf(key));

function columnsOf(request: AttritionRequest, { tenure }: StaffFigures): LiveColumn[] {
  const { words: { tenure: { column } }, table } = request;
  const staff = staffColumns(request, table.kind === 'people' ? table.people.length : 0);
  const cell = (key: TenureColumn, row: number) => `${letter(key)}${row}`;
  const made = (key: TenureColumn, width: number, numberFormat: string, content: (row: number) => string | number, atFirst: string | number, shown: (step: (typeof tenure)[number]) => number | null, style?: LiveColumn['style']): LiveColumn => ({
    header: column[key], width, numberFormat, style, content: (row, index) => (index === 0 ? atFirst : content(row)), shown: (index) => shown(tenure[index]!),
  });
  let sum = 0;
  const sums = tenure.map(({ atRisk, events }) => (sum += events > 0 && events < atRisk ? events / (atRisk * (atRisk - events)) : 0));
  return [
    made('month', 10, '0', (row) => `=${cell('month', row - 1)}+1`, 0, ({ time }) => time, 'label'),
    made('atRisk', 11, '0', (row) => formulas.atRisk(staff('service'), staff('entry'), cell('month', row)), formulas.atRiskAtFirst(staff('entry')), ({ atRisk }) => atRisk),
    made('left', 10, '0', (row) => formulas.leftIn(staff('service'), staff('left'), staff('entry'), cell('month', row)), 0, ({ events }) => events),
    made('hazard', 11, '0.0%', (row) => formulas.hazard(cell('left', row), cell('atRisk', row)), '', ({ hazard }) => hazard),
    made('survival', 12, '0.0%', (row) => formulas.survival(cell('survival', row - 1), cell('left', row), cell('atRisk', row)), 1, ({ survival }) => survival, 'total'),
    made('error', 11, '0.0%', (row) => formulas.standardError(cell('survival', row), cell('greenwood', row)), 0, ({ error }) => error),
    { header: column.greenwood, width: 11, numberFormat: '0.0000', content: (row, index) => (index === 0 ? 0 : formulas.greenwood(cell('greenwood', row - 1), cell('left', row), cell('atRisk', row))), shown: (index) => sums[index]! },
  ];
}

function indexRows(words: AttritionWords, people: StaffFigures, rows: { readonly firstRow: number; readonly rows: number }, staff: ReturnType<typeof staffColumns>): PlannedCell[][] {
  const { tenure, staff: spells, median } = people;
  const { index, notReached } = words.tenure;
  const column = (key: TenureColumn) => fixedColumn(RIGHT_COLUMN + COLUMNS.indexOf(key), rows);
  const seen = spells.filter(({ service }) => service !== null);
  const most = Math.max(...tenure.map(({ events }) => events));
  const line = (label: string, content: string, sample: number | string, numberFormat: string, unit: keyof AttritionWords['units'], note: string) => labelledRow({ label, content, sample, numberFormat, unit: words.units[unit], note, style: 'total' });
  return [
    line(index.people, `=COUNT(${staff('service')})`, seen.length, '0', 'people', index.peopleNote),
    line(index.left, `=COUNTIFS(${staff('service')},">=0",${staff('left')},1)`, seen.filter(({ left }) => left).length, '0', 'people', index.leftNote),
    line(index.employed, `=COUNTIFS(${staff('service')},">=0",${staff('left')},0)`, seen.filter(({ left }) => !left).length, '0', 'people', index.employedNote),
    line(index.median, formulas.median(column('survival'), notReached), median ?? notReached, '0', 'months', index.medianNote),
    ...MILESTONES.filter((month) => month < tenure.length).map((month) => line(index[`after${month}`], formulas.survivalAt(column('survival'), column('month'), month), tenure[month]!.survival, '0.0%', 'fraction', index.afterNote)),
    line(index.worst, formulas.mostIn(column('left'), column('month')), most > 0 ? tenure.findIndex(({ events }) => events === most) : formulas.NONE, '0', 'none', index.worstNote),
  ];
}

function tenureChart({ tenure: { chart } }: AttritionWords, rows: number, place: ChartPlan['place']): ChartPlan {
  const cells = (key: TenureColumn) => `${letter(key)}${FIRST_ROW}:${letter(key)}${FIRST_ROW + rows - 1}`;
  return {
    name: chart.name, type: 'Line', place, title: chart.title, categories: cells('month'), categoryAxisTitle: chart.months, valueAxisTitle: chart.survival, secondaryAxisTitle: chart.hazard,
    valueFormat: '0%', secondaryFormat: '0%', fromZero: true,
    series: [
      { name: chart.hazard, values: cells('hazard'), colour: '#C4314B', type: 'ColumnClustered', secondary: true },
      { name: chart.survival, values: cells('survival'), colour: '#007C72' },
    ],
  };
}
