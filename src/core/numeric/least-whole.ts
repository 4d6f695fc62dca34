/** A guess of where the answer lies and how far it may be off. */
export interface Guess {
  readonly at: number;
  readonly within: number;
}

/**
 * The smallest whole number from `least` to `limit` whose shortfall is zero or less, for a shortfall that falls as the number
 * rises; NaN if there is none, or none that a double holds exactly. Steps out from the guess by doubling, then closes in by linear interpolation, with bisection
 * whenever that halves the bracket too slowly.
 */
export function leastWhole(shortfall: (n: number) => number, least: number, limit: number, guess: Guess): number {
  const most = Math.min(limit, Number.MAX_SAFE_INTEGER);
  if (!(least <= most)) return NaN;
  let hi = Math.min(most, Math.max(least, Math.ceil(guess.at)));
  let fHi = shortfall(hi);
  let lo = hi;
  let fLo = fHi;
  for (let stride = Math.max(1, Math.ceil(guess.within)); fLo <= 0; stride *= 2) {
    hi = lo;
    fHi = fLo;
    if (lo === least) return least;
    lo = Math.max(least, hi - stride);
    fLo = shortfall(lo);
  }
  for (let stride = Math.max(1, Math.ceil(guess.within)); !(fHi <= 0); stride *= 2) {
    lo = hi;
    fLo = fHi;
    if (hi === most) return NaN;
    hi = Math.min(most, lo + stride);
    fHi = shortfall(hi);
  }
  return close(shortfall, lo, fLo, hi, fHi);
}

function close(shortfall: (n: number) => number, lo: number, fLo: number, hi: number, fHi: number): number {
  for (let round = 1; hi - lo > 1; round++) {
    const straight = Math.ceil(lo + ((hi - lo) * fLo) / (fLo - fHi));
    const n = round % 4 === 0 || !(straight > lo) ? Math.floor(lo + (hi - lo) / 2) : Math.min(hi - 1, straight);
    const f = shortfall(n);
    if (f <= 0) {
      hi = n;
      fHi = f;
    } else {
      lo = n;
      fLo = f;
    }
  }
  return hi;
}
