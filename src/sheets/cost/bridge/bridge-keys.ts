import { SWITCHES, type BridgeWay } from '../../../core/cost/model/settings';
import type { RowKeys } from '../places';

export const SUMS = ['volume', 'handledHours', 'agentHours', 'paidHours', 'labour', 'leavers', 'fte', 'replaced', 'otherHeads', 'total'] as const;
export type Sum = (typeof SUMS)[number];
/** What both sides share comes from the model even where both sides are typed. */
const SUMS_OF_TYPED: readonly Sum[] = ['paidHours', 'leavers', 'fte', 'replaced'];
export const RESULTS = ['paidHours', 'labour', 'turnover', 'unexplained', 'total'] as const;
export type Result = (typeof RESULTS)[number];

/** Room for the charts between the steps and the totals. */
export const CHART_ROWS = 20;

export const sumsOf = (way: BridgeWay): readonly Sum[] => (way === 'typed' ? SUMS_OF_TYPED : SUMS);

export function bridgeKeys(way: BridgeWay): RowKeys {
  return [
    ...SWITCHES, 'hoursPerFte', 'costPerLeaver', '', '#result', ...RESULTS.map((key) => `result-${key}`), '', '#steps', 'order', 'takeTo', 'start', ...SWITCHES.map((_, index) => `step-${index + 1}`), 'residual', 'end',
    '', ...Array.from({ length: CHART_ROWS }, () => ''), '', '#sums', ...sumsOf(way).map((key) => `sum-${key}`),
  ];
}
