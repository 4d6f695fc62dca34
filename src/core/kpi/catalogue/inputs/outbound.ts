import { added, type Input } from './input';

/** Campaigns as dialler and customer records count them. */
export const outbound = {
  listRecords: added.count('record'),
  recordsCalled: added.count('record'),
  attempts: added.count('attempt'),
  invalidRecords: added.count('record'),
  customersReached: added.count('record'),
  unreachable: added.count('record'),
  refusals: added.count('record'),
  successes: added.count('record'),
  cancellations: added.count('record'),
  outboundComplaints: added.count('record'),
  connectedCalls: added.count('attempt'),
  rightParty: added.count('attempt'),
  droppedCalls: added.count('attempt'),
  liveAnswers: added.count('attempt'),
  falseMachines: added.count('attempt'),
  interviewsDone: added.count('interview'),
  interviewsWanted: added.count('interview'),
  outboundScores: added.in('points'),
  outboundSamples: added.count('sample'),
  outboundLoggedInHours: added.in('hours'),
  outboundPaidHours: added.in('hours'),
  outboundTalkSeconds: added.in('seconds'),
  outboundAfterCallSeconds: added.in('seconds'),
  outboundSeconds: added.in('seconds'),
} as const satisfies Record<string, Input>;
