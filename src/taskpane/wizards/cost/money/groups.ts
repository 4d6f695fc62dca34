import type { Head } from '../../../../core/cost/model/heads';
import type { CostInputKey, MonthlyKey } from '../../../../core/cost/model/settings';
import type { words } from '../../../../locales';

type Money = ReturnType<typeof words>['cost']['money'];
/** How one setting is typed and what stands behind its number: the currency by what, or a unit of time. */
export type FieldKind =
  | { readonly as: 'percent'; readonly min?: number; readonly max?: number; readonly page?: string }
  | { readonly as: 'money'; readonly per: 'perHour' | 'perMonth' | 'perSeat' | 'perMinute' | 'perPerson' | 'perSuccess' | 'amount' }
  | { readonly as: 'number'; readonly unit?: 'hours' | 'weeks' | 'months' | 'days' | 'people'; readonly above?: number; readonly max?: number; readonly blank?: 'openingBlank' };

export interface MoneyField {
  readonly key: MonthlyKey | CostInputKey;
  readonly kind: FieldKind;
}

export type GroupKey = keyof Money['group'];

export interface MoneyGroup {
  readonly key: GroupKey;
  /** Heads whose sum stands in its title; none for revenue. */
  readonly heads: readonly Head[];
  readonly fields: readonly MoneyField[];
}

const money = (per: Extract<FieldKind, { as: 'money' }>['per']): FieldKind => ({ as: 'money', per });
const number = (unit?: Extract<FieldKind, { as: 'number' }>['unit'], limits: { readonly above?: number; readonly max?: number } = {}): FieldKind => ({ as: 'number', unit, ...limits });

/** What things cost, by head as the sheets have them. */
export const MONEY_GROUPS: readonly MoneyGroup[] = [
  {
    key: 'labour', heads: ['direct'], fields: [
      { key: 'wagePerHour', kind: money('perHour') }, { key: 'hoursPerFte', kind: number('hours', { above: 0, max: 744 }) }, { key: 'shrinkage', kind: { as: 'percent', max: 0.99, page: 'SHRINKAGE' } },
      { key: 'spanOfControl', kind: number('people', { above: 0 }) }, { key: 'supervisorPay', kind: money('perMonth') },
    ],
  },
  { key: 'indirect', heads: ['indirect'], fields: [{ key: 'managers', kind: number('people') }, { key: 'managerPay', kind: money('perMonth') }] },
  {
    key: 'turnover', heads: ['hiring', 'training', 'attrition'], fields: [
      { key: 'attritionRate', kind: { as: 'percent', page: 'ATTRITIONRATE' } }, { key: 'openingFte', kind: { as: 'number', unit: 'people', blank: 'openingBlank' } }, { key: 'hiringCost', kind: money('perPerson') },
      { key: 'trainingWeeks', kind: number('weeks') }, { key: 'courseCost', kind: money('perPerson') }, { key: 'leavingCost', kind: money('perPerson') },
      { key: 'rampWeeks', kind: number('weeks') }, { key: 'rampProductivity', kind: { as: 'percent' } },
    ],
  },
  {
    key: 'seats', heads: ['systems', 'premises', 'telecoms'], fields: [
      { key: 'seatsPerFte', kind: number() }, { key: 'systemsPerSeat', kind: money('perSeat') }, { key: 'premisesPerSeat', kind: money('perSeat') }, { key: 'telecomsPerMinute', kind: money('perMinute') },
    ],
  },
  { key: 'others', heads: ['running', 'other'], fields: [{ key: 'runningPerMonth', kind: money('perMonth') }, { key: 'otherPerMonth', kind: money('perMonth') }] },
  { key: 'setUp', heads: ['setUp'], fields: [{ key: 'setUpCost', kind: money('amount') }, { key: 'setUpMonths', kind: number('months', { above: 0, max: 600 }) }] },
  {
    key: 'revenue', heads: [], fields: [
      { key: 'revenuePerCall', kind: money('amount') }, { key: 'revenuePerMinute', kind: money('perMinute') }, { key: 'revenuePerSeat', kind: money('perSeat') },
      { key: 'successes', kind: number() }, { key: 'revenuePerSuccess', kind: money('perSuccess') },
    ],
  },
  {
    key: 'capital', heads: ['capital'], fields: [
      { key: 'receivableDays', kind: number('days') }, { key: 'payableDays', kind: number('days') }, { key: 'costOfCapital', kind: { as: 'percent', max: 10 } },
    ],
  },
];
