import type { InputId } from '../../../../core/kpi/catalogue/inputs';
import { COLOURS } from '../../colours';
import { numberOf, quotient, unlessBlank, type Figure } from '../../figures/figure';
import { gathered } from '../../figures/gathered';
import { inSpan, type Span } from '../../figures/tests';
import { columnTable, type ReportColumn } from '../../parts/column-table';
import { oneTable, tableName, type ReportContext } from '../../parts/context';
import { chartPlace, chartRows, sectionHead, type MakeSection } from '../../parts/section';

type ReachColumn = 'class' | 'records' | 'share';
const CLASSES = ['customersReached', 'unreachable', 'invalidRecords'] as const satisfies readonly InputId[];

/** How the records that were called came out: reached, not reached, not to be called at all. */
export function reachSection(context: ReportContext, span: Span): MakeSection | null {
  const one = oneTable(context, 'outbound');
  const classes = CLASSES.filter((input) => one?.raw.columns.inputs[input]);
  if (!one || classes.length < CLASSES.length) return null;
  const { request: { words }, chosen } = context;
  const columns = (): ReportColumn<ReachColumn>[] => [
    { key: 'class', header: words.column.result, style: 'label', of: ({ index }) => words.reach[classes[index] as 'unreachable'] },
    { key: 'records', header: words.column.records, numberFormat: '#,##0', of: ({ index }) => unlessBlank([chosen], gathered(one.raw, classes[index]!, [inSpan(one.raw, span)])) },
    { key: 'share', header: words.column.share, numberFormat: '0.0%', of: () => '' },
  ];
  return (top) => {
    const place = { name: tableName(context, 'reach'), top: top + 1, left: 0, rows: classes.length };
    const counted = columnTable(columns(), place);
    const total: Figure = { text: `SUM($${counted.cells('records').replace(/([A-Z])(\d)/g, '$1$$$2')})`, shown: counted.figures('records').reduce((sum, figure) => sum + numberOf(figure), 0) };
    const table = columnTable(columns().map((column) => (column.key === 'share' ? { ...column, of: ({ at }) => quotient(at('records'), total) } : column)), place);
    return {
      blocks: [...sectionHead(top, words.section.reach, null), table.block], tables: [table.table],
      charts: [{
        name: 'Callsheet reach', type: 'ColumnClustered', title: words.chart.reachSplit, categories: table.cells('class'), valueAxisTitle: words.share, valueFormat: '0%', place: chartPlace(top, 0),
        series: [{ name: words.column.share, values: table.cells('share'), colour: COLOURS.reached }],
      }],
      rows: Math.max(classes.length + 2, chartRows(1)),
    };
  };
}
