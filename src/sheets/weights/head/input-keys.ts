import { judgementOf } from '../../../core/kpi/weighing/weigh';
import type { WeightsInputs, WeightsSettings } from '../request';

export type InputKey = keyof WeightsInputs['cells'];

/** The single cells that a planner may change, in the order of the sheet. */
export function inputKeys({ weighing, rule }: WeightsSettings, hasScores: boolean): readonly InputKey[] {
  return [
    ...(rule ? ['min', 'max', 'step', 'total', 'most'] as const : []),
    ...(weighing.kind === 'combined' && weighing.how === 'blend' ? ['part'] as const : []),
    ...(judgementOf(weighing)?.method === 'ranking' ? ['rankRule'] as const : []),
    ...(hasScores ? ['cap', 'shift'] as const : []),
  ];
}
