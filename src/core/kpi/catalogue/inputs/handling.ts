import { added, averaged, type Input } from './input';

/** What happens on a call and where an agent's time goes. */
export const handling = {
  talkSeconds: added.in('seconds'),
  holdSeconds: added.in('seconds'),
  afterCallSeconds: added.in('seconds'),
  handleSeconds: added.in('seconds'),
  ringSeconds: added.in('seconds'),
  systemWaitSeconds: added.in('seconds'),
  callsHeld: added.count('call'),
  callsMissed: added.count('call'),
  callsDelivered: added.count('call'),
  callsTransferred: added.count('call'),
  callsMisrouted: added.count('call'),
  agentHandleTime: averaged.in('seconds', 'call'),
  loggedInHours: added.in('hours'),
  inRotationHours: added.in('hours'),
  availableHours: added.in('hours'),
  paidHours: added.in('hours'),
  contractHours: added.in('hours'),
  overtimeHours: added.in('hours'),
  agentDays: added.count('day'),
  breakMinutes: added.in('minutes'),
  breaks: added.count('action'),
  shiftsWorked: added.count('shift'),
  floorWalks: added.count('action'),
  floorWalksPlanned: added.count('action'),
} as const satisfies Record<string, Input>;
