/** Every indicator by group. The order is that in which the pane lists them. */
export const INDICATOR_IDS = {
  service: [
    'serviceLevel', 'answerRate', 'abandonRate', 'shortAbandonRate', 'averageSpeedOfAnswer', 'averageQueueTime', 'longestWait', 'timeToAbandon', 'patience', 'intervalsOnTarget', 'serviceLevelSpread',
    'pbxVolume', 'ivrVolume', 'acdVolume', 'answeredVolume', 'abandonedVolume', 'uniqueDemand', 'blockageRate', 'callbackRate', 'messagesInTime', 'backlog', 'chatFirstReply',
  ],
  quality: [
    'firstContactResolution', 'oneContactResolution', 'repeatCallRate', 'escalationRate', 'complaintCount', 'complaintsPerTenThousand', 'complaintsUpheldRate', 'complaintResolution', 'complaintsInTime',
    'complaintCycle', 'repeatComplaintRate', 'monitoringScore', 'monitoringPassRate', 'monitoringCompletion', 'monitoringFrequency', 'samplingRate', 'fatalErrorRate', 'fatalAccuracy', 'nonFatalErrorRate',
    'customerCriticalErrors', 'businessCriticalErrors', 'complianceCriticalErrors', 'calibration', 'knowledgeTests', 'workOrderErrors', 'informationAccuracy',
  ],
  efficiency: [
    'averageHandleTime', 'averageTalkTime', 'averageHoldTime', 'averageAfterCallWork', 'holdRate', 'handleTimeSpread', 'averageRingTime', 'missedCallRate', 'occupancy', 'utilisation', 'productivity',
    'contactsPerHour', 'contactsPerDay', 'availability', 'shrinkage', 'transferRate', 'misrouteRate', 'chatConcurrency', 'breakLength', 'breakCount', 'loginHours', 'overtimeRate', 'systemWaitShare', 'floorWalking',
  ],
  scheduling: [
    'forecastAccuracy', 'forecastBias', 'intradayForecastError', 'scheduleEfficiency', 'coverage', 'scheduleInflexibility', 'netInefficiency', 'shapeFit', 'intervalsNearRequirement', 'adherence', 'conformance',
    'scheduleChangeRate', 'swapApproval', 'wishesMet', 'shiftFairness', 'restBreachCount', 'publicationLead',
  ],
  people: [
    'attendance', 'unplannedAbsence', 'lateness', 'attrition', 'voluntaryAttrition', 'earlyAttrition', 'tenure', 'employeeSatisfaction', 'employeeNps', 'trainingPerAgent', 'timeToProficiency', 'vacancyFill',
    'spanOfControl', 'coachingPerAgent', 'promotionRate', 'multiSkillShare',
  ],
  experience: ['satisfaction', 'dissatisfaction', 'netPromoterScore', 'effortScore', 'surveyParticipation', 'surveyInvitationRate', 'ivrSatisfaction', 'ivrParticipation', 'praiseRate', 'retention', 'mysteryScore'],
  cost: ['costPerCall', 'costPerMinute', 'costPerSeat', 'costPerResolution', 'labourShare', 'costPerFte', 'budgetVariance', 'revenuePerCall', 'turnoverCost', 'overstaffingCost'],
  selfService: ['ivrContainment', 'selfServiceCompletion', 'ivrAbandonment', 'zeroOutRate', 'ivrTime', 'botResolution', 'botTransfer', 'recognitionAccuracy', 'digitalShare'],
  outbound: [
    'listSize', 'customersCalled', 'calledRate', 'attemptsPerRecord', 'invalidCount', 'invalidRate', 'reachedCount', 'reachRate', 'unreachableRate', 'effectiveContactRate', 'refusalRate', 'successCount', 'hitRate',
    'outboundMonitoringScore', 'outboundComplaintRate', 'successesPerHour', 'outboundUtilisation', 'outboundOccupancy', 'costPerSuccess', 'sampleCompletion', 'nuisanceRate', 'attemptsPerHour', 'cancellationRate', 'machineFalsePositives',
  ],
  platform: ['availabilityOfSystems', 'interruptionRate', 'timeToRepair', 'trunkUse', 'licenceUse', 'privacyIncidentCount', 'recordingCompleteness', 'emergencyInTime', 'knowledgeInTime'],
} as const;

export type Group = keyof typeof INDICATOR_IDS;
export type IdOf<G extends Group> = (typeof INDICATOR_IDS)[G][number];
export type IndicatorId = IdOf<Group>;
export const GROUPS = Object.keys(INDICATOR_IDS) as readonly Group[];
