import { byGoal } from '../inputs/input-keys';
import type { RowKeys } from '../places';
import type { CostRequest } from '../request';

export function workingKeys(request: CostRequest): RowKeys {
  return [
    'monthNumber', 'handledHours', 'minutes', ...(byGoal(request) ? ['goalCalls', 'goalAgents', 'occupancy'] : []), 'agentHours', 'paidHours', 'requiredFte', 'fte', 'supervisors', 'seats', 'leavers', 'joiners',
    '', '#prices', 'basePay', 'weekPay', 'trainingPerJoiner', 'costPerLeaver', 'replaced',
  ];
}
