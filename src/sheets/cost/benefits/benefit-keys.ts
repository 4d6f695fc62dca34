import { BENEFITS, type BenefitKey } from '../../../core/cost/model/benefits';
import type { RowKeys } from '../places';

export const YEAR = ['yearly', 'volume', 'handledHours', 'agentHours', 'paidHours', 'occupancyMean', 'shrinkageMean', 'fte', 'direct', 'telecoms', 'total', 'payPerHour', 'weeklyHours', 'weekPay', 'trainingPerJoiner'] as const;
export type YearKey = (typeof YEAR)[number];

/** Benefits in the order in which they were written, the largest first. */
export function benefitKeys(worth: Readonly<Record<BenefitKey, number>>): RowKeys {
  const sorted = [...BENEFITS].sort((a, b) => worth[b] - worth[a]);
  return [...sorted.map((key) => `benefit-${key}`), '', '#year', ...YEAR.map((key) => `year-${key}`)];
}
