import { SKILL_COLOURS } from '../../colours';
import { numberOf, plotted, type Figure } from '../../figures/figure';
import { inSpan, named } from '../../figures/tests';
import { columnTable, type ReportColumn } from '../../parts/column-table';
import { oneTable, tableName, type ReportContext } from '../../parts/context';
import { spanFrom } from '../../parts/periods';
import { chartPlace, chartRows, sectionHead, type MakeSection } from '../../parts/section';
import { listedCheck } from '../listed-check';
import { firstRows } from '../first-rows';
import { namesIn } from '../name-list';

const MOST_AGENTS = 60;
/** More names than these can't be read under one chart. */
const MOST_DRAWN = 12;

/** Talk time of each agent in the month, by skill where the table tells skills apart. */
export function skillSection(context: ReportContext): MakeSection | null {
  const one = oneTable(context, 'agents');
  const answered = one?.fit('answeredVolume');
  const talk = one?.fit('averageTalkTime');
  const agents = one ? namesIn(one.raw, 'agent').slice(0, MOST_AGENTS) : [];
  if (!one || !answered || !talk || agents.length === 0) return null;
  const { request: { words }, chosen } = context;
  const skills = namesIn(one.raw, 'queue').slice(0, SKILL_COLOURS.length);
  const month = inSpan(one.raw, spanFrom('month', chosen, 0));
  const of = (agent: Figure) => [month, named(one.raw, 'agent', agent)];
  return (top) => {
    // Names of skills are the headers: formulas read them there.
    const header = (index: number): Figure => ({ text: `${'CDEFGH'[index]!}$${top + 1}`, shown: skills[index]! });
    const columns: ReportColumn<string>[] = [
      { key: 'agent', header: words.column.agent, style: 'label', of: ({ index }) => agents[index]! },
      { key: 'answered', header: words.column.answered, numberFormat: '#,##0', of: ({ at }) => one.figure(answered, of(at('agent'))) },
      ...(skills.length > 1 ? skills.map((skill, index): ReportColumn<string> => ({
        key: `skill${index}`, header: skill, numberFormat: '0', of: ({ at }) => plotted(one.figure(talk, [...of(at('agent')), named(one.raw, 'queue', header(index))])),
      })) : []),
      { key: 'all', header: words.column.talk, numberFormat: '0', of: ({ at }) => plotted(one.figure(talk, of(at('agent')), { callsAnswered: at('answered') })) },
    ];
    const table = columnTable(columns, { name: tableName(context, 'skills'), top: top + 1, left: 0, rows: agents.length });
    const drawn = (key: string) => firstRows(table.cells(key), Math.min(agents.length, MOST_DRAWN));
    const listed = table.figures('answered').reduce((sum, figure) => sum + numberOf(figure), 0);
    const timed = columns.slice(2).map(({ key }) => key);
    return {
      blocks: [
        ...sectionHead(top, words.section.skills, null), table.block,
        { kind: 'cells', at: `A${top + 2 + agents.length}`, rows: [listedCheck(words.otherAgents, one.figure(answered, [month]), `SUM(${table.cells('answered')})`, listed, words)] },
      ],
      tables: [table.table],
      charts: [{
        name: 'Callsheet talk time by agent', type: 'ColumnClustered', title: skills.length > 1 ? words.chart.talkTimeSkills : words.chart.talkTimeAgents, categories: drawn('agent'), valueAxisTitle: words.seconds, valueFormat: '0',
        place: chartPlace(top, 0),
        series: skills.length > 1
          ? skills.map((name, index) => ({ name, values: drawn(`skill${index}`), colour: SKILL_COLOURS[index]! })) : [{ name: words.column.talk, values: drawn('all'), colour: SKILL_COLOURS[5] }],
      }],
      conditions: timed.map((key) => ({ address: table.cells(key), formula: `=ISNA(${table.cells(key).split(':')[0]!})`, look: 'nothing' as const })),
      rows: Math.max(agents.length + 3, chartRows(1)),
    };
  };
}
