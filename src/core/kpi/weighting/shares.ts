import { sum } from '../../numeric/sum';

/**
 * Amounts as shares of their total, which add up to one; null where they add up to nothing. Amounts must be finite and not
 * negative. They are brought to a common scale first, so that no total overflows.
 */
export function shares(amounts: readonly number[]): readonly number[] | null {
  const largest = amounts.reduce((most, amount) => Math.max(most, amount), 0);
  if (largest === 0) return null;
  const scaled = amounts.map((amount) => amount / largest);
  const total = sum(scaled);
  return scaled.map((amount) => amount / total);
}
