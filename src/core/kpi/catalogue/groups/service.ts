import { difference, overRows, ratio, spread, sum, total } from '../expression';
import type { IndicatorEntry } from '../indicator';
import type { IdOf } from '../indicator-id';
import { count, secondsPer, share } from '../measures';

/** How soon customers are served, and how many come. */
export const service: Readonly<Record<IdOf<'service'>, IndicatorEntry>> = {
  serviceLevel: {
    short: 'SL', view: 'response', aims: ['service', 'satisfaction'], measure: share, direction: 'higher',
    formula: [
      { choice: 'ofAllOffered', formula: ratio('answeredWithin', 'callsOffered') },
      { choice: 'withoutShortAbandons', formula: ratio('answeredWithin', difference('callsOffered', 'shortAbandons')) },
      { choice: 'shortAbandonsAsServed', formula: ratio(sum('answeredWithin', 'shortAbandons'), 'callsOffered') },
      { choice: 'abandonsWithinLimitLeftOut', formula: ratio('answeredWithin', sum('callsAnswered', 'abandonedAfterLimit')) },
      { choice: 'ofAnswered', formula: ratio('answeredWithin', 'callsAnswered') },
    ],
    factors: ['staffing', 'scheduleFit', 'forecast', 'handleTime', 'peaks'], counters: ['occupancy', 'costPerCall'],
    target: { status: 'sourced', as: 'goal', low: 0.8, sources: ['wfmLabs', 'mpTelecom'] },
  },
  answerRate: {
    view: 'response', aims: ['service'], measure: share, direction: 'higher', formula: ratio('callsAnswered', 'callsOffered'),
    factors: ['staffing', 'peaks', 'handleTime', 'patience'], counters: ['occupancy', 'costPerCall'],
    target: { status: 'sourced', as: 'goal', low: 0.8, sources: ['gongweng'] },
  },
  abandonRate: {
    view: 'response', aims: ['service', 'satisfaction'], measure: share, direction: 'lower',
    formula: [
      { choice: 'allAbandons', formula: ratio('callsAbandoned', 'callsOffered') },
      { choice: 'shortAbandonsLeftOut', formula: ratio(difference('callsAbandoned', 'shortAbandons'), difference('callsOffered', 'shortAbandons')) },
    ],
    factors: ['waiting', 'announcements', 'patience', 'staffing'], counters: ['costPerCall', 'occupancy'],
    target: { status: 'sourced', as: 'goal', high: 0.05, sources: ['wfmLabs', 'mpTelecom'] },
  },
  shortAbandonRate: {
    view: 'response', aims: ['service'], measure: share, direction: 'context', formula: ratio('shortAbandons', 'callsOffered'),
    factors: ['announcements', 'callerId'], counters: ['abandonRate'],
    target: { status: 'sourced', as: 'observed', low: 0.01, high: 0.02, sources: ['cma'] },
  },
  averageSpeedOfAnswer: {
    short: 'ASA', view: 'response', aims: ['service', 'satisfaction'], measure: secondsPer('call'), direction: 'lower', formula: ratio('waitAnsweredSeconds', 'callsAnswered'),
    factors: ['staffing', 'peaks', 'scheduleFit'], counters: ['occupancy', 'abandonRate'],
    target: { status: 'sourced', as: 'goal', high: 30, sources: ['wfmLabs', 'mpTelecom'] },
  },
  averageQueueTime: {
    view: 'response', aims: ['service'], measure: secondsPer('call'), direction: 'lower', formula: ratio(sum('waitAnsweredSeconds', 'waitAbandonedSeconds'), 'callsWaited'),
    factors: ['staffing', 'peaks'], counters: ['costPerCall'],
  },
  longestWait: {
    view: 'response', aims: ['service', 'satisfaction'], measure: { unit: 'seconds' }, direction: 'lower', formula: total('longestWaitSeconds'),
    factors: ['peaks', 'skills', 'scheduleFit'], counters: ['overstaffingCost'],
  },
  timeToAbandon: {
    view: 'response', aims: ['service'], measure: secondsPer('call'), direction: 'context', formula: ratio('waitAbandonedSeconds', 'callsAbandoned'),
    factors: ['patience', 'announcements'], counters: ['abandonRate'],
    target: { status: 'sourced', as: 'observed', low: 20, high: 60, sources: ['csdn'] },
  },
  patience: {
    view: 'response', aims: ['service'], measure: secondsPer('call'), direction: 'context', formula: ratio(sum('waitAnsweredSeconds', 'waitAbandonedSeconds'), 'callsAbandoned'),
    factors: ['announcements', 'callMix', 'selfService'], counters: ['timeToAbandon'],
  },
  intervalsOnTarget: {
    view: 'response', aims: ['service'], measure: share, direction: 'higher',
    formula: ratio(overRows({ kind: 'reaches', a: 'intervalServiceLevel', b: 'serviceLevelGoal' }), overRows({ kind: 'both', a: 'intervalServiceLevel', b: 'serviceLevelGoal' })),
    factors: ['scheduleFit', 'forecast', 'discipline'], counters: ['netInefficiency'], target: { status: 'convention', low: 0.8 },
  },
  serviceLevelSpread: {
    view: 'response', aims: ['service'], measure: share, direction: 'lower', formula: spread('intervalServiceLevel'),
    factors: ['scheduleFit', 'forecast'], counters: ['netInefficiency'],
  },
  pbxVolume: {
    view: 'response', aims: ['service', 'cost'], measure: count('call'), direction: 'context', formula: total('pbxCalls'),
    factors: ['marketing', 'billing', 'faults', 'season'], counters: ['blockageRate'],
  },
  ivrVolume: {
    view: 'response', aims: ['service', 'cost'], measure: count('call'), direction: 'context', formula: total('ivrOnlyCalls'),
    factors: ['menuDesign', 'routing', 'selfService'], counters: ['ivrSatisfaction'],
  },
  acdVolume: {
    view: 'response', aims: ['service', 'cost'], measure: count('call'), direction: 'context', formula: total('callsOffered'),
    factors: ['selfService', 'menuDesign', 'events', 'faults'], counters: ['abandonRate'],
  },
  answeredVolume: {
    view: 'response', aims: ['service', 'cost'], measure: count('call'), direction: 'context', formula: total('callsAnswered'),
    factors: ['staffing', 'volume', 'patience'], counters: ['answerRate'],
  },
  abandonedVolume: {
    view: 'response', aims: ['service'], measure: count('call'), direction: 'lower', formula: total('callsAbandoned'),
    factors: ['waiting', 'patience', 'staffing'], counters: ['costPerCall'],
  },
  uniqueDemand: {
    view: 'response', aims: ['service', 'cost'], measure: count('call'), direction: 'context', formula: difference('callsOffered', 'immediateRepeats'),
    factors: ['resolution', 'waiting', 'events'], counters: ['repeatCallRate'],
  },
  blockageRate: {
    view: 'response', aims: ['service'], measure: share, direction: 'lower', formula: ratio('blockedCalls', 'pbxCalls'),
    factors: ['lines', 'peaks', 'waiting'], counters: ['trunkUse'], target: { status: 'convention', high: 0.01 },
  },
  callbackRate: {
    view: 'response', aims: ['service', 'satisfaction'], measure: share, direction: 'higher', formula: ratio('callbacksKept', 'callbacksPromised'),
    factors: ['staffing', 'process', 'callerId'], counters: ['serviceLevel'], target: { status: 'convention', low: 0.95 },
  },
  messagesInTime: {
    view: 'response', aims: ['service', 'satisfaction'], measure: share, direction: 'higher', formula: ratio('messagesOnTime', 'messagesReceived'),
    factors: ['staffing', 'backOffice', 'skills'], counters: ['monitoringScore'],
  },
  backlog: {
    view: 'response', aims: ['service'], measure: count('case'), direction: 'lower', formula: total('openItems'),
    factors: ['staffing', 'volume', 'backOffice'], counters: ['overtimeRate'],
  },
  chatFirstReply: {
    short: 'FRT', view: 'response', aims: ['service', 'satisfaction'], measure: secondsPer('chat'), direction: 'lower', formula: ratio('firstReplySeconds', 'chats'),
    factors: ['staffing', 'workload', 'tools'], counters: ['chatConcurrency'],
  },
};
