import { say } from '../../../locales/say';
import type { ChartPlan } from '../../plan';
import type { Context } from '../context';
import { barLetter, type BarColumn, type Bars } from './bars';

/** Stacked columns on a blank base: a waterfall that every Excel since 2007 and LibreOffice draw, on both sides of zero. */
export function bridgeChart({ request: { words: { bridge }, settings, locale }, places }: Context, bars: Bars, place: ChartPlan['place']): ChartPlan {
  const at = places('bridge');
  const first = bars === 'whole' ? 'start' : 'step-1';
  const column = (letter: string) => at.between('bridge', first, 'end', letter);
  const { way } = settings.bridge;
  const series = (name: Exclude<BarColumn, 'begins' | 'ends' | 'above' | 'below'>, colour: string) => ({ name: bridge[name], values: column(barLetter(bars, name)), colour });
  return {
    name: bars === 'whole' ? bridge.chartName : bridge.differenceName, type: 'ColumnStacked', place, title: say(bars === 'whole' ? bridge.chart : bridge.difference, { from: bridge.from[way], to: bridge.to[way] }, locale), categories: column('A'),
    valueAxisTitle: settings.currency, valueFormat: '#,##0', labelsAtEdge: true,
    series: [
      { ...series('base', '#FFFFFF'), blank: true }, series('whole', '#1F3864'), series('rise', '#C4314B'), series('fall', '#007C72'),
      series('wholeBelow', '#1F3864'), series('riseBelow', '#C4314B'), series('fallBelow', '#007C72'),
    ],
  };
}
