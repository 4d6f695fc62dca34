import type { InputId } from './inputs';

/**
 * What is a part of what: an input that in any one row cannot be above another. Answered calls are some of those
 * offered, time logged in is some of the time paid.
 */
export const PART_OF: Readonly<Partial<Record<InputId, InputId>>> = {
  blockedCalls: 'pbxCalls', ivrOnlyCalls: 'ivrCalls', ivrHangUps: 'ivrCalls', ivrToAgent: 'ivrCalls',
  callsAnswered: 'callsOffered', callsAbandoned: 'callsOffered', answeredWithin: 'callsAnswered', shortAbandons: 'callsAbandoned', abandonedAfterLimit: 'callsAbandoned',
  immediateRepeats: 'callsOffered', callsWaited: 'callsOffered', callbacksKept: 'callbacksPromised', messagesOnTime: 'messagesReceived',
  callsHeld: 'callsAnswered', callsTransferred: 'callsAnswered', callsMisrouted: 'callsTransferred', callsMissed: 'callsDelivered', callsRecorded: 'callsAnswered',
  resolvedFirst: 'callsAnswered', repeatCalls: 'callsAnswered', callsEscalated: 'callsAnswered', customersOneContact: 'customersServed',
  talkSeconds: 'handleSeconds', holdSeconds: 'handleSeconds', afterCallSeconds: 'handleSeconds', systemWaitSeconds: 'handleSeconds',
  handleSeconds: 'loggedInHours', inRotationHours: 'loggedInHours', loggedInHours: 'paidHours', availableHours: 'paidHours',
  complaintsUpheld: 'complaints', complaintsResolved: 'complaints', complaintsOnTime: 'complaints', complaintsRepeated: 'complaints',
  contactsMonitored: 'contactsHandled', contactsPassed: 'contactsMonitored', contactsFatal: 'contactsMonitored', contactsCustomerCritical: 'contactsMonitored',
  contactsBusinessCritical: 'contactsMonitored', contactsComplianceCritical: 'contactsMonitored', nonFatalErrors: 'checksMade', scoredAlike: 'scoredTwice',
  testsPassed: 'testsTaken', workOrdersWrong: 'workOrders', answersCorrect: 'answersChecked', floorWalks: 'floorWalksPlanned',
  surveyInvitations: 'callsAnswered', surveyAnswers: 'surveyInvitations', verySatisfied: 'surveyAnswers', satisfied: 'surveyAnswers', dissatisfied: 'surveyAnswers', veryDissatisfied: 'surveyAnswers',
  promoters: 'npsAnswers', detractors: 'npsAnswers', ivrAnswers: 'ivrInvitations', ivrSatisfied: 'ivrAnswers', customersKept: 'leaveRequests',
  employeesSatisfied: 'employeesAsked', employeePromoters: 'employeesAsked', employeeDetractors: 'employeesAsked',
  agentsPresent: 'agentsPlanned', absentHours: 'scheduledHours', shiftsLate: 'shiftsStarted', resignations: 'leavers', dismissals: 'leavers', startersLost: 'starters',
  postsFilled: 'postsOpen', multiSkilled: 'headcount', minutesAsPlanned: 'minutesPlanned', shiftsChanged: 'shiftsPublished', swapsApproved: 'swapsAsked', wishesGranted: 'wishes',
  labourCost: 'totalCost', recordsCalled: 'listRecords', invalidRecords: 'listRecords', customersReached: 'listRecords', unreachable: 'listRecords',
  refusals: 'customersReached', successes: 'customersReached', outboundComplaints: 'customersReached', cancellations: 'successes',
  rightParty: 'connectedCalls', droppedCalls: 'connectedCalls', liveAnswers: 'connectedCalls', falseMachines: 'liveAnswers', connectedCalls: 'attempts',
  outboundTalkSeconds: 'outboundSeconds', outboundAfterCallSeconds: 'outboundSeconds', outboundSeconds: 'outboundLoggedInHours', outboundLoggedInHours: 'outboundPaidHours',
  tasksFinished: 'tasksStarted', botSolved: 'botSessions', botTransferred: 'botSessions', recognisedRight: 'recognitionSamples', contactsDigital: 'contactsAllChannels',
  downHours: 'agreedHours', carriedErlangs: 'trunks', peakLogins: 'licences', emergencyOnTime: 'emergencyActions', articlesOnTime: 'articlesDue',
};
