import { sum } from '../../../core/numeric/sum';
import { OTHER_HEADS } from '../../../core/cost/model/bridge-sides';
import { overMonths, type MonthCost } from '../../../core/cost/model/cost-model';
import type { Context } from '../context';
import { MONEY, orNone, SHARE } from '../formats';
import { made, type Line } from '../lines';
import type { Earning, Memo } from './cost-keys';

const FIGURES: Readonly<Record<Exclude<Earning, 'margin'>, (cost: MonthCost) => number>> = {
  revenue: (cost) => cost.revenue, operating: (cost) => cost.total - cost.heads.setUp - cost.heads.capital, ebitda: (cost) => cost.ebitda, setUpOfMonth: (cost) => cost.heads.setUp,
  ebit: (cost) => cost.ebit, capitalOfMonth: (cost) => cost.heads.capital, result: (cost) => cost.result,
};
const BOLD: ReadonlySet<Earning> = new Set<Earning>(['ebitda', 'ebit', 'result']);

/** From revenue to EBITDA, EBIT and result. */
export function earningRow({ request: { words }, figures: { model: { costs } }, places }: Context, key: Earning): Line {
  const at = places('cost');
  const own = (name: string) => (letter: string) => (letter === 'B' ? `B${at.row('cost', name)}` : at.month('cost', name, letter));
  const label = words.cost[key === 'setUpOfMonth' ? 'setUp' : key === 'capitalOfMonth' ? 'capital' : key];
  if (key === 'margin') {
    const formula = (letter: string) => `=IF(${own('revenue')(letter)}=0,0,${own('ebitda')(letter)}/${own('revenue')(letter)})`;
    const shown = (ebitda: number, revenue: number) => (revenue === 0 ? 0 : ebitda / revenue);
    return {
      label, cells: [made(formula('B'), shown(overMonths(costs, FIGURES.ebitda), overMonths(costs, FIGURES.revenue)), orNone(SHARE)), null, null],
      month: (month, letter) => made(formula(letter), shown(costs[month]!.ebitda, costs[month]!.revenue), orNone(SHARE)),
    };
  }
  const formulas: Readonly<Record<Exclude<Earning, 'margin'>, (letter: string) => string>> = {
    revenue: (l) => `=${revenueParts(places, l)}`,
    operating: (l) => `=${own('total')(l)}-${own('setUp')(l)}-${own('capital')(l)}`,
    ebitda: (l) => `=${own('revenue')(l)}-${own('operating')(l)}`,
    setUpOfMonth: (l) => `=${own('setUp')(l)}`,
    ebit: (l) => `=${own('ebitda')(l)}-${own('setUpOfMonth')(l)}`,
    capitalOfMonth: (l) => `=${own('capital')(l)}`,
    result: (l) => `=${own('ebit')(l)}-${own('capitalOfMonth')(l)}`,
  };
  const figure = FIGURES[key];
  const style = BOLD.has(key) ? 'total' : undefined;
  return {
    label: { content: label, style: style ?? 'label' },
    cells: [made(`=SUM(${at.all('cost', key)})`, overMonths(costs, figure), MONEY, style), null, null],
    month: (month, letter) => made(formulas[key](letter), figure(costs[month]!), MONEY, style),
  };
}

function revenueParts(places: Context['places'], letter: string): string {
  const at = places('cost');
  return [
    [at.month('inputs', 'volume', letter), 'revenuePerCall'], [at.month('workings', 'minutes', letter), 'revenuePerMinute'], [at.month('workings', 'seats', letter), 'revenuePerSeat'],
    [at.month('inputs', 'successes', letter), 'revenuePerSuccess'],
  ].map(([units, price]) => `${units}*${at.value('inputs', price!)}`).join('+');
}

/** What the cost of working capital and the bridge are made of. */
export function memoRow({ request: { words, settings: { inputs } }, figures: { model: { costs } }, places }: Context, key: Memo): Line {
  const at = places('cost');
  const own = (name: string, letter: string) => at.month('cost', name, letter);
  const input = (name: string) => at.value('inputs', name);
  const row = {
    bought: {
      formula: (l: string) => `=${['running', 'systems', 'premises', 'other', 'telecoms'].map((head) => own(head, l)).join('+')}`, whole: 'SUM',
      sample: ({ heads }: MonthCost) => inputs.runningPerMonth + heads.systems + heads.premises + inputs.otherPerMonth + heads.telecoms,
    },
    workingCapital: {
      formula: (l: string) => `=(${own('revenue', l)}*${input('receivableDays')}-${own('bought', l)}*${input('payableDays')})*${input('monthsPerYear')}/${input('daysPerYear')}`, whole: 'AVERAGE',
      sample: (cost: MonthCost) => cost.workingCapital,
    },
    otherHeads: {
      formula: (l: string) => `=${own('total', l)}-${['direct', 'hiring', 'training', 'attrition'].map((head) => own(head, l)).join('-')}`, whole: 'SUM',
      sample: ({ heads }: MonthCost) => sum(OTHER_HEADS.map((head) => heads[head])),
    },
  }[key];
  const samples = costs.map(row.sample);
  return {
    label: words.working[key], cells: [made(`=${row.whole}(${at.all('cost', key)})`, sum(samples) / (row.whole === 'SUM' ? 1 : samples.length), MONEY), null, words.working[`${key}How`]],
    month: (month, letter) => made(row.formula(letter), samples[month]!, MONEY),
  };
}
