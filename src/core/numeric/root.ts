/**
 * The root of a function that changes sign between lo and hi, to the last bits: inverse quadratic interpolation where the
 * three latest points make it safe, bisection where not (T. R. Chandrupatla, Adv. Eng. Softw. 28, 1997). Values at the ends
 * may be passed when known. Where the signs agree, the end whose value is nearer to zero is returned.
 */
export function root(f: (x: number) => number, lo: number, hi: number, fLo = f(lo), fHi = f(hi)): number {
  let a = lo;
  let fa = fLo;
  let b = hi;
  let fb = fHi;
  if (fa === 0) return a;
  if (fb === 0) return b;
  if (fa > 0 === fb > 0) return Math.abs(fa) < Math.abs(fb) ? a : b;
  let t = fa / (fa - fb);
  if (!(t > 0.01 && t < 0.99)) t = 0.5;
  for (let i = 0; i < 200; i++) {
    const x = a + t * (b - a);
    const fx = f(x);
    if (fx === 0 || x === a || x === b) return x;
    let c = a;
    let fc = fa;
    if (fx > 0 !== fa > 0) {
      c = b;
      fc = fb;
      b = a;
      fb = fa;
    }
    a = x;
    fa = fx;
    const best = Math.abs(fa) < Math.abs(fb) ? a : b;
    const least = (2.3e-16 * Math.abs(best) + Number.MIN_VALUE) / Math.abs(b - a);
    if (least >= 0.5) return best;
    t = Math.min(1 - least, Math.max(least, step(a, fa, b, fb, c, fc)));
  }
  return Math.abs(fa) < Math.abs(fb) ? a : b;
}

/** The fraction of the way from a, the latest point, to b, across the root, at which to look next. */
function step(a: number, fa: number, b: number, fb: number, c: number, fc: number): number {
  const xi = (a - b) / (c - b);
  const phi = (fa - fb) / (fc - fb);
  if (!(phi * phi < xi && (1 - phi) * (1 - phi) < 1 - xi)) return 0.5;
  return (fa / (fb - fa)) * (fc / (fb - fc)) + ((c - a) / (b - a)) * (fa / (fc - fa)) * (fb / (fc - fb));
}
