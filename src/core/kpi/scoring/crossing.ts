/** Weights that rounding puts a hair beyond 0 or 1 count as these. */
const NEAR = 1e-12;

/**
 * At which weight of one indicator two rows have the same total, the other weights keeping their proportions: the lead of one
 * over the other is a straight line in that weight, lead · (1 − w′) ÷ (1 − w) + ahead · (w′ − w) ÷ (1 − w).
 * @param lead by how much the total of the one is above that of the other, at `weight`.
 * @param ahead by how much its score of this indicator is.
 * @returns a fraction; null where no weight from 0 to 1 makes them level, or every one does.
 */
export function crossing(lead: number, ahead: number, weight: number): number | null {
  if (weight === 1 || lead === ahead) return null;
  const level = (lead - weight * ahead) / (lead - ahead);
  return level >= -NEAR && level <= 1 + NEAR ? Math.min(1, Math.max(0, level)) : null;
}
