import { poissonTerm } from './poisson';

/** The shares of Γ(a) below and above x, each with all its digits, the smaller one too (Press et al., Numerical Recipes, 6.2). */
export function incompleteGamma(a: number, x: number): { readonly below: number; readonly above: number } {
  if (x <= 0) return { below: 0, above: 1 };
  if (x < a + 1) {
    const below = poissonTerm(a, x) * series(a, x);
    return { below, above: 1 - below };
  }
  const above = poissonTerm(a, x) * a * fraction(a, x);
  return { below: 1 - above, above };
}

function series(a: number, x: number): number {
  let [sum, term] = [1, 1];
  for (let k = 1; term > sum * Number.EPSILON / 4; k += 1) {
    term *= x / (a + k);
    sum += term;
  }
  return sum;
}

/** Legendre's continued fraction by Lentz's method. */
function fraction(a: number, x: number): number {
  const tiny = 1e-300;
  let b = x + 1 - a;
  let c = 1 / tiny;
  let d = 1 / (b || tiny);
  let value = d;
  for (let k = 1; k < 100_000; k += 1) {
    const numerator = k * (a - k);
    b += 2;
    d = 1 / (numerator * d + b || tiny);
    c = b + numerator / c || tiny;
    value *= c * d;
    if (Math.abs(c * d - 1) < Number.EPSILON) break;
  }
  return value;
}
