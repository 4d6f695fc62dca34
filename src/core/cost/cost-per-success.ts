import { fault, type Outcome } from '../fault';

/** Labour of an outbound campaign over its successes: cost of an hour of an agent × hours logged in ÷ successes. */
export function costPerSuccess(hourlyCost: number, loginHours: number, successes: number): Outcome {
  if (!(hourlyCost >= 0 && hourlyCost < Infinity)) return fault('below', 'hourly_cost', { limit: 0 });
  if (!(loginHours >= 0 && loginHours < Infinity)) return fault('below', 'login_hours', { limit: 0 });
  if (!(successes > 0 && successes < Infinity)) return fault('not-positive', 'successes');
  const cost = (loginHours / successes) * hourlyCost;
  return Number.isFinite(cost) ? cost : fault('too-large', 'hourly_cost');
}
