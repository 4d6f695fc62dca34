import { headingRow, labelledRow } from '../../forecasting/labelled-rows';
import type { ChartPlan, ConditionPlan, PlannedCell, SheetPlan } from '../../plan';
import type { AttritionFigures, HeadcountFigures } from '../figures';
import * as formulas from '../formulas';
import { CHART_ROWS, FIRST_ROW, HEADER_ROW, LEFT_WIDTHS, RIGHT_COLUMN } from '../layout';
import { fixedColumn, liveColumns } from '../live-columns';
import { onAttrition, type AttritionPlaces } from '../rates/attrition-sheet';
import type { AttritionRequest, AttritionWords, HeadcountSheetRequest } from '../request';
import { CHART_ROW, CLASS_HEADER, INDEX_HEADER, INPUTS, input, letter, PLAN_COLUMNS, type IndexKey, type PlanColumn } from './places';
import { planColumns } from './plan-columns';

/** Whom to hire when: classes as late and as small as they can be, so that productive heads meet the need. */
export function headcountSheet(request: AttritionRequest, plan: HeadcountSheetRequest, { headcount }: AttritionFigures, places: AttritionPlaces): SheetPlan {
  const { words, names } = request;
  const { headcount: say } = words;
  const figures = headcount!;
  const rows = { firstRow: FIRST_ROW, rows: plan.needs.length };
  const columns = planColumns(request, plan, figures, places);
  const notes = [headingRow(words.notes, '', '', ''), ...Object.values(say.noteLines).map((line): PlannedCell[] => [{ content: line, style: 'note' }])];
  return {
    name: names.headcount,
    blocks: [
      { kind: 'cells', at: 'A1', rows: [[{ content: say.title, style: 'title' }], [{ content: say.what, style: 'subtitle' }], [{ content: say.how, style: 'note' }]] },
      { kind: 'cells', at: `A${HEADER_ROW}`, rows: [headingRow(words.inputs, words.value, words.unit, words.note), ...inputRows(plan, words)] },
      { kind: 'cells', at: `A${INDEX_HEADER}`, rows: [headingRow(words.indices, words.value, words.unit, words.note), ...indexRows(request, figures, places, rows)] },
      { kind: 'cells', at: `A${CLASS_HEADER}`, rows: [headingRow(say.classMonths, say.mayStart, '', words.note), ...classRows(plan, words, request.locale)] },
      { kind: 'cells', at: `A${CHART_ROW + CHART_ROWS + 1}`, rows: notes },
      liveColumns(columns, RIGHT_COLUMN, rows),
    ],
    tables: [], formats: [],
    conditions: stateConditions(words, rows.rows),
    charts: [headcountChart(words, rows.rows, { topLeft: `A${CHART_ROW}`, bottomRight: `D${CHART_ROW + CHART_ROWS - 1}` })],
    columnWidths: [...LEFT_WIDTHS, ...columns.map(({ width }) => width)],
    rowHeights: { 1: 24, [HEADER_ROW]: 48 },
    freeze: { rows: HEADER_ROW, columns: 0 },
  };
}

function inputRows({ inputs }: HeadcountSheetRequest, words: AttritionWords): PlannedCell[][] {
  return INPUTS.map(({ key, unit, numberFormat }) => labelledRow({ label: words.headcount.input[key], content: inputs[key], style: 'input', numberFormat, unit: words.units[unit], note: words.headcount.input[`${key}Note`] }));
}

function classRows({ classMonths }: HeadcountSheetRequest, { headcount: { classNote } }: AttritionWords, locale: string): PlannedCell[][] {
  const names = new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' });
  return classMonths.map((may, month): PlannedCell[] => [
    { content: names.format(Date.UTC(2026, month, 1)), style: 'label' }, { content: may ? 1 : 0, style: 'input', numberFormat: '0' }, ...(month === 0 ? [{ content: null }, { content: classNote, style: 'note' as const }] : []),
  ]);
}

function indexRows(request: AttritionRequest, { heads, attrition, loss, months }: HeadcountFigures, { inputs, index: ofAttrition }: AttritionPlaces, rows: { readonly firstRow: number; readonly rows: number }): PlannedCell[][] {
  const { words, table, headcount, settings } = request;
  const { index: names, none } = words.headcount;
  const column = (key: PlanColumn) => fixedColumn(RIGHT_COLUMN + PLAN_COLUMNS.indexOf(key), rows);
  const from = (key: Parameters<typeof ofAttrition>[0]) => onAttrition(request, ofAttrition(key));
  const line = (key: IndexKey, content: string, sample: number | string, numberFormat: string, unit: keyof AttritionWords['units']) => labelledRow({ label: names[key], content, sample, numberFormat, unit: words.units[unit], note: names[`${key}Note`], style: 'total' });
  const first = months.find(({ allowed }) => allowed);
  const short = months.filter(({ gap }) => gap < -1e-9);
  const { hiringWeeks, trainingWeeks } = headcount!.inputs;
  const sum = (of: 'classSize' | 'offers') => months.reduce((total, month) => total + month[of], 0);
  return [
    line('heads', formulas.ownOr(input('ownHeads'), from('headsNow')), heads, '0.0', 'people'),
    line('attrition', formulas.ownOrNumber(input('ownAttrition'), from('annual'), '/12'), attrition, '0.00%', 'fraction'),
    line('loss', table.kind === 'people' ? formulas.ownOrNumber(input('ownLoss'), from('earlyShare')) : formulas.ownOr(input('ownLoss'), '0'), loss, '0.0%', 'fraction'),
    line('lead', formulas.leadWeeks(input('hiringWeeks'), input('trainingWeeks'), onAttrition(request, inputs.cell('rampWeeks'))), hiringWeeks + trainingWeeks + settings.rampWeeks, '0.0', 'weeks'),
    line('firstMonth', formulas.firstWhere(column('month'), column('allowed'), none), first?.month ?? none, 'yyyy-mm', 'none'),
    line('classes', `=COUNTIF(${column('classSize')},">0")`, months.filter(({ classSize }) => classSize > 0).length, '0', 'none'),
    line('hires', formulas.total(column('classSize')), sum('classSize'), '0', 'people'),
    line('offers', formulas.total(column('offers')), sum('offers'), '0', 'none'),
    line('monthsShort', formulas.total(column('short')), short.length, '0', 'months'),
    line('deepest', formulas.deepest(column('gap')), Math.max(0, ...months.map(({ gap }) => -gap)), '0.0', 'people'),
  ];
}

function stateConditions({ headcount: { state } }: AttritionWords, rows: number): ConditionPlan[] {
  const address = `${letter('state')}${FIRST_ROW}:${letter('state')}${FIRST_ROW + rows - 1}`;
  const is = (word: string) => `=${letter('state')}${FIRST_ROW}="${word.replace(/"/g, '""')}"`;
  return [{ address, look: 'strong-under', formula: is(state.late) }, { address, look: 'under', formula: is(state.short) }, { address, look: 'fit', formula: is(state.met) }];
}

function headcountChart({ headcount: { chart } }: AttritionWords, rows: number, place: ChartPlan['place']): ChartPlan {
  const cells = (key: PlanColumn) => `${letter(key)}${FIRST_ROW}:${letter(key)}${FIRST_ROW + rows - 1}`;
  return {
    name: chart.name, type: 'Line', place, title: chart.title, categories: cells('month'), categoryFormat: 'yyyy-mm', valueAxisTitle: chart.axis, valueFormat: '0', fromZero: true,
    series: [
      { name: chart.classes, values: cells('classSize'), colour: '#0F6CBD', type: 'ColumnClustered' },
      { name: chart.required, values: cells('required'), colour: '#595959', role: 'required' },
      { name: chart.heads, values: cells('heads'), colour: '#007C72', role: 'scheduled' },
    ],
  };
}
