import type { InputId } from '../../../../core/kpi/catalogue/inputs';
import { weekday } from '../../../../core/history/calendar-day';
import { weekdayNames } from '../../../forecasting/weekday-names';
import { scaled } from '../../../kpi/gathered-text';
import { COLOURS } from '../../colours';
import { numberOf, plotted, quotient, unlessBlank, type Figure } from '../../figures/figure';
import { columnsOf, gathered, observed } from '../../figures/gathered';
import { dateCells, inSpan, type Span, type Test } from '../../figures/tests';
import { columnTable, type ReportColumn } from '../../parts/column-table';
import { oneTable, tableName, type ReportContext } from '../../parts/context';
import { chartPlace, chartRows, sectionHead, type MakeSection } from '../../parts/section';
import { listedCheck } from '../listed-check';

type WeekdayColumn = 'weekday' | 'first' | 'attempts' | 'successes' | 'hours' | 'perHour';
const DAYS = 7;
/** Weeks that are looked through: a year. What lies beyond is told by the check below the table. */
const WEEKS = 53;
const INPUTS = { attempts: 'attempts', successes: 'successes', hours: 'outboundLoggedInHours' } as const satisfies Partial<Record<WeekdayColumn, InputId>>;

/** Calls and successes by weekday, with successes per hour. */
export function weekdaySection(context: ReportContext, span: Span): MakeSection | null {
  const one = oneTable(context, 'outbound');
  const found = Object.values(INPUTS).map((input) => one?.raw.columns.inputs[input]);
  if (!one || !found.every((column) => column && column.per === undefined)) return null;
  const { raw } = one;
  const { request: { words, locale }, chosen } = context;
  const names = weekdayNames(locale);
  const dates = dateCells(raw);
  /** The first of its weekday from the beginning of the project, and every seventh day after it. */
  const firstOf = (index: number): Figure => {
    const { from } = span;
    const shown = typeof from.shown === 'number' ? from.shown + ((index + 1 - weekday(from.shown)) % DAYS + DAYS) % DAYS : '';
    return unlessBlank([chosen], { text: `${from.text}+MOD(${index + 1}-WEEKDAY(${from.text},2),${DAYS})`, shown });
  };
  const summed = (input: InputId, first: Figure): Figure => {
    const column = columnsOf(raw, [])[input]!;
    const days = `${first.text}+${DAYS}*(ROW($1:$${WEEKS})-1)`;
    const on = raw.time?.kind === 'stamps' ? `${dates},">="&${days},${dates},"<"&${days}+1` : `${dates},${days}`;
    const test: Test = { ...inSpan(raw, span), holds: (row) => inSpan(raw, span).holds(row) && weekday(raw.table.dates?.[row] ?? 0) === weekday(numberOf(first)) };
    const numbers = observed(raw, input, [test]);
    return { text: scaled(`SUMPRODUCT(SUMIFS(${column.cells},${on},${dates},"<"&${span.before.text}))`, column), shown: first.shown === '' ? '' : numbers.reduce<number>((sum, value) => sum + (value ?? 0), 0) };
  };
  const sum = (key: keyof typeof INPUTS, header: string, numberFormat: string): ReportColumn<WeekdayColumn> =>
    ({ key, header, numberFormat, of: ({ at }) => unlessBlank([at('first')], summed(INPUTS[key], at('first'))) });
  const columns: ReportColumn<WeekdayColumn>[] = [
    { key: 'weekday', header: words.column.weekday, style: 'label', of: ({ index }) => names[index]! },
    { key: 'first', header: words.column.first, numberFormat: 'yyyy-mm-dd', of: ({ index }) => firstOf(index) },
    sum('attempts', words.column.attempts, '#,##0'), sum('successes', words.column.successes, '#,##0'), sum('hours', words.column.hours, '#,##0.0'),
    { key: 'perHour', header: words.column.perHour, numberFormat: '0.00', of: ({ at }) => plotted(quotient(at('successes'), at('hours'))) },
  ];
  return (top) => {
    const table = columnTable(columns, { name: tableName(context, 'weekdays'), top: top + 1, left: 0, rows: DAYS });
    const listed = table.figures('attempts').reduce((all, figure) => all + numberOf(figure), 0);
    return {
      blocks: [
        ...sectionHead(top, words.section.weekdays, null), table.block,
        { kind: 'cells', at: `A${top + 2 + DAYS}`, rows: [listedCheck(words.otherDays, gathered(raw, 'attempts', [inSpan(raw, span)]), `SUM(${table.cells('attempts')})`, listed, words)] },
      ],
      tables: [table.table],
      charts: [{
        name: 'Callsheet outbound by weekday', type: 'ColumnClustered', title: words.chart.outboundWeekdays, categories: table.cells('weekday'), valueAxisTitle: words.column.records, secondaryAxisTitle: words.column.perHour, secondaryFormat: '0.00', valueFormat: '#,##0',
        place: chartPlace(top, 0),
        series: [
          { name: words.column.attempts, values: table.cells('attempts'), colour: COLOURS.attempts }, { name: words.column.successes, values: table.cells('successes'), colour: COLOURS.successes },
          { name: words.column.perHour, values: table.cells('perHour'), colour: COLOURS.perHour, type: 'LineMarkers', secondary: true },
        ],
      }],
      conditions: [{ address: table.cells('perHour'), formula: `=ISNA(${table.cells('perHour').split(':')[0]!})`, look: 'nothing' }],
      rows: Math.max(DAYS + 3, chartRows(1)),
    };
  };
}
