import { added, type Input } from './input';

/** Voice menus, bots and digital channels. */
export const selfService = {
  ivrHangUps: added.count('call'),
  ivrToAgent: added.count('call'),
  ivrSeconds: added.in('seconds'),
  tasksStarted: added.count('task'),
  tasksFinished: added.count('task'),
  botSessions: added.count('session'),
  botSolved: added.count('session'),
  botTransferred: added.count('session'),
  recognitionSamples: added.count('sample'),
  recognisedRight: added.count('sample'),
  contactsAllChannels: added.count('contact'),
  contactsDigital: added.count('contact'),
} as const satisfies Record<string, Input>;
