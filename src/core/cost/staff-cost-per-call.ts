import { fault, type Fault, type Outcome } from '../fault';

export interface StaffCostQuery {
  /** People paid, not agents on the phones. */
  readonly agents: number;
  /** Pay of one of them for an hour. */
  readonly hourlyCost: number;
  /** Paid hours of each in the period. */
  readonly hours: number;
  /** Calls handled in the period. */
  readonly calls: number;
  /** What comes on top of pay, as a fraction of it. */
  readonly overhead: number;
}

/** Cost of the staff for one call: agents × hourly cost × hours × (1 + overhead) ÷ calls. */
export function staffCostPerCall(query: StaffCostQuery): Outcome {
  const problem = refusal(query);
  if (problem) return problem;
  const cost = ((query.agents * query.hours) / query.calls) * query.hourlyCost * (1 + query.overhead);
  return Number.isFinite(cost) ? cost : fault('too-large', 'agents');
}

function refusal(query: StaffCostQuery): Fault | undefined {
  if (!(query.agents >= 0 && query.agents < Infinity)) return fault('below', 'agents', { limit: 0 });
  if (!(query.hourlyCost >= 0 && query.hourlyCost < Infinity)) return fault('below', 'hourly_cost', { limit: 0 });
  if (!(query.hours >= 0 && query.hours < Infinity)) return fault('below', 'hours', { limit: 0 });
  if (!(query.calls > 0 && query.calls < Infinity)) return fault('not-positive', 'calls');
  return query.overhead >= 0 ? undefined : fault('below', 'overhead', { limit: 0 });
}
