/**
 * The lowest WAPE that any forecast can reach on average where calls arrive at random: √(2 ÷ (π · calls)), the mean absolute
 * deviation of a Poisson count over its mean, by its normal approximation. 30 calls an interval: 14.6 %.
 */
export function noiseFloor(callsPerInterval: number): number {
  return Math.sqrt(2 / (Math.PI * callsPerInterval));
}
