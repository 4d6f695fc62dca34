import { COLOURS } from '../../colours';
import { goalLine, numberOf, plotted, type Figure } from '../../figures/figure';
import { inSpan, named } from '../../figures/tests';
import { columnTable, type ReportColumn } from '../../parts/column-table';
import { oneTable, tableName, type ReportContext } from '../../parts/context';
import { spanFrom } from '../../parts/periods';
import { chartPlace, chartRows, sectionHead, type MakeSection } from '../../parts/section';
import { listedCheck } from '../listed-check';
import { namesIn } from '../name-list';

type QueueColumn = 'queue' | 'offered' | 'answered' | 'rate' | 'level' | 'speed' | 'speedGoal';
const MOST = 20;

/** Queues of the month beside each other, or teams where no queues are told apart: how soon each answers. */
export function queueSection(context: ReportContext): MakeSection | null {
  const one = oneTable(context, 'calls');
  const offered = one?.fit('acdVolume');
  const speed = one?.fit('averageSpeedOfAnswer');
  const role = one?.raw.columns.keys.queue === undefined ? 'team' : 'queue';
  const names = one ? namesIn(one.raw, role).slice(0, MOST) : [];
  if (!one || !offered || !speed || names.length < 2) return null;
  const { request: { words, settings }, inputs, chosen } = context;
  const { column } = words;
  const month = inSpan(one.raw, spanFrom('month', chosen, 0));
  const tests = (name: Figure) => [month, named(one.raw, role, name)];
  const columns: ReportColumn<QueueColumn>[] = [
    { key: 'queue', header: column[role], style: 'label', of: ({ index }) => names[index]! },
    { key: 'offered', header: column.offered, numberFormat: '#,##0', of: ({ at }) => one.figure(offered, tests(at('queue'))) },
  ];
  for (const [key, id] of [['rate', 'abandonRate'], ['level', 'serviceLevel']] as const) {
    const fit = one.fit(id);
    if (fit) columns.push({ key, header: key === 'rate' ? column.abandonRate : column.level, numberFormat: '0.0%', of: ({ at }) => one.figure(fit, tests(at('queue')), { callsOffered: at('offered') }) });
  }
  columns.push({ key: 'speed', header: column.speed, numberFormat: '0.0', of: ({ at }) => plotted(one.figure(speed, tests(at('queue')))) });
  if (settings.goals.averageSpeedOfAnswer !== null) columns.push({ key: 'speedGoal', header: column.speedGoal, numberFormat: '0', of: () => goalLine(inputs.cell('averageSpeedOfAnswer')) });
  return (top) => {
    const table = columnTable(columns, { name: tableName(context, 'queues'), top: top + 1, left: 0, rows: names.length });
    const listed = table.figures('offered').reduce((sum, figure) => sum + numberOf(figure), 0);
    const check = listedCheck(words.otherQueues, one.figure(offered, [month]), `SUM(${table.cells('offered')})`, listed, words);
    return {
      blocks: [...sectionHead(top, words.section.queues, null), table.block, { kind: 'cells', at: `A${top + 2 + names.length}`, rows: [check] }], tables: [table.table],
      charts: [{
        name: 'Callsheet speed of answer by queue', type: 'ColumnClustered', title: words.chart.answerSpeedQueues, categories: table.cells('queue'), valueAxisTitle: words.seconds, valueFormat: '0', place: chartPlace(top, 0),
        series: [
          { name: column.speed, values: table.cells('speed'), colour: COLOURS.speed },
          ...(settings.goals.averageSpeedOfAnswer === null ? [] : [{ name: column.speedGoal, values: table.cells('speedGoal'), colour: COLOURS.goal, type: 'Line' } as const]),
        ],
      }],
      conditions: [{ address: table.cells('speed'), formula: `=ISNA(${table.cells('speed').split(':')[0]!})`, look: 'nothing' }],
      rows: Math.max(names.length + 3, chartRows(1)),
    };
  };
}
