/** Other names that people look for; each language has its own. */
export const aliases = {
  serviceLevel: ['telephone service factor', 'TSF', 'grade of service'], answerRate: ['connection rate', 'answered percentage'], abandonRate: ['hang-up rate', 'lost calls'], averageSpeedOfAnswer: ['mean wait'], blockageRate: ['busy signals'],
  acdVolume: ['calls offered', 'queue volume'], chatFirstReply: ['first response time'], firstContactResolution: ['first call resolution'], complaintsPerTenThousand: ['complaint rate'], monitoringScore: ['quality score'],
  monitoringPassRate: ['quality pass rate'], fatalErrorRate: ['critical error rate'], averageAfterCallWork: ['wrap-up time'], averageTalkTime: ['call length'], productivity: ['handle time of paid time'], utilisation: ['utilization'],
  missedCallRate: ['ring no answer', 'RNA'], breakLength: ['rest time'], floorWalking: ['floor support'], forecastAccuracy: ['WAPE', 'forecast error'], scheduleInflexibility: ['over and under staffing'], attrition: ['turnover rate', 'churn of staff'],
  tenure: ['length of service'], unplannedAbsence: ['absenteeism', 'sickness'], multiSkillShare: ['cross-trained'], satisfaction: ['customer satisfaction score'], retention: ['save rate'], costPerCall: ['cost per contact', 'unit cost'],
  overstaffingCost: ['idle cost'], ivrContainment: ['deflection'], reachRate: ['contact rate'], hitRate: ['conversion rate', 'success rate'], calledRate: ['list penetration'], effectiveContactRate: ['right party contact', 'RPC'],
  nuisanceRate: ['dialler abandonment', 'silent calls'], availabilityOfSystems: ['uptime'], netPromoterScore: ['recommendation'], shrinkage: ['off the phone'], adherence: ['compliance with the schedule'],
} as const;
