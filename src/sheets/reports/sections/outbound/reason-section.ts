import { cellAddress, fixedCell } from '../../../area';
import { COLOURS } from '../../colours';
import { constant, numberOf, quotient, unlessBlank, type Figure } from '../../figures/figure';
import { gathered } from '../../figures/gathered';
import { sentence, writtenShare } from '../../figures/sentence';
import { inSpan, named, type Span } from '../../figures/tests';
import { columnTable, type ReportColumn } from '../../parts/column-table';
import { oneTable, tableName, type ReportContext } from '../../parts/context';
import { chartPlace, chartRows, sectionHead, WORKINGS_TABLES, type MakeSection } from '../../parts/section';
import { listedCheck } from '../listed-check';
import { namesIn } from '../name-list';
import { ofRank, rankOf } from './ranked';

const MOST = 30;

/** Why customers refuse, the commonest reason first. */
export function reasonSection(context: ReportContext, span: Span): MakeSection | null {
  const one = (['refusals', 'outbound'] as const).map((kind) => oneTable(context, kind)).find((table) => table?.raw.columns.inputs.refusals && table.raw.columns.keys.reason !== undefined);
  const reasons = one ? namesIn(one.raw, 'reason').slice(0, MOST) : [];
  if (!one || reasons.length === 0) return null;
  const { request: { words, locale }, chosen } = context;
  const within = inSpan(one.raw, span);
  const working: ReportColumn<'reason' | 'count' | 'rank'>[] = [
    { key: 'reason', header: words.column.reason, style: 'label', of: ({ index }) => reasons[index]! },
    { key: 'count', header: words.column.refusals, numberFormat: '#,##0', of: ({ at }) => unlessBlank([chosen], gathered(one.raw, 'refusals', [within, named(one.raw, 'reason', at('reason'))])) },
  ];
  return (top) => {
    const place = { name: tableName(context, 'reasons'), top: top + 2, left: WORKINGS_TABLES, rows: reasons.length };
    const counts = columnTable(working, place).figures('count');
    const source = columnTable<'reason' | 'count' | 'rank'>([
      ...working,
      {
        key: 'rank', header: words.column.place, numberFormat: '0',
        of: ({ index, at, all }) => rankOf(at('count'), counts, index, all('count'), `${fixedCell(cellAddress(top + 2, WORKINGS_TABLES + 1))}:${at('count').text}`),
      },
    ], place);
    const total: Figure = { text: `SUM(${fixedCell(source.cells('count'))})`, shown: counts.reduce((sum, one) => sum + numberOf(one), 0) };
    const ranked = (key: 'reason' | 'count', index: number, placeCell: string) => ofRank({ text: placeCell, shown: index + 1 }, fixedCell(source.cells(key)), fixedCell(source.cells('rank')), source.figures('rank'), source.figures(key));
    const table = columnTable<'reason' | 'place' | 'count' | 'share' | 'running'>([
      { key: 'reason', header: words.column.reason, style: 'label', of: ({ index, at }) => ranked('reason', index, at('place').text) },
      { key: 'place', header: words.column.place, numberFormat: '0', of: ({ index }) => index + 1 },
      { key: 'count', header: words.column.refusals, numberFormat: '#,##0', of: ({ index, at }) => ranked('count', index, at('place').text) },
      { key: 'share', header: words.column.share, numberFormat: '0.0%', of: ({ at }) => quotient(at('count'), total) },
    ], { name: tableName(context, 'refusals'), top: top + 2, left: 0, rows: reasons.length });
    const [reason, share] = [table.figures('reason')[0]!, table.figures('share')[0]!];
    const leads = sentence(words.said.reason, { reason, share: writtenShare(share, locale) });
    const said: Figure = { text: `IF(ISNUMBER(${share.text}),${leads.text},"")`, shown: typeof share.shown === 'number' ? leads.shown : constant('').shown };
    return {
      blocks: [
        ...sectionHead(top, words.section.reasons, said), table.block, source.block,
        { kind: 'cells', at: `A${top + 3 + reasons.length}`, rows: [listedCheck(words.otherReasons, gathered(one.raw, 'refusals', [within]), total.text, numberOf(total), words)] },
      ],
      tables: [table.table, source.table],
      charts: [{
        name: 'Callsheet refusal reasons', type: 'ColumnClustered', title: words.chart.refusalReasons, categories: table.cells('reason'), valueAxisTitle: words.column.refusals, valueFormat: '#,##0', place: chartPlace(top, 0),
        series: [{ name: words.column.refusals, values: table.cells('count'), colour: COLOURS.refusals }],
      }],
      rows: Math.max(reasons.length + 4, chartRows(1)),
    };
  };
}
