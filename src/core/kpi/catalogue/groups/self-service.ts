import { ratio } from '../expression';
import type { IndicatorEntry } from '../indicator';
import type { IdOf } from '../indicator-id';
import { secondsPer, share } from '../measures';

/** What customers settle without an agent. */
export const selfService: Readonly<Record<IdOf<'selfService'>, IndicatorEntry>> = {
  ivrContainment: {
    view: 'response', aims: ['cost', 'service'], measure: share, direction: 'higher', formula: ratio('ivrOnlyCalls', 'ivrCalls'),
    factors: ['menuDesign', 'selfService'], counters: ['ivrSatisfaction', 'ivrAbandonment'],
  },
  selfServiceCompletion: {
    view: 'response', aims: ['service', 'cost'], measure: share, direction: 'higher', formula: ratio('tasksFinished', 'tasksStarted'),
    factors: ['process', 'recognition', 'menuDesign'], counters: ['repeatCallRate'],
  },
  ivrAbandonment: {
    view: 'response', aims: ['satisfaction', 'service'], measure: share, direction: 'lower', formula: ratio('ivrHangUps', 'ivrCalls'),
    factors: ['menuDesign', 'announcements'], counters: ['ivrContainment'],
  },
  zeroOutRate: {
    view: 'response', aims: ['cost'], measure: share, direction: 'lower', formula: ratio('ivrToAgent', 'ivrCalls'),
    factors: ['menuDesign', 'coverageOfTopics'], counters: ['ivrSatisfaction', 'repeatCallRate'],
  },
  ivrTime: {
    view: 'response', aims: ['satisfaction'], measure: secondsPer('call'), direction: 'lower', formula: ratio('ivrSeconds', 'ivrCalls'),
    factors: ['menuDesign', 'announcements'], counters: ['selfServiceCompletion'],
  },
  botResolution: {
    view: 'response', aims: ['cost', 'service'], measure: share, direction: 'higher', formula: ratio('botSolved', 'botSessions'),
    factors: ['coverageOfTopics', 'recognition', 'knowledge'], counters: ['satisfaction', 'repeatCallRate'],
  },
  botTransfer: {
    view: 'response', aims: ['cost'], measure: share, direction: 'lower', formula: ratio('botTransferred', 'botSessions'),
    factors: ['coverageOfTopics', 'recognition'], counters: ['botResolution', 'satisfaction'],
  },
  recognitionAccuracy: {
    view: 'response', aims: ['quality', 'service'], measure: share, direction: 'higher', formula: ratio('recognisedRight', 'recognitionSamples'),
    factors: ['recognition', 'samples'], counters: ['selfServiceCompletion'],
  },
  digitalShare: {
    view: 'response', aims: ['cost'], measure: share, direction: 'higher', formula: ratio('contactsDigital', 'contactsAllChannels'),
    factors: ['selfService', 'marketing'], counters: ['repeatCallRate', 'satisfaction'],
  },
};
