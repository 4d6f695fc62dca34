import { normalised } from '../../numeric/normalised';
import type { WeekdayProfiles } from './weekday-profiles';

/** How much of the spread about the shape is taken for chance when weekdays are told apart. */
const POOLING = 0.5;

/**
 * Each weekday's profile with the others', weighed by how little they differ from it beyond chance: weekdays alike lend each
 * other strength (after James and Stein 1961). The distance is Pearson's χ².
 * @param dispersion variance of counts over their mean
 */
export function pooled({ shares, calls }: WeekdayProfiles, dispersion: number): readonly Float64Array[] {
  const slots = shares[0]!.length;
  const byChance = (index: number) => (POOLING * dispersion * (slots - 1)) / calls[index]!;
  return shares.map((own, index) => {
    if (calls[index] === 0) return own;
    const sum = own.slice();
    shares.forEach((other, otherIndex) => {
      if (otherIndex === index || calls[otherIndex] === 0) return;
      let distance = 0;
      for (let slot = 0; slot < slots; slot++) {
        const mean = (own[slot]! + other[slot]!) / 2;
        if (mean > 0) distance += (own[slot]! - other[slot]!) ** 2 / mean;
      }
      const beyond = Math.max(0, distance - byChance(index) - byChance(otherIndex));
      const weight = byChance(index) > 0 ? byChance(index) / (byChance(index) + beyond) : 0;
      for (let slot = 0; slot < slots; slot++) if (own[slot]! > 0 || weight > 0.5) sum[slot]! += weight * other[slot]!;
    });
    return normalised(sum);
  });
}
