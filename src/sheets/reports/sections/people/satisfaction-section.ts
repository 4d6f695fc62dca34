import type { InputId } from '../../../../core/kpi/catalogue/inputs';
import { COLOURS } from '../../colours';
import { numberOf, unlessBlank, whereRows, type Figure } from '../../figures/figure';
import { gathered, rowCount } from '../../figures/gathered';
import { inSpan } from '../../figures/tests';
import { columnTable, type ReportColumn } from '../../parts/column-table';
import { oneTable, tableName, type ReportContext } from '../../parts/context';
import { monthsOn } from '../../parts/periods';
import { chartPlace, chartRows, sectionHead, type MakeSection } from '../../parts/section';

const CLASSES = ['verySatisfied', 'satisfied', 'neutral', 'dissatisfied', 'veryDissatisfied'] as const;
type Answer = (typeof CLASSES)[number];
type SurveyColumn = 'month' | 'answers' | Answer | 'top';
const MONTHS = 13;

/** How customers answered, month by month, from very satisfied to very dissatisfied. What belongs to none of the four was said between them. */
export function satisfactionSection(context: ReportContext): MakeSection | null {
  const one = oneTable(context, 'survey');
  const needed: readonly InputId[] = ['surveyAnswers', 'verySatisfied', 'satisfied', 'dissatisfied', 'veryDissatisfied'];
  if (!one || !needed.every((input) => one.raw.columns.inputs[input])) return null;
  const { request: { words }, chosen } = context;
  const test = (month: Figure) => inSpan(one.raw, { from: month, before: monthsOn(month, 1) });
  const named: readonly Exclude<Answer, 'neutral'>[] = ['verySatisfied', 'satisfied', 'dissatisfied', 'veryDissatisfied'];
  const neutral = (at: (key: SurveyColumn) => Figure): Figure => unlessBlank([at('answers')], {
    text: `${at('answers').text}-${named.map((key) => at(key).text).join('-')}`, shown: named.reduce((left, key) => left - numberOf(at(key)), numberOf(at('answers'))),
  });
  const count = (key: Exclude<Answer, 'neutral'>): ReportColumn<SurveyColumn> =>
    ({ key, header: words.column[key], numberFormat: '#,##0', of: ({ at }) => unlessBlank([at('answers')], gathered(one.raw, key, [test(at('month'))])) });
  const columns: ReportColumn<SurveyColumn>[] = [
    { key: 'month', header: words.column.month, numberFormat: words.format.month, style: 'label', of: ({ index }) => unlessBlank([chosen], monthsOn(chosen, index - MONTHS + 1)) },
    {
      key: 'answers', header: words.column.answers, numberFormat: '#,##0',
      of: ({ at }) => unlessBlank([at('month')], whereRows(rowCount(one.raw, test(at('month'))), gathered(one.raw, 'surveyAnswers', [test(at('month'))]))),
    },
    count('verySatisfied'), count('satisfied'), count('dissatisfied'), count('veryDissatisfied'),
    { key: 'neutral', header: words.column.neutral, numberFormat: '#,##0', of: ({ at }) => neutral(at) },
    {
      key: 'top', header: words.column.top, numberFormat: '0.0%',
      of: ({ at }) => {
        const [very, plain, all] = [at('verySatisfied'), at('satisfied'), at('answers')];
        return { text: `IF(N(${all.text})=0,"",(${very.text}+${plain.text})/${all.text})`, shown: numberOf(all) === 0 ? '' : (numberOf(very) + numberOf(plain)) / numberOf(all) };
      },
    },
  ];
  return (top) => {
    const table = columnTable(columns, { name: tableName(context, 'satisfaction'), top: top + 1, left: 0, rows: MONTHS });
    return {
      blocks: [...sectionHead(top, words.section.satisfaction, null), table.block], tables: [table.table],
      charts: [{
        name: 'Callsheet satisfaction by month', type: 'ColumnStacked100', title: words.chart.satisfactionProfile, categories: table.cells('month'), categoryFormat: words.format.month, valueAxisTitle: words.share, valueFormat: '0%',
        place: chartPlace(top, 0), series: CLASSES.map((key) => ({ name: words.column[key], values: table.cells(key), colour: COLOURS[key] })),
      }],
      rows: Math.max(MONTHS + 2, chartRows(1)),
    };
  };
}
