/**
 * At which weight of one indicator two rows have the same total, the other weights keeping their proportions: the lead of one
 * over the other is a straight line in that weight.
 * @param lead by how much the total of the one is above that of the other, at `weight`.
 * @param ahead by how much its score of this indicator is.
 * @returns a fraction; null where no weight from 0 to 1 makes them level, or every one does.
 */
export function crossing(lead: number, ahead: number, weight: number): number | null {
  if (weight === 1) return null;
  const elsewhere = (lead - weight * ahead) / (1 - weight);
  const level = elsewhere / (elsewhere - ahead);
  return level >= 0 && level <= 1 ? level : null;
}
