import type { IndicatorId } from '../../../../core/kpi/catalogue/indicator-id';
import { COLOURS } from '../../colours';
import { difference, goalLine, numberOf, unlessBlank, type Figure } from '../../figures/figure';
import { gathered, numberCount } from '../../figures/gathered';
import { inSpan, named } from '../../figures/tests';
import { columnTable, type ReportColumn } from '../../parts/column-table';
import { oneTable, tableName, type ReportContext } from '../../parts/context';
import { numberFormatOf } from '../../parts/number-format';
import { spanFrom } from '../../parts/periods';
import { chartPlace, chartRows, sectionHead, type MakeSection } from '../../parts/section';
import { listedCheck } from '../listed-check';
import { namesIn } from '../name-list';
import { firstRows } from '../first-rows';

const MOST_AGENTS = 100;
const MOST_DRAWN = 15;
const OF_AGENTS = ['averageTalkTime', 'averageAfterCallWork', 'averageHandleTime', 'occupancy', 'contactsPerHour'] as const satisfies readonly IndicatorId[];

/** What each agent did in the week. */
export function agentSection(context: ReportContext): MakeSection | null {
  const one = oneTable(context, 'agents');
  const answered = one?.fit('answeredVolume');
  const agents = one ? namesIn(one.raw, 'agent').slice(0, MOST_AGENTS) : [];
  if (!one || !answered || agents.length === 0) return null;
  const { request: { words, catalogue }, chosen } = context;
  const week = inSpan(one.raw, spanFrom('week', chosen, 0));
  const before = inSpan(one.raw, spanFrom('week', chosen, -1));
  const who = (agent: Figure) => named(one.raw, 'agent', agent);
  const fits = OF_AGENTS.flatMap((id) => one.fit(id) ?? []);
  const columns: ReportColumn<string>[] = [
    { key: 'agent', header: words.column.agent, style: 'label', of: ({ index }) => agents[index]! },
    { key: 'answered', header: words.column.answered, numberFormat: '#,##0', of: ({ at }) => unlessBlank([chosen], one.figure(answered, [week, who(at('agent'))])) },
    { key: 'lastWeek', header: words.column.weekBefore, numberFormat: '#,##0', of: ({ at }) => unlessBlank([chosen], one.figure(answered, [before, who(at('agent'))])) },
    { key: 'change', header: words.change, numberFormat: '+#,##0;-#,##0;0', of: ({ at }) => difference(at('answered'), at('lastWeek')) },
    ...fits.map((fit): ReportColumn<string> => ({
      key: fit.indicator.id, header: catalogue.indicators[fit.indicator.id].name, numberFormat: numberFormatOf(fit.measure),
      of: ({ at }) => unlessBlank([chosen], one.figure(fit, [week, who(at('agent'))], { callsAnswered: at('answered') })),
    })),
  ];
  return (top) => {
    const table = columnTable(columns, { name: tableName(context, 'agents'), top: top + 1, left: 0, rows: agents.length });
    const drawn = (key: string) => firstRows(table.cells(key), Math.min(agents.length, MOST_DRAWN));
    const listed = table.figures('answered').reduce((sum, figure) => sum + numberOf(figure), 0);
    return {
      blocks: [
        ...sectionHead(top, words.section.agents, null), table.block,
        { kind: 'cells', at: `A${top + 2 + agents.length}`, rows: [listedCheck(words.otherAgents, one.figure(answered, [week]), `SUM(${table.cells('answered')})`, listed, words)] },
      ],
      tables: [table.table],
      charts: [{
        name: 'Callsheet agents of the week', type: 'ColumnClustered', title: words.chart.weekAgents, categories: drawn('agent'), valueAxisTitle: words.calls, valueFormat: '#,##0', place: chartPlace(top, 0),
        series: [{ name: words.column.weekBefore, values: drawn('lastWeek'), colour: COLOURS.earlier }, { name: words.column.answered, values: drawn('answered'), colour: COLOURS.answered }],
      }],
      rows: Math.max(agents.length + 3, chartRows(1)),
    };
  };
}

/** Monitoring scores of each agent, this week and the one before, against the goal. */
export function monitoringSection(context: ReportContext): MakeSection | null {
  const one = oneTable(context, 'quality');
  const agents = one ? namesIn(one.raw, 'agent').slice(0, MOST_AGENTS) : [];
  if (!one?.raw.columns.inputs.monitoringScores || agents.length === 0) return null;
  const { request: { words, settings }, inputs, chosen } = context;
  const spans = [0, -1].map((weeks) => inSpan(one.raw, spanFrom('week', chosen, weeks)));
  const counted = one.raw.columns.inputs.contactsMonitored !== undefined;
  /** A row is one contact where none are counted. */
  const score = (agent: Figure, span: number): Figure => {
    const tests = [spans[span]!, named(one.raw, 'agent', agent)];
    const points = gathered(one.raw, 'monitoringScores', tests);
    const times = counted ? gathered(one.raw, 'contactsMonitored', tests) : numberCount(one.raw, 'monitoringScores', tests);
    return { text: `IF(${times.text}=0,"",${points.text}/${times.text})`, shown: numberOf(times) === 0 ? '' : numberOf(points) / numberOf(times) };
  };
  const goal = settings.goals.monitoringScore !== null;
  const columns: ReportColumn<string>[] = [
    { key: 'agent', header: words.column.agent, style: 'label', of: ({ index }) => agents[index]! },
    { key: 'score', header: words.column.score, numberFormat: '0.0', of: ({ at }) => unlessBlank([chosen], score(at('agent'), 0)) },
    { key: 'lastWeek', header: words.column.weekBefore, numberFormat: '0.0', of: ({ at }) => unlessBlank([chosen], score(at('agent'), 1)) },
    { key: 'change', header: words.change, numberFormat: '+0.0;-0.0;0.0', of: ({ at }) => difference(at('score'), at('lastWeek')) },
    ...(goal ? [{ key: 'goal', header: words.goal, numberFormat: '0.0', of: () => goalLine(inputs.cell('monitoringScore')) }] : []),
  ];
  return (top) => {
    const table = columnTable(columns, { name: tableName(context, 'monitoring'), top: top + 1, left: 0, rows: agents.length });
    const drawn = (key: string) => firstRows(table.cells(key), Math.min(agents.length, MOST_DRAWN));
    return {
      blocks: [...sectionHead(top, words.section.monitoring, null), table.block], tables: [table.table],
      charts: [{
        name: 'Callsheet monitoring scores', type: 'ColumnClustered', title: words.chart.weekMonitoring, categories: drawn('agent'), valueAxisTitle: words.points, valueFormat: '0', place: chartPlace(top, 0),
        series: [
          { name: words.column.weekBefore, values: drawn('lastWeek'), colour: COLOURS.earlier }, { name: words.column.score, values: drawn('score'), colour: COLOURS.score },
          ...(goal ? [{ name: words.goal, values: drawn('goal'), colour: COLOURS.goal, type: 'Line' } as const] : []),
        ],
      }],
      rows: Math.max(agents.length + 2, chartRows(1)),
    };
  };
}
