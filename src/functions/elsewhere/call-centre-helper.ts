import type { AddIn } from './add-in';

/** The Excel edition of the Erlang calculator, as of 2022. */
export const callCentreHelper: AddIn = {
  id: 'callCentreHelper',
  name: 'Call Centre Helper Excel Erlang Calculator',
  readAt: ['https://www.contactcentrehelper.com/erlang-c-calculator-2473.htm', 'https://www.callcentrehelper.com/tools/erlang-calculator/'],
  functions: [
    {
      there: 'AgentsRequired(calls, reportingPeriodMinutes, averageHandlingTime, serviceLevelPercent, serviceLevelTime, maxOccupancyPercent, shrinkagePercent)',
      here: 'ERLANGC(calls, averageHandlingTime, serviceLevelPercent, serviceLevelTime, reportingPeriodMinutes, maxOccupancyPercent, shrinkagePercent)',
      notes: ['rosterCutOff'],
      also: ['AGENTS', 'GROSSAGENTS'],
    },
    {
      there: 'ServiceLevel(calls, reportingPeriodMinutes, averageHandlingTime, serviceLevelTime, agents)',
      here: 'SERVICELEVEL(calls, averageHandlingTime, agents, serviceLevelTime, reportingPeriodMinutes)',
    },
    {
      there: 'ProbCallWaits(calls, reportingPeriodMinutes, averageHandlingTime, agents)',
      here: 'PWAIT(calls, averageHandlingTime, agents, reportingPeriodMinutes)',
    },
  ],
};
