import { fault, type Outcome } from '../fault';

/**
 * Mean patience in seconds: the time all callers spent waiting over the number who hung up. It is the maximum-likelihood estimate
 * for exponential patience, in which those who were answered count as censored (N. Gans, G. Koole & A. Mandelbaum, M&SOM 5, 2003).
 */
export function meanPatience(totalWaitSeconds: number, abandons: number): Outcome {
  if (!(totalWaitSeconds >= 0)) return fault('below', 'total_wait', { limit: 0 });
  if (!(abandons >= 0)) return fault('below', 'abandons', { limit: 0 });
  if (abandons === 0) return fault('all-zero', 'abandons');
  // A patience of zero would be read as none given.
  if (totalWaitSeconds === 0) return fault('all-zero', 'total_wait');
  const patience = totalWaitSeconds / abandons;
  if (!(patience < Infinity)) return fault('too-large', 'total_wait');
  return patience > 0 ? patience : fault('too-large', 'abandons');
}
