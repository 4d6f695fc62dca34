import type { Random } from './seeded-random';

/** The places 0 to before n in a random order (Fisher and Yates). */
export function shuffled(n: number, random: Random): Int32Array {
  const order = Int32Array.from({ length: n }, (_, place) => place);
  for (let last = n - 1; last > 0; last -= 1) {
    const other = Math.floor(random() * (last + 1));
    [order[last], order[other]] = [order[other]!, order[last]!];
  }
  return order;
}
