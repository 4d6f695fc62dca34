import { difference, inHours, product, ratio, total } from '../expression';
import type { IndicatorEntry } from '../indicator';
import type { IdOf } from '../indicator-id';
import { count, moneyPer, pointsPer, share } from '../measures';

/** Campaigns: from the list to the success, and what it costs. */
export const outbound: Readonly<Record<IdOf<'outbound'>, IndicatorEntry>> = {
  listSize: {
    view: 'efficiency', aims: ['profit'], measure: count('record'), direction: 'context', formula: total('listRecords'),
    factors: ['listQuality', 'consent'], counters: ['invalidRate'],
  },
  customersCalled: {
    view: 'efficiency', aims: ['profit'], measure: count('record'), direction: 'context', formula: total('recordsCalled'),
    factors: ['staffing', 'pacing'], counters: ['reachRate'],
  },
  calledRate: {
    view: 'efficiency', aims: ['profit', 'service'], measure: share, direction: 'higher', formula: ratio('recordsCalled', 'listRecords'),
    factors: ['staffing', 'pacing'], counters: ['attemptsPerRecord'], target: { status: 'convention', low: 1 },
  },
  attemptsPerRecord: {
    view: 'efficiency', aims: ['cost', 'satisfaction'], measure: count('attempt', 'record'), direction: 'band', formula: ratio('attempts', 'recordsCalled'),
    factors: ['retryRules', 'timeOfDay', 'policy'], counters: ['outboundComplaintRate'],
  },
  invalidCount: {
    view: 'efficiency', aims: ['cost'], measure: count('record'), direction: 'lower', formula: total('invalidRecords'),
    factors: ['listQuality'], counters: ['listSize'],
  },
  invalidRate: {
    view: 'efficiency', aims: ['cost'], measure: share, direction: 'lower', formula: ratio('invalidRecords', 'listRecords'),
    factors: ['listQuality'], counters: ['listSize'],
  },
  reachedCount: {
    view: 'efficiency', aims: ['profit'], measure: count('record'), direction: 'higher', formula: total('customersReached'),
    factors: ['timeOfDay', 'callerId', 'retryRules'], counters: ['outboundComplaintRate'],
  },
  reachRate: {
    view: 'efficiency', aims: ['profit', 'cost'], measure: share, direction: 'higher', formula: ratio('customersReached', difference('listRecords', 'invalidRecords')),
    factors: ['timeOfDay', 'callerId', 'retryRules', 'listQuality'], counters: ['outboundComplaintRate', 'attemptsPerRecord'],
    target: { status: 'sourced', as: 'observed', low: 0.6, high: 0.65, sources: ['gongweng'] },
  },
  unreachableRate: {
    view: 'efficiency', aims: ['cost'], measure: share, direction: 'lower', formula: ratio('unreachable', 'listRecords'),
    factors: ['timeOfDay', 'callerId', 'listQuality'], counters: ['attemptsPerRecord'],
  },
  effectiveContactRate: {
    view: 'efficiency', aims: ['profit', 'cost'], measure: share, direction: 'higher', formula: ratio('rightParty', 'connectedCalls'),
    factors: ['listQuality', 'timeOfDay'], counters: ['attemptsPerHour'],
  },
  refusalRate: {
    view: 'quality', aims: ['satisfaction', 'profit'], measure: share, direction: 'lower', formula: ratio('refusals', 'customersReached'),
    factors: ['opening', 'offer', 'retryRules'], counters: ['hitRate'],
  },
  successCount: {
    view: 'efficiency', aims: ['profit'], measure: count('record'), direction: 'higher', formula: total('successes'),
    factors: ['offer', 'skills', 'listQuality'], counters: ['cancellationRate'],
  },
  hitRate: {
    view: 'efficiency', aims: ['profit'], measure: share, direction: 'higher', formula: ratio('successes', 'customersReached'),
    factors: ['offer', 'skills', 'listQuality'], counters: ['cancellationRate', 'outboundComplaintRate'],
  },
  outboundMonitoringScore: {
    view: 'quality', aims: ['quality'], measure: pointsPer('sample'), direction: 'higher', formula: ratio('outboundScores', 'outboundSamples'),
    factors: ['coaching', 'training', 'raters'], counters: ['hitRate'],
  },
  outboundComplaintRate: {
    view: 'quality', aims: ['satisfaction', 'quality'], measure: share, direction: 'lower', formula: ratio('outboundComplaints', 'customersReached'),
    factors: ['retryRules', 'timeOfDay', 'consent'], counters: ['hitRate'],
  },
  successesPerHour: {
    short: 'SPH', view: 'productivity', aims: ['profit', 'cost'], measure: count('record', 'hour'), direction: 'higher', formula: ratio('successes', 'outboundLoggedInHours'),
    factors: ['pacing', 'offer', 'listQuality'], counters: ['cancellationRate'],
  },
  outboundUtilisation: {
    view: 'productivity', aims: ['cost'], measure: share, direction: 'higher', formula: ratio('outboundLoggedInHours', 'outboundPaidHours'),
    factors: ['shrinkage', 'training', 'absence'], counters: ['outboundMonitoringScore'],
  },
  outboundOccupancy: {
    view: 'productivity', aims: ['cost'], measure: share, direction: 'band', formula: ratio(inHours('outboundSeconds'), 'outboundLoggedInHours'),
    factors: ['pacing', 'listQuality'], counters: ['nuisanceRate'],
  },
  costPerSuccess: {
    view: 'finance', aims: ['cost', 'profit'], measure: moneyPer('record'), direction: 'lower', formula: ratio(product('wagePerHour', 'outboundLoggedInHours'), 'successes'),
    factors: ['pay', 'offer', 'listQuality'], counters: ['cancellationRate'],
  },
  sampleCompletion: {
    view: 'efficiency', aims: ['quality'], measure: share, direction: 'higher', open: true, formula: ratio('interviewsDone', 'interviewsWanted'),
    factors: ['timeOfDay', 'opening', 'surveyDesign'], counters: ['outboundMonitoringScore'], target: { status: 'convention', low: 1 },
  },
  nuisanceRate: {
    view: 'quality', aims: ['satisfaction'], measure: share, direction: 'lower', formula: ratio('droppedCalls', 'connectedCalls'),
    factors: ['pacing', 'staffing'], counters: ['outboundOccupancy'],
    target: { status: 'sourced', as: 'goal', high: 0.03, sources: ['callHub'] },
  },
  attemptsPerHour: {
    view: 'productivity', aims: ['cost'], measure: count('attempt', 'hour'), direction: 'higher', formula: ratio('attempts', 'outboundLoggedInHours'),
    factors: ['pacing', 'tools'], counters: ['outboundComplaintRate', 'nuisanceRate'],
  },
  cancellationRate: {
    view: 'quality', aims: ['profit', 'quality'], measure: share, direction: 'lower', formula: ratio('cancellations', 'successes'),
    factors: ['offer', 'pay', 'consent'], counters: ['hitRate'],
  },
  machineFalsePositives: {
    view: 'quality', aims: ['satisfaction'], measure: share, direction: 'lower', formula: ratio('falseMachines', 'liveAnswers'),
    factors: ['tools', 'samples'], counters: ['nuisanceRate'],
    target: { status: 'sourced', as: 'goal', high: 0.05, sources: ['amdify'] },
  },
};
