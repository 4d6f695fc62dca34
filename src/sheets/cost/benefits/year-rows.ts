import { sum } from '../../../core/numeric/sum';
import type { Context } from '../context';
import { MONEY, PRICE, SHARE } from '../formats';
import type { Format } from '../inputs/input-formats';
import { made, type Line } from '../lines';
import { unitCell } from '../unit-cell';
import type { YearKey } from './benefit-keys';

const FORMATS: Readonly<Record<YearKey, Format>> = {
  yearly: { unit: 'times', numberFormat: '0.00' }, volume: { unit: 'calls', numberFormat: '#,##0' }, handledHours: { unit: 'hours', numberFormat: '#,##0.0' }, agentHours: { unit: 'hours', numberFormat: '#,##0.0' },
  paidHours: { unit: 'hours', numberFormat: '#,##0.0' }, occupancyMean: { unit: 'fraction', numberFormat: SHARE }, shrinkageMean: { unit: 'fraction', numberFormat: SHARE }, fte: { unit: 'people', numberFormat: '#,##0.0' },
  direct: { unit: 'perYear', money: true, numberFormat: MONEY }, telecoms: { unit: 'perYear', money: true, numberFormat: MONEY }, total: { unit: 'perYear', money: true, numberFormat: MONEY },
  payPerHour: { unit: 'perHour', money: true, numberFormat: PRICE }, weeklyHours: { unit: 'hours', numberFormat: '0.0' }, weekPay: { unit: 'perWeek', money: true, numberFormat: MONEY },
  trainingPerJoiner: { unit: 'perJoiner', money: true, numberFormat: MONEY },
};

/** A figure of a year of this model: its months stretched or shrunk to twelve. */
export function yearRow(context: Context, key: YearKey): Line {
  const { formula, sample } = yearValue(context, key);
  return { label: context.request.words.benefit[key], cells: [made(formula, sample, FORMATS[key].numberFormat), unitCell(context, 'benefits', FORMATS[key])] };
}

function yearValue({ request: { settings }, figures: { model, year }, places }: Context, key: YearKey): { readonly formula: string; readonly sample: number } {
  const at = places('benefits');
  const own = (name: YearKey) => `$B$${at.row('benefits', `year-${name}`)}`;
  const input = (name: string) => at.value('inputs', name);
  const grown = (sheet: 'inputs' | 'workings' | 'cost', row: string, sample: number) => ({ formula: `=SUM(${at.all(sheet, row)})*${own('yearly')}`, sample });
  const yearly = 12 / settings.months;
  const weekPay = year.weeklyHours * year.payPerHour;
  switch (key) {
    case 'yearly': return { formula: `=${input('monthsPerYear')}/${input('monthCount')}`, sample: yearly };
    case 'volume': return grown('inputs', 'volume', year.volume);
    case 'handledHours': return grown('workings', 'handledHours', year.handledHours);
    case 'agentHours': return grown('workings', 'agentHours', sum(model.labour.map((month) => month.agentHours)) * yearly);
    case 'paidHours': return grown('workings', 'paidHours', year.paidHours);
    case 'occupancyMean': return { formula: `=IF(${own('agentHours')}=0,0,${own('handledHours')}/${own('agentHours')})`, sample: year.occupancy };
    case 'shrinkageMean': return { formula: `=IF(${own('paidHours')}=0,0,1-${own('agentHours')}/${own('paidHours')})`, sample: year.shrinkage };
    case 'fte': return { formula: `=AVERAGE(${at.all('workings', 'fte')})`, sample: year.fte };
    case 'direct': return grown('cost', 'direct', year.direct);
    case 'telecoms': return grown('cost', 'telecoms', year.telecoms);
    case 'total': return grown('cost', 'total', year.total);
    case 'payPerHour': return { formula: `=IF(${own('paidHours')}=0,0,SUM(${at.all('workings', 'basePay')})*${own('yearly')}/${own('paidHours')})*(1+${input('onCost')})`, sample: year.payPerHour };
    case 'weeklyHours': return { formula: `=AVERAGE(${at.all('inputs', 'hoursPerFte')})*${input('monthsPerYear')}/${input('weeksPerYear')}`, sample: year.weeklyHours };
    case 'weekPay': return { formula: `=${own('weeklyHours')}*${own('payPerHour')}`, sample: weekPay };
    case 'trainingPerJoiner': return { formula: `=${input('trainingWeeks')}*${own('weekPay')}+${input('courseCost')}`, sample: settings.inputs.trainingWeeks * weekPay + settings.inputs.courseCost };
  }
}
