import { added, averaged, single, type Input } from './input';

/** Cost and revenue, in the workbook's currency. */
export const money = {
  totalCost: added.in('money'),
  labourCost: added.in('money'),
  leaverCost: added.in('money'),
  budget: added.in('money'),
  revenue: added.in('money'),
  wagePerHour: single.in('money', 'hour'),
  seats: averaged.count('seat'),
  fullTimeEquivalents: averaged.count('agent'),
  casesResolved: added.count('case'),
} as const satisfies Record<string, Input>;
