import { HEADS, type Head } from '../../../core/cost/model/heads';
import type { ChartPlan } from '../../plan';
import type { Context } from '../context';
import { HEADER_ROW } from '../places';
import { MONTH_FORMAT } from '../month-sheet';

/** Largest first, so that it stands at the foot; neighbours far apart in lightness. */
const COLOURS: Readonly<Record<Head, string>> = {
  direct: '#1F3864', premises: '#7FB2E5', systems: '#007C72', indirect: '#9CD3CB', running: '#5C3B00', setUp: '#F2A900', training: '#8064A2', hiring: '#CBB8E0', attrition: '#C4314B', telecoms: '#F2958C', other: '#595959', capital: '#BFBFBF',
};
const ORDER = Object.keys(COLOURS) as Head[];

/** Heads stacked by month, cost per call as a line against the right. */
export function costChart({ request: { words, settings }, places }: Context, place: ChartPlan['place']): ChartPlan {
  const at = places('cost');
  const row = (key: string) => at.all('cost', key).replaceAll('$', '');
  const { chart } = words;
  return {
    name: chart.name, type: 'ColumnStacked', place, title: chart.title, categories: `${at.letter(0)}${HEADER_ROW}:${at.letter(at.months - 1)}${HEADER_ROW}`, categoryFormat: MONTH_FORMAT,
    valueAxisTitle: `${chart.axis} (${settings.currency})`, valueFormat: '#,##0', secondaryAxisTitle: `${chart.secondary} (${settings.currency})`, secondaryFormat: '0.00',
    series: [
      ...ORDER.filter((head) => HEADS.includes(head)).map((head) => ({ name: words.head[head], values: row(head), colour: COLOURS[head] })),
      { name: chart.perCall, values: row('perCall'), colour: '#000000', type: 'Line' as const, secondary: true },
    ],
  };
}
