import { BENEFITS, type BenefitKey } from '../../../core/cost/model/benefits';
import type { BenefitInputKey } from '../../../core/cost/model/settings';
import type { Context } from '../context';
import { MONEY } from '../formats';
import { VALUE_FORMATS } from '../inputs/input-formats';
import { made, type Line } from '../lines';
import { unitCell } from '../unit-cell';
import type { YearKey } from './benefit-keys';

const STEP_OF: Readonly<Record<BenefitKey, BenefitInputKey>> = {
  attrition: 'attritionPoint', resolution: 'resolutionPoint', accuracy: 'accuracyPoint', aht: 'ahtStepSeconds', shrinkage: 'shrinkagePoint', occupancy: 'occupancyPoint', absence: 'absencePoint',
  costPerCall: 'costShare', launch: 'launchDays', churn: 'churnPoint',
};

/** What one step better is worth in a year: the step, the formula in words, what is assumed, and the rank today. */
export function benefitRow(context: Context, key: BenefitKey): Line {
  const { request: { words: { benefit }, settings }, figures: { worth }, places } = context;
  const at = places('benefits');
  const row = at.row('benefits', `benefit-${key}`);
  const step = STEP_OF[key];
  const all = rankedCells(context);
  const rank = 1 + BENEFITS.filter((other) => worth[other] > worth[key]).length;
  return {
    label: benefit[key],
    cells: [
      made(`=${benefitFormula(context, key)}`, worth[key], MONEY, 'total'), unitCell(context, 'benefits', { unit: 'perYear', money: true }),
      made(`=${at.value('inputs', step)}`, settings.benefits[step], VALUE_FORMATS[step].numberFormat), unitCell(context, 'benefits', VALUE_FORMATS[step]),
      benefit[`${key}How`], benefit[`${key}If`], made(`=RANK(B${row},${all})`, rank, '0'),
    ],
  };
}

export function rankedCells({ places }: Context): string {
  const at = places('benefits');
  const rows = BENEFITS.map((key) => at.row('benefits', `benefit-${key}`));
  return `$B$${Math.min(...rows)}:$B$${Math.max(...rows)}`;
}

function benefitFormula({ places }: Context, key: BenefitKey): string {
  const at = places('benefits');
  const year = (name: YearKey) => `$B$${at.row('benefits', `year-${name}`)}`;
  const step = `D${at.row('benefits', `benefit-${key}`)}`;
  const input = (name: string) => at.value('inputs', name);
  switch (key) {
    case 'attrition': return `ATTRITIONCOST(${year('fte')}*${step},${input('hiringCost')},${year('trainingPerJoiner')},${input('rampWeeks')},${year('weekPay')},${input('rampProductivity')},${input('leavingCost')})`;
    case 'resolution': return `${step}*${input('callAgain')}*(${year('direct')}+${year('telecoms')})`;
    case 'accuracy': return `${year('volume')}*${step}*${input('errorCost')}`;
    case 'aht': return `IF(${year('handledHours')}=0,0,${year('volume')}*${step}/${input('secondsPerHour')}*(${year('direct')}/${year('handledHours')}+${input('minutesPerHour')}*${input('telecomsPerMinute')}))`;
    case 'shrinkage': return `${year('direct')}*${step}/(1-${year('shrinkageMean')}+${step})`;
    case 'occupancy': return `IF(${year('occupancyMean')}+${step}=0,0,${year('direct')}*${step}/(${year('occupancyMean')}+${step}))`;
    case 'absence': return `${year('paidHours')}*${step}*${year('payPerHour')}*${input('coverPay')}`;
    case 'costPerCall': return `${year('total')}*${step}`;
    case 'launch': return `${step}*${input('launchRevenuePerMonth')}*${input('monthsPerYear')}/${input('daysPerYear')}*${input('launchMargin')}`;
    case 'churn': return `${input('customers')}*${step}*${input('marginPerCustomer')}`;
  }
}
