import { say } from '../../locales/say';
import { areaAddress, cellAddress, fixedCell, parseArea } from '../area';
import type { Block, Plan, PlannedCell, SheetPlan, StyleName } from '../plan';
import { checkRow, headingRow, labelledRow, type Check } from './labelled-rows';
import type { TopDownMemory, TopDownRequest } from './request';
import { topDownCharts } from './top-down-charts';
import { topDownFigures, type TopDownFigures } from './top-down-figures';
import * as formulas from './top-down-formulas';
import { FIRST_ROW, HEADER_ROW, INPUTS, INTERVALS_COLUMN, MONTH_COLUMNS, MONTHS_COLUMN, topDownLayout, type TopDownInput, type TopDownLayout } from './top-down-layout';
import { weekdayNames } from './weekday-names';

export const TOP_DOWN = 'top-down';

const WEEKDAYS = 7;
const STEPS = ['year', 'share', 'month', 'days', 'average', 'index', 'day', 'part', 'interval', 'atOnce'] as const;
type Step = (typeof STEPS)[number];
const STEPS_ROW = FIRST_ROW + INPUTS.length + 2;
const CHECKS_ROW = STEPS_ROW + STEPS.length + 2;

/** The top-down sheet: from the year to the interval, each factor a cell, each step a formula. */
export function topDownPlan(request: TopDownRequest): Plan {
  const { settings, words, sheetName, source } = request;
  const layout = topDownLayout(settings);
  const figures = topDownFigures(settings);
  const checks = checkLines(request, layout);
  const notesRow = CHECKS_ROW + checks.length + 1;
  const notes = noteRows(request);
  const sheet: SheetPlan = {
    name: sheetName,
    blocks: [
      block(1, 0, titles(request)),
      block(HEADER_ROW, 0, [headingRow(words.inputs, words.value, words.unit, words.note), ...inputRows(request)]),
      block(STEPS_ROW - 1, 0, [headingRow(words.topDown.steps, words.value, words.unit, words.note), ...stepRows(request, layout, figures)]),
      block(CHECKS_ROW - 1, 0, [headingRow(words.checks, words.value, '', words.note), ...checks.map((check, index) => checkRow(check, CHECKS_ROW + index))]),
      block(notesRow, 0, notes),
      ...monthBlocks(request, layout, figures),
      ...weekBlocks(request, layout, figures),
      ...intervalBlocks(request, layout, figures),
    ],
    tables: [], charts: topDownCharts(request, layout, Math.max(layout.lastRow, notesRow + notes.length) + 2), formats: [],
    columnWidths: [30, 12, 8, 38, 2, 12, 10, 11, 11, 11, 11, 11, ...Array.from({ length: WEEKDAYS }, () => 9), 2, 10, 9, ...Array.from({ length: WEEKDAYS }, () => 9)],
    rowHeights: { 1: 24, [HEADER_ROW]: 45, [layout.weekHeaderRow]: 45 },
    freeze: { rows: HEADER_ROW, columns: 0 },
  };
  const area = { row: 0, column: 0, rows: layout.lastRow, columns: INTERVALS_COLUMN + 2 + WEEKDAYS };
  const memory: TopDownMemory = { ...(source !== null && { source }), settings, inputs: { sheet: sheetName, area: areaAddress(area) } };
  return { job: TOP_DOWN, sheets: [sheet], names: [], memory };
}

function block(row: number, column: number, rows: readonly (readonly PlannedCell[])[]): Block {
  return { kind: 'cells', at: cellAddress(row - 1, column), rows };
}

/** A formula that fills an area of the layout. */
function spill(area: string, formula: string, sample: readonly (readonly number[])[], numberFormat: string, style: StyleName = 'formula'): Block {
  const place = parseArea(area);
  if (!place) throw new Error(`The plan names no cells: ${area}`);
  return { kind: 'spill', at: cellAddress(place.row, place.column), formula, rows: place.rows, columns: place.columns, style, numberFormat, sample };
}

/** The cells of an area, row by row: `$F$6`. */
function cellsOf(area: string): string[] {
  const { row, column, rows } = parseArea(area) ?? { row: 0, column: 0, rows: 0 };
  return Array.from({ length: rows }, (_, index) => fixedCell(cellAddress(row + index, column)));
}

function titles({ words, locale, source, writtenAt }: TopDownRequest): PlannedCell[][] {
  const at = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' }).format(writtenAt);
  return [
    [{ content: words.topDown.title, style: 'title' }],
    [{ content: words.topDown.what, style: 'subtitle' }],
    [{ content: source === null ? say(words.topDown.typed, { at }, locale) : say(words.topDown.derived, { source, at }, locale), style: 'subtitle' }],
  ];
}

function inputRows({ settings, words }: TopDownRequest): PlannedCell[][] {
  const { annualVolume, growth, year, example } = settings;
  const values: Readonly<Record<TopDownInput, [content: number, numberFormat: string, unit: string]>> = {
    annual: [annualVolume, '#,##0', words.units.calls], growth: [growth, '0.0%', words.units.fraction], year: [year, '0', ''],
    month: [example.month, '0', '1–12'], weekday: [example.weekday, '0', '1–7'], time: [example.minute / 1440, 'hh:mm', ''],
  };
  return INPUTS.map((key) => {
    const [content, numberFormat, unit] = values[key];
    return labelledRow({ label: words.topDown.input[key], content, style: 'input', numberFormat, unit, note: words.topDown.input[`${key}Note`] });
  });
}

function stepRows({ words }: TopDownRequest, layout: TopDownLayout, { chain }: TopDownFigures): PlannedCell[][] {
  const { input, months, weekdays } = layout;
  const at = (step: Step) => `$B$${STEPS_ROW + STEPS.indexOf(step)}`;
  const formula: Readonly<Record<Step, string>> = {
    year: formulas.nextYear(input('annual'), input('growth')),
    share: formulas.chosen(months('share'), input('month')), month: formulas.times(at('year'), at('share')),
    days: formulas.chosen(months('days'), input('month')), average: formulas.over(at('month'), at('days')),
    index: formulas.chosen(weekdays.index, input('weekday')), day: formulas.times(at('average'), at('index')),
    part: formulas.shareAt(layout.shares, layout.starts, input('time')), interval: formulas.times(at('day'), at('part')),
    atOnce: formulas.inOneStep(input('annual'), input('growth'), at('share'), at('days'), at('index'), at('part')),
  };
  const look: Readonly<Record<Step, [numberFormat: string, unit: string, style: StyleName]>> = {
    year: ['#,##0', words.units.calls, 'total'], share: ['0.0%', words.units.fraction, 'formula'], month: ['#,##0', words.units.calls, 'total'],
    days: ['0', words.units.days, 'formula'], average: ['#,##0', words.units.calls, 'total'], index: ['0.000', '', 'formula'], day: ['#,##0', words.units.calls, 'total'],
    part: ['0.0%', words.units.fraction, 'formula'], interval: ['#,##0', words.units.calls, 'total'], atOnce: ['#,##0', words.units.calls, 'formula'],
  };
  return STEPS.map((step) => {
    const [numberFormat, unit, style] = look[step];
    return labelledRow({
      label: words.topDown.step[step], content: formula[step], sample: step === 'atOnce' ? chain.interval : chain[step], numberFormat, unit, style, note: words.topDown.step[`${step}Note`],
    });
  });
}

function monthBlocks({ settings, words, locale }: TopDownRequest, layout: TopDownLayout, figures: TopDownFigures): Block[] {
  const { months, weekdays, input, closed, grid } = layout;
  const name = new Intl.DateTimeFormat(locale, { month: 'short', timeZone: 'UTC' });
  const open = cellsOf(weekdays.open);
  const year = `$B$${STEPS_ROW}`;
  const typed: PlannedCell[][] = Array.from({ length: 12 }, (_, index) => [
    { content: name.format(new Date(Date.UTC(2026, index, 1))), style: 'label' },
    { content: settings.monthShares[index] ?? 0, style: 'input', numberFormat: '0.00%' },
    { content: formulas.openDays(input('year'), index + 1, open, closed), style: 'formula', numberFormat: '0', sample: figures.calendarDays[index] },
    { content: settings.openDays[index] ?? null, style: 'input', numberFormat: '0' },
  ]);
  const column = (values: readonly number[]) => values.map((value) => [value]);
  const total = (area: string, sample: number, numberFormat: string): PlannedCell => ({ content: formulas.sum(area), style: 'total', numberFormat, sample });
  const sum = (values: readonly number[]) => values.reduce((all, value) => all + value, 0);
  return [
    block(HEADER_ROW, MONTHS_COLUMN, [headingRow(...MONTH_COLUMNS.map((key) => words.topDown.month[key]), ...weekdayNames(locale))]),
    block(FIRST_ROW, MONTHS_COLUMN, typed),
    spill(months('days'), formulas.daysUsed(months('typed'), months('calendar')), column(figures.openDays), '0'),
    spill(months('volume'), formulas.monthVolume(year, months('share')), column(figures.volumes), '#,##0', 'total'),
    spill(months('average'), formulas.averageDays(months('volume'), months('days')), column(figures.averages), '#,##0'),
    spill(grid, formulas.dayByMonth(months('average'), weekdays.index, weekdays.open), figures.grid, '#,##0'),
    block(FIRST_ROW + 12, MONTHS_COLUMN, [[
      { content: words.topDown.month.sum, style: 'label' }, total(months('share'), sum(settings.monthShares), '0.00%'), { content: null }, { content: null },
      total(months('days'), sum(figures.openDays), '0'), total(months('volume'), sum(figures.volumes), '#,##0'),
    ]]),
  ];
}

function weekBlocks({ settings, words, locale }: TopDownRequest, layout: TopDownLayout, figures: TopDownFigures): Block[] {
  const { weekHeaderRow, weekdays, closedRows } = layout;
  const { week } = words.topDown;
  const rows = weekdayNames(locale).map((content, index): PlannedCell[] => [
    { content, style: 'label' },
    { content: Number(settings.openWeekdays[index] ?? false), style: 'input', numberFormat: '0' },
    { content: settings.dayIndices[index] ?? 0, style: 'input', numberFormat: '0.000' },
  ]);
  const closedDays = Array.from({ length: closedRows }, (_, index): PlannedCell[] => [{ content: settings.closedDays[index] ?? null, style: 'input', numberFormat: 'yyyy-mm-dd' }]);
  const average = `$B$${STEPS_ROW + STEPS.indexOf('average')}`;
  return [
    block(weekHeaderRow, MONTHS_COLUMN, [headingRow(week.name, week.open, week.index, week.day)]),
    block(weekHeaderRow + 1, MONTHS_COLUMN, rows),
    spill(weekdays.day, formulas.dayOfWeek(average, weekdays.index, weekdays.open), figures.week.map((calls) => [calls]), '#,##0'),
    block(weekHeaderRow, MONTHS_COLUMN + 5, [headingRow(week.closed), ...closedDays]),
  ];
}

function intervalBlocks({ settings, words, locale }: TopDownRequest, layout: TopDownLayout, figures: TopDownFigures): Block[] {
  const rows = settings.intervals.map(({ minute, share }): PlannedCell[] => [
    { content: minute / 1440, style: 'label', numberFormat: 'hh:mm' }, { content: share, style: 'input', numberFormat: '0.00%' },
  ]);
  return [
    block(HEADER_ROW, INTERVALS_COLUMN, [headingRow(words.topDown.interval.start, words.topDown.interval.share, ...weekdayNames(locale))]),
    ...(rows.length > 0 ? [block(FIRST_ROW, INTERVALS_COLUMN, rows), spill(layout.day, formulas.intervalsOfDays(layout.shares, layout.weekdays.day), figures.day, '#,##0.0')] : []),
  ];
}

function checkLines({ settings, words }: TopDownRequest, layout: TopDownLayout): Check[] {
  const { check } = words.topDown;
  const { months, weekdays } = layout;
  const sum = (values: readonly number[]) => values.reduce((all, value) => all + value, 0);
  const open = settings.dayIndices.filter((_, index) => settings.openWeekdays[index]);
  const step = (name: Step) => `$B$${STEPS_ROW + STEPS.indexOf(name)}`;
  const monthsOff = sum(settings.monthShares) - 1;
  return [
    { label: check.months, formula: formulas.offOne(months('share')), sample: monthsOff, good: check.sharesGood, bad: check.monthsBad },
    { label: check.week, formula: formulas.indexOffOne(weekdays.index, weekdays.open), sample: open.length === 0 ? 1 : sum(open) / open.length - 1, good: check.weekGood, bad: check.weekBad },
    { label: check.day, formula: formulas.offOne(layout.shares), sample: sum(settings.intervals.map(({ share }) => share)) - 1, good: check.sharesGood, bad: check.dayBad },
    { label: check.year, formula: formulas.shareOff(months('volume'), step('year')), sample: settings.annualVolume * (1 + settings.growth) > 0 ? monthsOff : 0, good: check.yearGood, bad: check.monthsBad },
    { label: check.atOnce, formula: formulas.apart(step('interval'), step('atOnce')), sample: 0, good: check.atOnceGood, bad: check.atOnceBad },
    {
      label: check.errors, formula: formulas.errorsIn(`$B$${STEPS_ROW}:${step('atOnce')}`, layout.grid, layout.day), sample: 0, good: check.errorsGood, bad: check.errorsBad,
    },
  ];
}

function noteRows({ words, locale, version }: TopDownRequest): PlannedCell[][] {
  const lines = Object.values(words.topDown.noteLines).map((line) => say(line, { version }, locale));
  return [headingRow(words.notes, '', '', ''), ...lines.map((content): PlannedCell[] => [{ content, style: 'note' }])];
}

