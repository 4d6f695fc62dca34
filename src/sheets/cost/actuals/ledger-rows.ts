import { sum } from '../../../core/numeric/sum';
import { HEADS, type Head } from '../../../core/cost/model/heads';
import type { ActualDriver } from '../../../core/cost/model/settings';
import type { Context } from '../context';
import { CHANGE, MONEY, PRICE, SHARE } from '../formats';
import type { Format } from '../inputs/input-formats';
import { made, typed, type Line } from '../lines';
import { unitCell } from '../unit-cell';

/** One head as it was booked; blank months have not come yet. */
export function ledgerRow(context: Context, head: Head): Line {
  const { request: { words, settings }, places } = context;
  const values = settings.actuals.heads[head] ?? [];
  return {
    label: words.head[head],
    cells: [made(`=SUM(${places('actuals').all('actuals', head)})`, sum(settings.monthly.volume.map((_, month) => values[month] ?? 0)), MONEY), unitCell(context, 'actuals', { unit: 'money', money: true })],
    month: (month) => typed(values[month] ?? null, MONEY),
  };
}

export function ledgerTotal(context: Context): Line {
  const { request: { words, settings }, places } = context;
  const at = places('actuals');
  const of = (month: number) => sum(HEADS.map((head) => settings.actuals.heads[head]?.[month] ?? 0));
  const formula = (letter: string) => `=SUM(${at.between('actuals', HEADS[0], HEADS.at(-1)!, letter)})`;
  return {
    label: { content: words.actual.total, style: 'total' },
    cells: [made(formula('B'), sum(Array.from({ length: at.months }, (_, month) => of(month))), MONEY, 'total'), unitCell(context, 'actuals', { unit: 'money', money: true })],
    month: (month, letter) => made(formula(letter), of(month), MONEY, 'total'),
  };
}

/** 1 for a month in which any head is booked. */
export function bookedRow(context: Context): Line {
  const { request: { words }, figures: { budget }, places } = context;
  const at = places('actuals');
  return {
    label: words.actual.booked,
    cells: [made(`=SUM(${at.all('actuals', 'booked')})`, budget.booked.filter(Boolean).length, '0'), unitCell(context, 'actuals', { unit: 'months' })],
    month: (month, letter) => made(`=IF(COUNT(${at.between('actuals', HEADS[0], HEADS.at(-1)!, letter)})>0,1,0)`, budget.booked[month] ? 1 : 0, '0'),
  };
}

export const DRIVER_FORMATS: Readonly<Record<ActualDriver, Format>> = {
  volume: { unit: 'calls', numberFormat: '#,##0' }, ahtSeconds: { unit: 'seconds', numberFormat: '0' }, shrinkage: { unit: 'fraction', numberFormat: SHARE }, occupancy: { unit: 'fraction', numberFormat: SHARE },
  ratePerHour: { unit: 'perHour', money: true, numberFormat: PRICE }, leavers: { unit: 'people', numberFormat: '0.0' },
};

export function driverRow(context: Context, driver: ActualDriver): Line {
  const { request: { words, settings } } = context;
  const values = settings.actuals.drivers[driver] ?? [];
  const { numberFormat } = DRIVER_FORMATS[driver];
  return {
    label: words.actual[driver], cells: [null, unitCell(context, 'actuals', DRIVER_FORMATS[driver]), driver === 'ratePerHour' ? words.actual.rateBlank : words.actual.blank],
    month: (month) => typed(values[month] ?? null, numberFormat),
  };
}

/** Booked less budget, in months that count. */
export function varianceRow(context: Context, head: Head | 'all'): Line {
  const { request: { words, settings }, figures: { model, budget }, places } = context;
  const at = places('actuals');
  const own = head === 'all' ? 'total' : head;
  const of = (month: number) => {
    if (!budget.booked[month]) return 0;
    return head === 'all' ? budget.variances[month]! : (settings.actuals.heads[head]?.[month] ?? 0) - model.costs[month]!.heads[head];
  };
  const style = head === 'all' ? 'total' : undefined;
  return {
    label: { content: head === 'all' ? words.actual.variance : words.head[head], style: style ?? 'label' },
    cells: [made(`=SUM(${at.all('actuals', `variance-${head}`)})`, sum(model.costs.map((_, month) => of(month))), CHANGE, style), unitCell(context, 'actuals', { unit: 'money', money: true })],
    month: (month, letter) => made(`=${at.month('actuals', 'booked', letter)}*(${at.month('actuals', own, letter)}-${at.month('cost', own, letter)})`, of(month), CHANGE),
  };
}
