/** Uniform numbers from 0 to below 1, the same ones for the same seed on every machine. */
export type Random = () => number;

/**
 * Thirty-two bits at a time by xoshiro128** (D. Blackman and S. Vigna, “Scrambled linear pseudorandom number generators”,
 * ACM Transactions on Mathematical Software 47, 2021), its state filled from the seed by SplitMix32.
 */
export function seededRandom(seed: number): Random {
  let mixed = seed | 0;
  const split = () => {
    mixed = (mixed + 0x9e3779b9) | 0;
    let bits = Math.imul(mixed ^ (mixed >>> 16), 0x21f0aaad);
    bits = Math.imul(bits ^ (bits >>> 15), 0x735a2d97);
    return bits ^ (bits >>> 15);
  };
  let a = split();
  let b = split();
  let c = split();
  let d = split();
  return () => {
    const scrambled = Math.imul(rotated(Math.imul(b, 5), 7), 9);
    const shifted = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= shifted;
    d = rotated(d, 11);
    return (scrambled >>> 0) / 4294967296;
  };
}

const rotated = (bits: number, places: number) => (bits << places) | (bits >>> (32 - places));
