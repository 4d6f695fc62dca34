import type { InputId } from '../catalogue/inputs';

/**
 * What an average or a rate is per, so that its total can be had back: average × number, row by row. Only where the trade means
 * one thing by it. Average hold is per held call in some systems and per answered call in others, so it comes back only with a
 * count of held calls.
 */
export const COUNTS_BEHIND: Readonly<Partial<Record<InputId, readonly InputId[]>>> = {
  talkSeconds: ['callsAnswered'], afterCallSeconds: ['callsAnswered'], handleSeconds: ['callsAnswered', 'contactsHandled'], holdSeconds: ['callsHeld'], waitAnsweredSeconds: ['callsAnswered'],
  waitAbandonedSeconds: ['callsAbandoned'], ringSeconds: ['callsDelivered'], ivrSeconds: ['ivrCalls'], chatHandleSeconds: ['chats'], firstReplySeconds: ['chats'],
  outboundTalkSeconds: ['connectedCalls'], outboundAfterCallSeconds: ['connectedCalls'], outboundSeconds: ['connectedCalls'],
  monitoringScores: ['contactsMonitored'], outboundScores: ['outboundSamples'], effortScores: ['effortAnswers'], mysteryScores: ['mysteryVisits'], complaintHours: ['complaintsResolved'],
  answeredWithin: ['callsOffered'], callsAbandoned: ['callsOffered'], callsAnswered: ['callsOffered'], resolvedFirst: ['callsAnswered'], callsTransferred: ['callsAnswered'], contactsPassed: ['contactsMonitored'],
};
