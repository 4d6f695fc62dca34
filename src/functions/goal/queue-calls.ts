import type { Call, CallInput } from './call';
import type { Situation } from './situation';

/** The calls that several questions make, with the arguments in the order of the workbook. */

export const agentsCall = (s: Situation, serviceLevel: CallInput = s.serviceLevel, aht: CallInput = s.aht): Call => ({
  name: 'AGENTS',
  inputs: [s.calls, aht, serviceLevel, s.answerWithin, s.interval, ...(s.maxOccupancy < 1 || s.patience !== null ? [s.maxOccupancy, s.patience] : [])],
});

export const peopleCall = (s: Situation, agents: CallInput): Call => ({ name: 'GROSSAGENTS', inputs: [agents, s.shrinkage] });

export const levelCall = (s: Situation, agents: CallInput = s.agents, calls: CallInput = s.calls, within: CallInput = s.answerWithin): Call =>
  ({ name: 'SERVICELEVEL', inputs: [calls, s.aht, agents, within, s.interval, s.patience] });

export const asaCall = (s: Situation, agents: CallInput = s.agents): Call => ({ name: 'ASA', inputs: [s.calls, s.aht, agents, s.interval, s.patience] });

export const occupancyCall = (s: Situation, agents: CallInput = s.agents, calls: CallInput = s.calls): Call =>
  ({ name: 'OCCUPANCY', inputs: [calls, s.aht, agents, s.interval, s.patience] });

export const abandonCall = (s: Situation, agents: CallInput = s.agents): Call => ({ name: 'ABANDON', inputs: [s.calls, s.aht, agents, s.interval, s.patience] });

export const loadCall = (s: Situation, aht = s.aht): Call => ({ name: 'ERLANGS', inputs: [s.calls, aht, s.interval] });
