import { FAMILIES, HEADS, type Family, type Head } from '../../../core/cost/model/heads';
import { overMonths } from '../../../core/cost/model/cost-model';
import type { Context } from '../context';
import { made, typed, type Line } from '../lines';
import { MONEY } from '../formats';

/** One of the twelve heads: total, share, family, and every month by the same formula. */
export function headRow({ request: { words, settings: { families } }, figures: { model }, places }: Context, head: Head): Line {
  const at = places('cost');
  const formula = HEAD_FORMULAS[head];
  const total = overMonths(model.costs, ({ heads }) => heads[head]);
  const all = overMonths(model.costs, (month) => month.total);
  const refs = { input: (key: string) => at.value('inputs', key), typed: (key: string, letter: string) => at.month('inputs', key, letter), working: (key: string, letter: string) => at.month('workings', key, letter), own: (key: string, letter: string) => at.month('cost', key, letter) };
  return {
    label: words.head[head],
    cells: [
      made(`=SUM(${at.all('cost', head)})`, total, MONEY), shareCell(`$B${at.row('cost', head)}`, at.value('cost', 'total'), total, all), { ...typed(words.family[families[head]]) },
    ],
    month: (month, letter) => made(`=${formula(refs, letter)}`, model.costs[month]!.heads[head], MONEY),
  };
}

/** Of the total; nothing where nothing is spent. */
export function shareCell(part: string, whole: string, value: number, all: number) {
  return made(`=IF(${whole}=0,0,${part}/${whole})`, all === 0 ? 0 : value / all, '0.0%');
}

export function totalRow({ request: { words }, figures: { model }, places }: Context): Line {
  const at = places('cost');
  const total = overMonths(model.costs, (month) => month.total);
  const sum = (letter: string) => `=SUM(${at.between('cost', HEADS[0], HEADS.at(-1)!, letter)})`;
  return {
    label: { content: words.cost.total, style: 'total' },
    cells: [made(sum('B'), total, MONEY, 'total'), made(sum('C'), total === 0 ? 0 : 1, '0.0%', 'total'), null],
    month: (month, letter) => made(sum(letter), model.costs[month]!.total, MONEY, 'total'),
  };
}

/** Heads of a family added up by the word that stands beside them. */
export function familyRow({ request: { words }, figures: { model }, places }: Context, family: Family): Line {
  const at = places('cost');
  const row = at.row('cost', `family-${family}`);
  const between = (letter: string) => at.between('cost', HEADS[0], HEADS.at(-1)!, letter);
  const words$ = between('$D').replace(/\$D(\d+)/g, '$$D$$$1');
  const sum = (letter: string) => `=SUMIF(${words$},$A${row},${between(letter).replace(/([A-Z]+)(\d+)/g, '$1$$$2')})`;
  const total = overMonths(model.costs, ({ families }) => families[family]);
  return {
    label: words.family[family],
    cells: [made(sum('B'), total, MONEY), shareCell(`$B${row}`, at.value('cost', 'total'), total, overMonths(model.costs, (month) => month.total)), null],
    month: (month, letter) => made(sum(letter), model.costs[month]!.families[family], MONEY),
  };
}

export const familyKey = (key: string): Family | undefined => FAMILIES.find((family) => key === `family-${family}`);

interface Refs {
  readonly input: (key: string) => string;
  readonly typed: (key: string, letter: string) => string;
  readonly working: (key: string, letter: string) => string;
  readonly own: (key: string, letter: string) => string;
}

const HEAD_FORMULAS: Readonly<Record<Head, (refs: Refs, letter: string) => string>> = {
  setUp: ({ input, working }, l) => `IF(${working('monthNumber', l)}<=${input('setUpMonths')},${input('setUpCost')}/${input('setUpMonths')},0)`,
  running: ({ input }) => input('runningPerMonth'),
  direct: ({ input, working }, l) => `(${working('basePay', l)}+${working('supervisors', l)}*${input('supervisorPay')})*(1+${input('onCost')})`,
  indirect: ({ input }) => `${input('managers')}*${input('managerPay')}*(1+${input('onCost')})`,
  hiring: ({ input, working }, l) => `${working('joiners', l)}*${input('hiringCost')}`,
  training: ({ working }, l) => `${working('joiners', l)}*${working('trainingPerJoiner', l)}`,
  attrition: ({ working }, l) => `${working('leavers', l)}*${working('costPerLeaver', l)}`,
  systems: ({ input, working }, l) => `${working('seats', l)}*${input('systemsPerSeat')}`,
  premises: ({ input, working }, l) => `${working('seats', l)}*${input('premisesPerSeat')}`,
  other: ({ input }) => input('otherPerMonth'),
  telecoms: ({ input, working }, l) => `${working('minutes', l)}*${input('telecomsPerMinute')}`,
  capital: ({ input, own }, l) => `${own('workingCapital', l)}*${input('costOfCapital')}/${input('monthsPerYear')}`,
};
