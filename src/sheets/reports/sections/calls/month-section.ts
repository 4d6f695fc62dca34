import type { IndicatorId } from '../../../../core/kpi/catalogue/indicator-id';
import type { ChartPlan, ChartSeriesPlan } from '../../../plan';
import { COLOURS } from '../../colours';
import { goalLine, numberOf, plotted, unlessBlank, whereRows, type Figure } from '../../figures/figure';
import { rowCount } from '../../figures/gathered';
import { sentence, writtenShare } from '../../figures/sentence';
import { inSpan, type Test } from '../../figures/tests';
import { columnTable, type ColumnTable, type ReportColumn } from '../../parts/column-table';
import { oneTable, tableName, type ReportContext } from '../../parts/context';
import { monthsOn } from '../../parts/periods';
import { chartPlace, chartRows, sectionHead, type MakeSection } from '../../parts/section';

type MonthColumn = 'month' | 'offered' | 'ivr' | 'answered' | 'abandoned' | 'level' | 'levelGoal' | 'average' | 'speed' | 'speedGoal';

/** A year and the month it is compared with. */
export const MONTHS = 13;

/** Month by month up to the one chosen: calls to agents against the voice menu, how calls ended, service level and speed of answer. */
export function monthSection(context: ReportContext): MakeSection | null {
  const one = oneTable(context, 'calls');
  const offered = one?.fit('acdVolume');
  if (!one || !offered) return null;
  const { request: { words, settings }, inputs, chosen } = context;
  const [ivr, answered, abandoned, level, speed] = (['ivrVolume', 'answeredVolume', 'abandonedVolume', 'serviceLevel', 'averageSpeedOfAnswer'] as const satisfies readonly IndicatorId[]).map((id) => one.fit(id));
  const { column } = words;
  const test = (month: Figure): Test => inSpan(one.raw, { from: month, before: monthsOn(month, 1) });
  const sums = (at: (key: MonthColumn) => Figure) => ({ callsOffered: at('offered'), ...(answered && { callsAnswered: at('answered') }), ...(abandoned && { callsAbandoned: at('abandoned') }) });
  const columns: ReportColumn<MonthColumn>[] = [
    { key: 'month', header: column.month, numberFormat: words.format.month, style: 'label', of: ({ index }) => unlessBlank([chosen], monthsOn(chosen, index - MONTHS + 1)) },
    {
      key: 'offered', header: column.offered, numberFormat: '#,##0',
      of: ({ at }) => unlessBlank([at('month')], whereRows(rowCount(one.raw, test(at('month'))), one.figure(offered, [test(at('month'))]))),
    },
  ];
  for (const [key, fit] of [['ivr', ivr], ['answered', answered], ['abandoned', abandoned]] as const) {
    if (fit) columns.push({ key, header: column[key], numberFormat: '#,##0', of: ({ at }) => unlessBlank([at('offered')], one.figure(fit, [test(at('month'))])) });
  }
  if (level) {
    columns.push({ key: 'level', header: column.level, numberFormat: '0.0%', of: ({ at }) => plotted(unlessBlank([at('offered')], one.figure(level, [test(at('month'))], sums(at)))) });
    if (settings.goals.serviceLevel !== null) columns.push({ key: 'levelGoal', header: column.levelGoal, numberFormat: '0.0%', of: () => goalLine(inputs.cell('serviceLevel')) });
    columns.push({ key: 'average', header: column.average, numberFormat: '0.0%', of: ({ all }) => ({ text: `IFERROR(AVERAGEIF(${all('level')},">=0"),NA())`, shown: '' }) });
  }
  if (speed) columns.push({ key: 'speed', header: column.speed, numberFormat: '0.0', of: ({ at }) => plotted(unlessBlank([at('offered')], one.figure(speed, [test(at('month'))], sums(at)))) });
  if (speed && settings.goals.averageSpeedOfAnswer !== null) columns.push({ key: 'speedGoal', header: column.speedGoal, numberFormat: '0', of: () => goalLine(inputs.cell('averageSpeedOfAnswer')) });

  return (top) => {
    const place = { name: tableName(context, 'months'), top: top + 2, left: 0, rows: MONTHS };
    const table = withAverage(columns, place);
    const keys = columns.map(({ key }) => key);
    const charts = chartsOf(context, table, keys).map((chart, index) => ({ ...chart, place: chartPlace(top, index) }));
    return {
      blocks: [...sectionHead(top, words.section.months, keys.includes('level') ? said(context, table) : null), table.block], tables: [table.table], charts,
      conditions: keys.filter((key) => key === 'level' || key === 'speed' || key === 'average').map((key) => ({ address: table.cells(key), formula: `=ISNA(${table.cells(key).split(':')[0]!})`, look: 'nothing' as const })),
      rows: Math.max(MONTHS + 3, chartRows(charts.length)),
    };
  };
}

/** The mean of a column is known once the column is. */
function withAverage(columns: readonly ReportColumn<MonthColumn>[], place: Parameters<typeof columnTable>[1]): ColumnTable<MonthColumn> {
  const levels = columns.some(({ key }) => key === 'level') ? columnTable(columns, place).figures('level').flatMap(({ shown }) => (typeof shown === 'number' ? [shown] : [])) : [];
  const mean = levels.length === 0 ? '#N/A' : levels.reduce((sum, value) => sum + value, 0) / levels.length;
  return columnTable(columns.map((column) => (column.key === 'average' ? { ...column, of: (row) => ({ ...column.of(row) as Figure, shown: mean }) } : column)), place);
}

function chartsOf({ request: { words } }: ReportContext, { cells }: ColumnTable<MonthColumn>, keys: readonly MonthColumn[]): Omit<ChartPlan, 'place'>[] {
  const { chart, column } = words;
  const common = { categories: cells('month'), categoryFormat: words.format.month };
  const line = (key: MonthColumn, colour: string): ChartSeriesPlan[] => (keys.includes(key) ? [{ name: column[key as 'level'], values: cells(key), colour }] : []);
  const charts: Omit<ChartPlan, 'place'>[] = [];
  if (keys.includes('ivr')) {
    charts.push({
      ...common, name: 'Callsheet queue and IVR', type: 'ColumnClustered', title: chart.queueAndIvr, valueAxisTitle: words.calls, valueFormat: '#,##0',
      series: [...line('offered', COLOURS.offered), ...line('ivr', COLOURS.ivr)],
    });
  }
  if (keys.includes('ivr') && keys.includes('answered') && keys.includes('abandoned')) {
    charts.push({
      ...common, name: 'Callsheet how calls ended', type: 'ColumnStacked100', title: chart.callSplit, valueAxisTitle: words.share, valueFormat: '0%',
      series: [...line('ivr', COLOURS.ivr), ...line('answered', COLOURS.answered), ...line('abandoned', COLOURS.abandoned)],
    });
  }
  if (keys.includes('level')) {
    charts.push({
      ...common, name: 'Callsheet service level by month', type: 'LineMarkers', title: chart.serviceLevelMonths, valueAxisTitle: column.level, valueFormat: '0%',
      series: [...line('level', COLOURS.serviceLevel), ...line('levelGoal', COLOURS.goal).map((one) => ({ ...one, type: 'Line' as const })), ...line('average', COLOURS.average).map((one) => ({ ...one, type: 'Line' as const }))],
    });
  }
  if (keys.includes('speed')) {
    charts.push({
      ...common, name: 'Callsheet speed of answer by month', type: 'ColumnClustered', title: chart.answerSpeedMonths, valueAxisTitle: words.seconds, valueFormat: '0',
      series: [...line('speed', COLOURS.speed), ...line('speedGoal', COLOURS.goal).map((one) => ({ ...one, type: 'Line' as const }))],
    });
  }
  return charts;
}

/** Of the months shown: the best, the worst and the mean service level. */
function said({ request: { words, locale } }: ReportContext, { cells, figures }: ColumnTable<MonthColumn>): Figure {
  const levels = figures('level').flatMap(({ shown }) => (typeof shown === 'number' ? [shown] : []));
  const count: Figure = { text: `COUNT(${cells('level')})`, shown: levels.length };
  // MAX and MIN stop at an #N/A.
  const most: Figure = { text: `AGGREGATE(14,6,${cells('level')},1)`, shown: levels.length === 0 ? '' : Math.max(...levels) };
  const least: Figure = { text: `AGGREGATE(15,6,${cells('level')},1)`, shown: levels.length === 0 ? '' : Math.min(...levels) };
  const mean: Figure = { text: `AVERAGEIF(${cells('level')},">=0")`, shown: levels.length === 0 ? '' : levels.reduce((sum, value) => sum + value, 0) / levels.length };
  const clause = sentence(words.said.levels, { least: writtenShare(least, locale), most: writtenShare(most, locale), mean: writtenShare(mean, locale), months: count });
  return { text: `IF(${count.text}=0,"",${clause.text})`, shown: numberOf(count) === 0 ? '' : clause.shown };
}

