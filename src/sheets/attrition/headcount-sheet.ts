import { headingRow, labelledRow } from '../forecasting/labelled-rows';
import { columnName } from '../area';
import type { ChartPlan, ConditionPlan, PlannedCell, SheetPlan } from '../plan';
import { onAttrition, type AttritionPlaces } from './attrition-sheet';
import type { AttritionFigures, HeadcountFigures } from './figures';
import * as formulas from './formulas';
import { CHART_ROWS, FIRST_ROW, HEADER_ROW, LEFT_WIDTHS, RIGHT_COLUMN, valueCell } from './layout';
import { fixedColumn, liveColumns, type LiveColumn } from './live-columns';
import type { AttritionRequest, AttritionWords, HeadcountInput, HeadcountSheetRequest } from './request';

const COLUMNS = ['month', 'required', 'hired', 'ownRate', 'heads', 'gap', 'state', 'classSize', 'offers', 'offerBy', 'classStart', 'inTraining', 'before', 'leavers', 'graduates', 'rate', 'allowed', 'carry', 'aim', 'wanted', 'short'] as const;
type PlanColumn = (typeof COLUMNS)[number];

const INPUTS: readonly { readonly key: HeadcountInput; readonly unit: keyof AttritionWords['units']; readonly numberFormat: string }[] = [
  { key: 'ownHeads', unit: 'people', numberFormat: '0.0' },
  { key: 'ownAttrition', unit: 'fraction', numberFormat: '0.0%' },
  { key: 'ownLoss', unit: 'fraction', numberFormat: '0.0%' },
  { key: 'acceptance', unit: 'fraction', numberFormat: '0.0%' },
  { key: 'hiringWeeks', unit: 'weeks', numberFormat: '0.0' },
  { key: 'trainingWeeks', unit: 'weeks', numberFormat: '0.0' },
  { key: 'maxClass', unit: 'people', numberFormat: '0' },
  { key: 'offersFrom', unit: 'date', numberFormat: 'yyyy-mm-dd' },
];
const INDICES = ['heads', 'attrition', 'loss', 'lead', 'firstMonth', 'classes', 'hires', 'offers', 'monthsShort', 'deepest'] as const;
type IndexKey = (typeof INDICES)[number];

const INDEX_HEADER = FIRST_ROW + INPUTS.length + 1;
const CLASS_HEADER = INDEX_HEADER + INDICES.length + 2;
const CLASS_ROW = CLASS_HEADER + 1;
const CHART_ROW = CLASS_ROW + 13;

const input = (key: HeadcountInput) => valueCell(FIRST_ROW + INPUTS.findIndex((line) => line.key === key));
const index = (key: IndexKey) => valueCell(INDEX_HEADER + 1 + INDICES.indexOf(key));

/** `B6`, without dollars, by key: where a planner's changes are read back. */
export const HEADCOUNT_ADDRESSES = Object.fromEntries(INPUTS.map(({ key }) => [key, input(key).replace(/\$/g, '')])) as Readonly<Record<HeadcountInput, string>>;
export const CLASS_MONTHS_ADDRESS = `B${CLASS_ROW}:B${CLASS_ROW + 11}`;
export function needsAddress(months: number): string {
  return `${letter('required')}${FIRST_ROW}:${letter('ownRate')}${FIRST_ROW + months - 1}`;
}

function letter(key: PlanColumn): string {
  return columnName(RIGHT_COLUMN + COLUMNS.indexOf(key));
}

/** Whom to hire when: classes as late and as small as they can be, so that productive heads meet the need. */
export function headcountSheet(request: AttritionRequest, plan: HeadcountSheetRequest, { headcount }: AttritionFigures, places: AttritionPlaces): SheetPlan {
  const { words, names } = request;
  const { headcount: say } = words;
  const figures = headcount!;
  const rows = { firstRow: FIRST_ROW, rows: plan.needs.length };
  const columns = columnsOf(request, plan, figures, places);
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
  const column = (key: PlanColumn) => fixedColumn(RIGHT_COLUMN + COLUMNS.indexOf(key), rows);
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

function columnsOf(request: AttritionRequest, { needs, needSource }: HeadcountSheetRequest, { months }: HeadcountFigures, { inputs, layout }: AttritionPlaces): LiveColumn[] {
  const { column, state } = request.words.headcount;
  const ramp = onAttrition(request, inputs.cell('rampWeeks'));
  const rows = { firstRow: FIRST_ROW, rows: needs.length };
  const all = (key: PlanColumn) => fixedColumn(RIGHT_COLUMN + COLUMNS.indexOf(key), rows);
  const cell = (key: PlanColumn, row: number) => `${letter(key)}${row}`;
  const loss = index('loss');
  const training = (at: number) => {
    const { month } = months[at]!;
    const end = months[at + 1]?.month ?? month + 31;
    return months.filter((one) => one.classStart < end && one.month > month).reduce((sum, { classSize }) => sum + classSize, 0);
  };
  const before = (at: number) => (at === 0 ? null : months[at - 1]!.heads);
  const made = (key: PlanColumn, width: number, numberFormat: string | undefined, content: LiveColumn['content'], shown: (month: (typeof months)[number], at: number) => number | string | null, style?: LiveColumn['style']): LiveColumn => ({
    header: column[key], width, style, content, shown: (at) => shown(months[at]!, at), ...(numberFormat !== undefined && { numberFormat }),
  });
  return [
    made('month', 11, 'yyyy-mm', (row, at) => (at === 0 ? `=EDATE(MAX(${onAttrition(request, layout.column('month'))}),1)` : formulas.nextMonth(cell('month', row - 1))), ({ month }) => month, 'label'),
    made('required', 11, '0.0', (row, at) => {
      if (!needSource) return needs[at]!.required;
      const source = needSource.cells[at];
      return source ? formulas.linkedCount(source) : at === 0 ? 0 : `=${cell('required', row - 1)}`;
    }, ({ required }) => required, needSource ? 'link' : 'input'),
    made('hired', 11, '0', (_row, at) => needs[at]!.hired, ({ hired }) => hired, 'input'),
    made('ownRate', 12, '0.0%', (_row, at) => needs[at]!.attrition ?? null, () => null, 'input'),
    made('heads', 12, '0.0', (row) => formulas.headsAfter(cell('before', row), cell('graduates', row), cell('leavers', row)), ({ heads }) => heads, 'total'),
    made('gap', 11, '+0.0;-0.0;0.0', (row) => formulas.minus(cell('heads', row), cell('required', row)), ({ gap }) => gap, 'total'),
    made('state', 22, undefined, (row) => formulas.state(cell('gap', row), cell('offerBy', row), input('offersFrom'), state), ({ gap, offerBy }) => (gap >= -1e-9 ? state.met : offerBy < request.headcount!.inputs.offersFrom ? state.late : state.short)),
    made('classSize', 10, '0', (row) => formulas.classSize(cell('allowed', row), cell('wanted', row), input('maxClass')), ({ classSize }) => classSize, 'total'),
    made('offers', 10, '0', (row) => formulas.offers(cell('classSize', row), input('acceptance')), ({ offers }) => offers, 'total'),
    made('offerBy', 12, 'yyyy-mm-dd', (row) => formulas.offersBy(cell('classStart', row), input('hiringWeeks')), ({ offerBy }) => offerBy),
    made('classStart', 12, 'yyyy-mm-dd', (row) => formulas.startsBy(cell('month', row), input('trainingWeeks'), ramp), ({ classStart }) => classStart),
    made('inTraining', 12, '0', (row) => formulas.inTraining(all('classSize'), all('classStart'), all('month'), cell('month', row)), (_month, at) => training(at)),
    made('before', 12, '0.0', (row, at) => (at === 0 ? `=${index('heads')}` : `=${cell('heads', row - 1)}`), (_month, at) => before(at) ?? headsAtStart(months)),
    made('leavers', 10, '0.0', (row) => formulas.leaving(cell('before', row), cell('graduates', row), cell('rate', row)), ({ leavers }) => leavers),
    made('graduates', 12, '0.0', (row) => formulas.graduates(cell('hired', row), cell('classSize', row), loss), ({ graduates }) => graduates),
    made('rate', 12, '0.0%', (row) => formulas.ownOr(cell('ownRate', row), index('attrition')), ({ rate }) => rate),
    made('allowed', 12, '0', (row) => formulas.allowed(cell('offerBy', row), input('offersFrom'), cell('classStart', row), `$B$${CLASS_ROW}:$B$${CLASS_ROW + 11}`), ({ allowed }) => Number(allowed)),
    made('carry', 12, '0.0', (row) => formulas.carry({ allowed: cell('allowed', row + 1), aim: cell('aim', row + 1), hired: cell('hired', row + 1), rate: cell('rate', row + 1) }, input('maxClass'), loss), ({ carry }) => carry),
    made('aim', 12, '0.0', (row) => formulas.aim(cell('required', row), cell('carry', row)), ({ aim }) => aim),
    made('wanted', 10, '0', (row) => formulas.wanted(cell('aim', row), cell('rate', row), cell('before', row), cell('hired', row), loss), ({ wanted }) => wanted),
    made('short', 9, '0', (row) => formulas.isShort(cell('gap', row)), ({ gap }) => (gap < -1e-9 ? 1 : 0)),
  ];
}

function headsAtStart(months: HeadcountFigures['months']): number {
  const [first] = months;
  return first ? first.heads + first.leavers - first.graduates : 0;
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
