import { FAMILIES, HEADS } from '../../../core/cost/model/heads';
import type { RowKeys } from '../places';

export const PER_UNIT = ['perCall', 'perMinute', 'perSeat', 'perSuccess'] as const;
export type PerUnit = (typeof PER_UNIT)[number];
export const EARNINGS = ['revenue', 'operating', 'ebitda', 'setUpOfMonth', 'ebit', 'capitalOfMonth', 'result', 'margin'] as const;
export type Earning = (typeof EARNINGS)[number];
const MEMO = ['bought', 'workingCapital', 'otherHeads'] as const;
export type Memo = (typeof MEMO)[number];

export const COST_KEYS: RowKeys = [...HEADS, 'total', '', '#families', ...FAMILIES.map((family) => `family-${family}`), '', '#perUnit', ...PER_UNIT, '', '#ebitda', ...EARNINGS, '', '#capital', ...MEMO];
