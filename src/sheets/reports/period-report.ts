import type { IndicatorId } from '../../core/kpi/catalogue/indicator-id';
import type { SheetPlan } from '../plan';
import { constant, plus, unlessBlank, type Figure } from './figures/figure';
import { fitted } from './figures/indicator-figure';
import type { Span } from './figures/tests';
import { tableName, type ReportContext } from './parts/context';
import { goalLines, inputCells, type InputLine, type KnownInputs } from './parts/goals';
import { periodLine, plainLine } from './parts/input-lines';
import { keyFigures, type KeyColumn, type ReportPeriod } from './parts/key-figures';
import { periodList, spanFrom, startOf, type PeriodUnit } from './parts/periods';
import { HEADER_ROW, reportSheet } from './parts/report-sheet';
import { WORKINGS_COLUMN, type MakeSection } from './parts/section';
import { leading, usableTables } from './parts/usable';
import { dateInWords } from './parts/words';
import { GOAL_IDS, type ReportInput, type ReportsRequest } from './request';
import { agentSection, monitoringSection } from './sections/people/agent-section';
import { daySection } from './sections/calls/day-section';
import { headline } from './sections/headline';
import { hourSection } from './sections/calls/hour-section';
import { monthSection } from './sections/calls/month-section';
import { queueSection } from './sections/calls/queue-section';
import { satisfactionSection } from './sections/people/satisfaction-section';
import { skillSection } from './sections/people/skill-section';
import { weekSection } from './sections/calls/week-section';

type PeriodReport = 'daily' | 'weekly' | 'monthly';
const UNIT = { daily: 'day', weekly: 'week', monthly: 'month' } as const satisfies Record<PeriodReport, PeriodUnit>;
const RECENT_DAYS = 14;
const LONGEST_MONTH = 31;

/** What a report opens with. Only those that the tables allow are shown. */
const KEY_IDS: readonly IndicatorId[] = [
  'pbxVolume', 'ivrVolume', 'acdVolume', 'answeredVolume', 'abandonedVolume', 'serviceLevel', 'abandonRate', 'averageSpeedOfAnswer', 'averageTalkTime', 'averageHoldTime', 'averageAfterCallWork', 'averageHandleTime',
  'occupancy', 'utilisation', 'attendance', 'contactsPerHour', 'transferRate', 'firstContactResolution', 'complaintCount', 'monitoringScore', 'monitoringPassRate', 'satisfaction', 'netPromoterScore',
];

export interface MadeReport {
  readonly sheet: SheetPlan;
  /** Where its inputs stand. */
  readonly inputs: Readonly<Partial<Record<ReportInput, string>>>;
}

/** The report of a day, a week or a month; null where no table has days that formulas can read. */
export function periodReport(kind: PeriodReport, request: ReportsRequest, known: KnownInputs): MadeReport | null {
  const { words, settings, locale } = request;
  const unit = UNIT[kind];
  const tables = usableTables(request.tables, kind !== 'monthly');
  const lead = leading(tables, ['calls', 'agents', 'quality', 'survey']);
  if (!lead) return null;
  const goalIds = GOAL_IDS.filter((id) => KEY_IDS.includes(id) && fitted(id, tables, settings));
  const level = fitted('serviceLevel', tables, settings) !== null;
  const withHours = kind === 'monthly' && tables.calls?.time;
  const listRow = HEADER_ROW;
  const plain = [...(level ? ['answerWithinSeconds'] as const : []), 'near' as const, ...(withHours ? ['dayFromMinute', 'dayUntilMinute'] as const : []), ...(kind === 'weekly' ? ['weekStartsOn'] as const : [])];
  const others = [...goalLines(goalIds, request), ...plain.map((key) => plainLine(key, request))];
  const lineOf = (latest: Figure): InputLine[] => [periodLine(unit, settings[unit], latest, request), ...others];
  // The list of weeks reads where weeks begin, and the chosen week reads the list.
  const weekStart = inputCells(lineOf(constant('')), kind, request, known, HEADER_ROW).cell('weekStartsOn');
  const list = periodList(unit, lead, words.list[unit], weekStart.text === '""' ? constant(settings.weekStartsOn) : weekStart, listRow, WORKINGS_COLUMN);
  const inputs = inputCells(lineOf(list.latest), kind, request, known, HEADER_ROW);
  const typed = inputs.cell(unit);
  // A day in the midst of a week or month stands for all of it.
  const chosen: Figure = unit === 'day' ? typed : { text: `$${WORKINGS_LETTERS.value}$${HEADER_ROW - 1}`, shown: typed.shown === '' ? '' : startOf(unit, typed, weekStart).shown };
  const context: ReportContext = { request, kind, tables, inputs, chosen };
  const periods = periodsOf(kind, chosen, request);
  const keys = keyFigures(request, {
    ids: KEY_IDS, tables, periods, columns: columnsOf(kind, request), inputs, tableName: tableName(context, 'key'), title: words.section.key, workings: { row: HEADER_ROW, column: WORKINGS_COLUMN + 2 },
  });
  const sections = [keys.section, ...sectionsOf(kind, context)].filter((section) => section !== null);
  const start = unit === 'day' ? null : unlessBlank([typed], startOf(unit, typed, weekStart));
  const sheet = reportSheet({
    context, title: words.title[kind], what: words.what[kind], sections,
    headline: () => headline(context, dateInWords(words.periodName[unit], chosen, locale), keys),
    workings: [
      ...(start ? [{ kind: 'cells', at: `${WORKINGS_LETTERS.label}${HEADER_ROW - 1}`, rows: [[
        { content: words.firstDay, style: 'label' }, { content: `=${start.text}`, sample: start.shown, style: 'formula', numberFormat: 'yyyy-mm-dd' },
      ]] } as const] : []),
      list.block, ...keys.workings,
    ],
    validations: [{ address: inputs.address(unit), list: list.cells, strict: false, prompt: { title: words.input[unit], message: words.choose } }],
  });
  return { sheet, inputs: Object.fromEntries([unit, ...others.map(({ key }) => key)].map((key) => [key, inputs.address(key)])) };
}

/** Above the sums of periods. */
const WORKINGS_LETTERS = { label: 'AD', value: 'AE' } as const;

function periodsOf(kind: PeriodReport, chosen: Figure, { words }: ReportsRequest): ReportPeriod[] {
  const { period } = words;
  const span = (unit: PeriodUnit, on: number): Span => spanFrom(unit, chosen, on);
  switch (kind) {
    case 'daily': return [
      { header: period.day, span: span('day', 0) }, { header: period.dayBefore, span: span('day', -1) }, { header: period.weekdayBefore, span: span('day', -7) },
      { header: period.monthToDate, span: { from: unlessBlank([chosen], startOf('month', chosen, constant(0))), before: unlessBlank([chosen], plus(chosen, 1)) } },
    ];
    case 'weekly': return [{ header: period.week, span: span('week', 0) }, { header: period.weekBefore, span: span('week', -1) }];
    case 'monthly': return [{ header: period.month, span: span('month', 0) }, { header: period.monthBefore, span: span('month', -1) }, { header: period.yearBefore, span: span('month', -12) }];
  }
}

function columnsOf(kind: PeriodReport, { words }: ReportsRequest): KeyColumn[] {
  const of = (period: number): KeyColumn => ({ kind: 'period', period });
  const goal: KeyColumn = { kind: 'goal' };
  const state = (period: number, header: string): KeyColumn => ({ kind: 'state', of: period, header });
  const change: KeyColumn = { kind: 'change', header: words.change, of: 0, from: 1 };
  switch (kind) {
    case 'daily': return [of(0), of(1), of(2), of(3), goal, state(0, words.stateOfDay), state(3, words.stateOfMonth)];
    case 'weekly': return [of(0), of(1), change, goal, state(0, words.stateOfWeek), state(1, words.stateBefore)];
    case 'monthly': return [of(0), of(1), change, of(2), goal, state(0, words.stateOfMonth), state(1, words.stateBefore)];
  }
}

function sectionsOf(kind: PeriodReport, context: ReportContext): (MakeSection | null)[] {
  const { request: { words }, chosen } = context;
  switch (kind) {
    case 'daily': return [
      hourSection(context),
      daySection(context, { of: (index) => unlessBlank([chosen], plus(chosen, index - RECENT_DAYS + 1)), rows: RECENT_DAYS, title: words.section.recentDays, part: 'recent' }),
    ];
    case 'weekly': return [weekSection(context), agentSection(context), monitoringSection(context)];
    case 'monthly': return [
      daySection(context, { of: (index) => dayOfMonth(chosen, index), rows: LONGEST_MONTH, title: words.section.days, part: 'days' }),
      monthSection(context), queueSection(context), skillSection(context), satisfactionSection(context),
    ];
  }
}

/** Blank past the end of a shorter month. */
function dayOfMonth(month: Figure, index: number): Figure {
  const day = plus(month, index);
  const inMonth = typeof month.shown === 'number' && startOf('month', { text: '', shown: month.shown + index }, constant(0)).shown === month.shown;
  return unlessBlank([month], { text: `IF(MONTH(${day.text})=MONTH(${month.text}),${day.text},"")`, shown: inMonth ? day.shown : '' });
}

