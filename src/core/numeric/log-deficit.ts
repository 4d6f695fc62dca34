/**
 * m − ln(1 + m) for m > −1, to full relative accuracy near zero, where it is m²/2 and subtraction would lose everything.
 * Series in s = m/(2 + m): ln(1 + m) = 2 artanh s and m − 2s = ms.
 */
export function logDeficit(m: number): number {
  const s = m / (2 + m);
  const q = s * s;
  if (q < 0.004) return s * (m - 2 * q * (1 / 3 + q * (1 / 5 + q * (1 / 7 + q * (1 / 9 + q * (1 / 11 + q * (1 / 13 + q / 15)))))));
  if (q < 0.04) return s * (m - 2 * q * (1 / 3 + q * (1 / 5 + q * (1 / 7 + q * (1 / 9 + q * (1 / 11 + q * (1 / 13 + q * (1 / 15 + q * (1 / 17 + q * (1 / 19 + q * (1 / 21 + q * (1 / 23 + q / 25))))))))))));
  return m - Math.log1p(m);
}
