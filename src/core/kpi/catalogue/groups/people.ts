import { converted, difference, number, product, ratio, total } from '../expression';
import type { IndicatorEntry } from '../indicator';
import type { IdOf } from '../indicator-id';
import { count, hoursPer, netPoints, share } from '../measures';

/** Who is there, who stays, who grows. */
export const people: Readonly<Record<IdOf<'people'>, IndicatorEntry>> = {
  attendance: {
    view: 'people', aims: ['service', 'cost'], measure: share, direction: 'higher', formula: ratio('agentsPresent', 'agentsPlanned'),
    factors: ['morale', 'shiftTimes', 'season'], counters: ['attrition'], target: { status: 'convention', low: 0.95 },
  },
  unplannedAbsence: {
    view: 'people', aims: ['service', 'cost'], measure: share, direction: 'lower', formula: ratio('absentHours', 'scheduledHours'),
    factors: ['morale', 'season', 'workload'], counters: ['attrition'],
  },
  lateness: {
    view: 'people', aims: ['service'], measure: share, direction: 'lower', formula: ratio('shiftsLate', 'shiftsStarted'),
    factors: ['shiftTimes', 'discipline'], counters: ['employeeSatisfaction'],
  },
  attrition: {
    view: 'people', aims: ['cost', 'quality'], measure: share, direction: 'lower', open: true,
    formula: [
      { choice: 'ofPeriod', formula: ratio('leavers', 'headcount') },
      { choice: 'perYear', formula: product(ratio('leavers', 'headcount'), ratio(number(12, { unit: 'months' }), 'monthsCovered')) },
    ],
    factors: ['pay', 'shiftTimes', 'workload', 'career', 'leadership'], counters: ['turnoverCost', 'monitoringScore'],
    target: { status: 'sourced', as: 'observed', low: 0.27, high: 0.45, sources: ['qatc', 'sqmAttrition', 'contactBabel'] },
  },
  voluntaryAttrition: {
    view: 'people', aims: ['cost', 'quality'], measure: share, direction: 'lower', open: true, formula: ratio('resignations', 'headcount'),
    factors: ['pay', 'workload', 'morale'], counters: ['attrition'],
  },
  earlyAttrition: {
    view: 'people', aims: ['cost'], measure: share, direction: 'lower', formula: ratio('startersLost', 'starters'),
    factors: ['hiring', 'training', 'leadership'], counters: ['vacancyFill'],
  },
  tenure: {
    view: 'people', aims: ['quality', 'cost'], measure: { unit: 'months' }, direction: 'band', formula: total('tenureMonths'),
    factors: ['turnover', 'career', 'labourMarket'], counters: ['costPerFte'],
  },
  employeeSatisfaction: {
    short: 'ESAT', view: 'people', aims: ['satisfaction', 'quality'], measure: share, direction: 'higher', formula: ratio('employeesSatisfied', 'employeesAsked'),
    factors: ['leadership', 'pay', 'shiftTimes', 'workload'], counters: ['productivity'],
  },
  employeeNps: {
    short: 'eNPS', view: 'people', aims: ['satisfaction'], measure: netPoints, direction: 'higher', formula: converted(ratio(difference('employeePromoters', 'employeeDetractors'), 'employeesAsked'), 100),
    factors: ['morale', 'leadership', 'career'], counters: ['productivity'],
  },
  trainingPerAgent: {
    view: 'people', aims: ['quality'], measure: hoursPer('agent'), direction: 'band', formula: ratio('trainingHours', 'headcount'),
    factors: ['changes', 'turnover', 'policy'], counters: ['shrinkage'],
  },
  timeToProficiency: {
    view: 'people', aims: ['cost', 'quality'], measure: { unit: 'weeks' }, direction: 'lower', formula: total('weeksToProficiency'),
    factors: ['training', 'tools', 'coaching'], counters: ['earlyAttrition', 'fatalErrorRate'],
  },
  vacancyFill: {
    view: 'people', aims: ['service', 'cost'], measure: share, direction: 'higher', formula: ratio('postsFilled', 'postsOpen'),
    factors: ['labourMarket', 'hiring', 'pay'], counters: ['earlyAttrition'],
  },
  spanOfControl: {
    view: 'people', aims: ['cost', 'quality'], measure: count('agent', 'leader'), direction: 'band', formula: ratio('headcount', 'teamLeaders'),
    factors: ['leadership', 'callMix'], counters: ['monitoringScore', 'coachingPerAgent'], target: { status: 'convention', low: 12, high: 15 },
  },
  coachingPerAgent: {
    view: 'people', aims: ['quality'], measure: count('action', 'agent'), direction: 'higher', formula: ratio('coachingSessions', 'headcount'),
    factors: ['leadership', 'workload'], counters: ['shrinkage'],
  },
  promotionRate: {
    view: 'people', aims: ['satisfaction'], measure: share, direction: 'context', open: true, formula: ratio('promotions', 'headcount'),
    factors: ['career', 'turnover'], counters: ['attrition'],
  },
  multiSkillShare: {
    view: 'people', aims: ['service', 'cost'], measure: share, direction: 'higher', formula: ratio('multiSkilled', 'headcount'),
    factors: ['training', 'pay'], counters: ['averageHandleTime', 'monitoringScore'],
  },
};
