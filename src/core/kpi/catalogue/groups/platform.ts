import { lessThanOne, ratio, total } from '../expression';
import type { IndicatorEntry } from '../indicator';
import type { IdOf } from '../indicator-id';
import { count, hoursPer, share } from '../measures';

/** Systems, lines, risks and the knowledge base. */
export const platform: Readonly<Record<IdOf<'platform'>, IndicatorEntry>> = {
  availabilityOfSystems: {
    view: 'productivity', aims: ['service'], measure: share, direction: 'higher', formula: lessThanOne(ratio('downHours', 'agreedHours')),
    factors: ['redundancy', 'changes', 'suppliers'], counters: ['costPerSeat'],
    target: { status: 'sourced', as: 'goal', low: 0.9999, sources: ['southernGrid'] },
  },
  interruptionRate: {
    view: 'productivity', aims: ['service'], measure: share, direction: 'lower', formula: ratio('downHours', 'agreedHours'),
    factors: ['redundancy', 'changes'], counters: ['costPerSeat'],
    target: { status: 'sourced', as: 'goal', high: 0.0001, sources: ['southernGrid'] },
  },
  timeToRepair: {
    short: 'MTTR', view: 'productivity', aims: ['service'], measure: hoursPer('incident'), direction: 'lower', formula: ratio('downHours', 'outages'),
    factors: ['suppliers', 'drills', 'systems'], counters: ['interruptionRate'],
  },
  trunkUse: {
    view: 'productivity', aims: ['cost', 'service'], measure: share, direction: 'band', formula: ratio('carriedErlangs', 'trunks'),
    factors: ['peaks', 'lines'], counters: ['blockageRate'],
  },
  licenceUse: {
    view: 'productivity', aims: ['cost'], measure: share, direction: 'band', formula: ratio('peakLogins', 'licences'),
    factors: ['shiftVariety', 'staffing'], counters: ['costPerSeat'],
  },
  privacyIncidentCount: {
    view: 'quality', aims: ['quality', 'profit'], measure: count('incident'), direction: 'lower', formula: total('privacyIncidents'),
    factors: ['access', 'training', 'process'], counters: ['averageHandleTime'], target: { status: 'convention', high: 0 },
  },
  recordingCompleteness: {
    view: 'quality', aims: ['quality'], measure: share, direction: 'higher', formula: ratio('callsRecorded', 'callsAnswered'),
    factors: ['storage', 'faults'], counters: ['costPerCall'], target: { status: 'convention', low: 1 },
  },
  emergencyInTime: {
    view: 'productivity', aims: ['service'], measure: share, direction: 'higher', formula: ratio('emergencyOnTime', 'emergencyActions'),
    factors: ['drills', 'staffing'], counters: ['costPerCall'], target: { status: 'convention', low: 1 },
  },
  knowledgeInTime: {
    view: 'quality', aims: ['quality'], measure: share, direction: 'higher', formula: ratio('articlesOnTime', 'articlesDue'),
    factors: ['changes', 'process', 'knowledge'], counters: ['informationAccuracy'],
  },
};
