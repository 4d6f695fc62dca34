import type { DayBreaks } from '../../core/scheduling/rostering/day-breaks';
import { say } from '../../locales/say';
import { dateOfSerial } from '../forecasting/weekday-names';
import { headingRow } from '../forecasting/labelled-rows';
import { typedText } from '../forecasting/typed-text';
import type { Block, ChartPlan, ConditionPlan, Plan, PlannedCell } from '../plan';
import { allowedSheetName } from '../unique-sheet-name';
import { sheetReference } from '../sheet-reference';
import { coverLayout } from './cover-layout';
import * as day from './day-formulas';
import { DAY_AT_WORK_ROW, DAY_FIRST_ROW, DAY_HEADER_ROW, DAY_NET_ROW, DAY_REQUIRED_ROW, dayLayout, QUARTER, type DayLayout } from './day-layout';
import type { DayRequest } from './day-request';
import * as formulas from './formulas';
import { legendLetter, rosterLayout, type LegendColumn } from './layout';

/** What a day of a roster is remembered as: nothing reopens it, the roster's desk draws it anew. */
export const ROSTER_DAY = 'roster-day';

const MINUTES_PER_DAY = 1440;
const CHART_ROWS = 18;
const MOVED_ROWS = 200;
type Mark = 'work' | 'meal' | 'break' | '';

/** Everybody at work on one day by quarters of an hour, meals and breaks in cells that can be changed. */
export function dayPlan(request: DayRequest): Plan {
  const { asked, words, locale, sheets, breaks } = request;
  const layout = dayLayout(request);
  const dated = (options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, { ...options, timeZone: 'UTC' }).format(dateOfSerial(asked.firstDay + request.day));
  const at = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' }).format(request.writtenAt);
  const title: PlannedCell[][] = [
    [{ content: say(words.day.title, { date: dated({ dateStyle: 'full' }) }, locale), style: 'title' }], [{ content: breaks.length > 0 ? words.day.what : words.day.nobody, style: 'subtitle' }],
    [{ content: say(words.day.source, { sheet: sheets.roster, at }, locale), style: 'subtitle' }], [{ content: words.day.marks, style: 'subtitle' }],
  ];
  return {
    job: ROSTER_DAY, names: [], memory: null,
    sheets: [{
      name: allowedSheetName(say(words.dayName, { date: dated({ day: 'numeric', month: 'short' }) }, locale)),
      blocks: [{ kind: 'cells', at: 'A1', rows: title }, ...countBlocks(request, layout), ...personBlocks(request, layout), ...chartBlocks(request, layout)],
      tables: [], formats: [],
      charts: breaks.length > 0 ? [dayChart(request, layout, dated({ dateStyle: 'medium' }))] : [],
      conditions: conditionsOf(request, layout),
      columnWidths: layout.widths, rowHeights: { 1: 24, [DAY_HEADER_ROW]: 32 }, freeze: { rows: DAY_HEADER_ROW, columns: 2 },
    }],
  };
}

/** What somebody does in the quarter that begins with a minute, by its middle. */
function markAt({ from, until, away, breaks }: DayBreaks, minute: number): Mark {
  const middle = minute + QUARTER / 2;
  const within = (one: { readonly from: number; readonly until: number }) => middle >= one.from && middle < one.until;
  if (!within({ from, until })) return '';
  if (away && within(away)) return 'meal';
  return breaks.some(within) ? 'break' : 'work';
}

const minuteOf = ({ firstMinute }: DayLayout, quarter: number) => firstMinute + quarter * QUARTER;

interface Counted {
  readonly atWork: number;
  readonly required: number;
}

function countedIn({ asked, day: shown, breaks }: DayRequest, layout: DayLayout, quarter: number): Counted {
  const minute = minuteOf(layout, quarter);
  return { atWork: breaks.filter((one) => markAt(one, minute) === 'work').length, required: asked.required[shown]?.[Math.floor(minute / asked.intervalMinutes)] ?? 0 };
}

/** A tenth of a person is shown only where people are needed in parts. */
function peopleFormat({ asked: { required }, day: shown }: DayRequest): string {
  return (required[shown] ?? []).every(Number.isInteger) ? '0' : '0.0';
}

/** At work, required and the difference above the quarters, where they stay in sight. */
function countBlocks(request: DayRequest, layout: DayLayout): Block[] {
  const { asked, words, sheets, day: shown } = request;
  const cover = sheets.cover === undefined ? null : { sheet: sheets.cover, layout: coverLayout({ asked, names: { roster: sheets.roster, cover: sheets.cover, shares: '', log: '', logTable: '' } }) };
  const each = (cell: (quarter: number) => PlannedCell) => Array.from({ length: layout.quarters }, (_, quarter) => cell(quarter));
  const first = `${layout.quarterLetter(0)}`;
  const numberFormat = peopleFormat(request);
  const required = (quarter: number): PlannedCell => {
    const sample = countedIn(request, layout, quarter).required;
    if (!cover) return { content: sample, style: 'input', numberFormat };
    const interval = Math.floor(minuteOf(layout, quarter) / asked.intervalMinutes);
    return { content: formulas.link(sheetReference(cover.sheet, `${cover.layout.letter('required')}${cover.layout.rowOf(shown, interval)}`)), sample, style: 'link', numberFormat };
  };
  return [
    { kind: 'cells', at: `A${DAY_AT_WORK_ROW}`, rows: (['atWork', 'required', 'net'] as const).map((key): PlannedCell[] => [{ content: words.day[key], style: 'label' }]) },
    {
      kind: 'cells', at: `${first}${DAY_AT_WORK_ROW}`,
      rows: [
        each((quarter) => {
          const letter = layout.quarterLetter(quarter);
          return { content: day.marked(`${letter}${DAY_FIRST_ROW}:${letter}${Math.max(DAY_FIRST_ROW, layout.lastRow)}`, words.day.mark.work), sample: countedIn(request, layout, quarter).atWork, style: 'total', numberFormat: '0' };
        }),
        each(required),
      ],
    },
    {
      kind: 'spill', at: `${first}${DAY_NET_ROW}`, formula: formulas.difference(layout.quarterCells(DAY_AT_WORK_ROW), layout.quarterCells(DAY_REQUIRED_ROW)), rows: 1, columns: layout.quarters,
      style: 'formula', numberFormat: `+${numberFormat};-${numberFormat};0`, sample: [Array.from({ length: layout.quarters }, (_, quarter) => netOf(countedIn(request, layout, quarter)))],
    },
    {
      kind: 'cells', at: `${first}${DAY_HEADER_ROW}`,
      rows: [each((quarter) => {
        const minute = minuteOf(layout, quarter);
        return minute % 60 === 0 ? { content: minute / MINUTES_PER_DAY, style: 'number-header', numberFormat: 'hh' } : { content: minute % 60, style: 'number-header', numberFormat: '00' };
      })],
    },
  ];
}

const netOf = ({ atWork, required }: Counted) => atWork - required;

/** A line for each person at work: shift, meal and breaks, then the quarters in one formula. */
function personBlocks(request: DayRequest, layout: DayLayout): Block[] {
  const { words, breaks } = request;
  const header = [
    words.day.name, words.day.shift, words.day.from, words.day.start, words.day.end, words.day.mealFrom, words.day.mealTo,
    ...Array.from({ length: layout.breaks }, (_, index) => words.day.rest.replace('{number}', String(index + 1))), words.day.length,
  ];
  const { calc } = words.day;
  const calculated = [calc.start, calc.end, calc.mealFrom, calc.mealTo, ...Array.from({ length: layout.breaks }, (_, index) => calc.rest.replace('{number}', String(index + 1)))];
  return [
    { kind: 'cells', at: `A${DAY_HEADER_ROW}`, rows: [headingRow(...header), ...breaks.map((one, index) => personCells(request, layout, one, DAY_FIRST_ROW + index))] },
    { kind: 'cells', at: `${layout.calculatedLetter('start')}${DAY_HEADER_ROW}`, rows: [headingRow(...calculated), ...breaks.map((one, index) => calculatedCells(request, layout, one, DAY_FIRST_ROW + index))] },
    ...breaks.map((one, index): Block => {
      const row = DAY_FIRST_ROW + index;
      const cell = (column: 'start' | 'end' | 'mealFrom' | 'mealTo') => `$${layout.calculatedLetter(column)}${row}`;
      return {
        kind: 'spill', at: `${layout.quarterLetter(0)}${row}`, rows: 1, columns: layout.quarters, style: 'formula',
        formula: day.marks(layout.quarterCells(row), layout.firstMinute, {
          start: cell('start'), end: cell('end'), mealFrom: cell('mealFrom'), mealTo: cell('mealTo'), length: `$${layout.letter('length')}${row}`,
          breaks: Array.from({ length: layout.breaks }, (_, place) => `$${layout.calculatedBreak(place)}${row}`),
        }, words.day.mark),
        sample: [Array.from({ length: layout.quarters }, (_, quarter) => {
          const mark = markAt(one, minuteOf(layout, quarter));
          return mark === '' ? '' : words.day.mark[mark];
        })],
      };
    }),
  ];
}

function personCells({ asked, sheets }: DayRequest, layout: DayLayout, { person, shift, day: own, from, until, away, breaks }: DayBreaks, row: number): PlannedCell[] {
  const time = (minute: number | undefined): PlannedCell => ({ content: minute === undefined ? null : clock(minute), style: 'input', numberFormat: 'hh:mm' });
  // From the top, and further down than the table of shifts stands: lines may have been put in or taken out since.
  const lastRow = rosterLayout({ asked }).belowLegend + MOVED_ROWS;
  const onRoster = (column: LegendColumn) => sheetReference(sheets.roster, `$${legendLetter(column)}$1:$${legendLetter(column)}$${lastRow}`);
  const lookedUp = (column: 'start' | 'end', minute: number): PlannedCell => ({
    content: day.ofShift(`$${layout.letter('shift')}${row}`, onRoster('code'), onRoster(column)), sample: clock(minute), style: 'link', numberFormat: 'hh:mm',
  });
  const length = asked.shifts[shift]?.breaks?.minutes ?? 0;
  return [
    { content: typedText(asked.people[person]!.name), style: 'label' }, { content: asked.shifts[shift]!.code, style: 'code' },
    { content: asked.firstDay + own, style: 'label', numberFormat: 'ddd mm-dd' }, lookedUp('start', from), lookedUp('end', until), time(away?.from), time(away?.until),
    ...Array.from({ length: layout.breaks }, (_, index) => time(breaks[index]?.from)), { content: length, style: 'input', numberFormat: '0' },
  ];
}

function calculatedCells({ asked, day: shown }: DayRequest, layout: DayLayout, { from, until, away, breaks }: DayBreaks, row: number): PlannedCell[] {
  const date = String(asked.firstDay + shown);
  const [own, start, end] = [`$${layout.letter('from')}${row}`, `$${layout.letter('start')}${row}`, `$${layout.letter('end')}${row}`];
  const within = (column: string) => day.minuteWithin(`${column}${row}`, start, own, date);
  const made = (content: string, sample: number | undefined): PlannedCell => ({ content, sample: sample ?? 99_999, style: 'formula', numberFormat: '0' });
  return [
    made(day.startMinute(start, own, date), from), made(day.endMinute(end, start, own, date), until),
    made(within(layout.letter('mealFrom')), away?.from), made(within(layout.letter('mealTo')), away?.until),
    ...Array.from({ length: layout.breaks }, (_, index) => made(within(layout.breakLetter(index)), breaks[index]?.from)),
  ];
}

/** A minute of any day as the clock shows it. */
function clock(minute: number): number {
  return (((minute % MINUTES_PER_DAY) + MINUTES_PER_DAY) % MINUTES_PER_DAY) / MINUTES_PER_DAY;
}

/** Rows below the people that the chart stacks. */
const CHART_KEYS = ['met', 'over', 'under'] as const;
const timesRow = ({ lastRow }: DayLayout) => lastRow + 2;
const chartRow = (layout: DayLayout, key: (typeof CHART_KEYS)[number]) => timesRow(layout) + 1 + CHART_KEYS.indexOf(key);

function chartBlocks(request: DayRequest, layout: DayLayout): Block[] {
  if (request.breaks.length === 0) return [];
  const { words } = request;
  const [atWork, required, net] = [DAY_AT_WORK_ROW, DAY_REQUIRED_ROW, DAY_NET_ROW].map((row) => layout.quarterCells(row)) as [string, string, string];
  const made = { met: formulas.least(required, atWork), over: formulas.over(net), under: formulas.under(net) };
  const counted = Array.from({ length: layout.quarters }, (_, quarter) => countedIn(request, layout, quarter));
  const shown = { met: (one: Counted) => Math.min(one.required, one.atWork), over: (one: Counted) => Math.max(0, netOf(one)), under: (one: Counted) => Math.max(0, -netOf(one)) };
  const times = counted.map((_, quarter): PlannedCell => ({ content: minuteOf(layout, quarter) / MINUTES_PER_DAY, style: 'unit', numberFormat: 'hh' }));
  const rows = CHART_KEYS.flatMap((key): Block[] => [
    { kind: 'cells', at: `A${chartRow(layout, key)}`, rows: [[{ content: words.day[key], style: 'unit' }]] },
    {
      kind: 'spill', at: `${layout.quarterLetter(0)}${chartRow(layout, key)}`, formula: made[key], rows: 1, columns: layout.quarters, style: 'formula', numberFormat: peopleFormat(request), sample: [counted.map(shown[key])],
    },
  ]);
  return [
    { kind: 'cells', at: `A${timesRow(layout)}`, rows: [[{ content: words.day.time, style: 'unit' }]] }, { kind: 'cells', at: `${layout.quarterLetter(0)}${timesRow(layout)}`, rows: [times] }, ...rows,
  ];
}

function dayChart({ words }: DayRequest, layout: DayLayout, date: string): ChartPlan {
  const { chart } = words.day;
  const top = chartRow(layout, 'under') + 2;
  const cells = (row: number) => layout.quarterCells(row);
  return {
    name: chart.name, type: 'Line', title: chart.title.replace('{date}', date), categories: cells(timesRow(layout)), categoryFormat: 'hh:mm', valueAxisTitle: chart.axis, valueFormat: '0',
    place: { topLeft: `A${top}`, bottomRight: `${layout.quarterLetter(Math.min(layout.quarters, 48) - 1)}${top + CHART_ROWS - 1}` },
    series: [
      { name: words.day.met, values: cells(chartRow(layout, 'met')), colour: '#FFFFFF', type: 'ColumnStacked', blank: true },
      { name: words.day.over, values: cells(chartRow(layout, 'over')), colour: '#F2A900', type: 'ColumnStacked', role: 'over' },
      { name: words.day.under, values: cells(chartRow(layout, 'under')), colour: '#C4314B', type: 'ColumnStacked', role: 'under' },
      { name: words.day.required, values: cells(DAY_REQUIRED_ROW), colour: '#595959', role: 'required' },
      { name: words.day.atWork, values: cells(DAY_AT_WORK_ROW), colour: '#007C72', role: 'scheduled' },
    ],
  };
}

function conditionsOf({ words, breaks }: DayRequest, layout: DayLayout): ConditionPlan[] {
  const net = layout.quarterCells(DAY_NET_ROW);
  const first = `${layout.quarterLetter(0)}${DAY_FIRST_ROW}`;
  const grid = `${first}:${layout.quarterLetter(layout.quarters - 1)}${layout.lastRow}`;
  const netCell = net.split(':')[0] ?? '';
  return [
    ...(breaks.length > 0 ? (['work', 'meal', 'break'] as const).map((look): ConditionPlan => ({ address: grid, look, formula: day.isMarked(first, words.day.mark[look]) })) : []),
    { address: net, look: 'over', formula: day.isAbove(netCell) }, { address: net, look: 'under', formula: day.isBelow(netCell) },
  ];
}

