import { fault, type Outcome } from '../fault';
import { ceiling } from '../numeric/ceiling';

/** People to roster so that `agents` are on the floor: agents ÷ (1 − shrinkage), rounded up to whole people unless told otherwise. */
export function grossAgents(agents: number, shrinkage: number, whole = true): Outcome {
  if (!(agents >= 0 && agents < Infinity)) return fault('below', 'agents', { limit: 0 });
  if (!(shrinkage >= 0 && shrinkage < 1)) return fault('not-a-fraction', 'shrinkage');
  const people = agents / (1 - shrinkage);
  if (!(people < Infinity)) return fault('too-large', 'agents');
  return whole ? ceiling(people) : people;
}
