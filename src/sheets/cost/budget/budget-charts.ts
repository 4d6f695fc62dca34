import { HEADS } from '../../../core/cost/model/heads';
import type { ChartPlan } from '../../plan';
import type { Context } from '../context';
import { MONTH_FORMAT } from '../month-sheet';
import { MONTHS_HEADER_ROW } from './budget-months';

/** What every month was to cost, and what those that are booked did. */
export function monthsChart({ request: { words: { budget }, settings }, places }: Context, place: ChartPlan['place']): ChartPlan {
  const column = (letter: string) => `${letter}${MONTHS_HEADER_ROW + 1}:${letter}${MONTHS_HEADER_ROW + places('budget').months}`;
  return {
    name: budget.monthsName, type: 'ColumnClustered', place, title: budget.monthsChart, categories: column('A'), categoryFormat: MONTH_FORMAT, valueAxisTitle: settings.currency, valueFormat: '#,##0', fromZero: true,
    series: [{ name: budget.monthBudget, values: column('B'), colour: '#8EA9DB' }, { name: budget.monthActual, values: column('C'), colour: '#1F3864' }],
  };
}

/** Where it went: booked less budget by head, above zero what was overspent. */
export function headsChart({ request: { words: { budget }, settings }, places }: Context, place: ChartPlan['place']): ChartPlan {
  const column = (letter: string) => places('budget').between('budget', HEADS[0], HEADS.at(-1)!, letter);
  return {
    name: budget.chartName, type: 'ColumnClustered', place, title: budget.chart, categories: column('A'), valueAxisTitle: settings.currency, valueFormat: '+#,##0;-#,##0;0', labelsAtEdge: true,
    series: [{ name: budget.variance, values: column('D'), colour: '#1F3864' }],
  };
}
