import { HEADS } from '../../../core/cost/model/heads';
import { ACTUAL_DRIVERS } from '../../../core/cost/model/settings';
import type { RowKeys } from '../places';

/** Of the drivers as the bridge takes them: booked where known, else the budget's. */
export const USED = ['volume', 'ahtSeconds', 'shrinkage', 'occupancy', 'handledHours', 'agentHours', 'paidHours', 'ratePerHour', 'labour', 'leavers', 'otherHeads'] as const;
export type Used = (typeof USED)[number];

export const ACTUAL_KEYS: RowKeys = [
  ...HEADS, 'total', 'booked', '', '#drivers', ...ACTUAL_DRIVERS.map((driver) => `driver-${driver}`), '', '#variance', ...HEADS.map((head) => `variance-${head}`), 'variance-all',
  '', '#used', ...USED.map((used) => `used-${used}`),
];
