import type { IndicatorId } from '../../../../core/kpi/catalogue/indicator-id';
import type { ChartPlan } from '../../../plan';
import { COLOURS } from '../../colours';
import { constant, difference, goalLine, numberOf, plotted, unlessBlank, whereRows, type Figure } from '../../figures/figure';
import { rowCount } from '../../figures/gathered';
import { sentence, writtenNumber, writtenShare } from '../../figures/sentence';
import { onDay, onDayBetween } from '../../figures/tests';
import { columnTable, type ColumnTable, type ReportColumn } from '../../parts/column-table';
import { oneTable, tableName, type ReportContext } from '../../parts/context';
import { chartPlace, chartRows, sectionHead, type MakeSection } from '../../parts/section';
import { dateInWords } from '../../parts/words';

type DayColumn = 'day' | 'offered' | 'inHours' | 'night' | 'answered' | 'rate' | 'rateGoal' | 'talk' | 'talkGoal';

interface Days {
  /** The day of each row; blank for a row that is none. */
  readonly of: (index: number) => Figure;
  readonly rows: number;
  readonly title: string;
  /** Names of charts are unique on a sheet. */
  readonly part: string;
}

/** Calls day by day: by day and night, answered with the abandonment rate against its goal, and with talk time against its own. */
export function daySection(context: ReportContext, days: Days): MakeSection | null {
  const one = oneTable(context, 'calls');
  const offered = one?.fit('acdVolume');
  if (!one || !offered) return null;
  const { request: { words, settings }, inputs } = context;
  const [answered, rate, talk] = (['answeredVolume', 'abandonRate', 'averageTalkTime'] as const satisfies readonly IndicatorId[]).map((id) => one.fit(id));
  const test = (day: Figure) => onDay(one.raw, day);
  const sums = (at: (key: DayColumn) => Figure) => ({ callsOffered: at('offered'), ...(answered && { callsAnswered: at('answered') }) });
  const column = words.column;
  const columns: ReportColumn<DayColumn>[] = [
    { key: 'day', header: column.day, numberFormat: words.format.day, style: 'label', of: ({ index }) => days.of(index) },
    {
      key: 'offered', header: column.offered, numberFormat: '#,##0',
      of: ({ at }) => unlessBlank([at('day')], whereRows(rowCount(one.raw, test(at('day'))), one.figure(offered, [test(at('day'))]))),
    },
  ];
  if (one.raw.time && inputs.cell('dayFromMinute').text !== '""') {
    const [from, until] = [inputs.cell('dayFromMinute'), inputs.cell('dayUntilMinute')];
    columns.push(
      { key: 'inHours', header: column.inHours, numberFormat: '#,##0', of: ({ at }) => unlessBlank([at('offered')], one.figure(offered, onDayBetween(one.raw, at('day'), from, until))) },
      { key: 'night', header: column.night, numberFormat: '#,##0', of: ({ at }) => difference(at('offered'), at('inHours')) },
    );
  }
  if (answered) columns.push({ key: 'answered', header: column.answered, numberFormat: '#,##0', of: ({ at }) => unlessBlank([at('offered')], one.figure(answered, [test(at('day'))])) });
  if (rate) columns.push({ key: 'rate', header: column.abandonRate, numberFormat: '0.0%', of: ({ at }) => plotted(unlessBlank([at('offered')], one.figure(rate, [test(at('day'))], sums(at)))) });
  if (rate && settings.goals.abandonRate !== null) columns.push({ key: 'rateGoal', header: column.abandonGoal, numberFormat: '0.0%', of: () => goalLine(inputs.cell('abandonRate')) });
  if (talk) columns.push({ key: 'talk', header: column.talk, numberFormat: '0', of: ({ at }) => plotted(unlessBlank([at('offered')], one.figure(talk, [test(at('day'))], sums(at)))) });
  if (talk && settings.goals.averageTalkTime !== null) columns.push({ key: 'talkGoal', header: column.talkGoal, numberFormat: '0', of: () => goalLine(inputs.cell('averageTalkTime')) });

  return (top) => {
    const table = columnTable(columns, { name: tableName(context, days.part), top: top + 2, left: 0, rows: days.rows });
    const charts = chartsOf(context, table, columns.map(({ key }) => key), days.part, top);
    return {
      blocks: [...sectionHead(top, days.title, said(context, table, columns.some(({ key }) => key === 'night'))), table.block], tables: [table.table], charts,
      conditions: nothingThere(table.cells, columns.map(({ key }) => key)), rows: Math.max(days.rows + 3, chartRows(charts.length)),
    };
  };
}

/** #N/A stands pale where a line has nothing to draw. */
function nothingThere(cells: (key: DayColumn) => string, keys: readonly DayColumn[]) {
  return keys.filter((key) => key === 'rate' || key === 'talk').map((key) => ({ address: cells(key), formula: `=ISNA(${cells(key).split(':')[0]!})`, look: 'nothing' as const }));
}

function chartsOf({ request: { words } }: ReportContext, { cells }: ColumnTable<DayColumn>, keys: readonly DayColumn[], part: string, top: number): ChartPlan[] {
  const has = (key: DayColumn) => keys.includes(key);
  const { chart, column } = words;
  const common = { categories: cells('day'), categoryFormat: words.format.dayShort, valueAxisTitle: words.calls, valueFormat: '#,##0' };
  const charts: Omit<ChartPlan, 'place'>[] = [];
  if (has('night')) {
    charts.push({
      ...common, name: `Callsheet ${part} day and night`, type: 'ColumnStacked', title: chart.dayAndNight,
      series: [{ name: column.inHours, values: cells('inHours'), colour: COLOURS.day }, { name: column.night, values: cells('night'), colour: COLOURS.night }],
    });
  }
  if (has('answered') && has('rate')) {
    charts.push({
      ...common, name: `Callsheet ${part} abandonment`, type: 'ColumnClustered', title: chart.answeredAndAbandoned, secondaryAxisTitle: column.abandonRate, secondaryFormat: '0%',
      series: [
        { name: column.answered, values: cells('answered'), colour: COLOURS.answered },
        { name: column.abandonRate, values: cells('rate'), colour: COLOURS.abandonRate, type: 'Line', secondary: true },
        ...(has('rateGoal') ? [{ name: column.abandonGoal, values: cells('rateGoal'), colour: COLOURS.goal, type: 'Line', secondary: true } as const] : []),
      ],
    });
  }
  if (has('talk')) {
    charts.push({
      ...common, name: `Callsheet ${part} talk time`, type: 'ColumnClustered', title: chart.callsAndTalkTime, secondaryAxisTitle: column.talk, secondaryFormat: '0',
      series: [
        { name: column.offered, values: cells('offered'), colour: COLOURS.offered, role: 'calls' },
        { name: column.talk, values: cells('talk'), colour: COLOURS.talk, type: 'Line', secondary: true },
        ...(has('talkGoal') ? [{ name: column.talkGoal, values: cells('talkGoal'), colour: COLOURS.goal, type: 'Line', secondary: true } as const] : []),
      ],
    });
  }
  return charts.map((one, index) => ({ ...one, place: chartPlace(top, index) }));
}

/** The busiest day, and what nights take. */
function said({ request: { words, locale } }: ReportContext, { cells, figures }: ColumnTable<DayColumn>, nights: boolean): Figure {
  const calls = figures('offered');
  const most = calls.reduce((high, one) => Math.max(high, numberOf(one)), 0);
  const sumOf = (key: DayColumn): Figure => ({ text: `SUM(${cells(key)})`, shown: figures(key).reduce((sum, one) => sum + numberOf(one), 0) });
  const day: Figure = { text: `INDEX(${cells('day')},MATCH(MAX(${cells('offered')}),${cells('offered')},0))`, shown: figures('day')[calls.findIndex((one) => one.shown === most)]?.shown ?? '' };
  const busiest = sentence(words.said.busiestDay, { day: dateInWords(words.dayName, day, locale), calls: writtenNumber({ text: `MAX(${cells('offered')})`, shown: most }, 0, locale) });
  const total = sumOf('offered');
  const clause = nights
    ? sentence(words.said.night, { share: writtenShare({ text: `SUM(${cells('night')})/${total.text}`, shown: numberOf(sumOf('night')) / (numberOf(total) || 1) }, locale) })
    : constant('');
  const none = constant(words.said.noCalls);
  return {
    text: `IF(${total.text}=0,${none.text},${busiest.text}${clause.shown === '' ? '' : `&${clause.text}`})`,
    shown: numberOf(total) === 0 ? words.said.noCalls : `${busiest.shown}${clause.shown}`,
  };
}

