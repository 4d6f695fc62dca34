import { fault, type Outcome } from '../fault';
import { sum } from '../numeric/sum';

/**
 * Shrinkage from its parts (breaks, training, sickness …), each a fraction of paid time. Multiplicative, 1 − Π(1 − s), where
 * each part takes its share of what the others leave; additive where all are shares of the same whole.
 */
export function combinedShrinkage(parts: readonly number[], multiplicative: boolean): Outcome {
  if (parts.length === 0) return fault('no-data', 'components');
  if (!parts.every((part) => part >= 0 && part < 1)) return fault('not-a-fraction', 'components');
  if (!multiplicative) {
    const total = sum(parts);
    return total < 1 ? total : fault('not-a-fraction', 'components', { given: total, ends: 'open' });
  }
  // By logarithms: 1 − (1 − s) must give back a small s.
  return parts.length === 1 ? parts[0]! : -Math.expm1(sum(parts.map((part) => Math.log1p(-part))));
}
