import type { IndicatorId } from '../../../../core/kpi/catalogue/indicator-id';
import { cellAddress, columnName, fixedCell } from '../../../area';
import type { PlannedCell } from '../../../plan';
import { COLOURS } from '../../colours';
import { numberOf, unlessBlank, type Figure } from '../../figures/figure';
import { gathered } from '../../figures/gathered';
import type { Fitted } from '../../figures/indicator-figure';
import { sentence } from '../../figures/sentence';
import { inSpan, named, type Span } from '../../figures/tests';
import { columnTable, type ReportColumn } from '../../parts/column-table';
import { oneTable, tableName, type ReportContext } from '../../parts/context';
import { numberFormatOf } from '../../parts/number-format';
import { chartPlace, chartRows, sectionHead, WORKINGS_TABLES, type MakeSection } from '../../parts/section';
import { listedCheck } from '../listed-check';
import { namesIn } from '../name-list';
import { ofRank, rankOf } from './ranked';
import { firstRows } from '../first-rows';

const MOST_AGENTS = 200;
const MOST_DRAWN = 15;
/** The first that the columns allow is ranked by until the planner chooses another. */
const RANKED_BY = ['successesPerHour', 'successCount', 'hitRate', 'reachedCount', 'reachRate', 'attemptsPerHour', 'outboundMonitoringScore'] as const satisfies readonly IndicatorId[];

/** Agents by successes per hour, or by what else is chosen in one cell. */
export function rankingSection(context: ReportContext, span: Span): MakeSection | null {
  const one = oneTable(context, 'outbound');
  const agents = one ? namesIn(one.raw, 'agent').slice(0, MOST_AGENTS) : [];
  const fits = one ? RANKED_BY.flatMap((id) => one.fit(id) ?? []) : [];
  if (!one?.raw.columns.inputs.successes || agents.length === 0 || fits.length === 0) return null;
  const { request: { words, catalogue }, chosen } = context;
  const within = inSpan(one.raw, span);
  const nameOf = (fit: Fitted) => catalogue.indicators[fit.indicator.id].name;
  const figures = fits.map((fit, index): ReportColumn<string> => ({
    key: `f${index}`, header: nameOf(fit), numberFormat: numberFormatOf(fit.measure), of: ({ at }) => unlessBlank([chosen], one.figure(fit, [within, named(one.raw, 'agent', at('agent'))])),
  }));
  const base: ReportColumn<string>[] = [{ key: 'agent', header: words.column.agent, style: 'label', of: ({ index }) => agents[index]! }, ...figures];

  return (top) => {
    const by = { text: `$B$${top + 2}`, shown: nameOf(fits[0]!) };
    const place = { name: tableName(context, 'agents'), top: top + 3, left: WORKINGS_TABLES, rows: agents.length };
    const [firstLetter, lastLetter] = [columnName(WORKINGS_TABLES + 1), columnName(WORKINGS_TABLES + fits.length)];
    const headers = `$${firstLetter}$${top + 3}:$${lastLetter}$${top + 3}`;
    const value: ReportColumn<string> = {
      key: 'value', header: words.column.rankedBy,
      of: ({ index, at }) => ({ text: `INDEX($${firstLetter}${top + 4 + index}:$${lastLetter}${top + 4 + index},MATCH(${by.text},${headers},0))`, shown: at('f0').shown }),
    };
    const values = columnTable([...base, value], place).figures('value');
    const source = columnTable([...base, value, {
      key: 'rank', header: words.column.place, numberFormat: '0',
      of: ({ index, at, all }) => rankOf(at('value'), values, index, all('value'), `${fixedCell(cellAddress(top + 3, WORKINGS_TABLES + 1 + fits.length))}:${at('value').text}`),
    }], place);
    const ranked = (key: string, index: number, placeCell: string) => ofRank({ text: placeCell, shown: index + 1 }, fixedCell(source.cells(key)), fixedCell(source.cells('rank')), source.figures('rank'), source.figures(key));
    const table = columnTable<string>([
      { key: 'agent', header: words.column.agent, style: 'label', of: ({ index, at }) => ranked('agent', index, at('place').text) },
      { key: 'place', header: words.column.place, numberFormat: '0', of: ({ index }) => index + 1 },
      { key: 'value', header: words.column.rankedBy, numberFormat: '#,##0.00', style: 'total', of: ({ index, at }) => ranked('value', index, at('place').text) },
      ...fits.map((fit, place): ReportColumn<string> => ({ key: `f${place}`, header: nameOf(fit), numberFormat: numberFormatOf(fit.measure), of: ({ index, at }) => ranked(`f${place}`, index, at('place').text) })),
    ], { name: tableName(context, 'ranking'), top: top + 3, left: 0, rows: agents.length });
    const drawn = (key: string) => firstRows(table.cells(key), Math.min(agents.length, MOST_DRAWN));
    const leader = table.figures('agent')[0]!;
    const leads = sentence(words.said.leader, { agent: leader, figure: by });
    const said: Figure = { text: `IF(${leader.text}="","",${leads.text})`, shown: leader.shown === '' ? '' : leads.shown };
    const chooser: PlannedCell[] = [{ content: words.rankBy, style: 'label' }, { content: by.shown, style: 'input' }];
    const listed = fits.findIndex(({ indicator }) => indicator.id === 'successCount');
    const successes = source.figures(`f${listed}`).reduce((sum, figure) => sum + numberOf(figure), 0);
    return {
      blocks: [
        ...sectionHead(top, words.section.ranking, said), { kind: 'cells', at: `A${top + 2}`, rows: [chooser] }, table.block, source.block,
        { kind: 'cells', at: `A${top + 4 + agents.length}`, rows: [listedCheck(words.otherAgents, gathered(one.raw, 'successes', [within]), `SUM(${source.cells(`f${listed}`)})`, successes, words)] },
      ],
      tables: [table.table, source.table],
      validations: [{ address: `B${top + 2}`, list: headers, strict: true, prompt: { title: words.rankBy, message: words.rankByNote } }],
      charts: [{
        name: 'Callsheet agent ranking', type: 'ColumnClustered', title: words.chart.agentRanking, categories: drawn('agent'), valueAxisTitle: words.column.rankedBy, valueFormat: '0.0', place: chartPlace(top, 0),
        series: [{ name: words.column.rankedBy, values: drawn('value'), colour: COLOURS.perHour }],
      }],
      rows: Math.max(agents.length + 5, chartRows(1)),
    };
  };
}
