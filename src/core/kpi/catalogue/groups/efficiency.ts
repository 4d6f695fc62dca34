import { inHours, lessThanOne, mean, ratio, spread } from '../expression';
import type { IndicatorEntry } from '../indicator';
import type { IdOf } from '../indicator-id';
import { count, hoursPer, plainRatio, secondsPer, share } from '../measures';

/** How long the work takes and how much of the time paid is spent on it. */
export const efficiency: Readonly<Record<IdOf<'efficiency'>, IndicatorEntry>> = {
  averageHandleTime: {
    short: 'AHT', view: 'efficiency', aims: ['cost', 'service'], measure: secondsPer('call'), direction: 'band', formula: ratio('handleSeconds', 'callsAnswered'),
    factors: ['callMix', 'systems', 'skills', 'process'], counters: ['firstContactResolution', 'monitoringScore'],
    target: { status: 'sourced', as: 'observed', low: 360, high: 360, sources: ['ctpl'] },
  },
  averageTalkTime: {
    short: 'ATT', view: 'efficiency', aims: ['cost', 'service'], measure: secondsPer('call'), direction: 'band', formula: ratio('talkSeconds', 'callsAnswered'),
    factors: ['callMix', 'skills', 'tools'], counters: ['firstContactResolution'],
    target: { status: 'sourced', as: 'observed', low: 240, high: 240, sources: ['bayt'] },
  },
  averageHoldTime: {
    view: 'efficiency', aims: ['cost', 'satisfaction'], measure: secondsPer('call'), direction: 'lower', formula: ratio('holdSeconds', 'callsAnswered'),
    factors: ['knowledge', 'authority', 'systems'], counters: ['firstContactResolution'],
  },
  averageAfterCallWork: {
    short: 'ACW', view: 'efficiency', aims: ['cost', 'service'], measure: secondsPer('call'), direction: 'band', formula: ratio('afterCallSeconds', 'callsAnswered'),
    factors: ['formDesign', 'systems', 'statusUse'], counters: ['workOrderErrors'],
    target: { status: 'sourced', as: 'goal', low: 30, high: 60, sources: ['csdn'] },
  },
  holdRate: {
    view: 'efficiency', aims: ['satisfaction', 'cost'], measure: share, direction: 'lower', formula: ratio('callsHeld', 'callsAnswered'),
    factors: ['knowledge', 'authority'], counters: ['averageHandleTime'],
  },
  handleTimeSpread: {
    view: 'efficiency', aims: ['cost', 'quality'], measure: plainRatio, direction: 'lower', formula: ratio(spread('agentHandleTime'), mean('agentHandleTime')),
    factors: ['training', 'callMix', 'turnover'], counters: ['monitoringScore'],
  },
  averageRingTime: {
    view: 'efficiency', aims: ['service'], measure: secondsPer('call'), direction: 'lower', formula: ratio('ringSeconds', 'callsAnswered'),
    factors: ['discipline', 'systems'], counters: ['missedCallRate'],
  },
  missedCallRate: {
    view: 'efficiency', aims: ['service'], measure: share, direction: 'lower', formula: ratio('callsMissed', 'callsDelivered'),
    factors: ['discipline', 'statusUse'], counters: ['adherence'], target: { status: 'convention', high: 0 },
  },
  occupancy: {
    view: 'productivity', aims: ['cost'], measure: share, direction: 'band', formula: ratio(inHours('handleSeconds'), 'loggedInHours'),
    factors: ['volume', 'groupSize', 'waiting', 'scheduleFit'], counters: ['serviceLevel', 'attrition'],
    target: { status: 'sourced', as: 'goal', high: 0.85, sources: ['cchOccupancy'] },
  },
  utilisation: {
    view: 'productivity', aims: ['cost'], measure: share, direction: 'higher', formula: ratio('loggedInHours', 'paidHours'),
    factors: ['shrinkage', 'training', 'absence'], counters: ['attrition', 'trainingPerAgent'],
  },
  productivity: {
    view: 'productivity', aims: ['cost', 'profit'], measure: share, direction: 'band', formula: ratio(inHours('handleSeconds'), 'paidHours'),
    factors: ['shrinkage', 'volume', 'scheduleFit'], counters: ['monitoringScore', 'attrition'],
  },
  contactsPerHour: {
    view: 'productivity', aims: ['cost'], measure: count('contact', 'hour'), direction: 'higher', formula: ratio('contactsHandled', 'loggedInHours'),
    factors: ['volume', 'handleTime', 'scheduleFit'], counters: ['firstContactResolution'],
  },
  contactsPerDay: {
    view: 'productivity', aims: ['cost'], measure: count('contact', 'day'), direction: 'higher', formula: ratio('contactsHandled', 'agentDays'),
    factors: ['volume', 'handleTime', 'shrinkage'], counters: ['monitoringScore'],
  },
  availability: {
    view: 'productivity', aims: ['service', 'cost'], measure: share, direction: 'higher', formula: ratio('inRotationHours', 'loggedInHours'),
    factors: ['statusUse', 'discipline'], counters: ['adherence', 'breakLength'],
    target: { status: 'sourced', as: 'goal', low: 0.98, high: 0.99, sources: ['deHaan'] },
  },
  shrinkage: {
    view: 'productivity', aims: ['cost'], measure: share, direction: 'lower', formula: lessThanOne(ratio('availableHours', 'paidHours')),
    factors: ['absence', 'training', 'wishes', 'discipline'], counters: ['attrition', 'trainingPerAgent'],
    target: { status: 'sourced', as: 'observed', low: 0.15, high: 0.35, sources: ['techTargetShrinkage'] },
  },
  transferRate: {
    view: 'efficiency', aims: ['quality', 'satisfaction'], measure: share, direction: 'lower', formula: ratio('callsTransferred', 'callsAnswered'),
    factors: ['routing', 'skills', 'authority'], counters: ['firstContactResolution'],
  },
  misrouteRate: {
    view: 'efficiency', aims: ['quality', 'satisfaction'], measure: share, direction: 'lower', formula: ratio('callsMisrouted', 'callsTransferred'),
    factors: ['menuDesign', 'routing'], counters: ['transferRate'],
  },
  chatConcurrency: {
    view: 'productivity', aims: ['cost'], measure: plainRatio, direction: 'band', formula: ratio('chatHandleSeconds', 'chatBusySeconds'),
    factors: ['callMix', 'tools', 'skills'], counters: ['chatFirstReply', 'satisfaction'],
    target: { status: 'sourced', as: 'goal', low: 2, high: 3, sources: ['supportman', 'cchConcurrency'] },
  },
  breakLength: {
    view: 'productivity', aims: ['cost'], measure: { unit: 'minutes', per: 'shift' }, direction: 'band', formula: ratio('breakMinutes', 'shiftsWorked'),
    factors: ['workload', 'discipline', 'policy'], counters: ['attrition', 'adherence'],
  },
  breakCount: {
    view: 'productivity', aims: ['cost'], measure: count('action', 'shift'), direction: 'band', formula: ratio('breaks', 'shiftsWorked'),
    factors: ['workload', 'policy'], counters: ['adherence'],
  },
  loginHours: {
    view: 'productivity', aims: ['cost'], measure: hoursPer('agent'), direction: 'band', formula: ratio('loggedInHours', 'headcount'),
    factors: ['absence', 'shrinkage', 'contracts'], counters: ['utilisation', 'attrition'],
  },
  overtimeRate: {
    view: 'productivity', aims: ['cost', 'satisfaction'], measure: share, direction: 'lower', open: true, formula: ratio('overtimeHours', 'contractHours'),
    factors: ['forecast', 'hiring', 'absence'], counters: ['serviceLevel'],
  },
  systemWaitShare: {
    view: 'efficiency', aims: ['cost', 'satisfaction'], measure: share, direction: 'lower', formula: ratio('systemWaitSeconds', 'handleSeconds'),
    factors: ['systems', 'tools'], counters: ['averageHandleTime'],
  },
  floorWalking: {
    view: 'productivity', aims: ['quality'], measure: share, direction: 'higher', formula: ratio('floorWalks', 'floorWalksPlanned'),
    factors: ['leadership', 'workload'], counters: ['coachingPerAgent'],
  },
};
