import { COLOURS } from '../../colours';
import { difference, plotted, unlessBlank, type Figure } from '../../figures/figure';
import { onDayBetween } from '../../figures/tests';
import type { RawTable } from '../../raw-table';
import { columnTable, type ReportColumn } from '../../parts/column-table';
import { oneTable, tableName, type ReportContext } from '../../parts/context';
import { chartPlace, chartRows, sectionHead, type MakeSection } from '../../parts/section';

type HourColumn = 'hour' | 'until' | 'offered' | 'lastWeek' | 'change' | 'answered' | 'level';
const HOURS = 24;
const DAY_MINUTES = 1440;

/** The times at which intervals begin where they are few, else full hours; from midnight on, so that no call falls outside. */
function startsOf({ minutes }: RawTable): readonly number[] {
  const starts = [...new Set([0, ...(minutes ?? []).filter((minute) => minute !== null)])].sort((a, b) => a - b);
  return starts.length > 1 && starts.length <= HOURS ? starts : Array.from({ length: HOURS }, (_, hour) => (hour * DAY_MINUTES) / HOURS);
}

/** The day hour by hour, against the same weekday of the week before. */
export function hourSection(context: ReportContext): MakeSection | null {
  const one = oneTable(context, 'calls');
  const offered = one?.fit('acdVolume');
  if (!one?.raw.time || !offered) return null;
  const { request: { words }, chosen } = context;
  const { column } = words;
  const [answered, level] = (['answeredVolume', 'serviceLevel'] as const).map((id) => one.fit(id));
  const lastWeek: Figure = { text: `(${chosen.text}-7)`, shown: typeof chosen.shown === 'number' ? chosen.shown - 7 : '' };
  const starts = startsOf(one.raw);
  const within = (day: Figure, at: (key: HourColumn) => Figure) => onDayBetween(one.raw, day, at('hour'), at('until'));
  const columns: ReportColumn<HourColumn>[] = [
    { key: 'hour', header: column.hour, numberFormat: 'hh:mm', style: 'label', of: ({ index }) => starts[index]! / DAY_MINUTES },
    { key: 'until', header: column.until, numberFormat: '[hh]:mm', style: 'label', of: ({ index }) => (starts[index + 1] ?? DAY_MINUTES) / DAY_MINUTES },
    { key: 'offered', header: column.offered, numberFormat: '#,##0', of: ({ at }) => unlessBlank([chosen], one.figure(offered, within(chosen, at))) },
    { key: 'lastWeek', header: column.lastWeek, numberFormat: '#,##0', of: ({ at }) => unlessBlank([chosen], one.figure(offered, within(lastWeek, at))) },
    { key: 'change', header: words.change, numberFormat: '+#,##0;-#,##0;0', of: ({ at }) => difference(at('offered'), at('lastWeek')) },
  ];
  if (answered) columns.push({ key: 'answered', header: column.answered, numberFormat: '#,##0', of: ({ at }) => unlessBlank([chosen], one.figure(answered, within(chosen, at))) });
  if (level) {
    columns.push({
      key: 'level', header: column.level, numberFormat: '0.0%',
      of: ({ at }) => plotted(unlessBlank([chosen], one.figure(level, within(chosen, at), { callsOffered: at('offered'), ...(answered && { callsAnswered: at('answered') }) }))),
    });
  }
  return (top) => {
    const table = columnTable(columns, { name: tableName(context, 'hours'), top: top + 1, left: 0, rows: starts.length });
    return {
      blocks: [...sectionHead(top, words.section.hours, null), table.block], tables: [table.table],
      charts: [
        {
          name: 'Callsheet hours of the day', type: 'ColumnClustered', title: words.chart.dayIntervals, categories: table.cells('hour'), categoryFormat: 'hh:mm', valueAxisTitle: words.calls, valueFormat: '#,##0', place: chartPlace(top, 0),
          series: [
            { name: column.offered, values: table.cells('offered'), colour: COLOURS.offered, role: 'calls' },
            { name: column.lastWeek, values: table.cells('lastWeek'), colour: COLOURS.earlier, type: 'Line' },
          ],
        },
        ...(level ? [{
          name: 'Callsheet service level by hour', type: 'LineMarkers', title: words.chart.levelByHour, categories: table.cells('hour'), categoryFormat: 'hh:mm', valueAxisTitle: column.level, valueFormat: '0%', place: chartPlace(top, 1),
          series: [{ name: column.level, values: table.cells('level'), colour: COLOURS.serviceLevel }],
        } as const] : []),
      ],
      conditions: level ? [{ address: table.cells('level'), formula: `=ISNA(${table.cells('level').split(':')[0]!})`, look: 'nothing' }] : [],
      rows: Math.max(starts.length + 2, chartRows(1)),
    };
  };
}
