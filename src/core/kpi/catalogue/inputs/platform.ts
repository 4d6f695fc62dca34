import { added, averaged, largest, type Input } from './input';

/** Systems, lines and risks. */
export const platform = {
  agreedHours: added.in('hours'),
  downHours: added.in('hours'),
  outages: added.count('incident'),
  carriedErlangs: averaged.count('line'),
  trunks: averaged.count('line'),
  peakLogins: largest.count('licence'),
  licences: largest.count('licence'),
  privacyIncidents: added.count('incident'),
  callsRecorded: added.count('call'),
  emergencyActions: added.count('action'),
  emergencyOnTime: added.count('action'),
  articlesDue: added.count('article'),
  articlesOnTime: added.count('article'),
} as const satisfies Record<string, Input>;
