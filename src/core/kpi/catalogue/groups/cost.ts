import { difference, ifAny, inMinutes, overRows, product, ratio, sum } from '../expression';
import type { IndicatorEntry } from '../indicator';
import type { IdOf } from '../indicator-id';
import { moneyPer, share } from '../measures';

/** What the service costs, and what it brings. */
export const cost: Readonly<Record<IdOf<'cost'>, IndicatorEntry>> = {
  costPerCall: {
    short: 'CPC', view: 'finance', aims: ['cost', 'profit'], measure: moneyPer('contact'), direction: 'lower',
    formula: ratio('totalCost', sum('contactsHandled', ifAny('outboundHandled'), ifAny('otherHandled'))),
    factors: ['pay', 'handleTime', 'scheduleFit', 'overheads'], counters: ['firstContactResolution', 'satisfaction'],
    target: { status: 'sourced', as: 'observed', low: 2, high: 5, currency: 'CNY', sources: ['csdn'] },
  },
  costPerMinute: {
    view: 'finance', aims: ['cost'], measure: moneyPer('minute'), direction: 'lower', formula: ratio('totalCost', inMinutes('handleSeconds')),
    factors: ['pay', 'shrinkage', 'scheduleFit'], counters: ['monitoringScore', 'averageHandleTime'],
  },
  costPerSeat: {
    view: 'finance', aims: ['cost'], measure: moneyPer('seat'), direction: 'lower', formula: ratio('totalCost', 'seats'),
    factors: ['overheads', 'shiftVariety', 'pay'], counters: ['serviceLevel'],
  },
  costPerResolution: {
    view: 'finance', aims: ['cost', 'quality'], measure: moneyPer('case'), direction: 'lower', formula: ratio('totalCost', 'casesResolved'),
    factors: ['resolution', 'handleTime', 'pay'], counters: ['satisfaction'],
  },
  labourShare: {
    view: 'finance', aims: ['cost'], measure: share, direction: 'context', formula: ratio('labourCost', 'totalCost'),
    factors: ['automation', 'pay', 'overheads'], counters: ['attrition'],
    target: { status: 'sourced', as: 'observed', low: 0.6, high: 0.7, sources: ['rlut'] },
  },
  costPerFte: {
    view: 'finance', aims: ['cost'], measure: moneyPer('agent'), direction: 'lower', formula: ratio('totalCost', 'fullTimeEquivalents'),
    factors: ['overheads', 'pay'], counters: ['monitoringScore', 'attrition'],
  },
  budgetVariance: {
    view: 'finance', aims: ['cost', 'profit'], measure: share, direction: 'band', open: true, formula: ratio(difference('totalCost', 'budget'), 'budget'),
    factors: ['volume', 'overtime', 'hiring'], counters: ['serviceLevel'], target: { status: 'convention', low: -0.05, high: 0.05 },
  },
  revenuePerCall: {
    view: 'finance', aims: ['profit'], measure: moneyPer('call'), direction: 'higher', formula: ratio('revenue', 'callsAnswered'),
    factors: ['offer', 'skills', 'callMix'], counters: ['averageHandleTime', 'satisfaction'],
  },
  turnoverCost: {
    view: 'finance', aims: ['cost'], measure: moneyPer('agent'), direction: 'lower', formula: ratio('leaverCost', 'leavers'),
    factors: ['training', 'hiring', 'labourMarket'], counters: ['earlyAttrition'],
  },
  overstaffingCost: {
    view: 'finance', aims: ['cost'], measure: { unit: 'money' }, direction: 'lower', formula: product(overRows({ kind: 'excess', a: 'scheduledAgents', b: 'requiredAgents' }), 'intervalHours', 'wagePerHour'),
    factors: ['scheduleFit', 'shiftVariety', 'forecast'], counters: ['serviceLevel', 'coverage'],
  },
};
