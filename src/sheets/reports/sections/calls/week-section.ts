import type { IndicatorId } from '../../../../core/kpi/catalogue/indicator-id';
import { COLOURS } from '../../colours';
import { difference, goalLine, plotted, plus, unlessBlank, whereRows, type Figure } from '../../figures/figure';
import { rowCount } from '../../figures/gathered';
import { onDay } from '../../figures/tests';
import { columnTable, type ReportColumn } from '../../parts/column-table';
import { oneTable, tableName, type ReportContext } from '../../parts/context';
import { chartPlace, chartRows, sectionHead, type MakeSection } from '../../parts/section';

type WeekColumn = 'day' | 'offered' | 'before' | 'lastWeek' | 'change' | 'answered' | 'rate' | 'rateGoal' | 'level';
const DAYS = 7;

/** The seven days of the week against those of the week before. */
export function weekSection(context: ReportContext): MakeSection | null {
  const one = oneTable(context, 'calls');
  const offered = one?.fit('acdVolume');
  if (!one || !offered) return null;
  const { request: { words, settings }, inputs, chosen } = context;
  const { column } = words;
  const [answered, rate, level] = (['answeredVolume', 'abandonRate', 'serviceLevel'] as const satisfies readonly IndicatorId[]).map((id) => one.fit(id));
  const volume = (day: Figure) => whereRows(rowCount(one.raw, onDay(one.raw, day)), one.figure(offered, [onDay(one.raw, day)]));
  const weekBefore = (day: Figure): Figure => ({ text: `(${day.text}-7)`, shown: typeof day.shown === 'number' ? day.shown - 7 : '' });
  const sums = (at: (key: WeekColumn) => Figure) => ({ callsOffered: at('offered'), ...(answered && { callsAnswered: at('answered') }) });
  const columns: ReportColumn<WeekColumn>[] = [
    { key: 'day', header: column.day, numberFormat: words.format.day, style: 'label', of: ({ index }) => unlessBlank([chosen], index === 0 ? chosen : plus(chosen, index)) },
    { key: 'offered', header: column.offered, numberFormat: '#,##0', of: ({ at }) => unlessBlank([at('day')], volume(at('day'))) },
    { key: 'lastWeek', header: column.weekBefore, numberFormat: '#,##0', of: ({ at }) => unlessBlank([at('day')], volume(weekBefore(at('day')))) },
    { key: 'change', header: words.change, numberFormat: '+#,##0;-#,##0;0', of: ({ at }) => difference(at('offered'), at('lastWeek')) },
  ];
  if (answered) columns.push({ key: 'answered', header: column.answered, numberFormat: '#,##0', of: ({ at }) => unlessBlank([at('offered')], one.figure(answered, [onDay(one.raw, at('day'))])) });
  if (rate) columns.push({ key: 'rate', header: column.abandonRate, numberFormat: '0.0%', of: ({ at }) => plotted(unlessBlank([at('offered')], one.figure(rate, [onDay(one.raw, at('day'))], sums(at)))) });
  const hasGoal = rate !== null && rate !== undefined && settings.goals.abandonRate !== null;
  if (hasGoal) columns.push({ key: 'rateGoal', header: column.abandonGoal, numberFormat: '0.0%', of: () => goalLine(inputs.cell('abandonRate')) });
  if (level) columns.push({ key: 'level', header: column.level, numberFormat: '0.0%', of: ({ at }) => plotted(unlessBlank([at('offered')], one.figure(level, [onDay(one.raw, at('day'))], sums(at)))) });
  return (top) => {
    const table = columnTable(columns, { name: tableName(context, 'week'), top: top + 1, left: 0, rows: DAYS });
    const common = { categories: table.cells('day'), categoryFormat: words.format.day, valueAxisTitle: words.calls, valueFormat: '#,##0' };
    return {
      blocks: [...sectionHead(top, words.section.week, null), table.block], tables: [table.table],
      charts: [
        {
          ...common, name: 'Callsheet week against the week before', type: 'ColumnClustered', title: words.chart.weekDays, place: chartPlace(top, 0),
          series: [{ name: column.weekBefore, values: table.cells('lastWeek'), colour: COLOURS.earlier }, { name: column.offered, values: table.cells('offered'), colour: COLOURS.offered, role: 'calls' }],
        },
        ...(answered && rate ? [{
          ...common, name: 'Callsheet week abandonment', type: 'ColumnClustered', title: words.chart.answeredAndAbandoned, secondaryAxisTitle: column.abandonRate, secondaryFormat: '0%', place: chartPlace(top, 1),
          series: [
            { name: column.answered, values: table.cells('answered'), colour: COLOURS.answered },
            { name: column.abandonRate, values: table.cells('rate'), colour: COLOURS.abandonRate, type: 'Line', secondary: true },
            ...(hasGoal ? [{ name: column.abandonGoal, values: table.cells('rateGoal'), colour: COLOURS.goal, type: 'Line', secondary: true } as const] : []),
          ],
        } as const] : []),
      ],
      conditions: columns.filter(({ key }) => key === 'rate' || key === 'level').map(({ key }) => ({ address: table.cells(key), formula: `=ISNA(${table.cells(key).split(':')[0]!})`, look: 'nothing' as const })),
      rows: Math.max(DAYS + 2, chartRows(1)),
    };
  };
}
