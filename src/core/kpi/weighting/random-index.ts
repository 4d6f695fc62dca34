/** Mean consistency index of matrices filled at random, for 3 to 15 indicators (Saaty 1980). Later tables differ slightly. */
const RANDOM_INDEX = [0.58, 0.9, 1.12, 1.24, 1.32, 1.41, 1.45, 1.49, 1.51, 1.48, 1.56, 1.57, 1.59];

/** Beyond this the table of random indices ends. */
export const MOST_COMPARED = RANDOM_INDEX.length + 2;

export function randomIndex(indicators: number): number {
  return RANDOM_INDEX[indicators - 3]!;
}
