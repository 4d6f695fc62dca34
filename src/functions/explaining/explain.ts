import { isFault } from '../../core/fault';
import { entryOf, type FunctionName } from '../catalogue/catalogue';
import type { Value } from '../catalogue/entry';
import type { Operand } from '../reading/array-arithmetic';
import type { Offset } from '../reading/read-call';
import { computed, valuesHanded, type Computed } from './computed';
import { queueBehind, type QueueBehind } from './queue-behind';
import { pointAt, queueCurve, type CurvePoint } from './queue-curve';
import { conditionNeeds, queueSteps, type ConditionNeed, type QueueStep } from './queue-steps';
import { sumSteps, type SumStep } from './sum-steps';

export interface QueueExplanation extends QueueBehind {
  readonly needs: readonly ConditionNeed[];
  readonly curve: readonly CurvePoint[];
  /** One agent less, as it is, one more. */
  readonly neighbours: readonly CurvePoint[];
}

/** How a result comes about, as data: the words are the pane's. */
export interface Explanation {
  readonly outcome: Computed;
  /** By argument, as the core was handed them; null where one was refused. */
  readonly values: readonly Value[] | null;
  readonly steps: readonly (QueueStep | SumStep)[];
  /** Where calls queue for agents. */
  readonly queue: QueueExplanation | null;
}

/** Explains one cell of a function's result from the inputs that count for it. */
export function explain(name: FunctionName, inputs: readonly Operand[], offset?: Offset): Explanation {
  const entry = entryOf(name);
  const outcome = computed(name, inputs, entry.result.spills ? offset : undefined);
  const values = valuesHanded(name, inputs);
  if (!values) return { outcome, values, steps: [], queue: null };
  // A queue that never empties explains its own error; a bad target leaves no queue to look at.
  const behind = isFault(outcome) && outcome.code !== 'unstable' ? null : queueBehind(entry, values, outcome);
  if (!behind) return { outcome, values, steps: sumSteps(entry, values, inputs), queue: null };
  const middle = Math.round(behind.agents);
  const neighbours = [middle - 1, behind.agents, middle + 1].filter((agents) => agents > 0).map((agents) => pointAt(behind, agents));
  return { outcome, values, steps: queueSteps(behind), queue: { ...behind, needs: conditionNeeds(behind), curve: queueCurve(behind), neighbours } };
}
