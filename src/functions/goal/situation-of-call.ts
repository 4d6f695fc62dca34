import type { FunctionName } from '../catalogue/catalogue';
import type { FieldKey, Situation } from './situation';

/** An argument of a call in a cell, with the value that counts for this cell. */
export interface GivenArgument {
  readonly name: string;
  /** Blank where it is left out. */
  readonly value: unknown;
  readonly default?: unknown;
}

const FIELD_OF_ARGUMENT: Readonly<Record<string, FieldKey>> = {
  calls: 'calls', aht: 'aht', agents: 'agents', service_level: 'serviceLevel', answer_within: 'answerWithin', interval: 'interval',
  max_occupancy: 'maxOccupancy', shrinkage: 'shrinkage', patience: 'patience', percent: 'percent', talk: 'talk', asa: 'asa', blocking: 'blocking',
  total_wait: 'totalWait', abandons: 'abandons',
};

/** These count agents on calls: their result is what other questions start from. */
const COUNTS_AGENTS: readonly FunctionName[] = ['AGENTS', 'AGENTSASA', 'AGENTSABANDON', 'AGENTSOCCUPANCY'];

/** What a formula of ours says of the planner's situation: its arguments, and its result where that is agents or a level. */
export function situationOfCall(name: FunctionName, given: readonly GivenArgument[], result: unknown): Partial<Situation> {
  const known: { -readonly [K in FieldKey]?: Situation[K] } = {};
  // Its own arguments are parts of a handle time.
  if (name === 'AHT') return typeof result === 'number' ? { aht: result } : {};
  for (const { name: argument, value, default: usual } of given) {
    const field = FIELD_OF_ARGUMENT[argument];
    if (field === undefined) continue;
    if (typeof value === 'number') known[field] = value;
    else if (value === null || value === '') {
      if (typeof usual === 'number') known[field] = usual;
      else if (usual === null && field === 'patience') known.patience = null;
    }
  }
  if (typeof result === 'number' && (COUNTS_AGENTS.includes(name) || (name === 'ERLANGC' && known.shrinkage === 0))) known.agents = result;
  return known;
}
