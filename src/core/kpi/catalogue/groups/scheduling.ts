import { difference, lessThanOne, mean, number, overRows, product, ratio, spread, total } from '../expression';
import type { IndicatorEntry } from '../indicator';
import type { IdOf } from '../indicator-id';
import { count, plainRatio, share } from '../measures';

/** How well people are planned to the work, and how well they keep to the plan. */
export const scheduling: Readonly<Record<IdOf<'scheduling'>, IndicatorEntry>> = {
  forecastAccuracy: {
    view: 'productivity', aims: ['service', 'cost'], measure: share, direction: 'higher', open: true,
    formula: lessThanOne(ratio(overRows({ kind: 'gap', a: 'forecastCalls', b: 'callsOffered' }), 'callsOffered')),
    factors: ['events', 'season', 'marketing'], counters: ['scheduleChangeRate'],
    target: { status: 'sourced', as: 'goal', low: 0.95, sources: ['bayt'] },
  },
  forecastBias: {
    view: 'productivity', aims: ['service', 'cost'], measure: share, direction: 'band', open: true, formula: ratio(difference('forecastCalls', 'callsOffered'), 'callsOffered'),
    factors: ['events', 'season', 'selfService'], counters: ['forecastAccuracy'], target: { status: 'convention', low: -0.05, high: 0.05 },
  },
  intradayForecastError: {
    view: 'productivity', aims: ['service'], measure: share, direction: 'lower', open: true, formula: ratio(overRows({ kind: 'gap', a: 'reforecastCalls', b: 'callsOffered' }), 'callsOffered'),
    factors: ['events', 'faults'], counters: ['scheduleChangeRate'],
  },
  scheduleEfficiency: {
    view: 'productivity', aims: ['cost'], measure: share, direction: 'higher', formula: ratio(overRows({ kind: 'lesser', a: 'scheduledAgents', b: 'requiredAgents' }), 'scheduledAgents'),
    factors: ['shiftVariety', 'contracts', 'scheduleFit'], counters: ['coverage', 'wishesMet'],
  },
  coverage: {
    view: 'productivity', aims: ['service'], measure: share, direction: 'higher', formula: ratio(overRows({ kind: 'lesser', a: 'scheduledAgents', b: 'requiredAgents' }), 'requiredAgents'),
    factors: ['staffing', 'shiftVariety', 'absence'], counters: ['scheduleEfficiency'],
  },
  scheduleInflexibility: {
    view: 'productivity', aims: ['cost', 'service'], measure: share, direction: 'lower', open: true, formula: ratio(overRows({ kind: 'gap', a: 'scheduledAgents', b: 'requiredAgents' }), 'requiredAgents'),
    factors: ['shiftVariety', 'contracts', 'wishes'], counters: ['wishesMet', 'attrition'],
    target: { status: 'sourced', as: 'goal', high: 0.15, sources: ['swpp'] },
  },
  netInefficiency: {
    view: 'productivity', aims: ['cost'], measure: share, direction: 'band', open: true, formula: ratio(difference('scheduledAgents', 'requiredAgents'), 'requiredAgents'),
    factors: ['staffing', 'hiring', 'volume'], counters: ['scheduleInflexibility'],
    target: { status: 'sourced', as: 'goal', low: 0, high: 0, sources: ['cchInefficiency'] },
  },
  shapeFit: {
    view: 'productivity', aims: ['service', 'cost'], measure: share, direction: 'higher',
    formula: lessThanOne(product(number(0.5), overRows({ kind: 'shareGap', a: 'scheduledAgents', b: 'callsOffered' }))),
    factors: ['shiftVariety', 'shiftTimes'], counters: ['coverage'],
  },
  intervalsNearRequirement: {
    view: 'productivity', aims: ['service', 'cost'], measure: share, direction: 'higher',
    formula: ratio(overRows({ kind: 'near', a: 'scheduledAgents', b: 'requiredAgents', tolerance: 0.1 }), overRows({ kind: 'both', a: 'scheduledAgents', b: 'requiredAgents' })),
    factors: ['shiftVariety', 'groupSize', 'absence'], counters: ['scheduleChangeRate'],
  },
  adherence: {
    view: 'productivity', aims: ['service'], measure: share, direction: 'higher', formula: ratio('minutesAsPlanned', 'minutesPlanned'),
    factors: ['discipline', 'handleTime', 'leadership'], counters: ['averageHandleTime', 'monitoringScore'],
    target: { status: 'sourced', as: 'goal', low: 0.9, sources: ['deHaan'] },
  },
  conformance: {
    view: 'productivity', aims: ['cost'], measure: share, direction: 'band', open: true, formula: ratio('workedHours', 'plannedHours'),
    factors: ['overtime', 'absence'], counters: ['adherence'],
    target: { status: 'sourced', as: 'goal', low: 1, high: 1, sources: ['serviceNow'] },
  },
  scheduleChangeRate: {
    view: 'productivity', aims: ['satisfaction', 'cost'], measure: share, direction: 'lower', formula: ratio('shiftsChanged', 'shiftsPublished'),
    factors: ['absence', 'forecast'], counters: ['serviceLevel'],
  },
  swapApproval: {
    view: 'people', aims: ['satisfaction'], measure: share, direction: 'higher', formula: ratio('swapsApproved', 'swapsAsked'),
    factors: ['policy', 'skills'], counters: ['coverage'],
  },
  wishesMet: {
    view: 'people', aims: ['satisfaction'], measure: share, direction: 'higher', formula: ratio('wishesGranted', 'wishes'),
    factors: ['staffing', 'shiftVariety', 'policy'], counters: ['scheduleEfficiency'],
  },
  shiftFairness: {
    view: 'people', aims: ['satisfaction'], measure: plainRatio, direction: 'lower', formula: ratio(spread('unpopularShifts'), mean('unpopularShifts')),
    factors: ['contracts', 'wishes', 'policy'], counters: ['wishesMet'],
  },
  restBreachCount: {
    view: 'people', aims: ['satisfaction'], measure: count('incident'), direction: 'lower', formula: total('restBreaches'),
    factors: ['staffing', 'absence', 'policy'], counters: ['coverage'], target: { status: 'convention', high: 0 },
  },
  publicationLead: {
    view: 'people', aims: ['satisfaction'], measure: { unit: 'days' }, direction: 'higher', formula: total('leadDays'),
    factors: ['forecast', 'policy'], counters: ['scheduleChangeRate'],
  },
};
