"""Makes src/core/numeric/{temme-series,erfcx-panels,reciprocal-gamma}.ts: polynomial approximations fitted at 60 digits.

    python3 test/reference/approximations.py        (needs mpmath)

Every polynomial is the Chebyshev interpolant of its function, rewritten in powers of its argument at full precision and only
then rounded to doubles; the degree is the smallest whose error is below the stated tolerance.
"""
from mpmath import mp, mpf, cos, pi, sqrt, log, erfc, exp, gamma, taylor, binomial
import os

mp.dps = 60
OUT = os.path.join(os.path.dirname(__file__), '..', '..', 'src', 'core', 'numeric')


def chebyshev(f, lo, hi, degree):
    """Coefficients, in powers of x, of the polynomial through f at degree + 1 Chebyshev nodes of [lo, hi]."""
    n = degree + 1
    nodes = [cos(pi * (2 * k + 1) / (2 * n)) for k in range(n)]
    values = [f((hi + lo) / 2 + (hi - lo) / 2 * t) for t in nodes]
    c = [2 * sum(values[k] * cos(pi * j * (2 * k + 1) / (2 * n)) for k in range(n)) / n for j in range(n)]
    c[0] /= 2
    # sum c_j T_j(t) in powers of t, then t = (x - mid) / half
    t_prev, t_now = [mpf(1)], [mpf(0), mpf(1)]
    powers = [mpf(0)] * n
    for j in range(n):
        t_j = t_prev if j == 0 else t_now
        for i, v in enumerate(t_j):
            powers[i] += c[j] * v
        if j >= 1:
            shifted = [mpf(0)] + [2 * v for v in t_now]
            for i, v in enumerate(t_prev):
                shifted[i] -= v
            t_prev, t_now = t_now, shifted
    mid, half = (hi + lo) / 2, (hi - lo) / 2
    out = [mpf(0)] * n
    for i, v in enumerate(powers):
        for k in range(i + 1):
            out[k] += v / half**i * binomial(i, k) * (-mid)**(i - k)
    return out


def fit(f, lo, hi, tolerance, first=0):
    lo, hi = mpf(lo), mpf(hi)
    checks = [lo + (hi - lo) * k / 97 for k in range(98)]
    truth = [f(x) for x in checks]
    for degree in range(first, 60):
        p = chebyshev(f, lo, hi, degree)
        worst = max(abs(sum(v * x**i for i, v in enumerate(p)) - y) for x, y in zip(checks, truth))
        if worst < tolerance:
            return p
    raise ValueError('no polynomial is good enough')


def horner(p, x):
    text = repr(float(p[-1]))
    for v in reversed(p[:-1]):
        d = repr(abs(float(v)))
        text = f'({text}) * {x} {"-" if v < 0 else "+"} {d}' if ' ' in text else f'{text} * {x} {"-" if v < 0 else "+"} {d}'
    return text


def even_odd(p, x, square):
    """Two chains that a processor runs side by side."""
    return horner(p, x) if len(p) < 5 else f'{horner(p[0::2], square)} + {x} * ({horner(p[1::2], square)})'


# --- Temme's coefficients -------------------------------------------------------------------------------------------
ORDER, TERMS, REACH, NEAR = 60, 12, mpf('0.85'), mpf('0.25')
SMALLEST = 28


def scaled_gamma_series(n):
    """g_k of Gamma*(a) ~ sum g_k a^-k, from the Stirling series of its logarithm."""
    from mpmath import bernoulli
    s = [mpf(0)] * (n + 1)
    for j in range(1, n // 2 + 2):
        if 2 * j - 1 <= n:
            s[2 * j - 1] = bernoulli(2 * j) / (2 * j * (2 * j - 1))
    g = [mpf(1)] + [mpf(0)] * n
    for k in range(1, n + 1):
        g[k] = sum(i * s[i] * g[k - i] for i in range(1, k + 1)) / k
    return g


def mu_series(n):
    """mu in powers of eta, where eta^2 / 2 = mu - ln(1 + mu): eta = mu eta' mu'... by d mu / d eta = eta (1 + mu) / mu."""
    a = [mpf(0), mpf(1)]  # mu = eta + a2 eta^2 + ...
    for k in range(2, n + 1):
        # mu * mu' = eta * (1 + mu): the coefficient of eta^k
        rest = sum(a[i] * (k + 1 - i) * a[k + 1 - i] for i in range(2, k))
        a.append((a[k - 1] - rest) / (k + 1))
    return a


def inverse_series(a, n):
    """1 / (a1 + a2 x + ...)"""
    b = [1 / a[0]]
    for k in range(1, n):
        b.append(-sum(a[i] * b[k - i] for i in range(1, min(k, len(a) - 1) + 1)) / a[0])
    return b


g = scaled_gamma_series(TERMS + 4)
mu = mu_series(ORDER + 2 * TERMS + 4)
over_mu = inverse_series(mu[1:], ORDER + 2 * TERMS + 3)  # eta / mu = sum over_mu[i] eta^i
# DLMF 8.12.9-8.12.10: c_0 = 1/mu - 1/eta, c_k = c'_(k-1)/eta + (-1)^k g_k/mu, as Taylor series (poles cancel)
c = [over_mu[1:]]
for k in range(1, TERMS):
    prev = c[-1]
    d = [prev[i] * i for i in range(len(prev))]  # eta c'
    # c'_(k-1)/eta = sum d_i eta^(i-2); g/mu = sum over_mu_i eta^(i-1)
    length = len(prev) - 2
    row = []
    for e in range(length):
        row.append(d[e + 2] + (-1)**k * g[k] * over_mu[e + 1])
    assert abs(d[1] + (-1)**k * g[k] * over_mu[0]) < mpf(10)**-45, (k, d[1], g[k])
    c.append(row)
series = lambda k: (lambda x: sum(v * x**i for i, v in enumerate(c[k])))

def terms_within(reach):
    polys, worst = [], []
    for k in range(TERMS):
        tolerance = mpf('2e-17') * mpf(SMALLEST)**k
        biggest = max(abs(series(k)(reach * t / 10)) for t in range(-10, 11))
        if biggest < tolerance:
            break
        polys.append(fit(series(k), -reach, reach, tolerance))
        worst.append(biggest)
    print('temme', reach, 'terms', len(polys), 'coefficients', [len(p) for p in polys])
    body = '  let sum = 0;\n'
    # from the last term inwards; a term is left out where a makes it smaller than 1e-17
    for k in range(len(polys) - 1, 0, -1):
        limit = float((worst[k] / mpf('1e-17'))**(mpf(1) / k))
        poly = even_odd(polys[k], 'eta', 'q')
        step = f'sum = (sum + ({poly})) * r;\n'
        body += f'  if (a < {limit:.0f}) {step}' if limit < 1e7 else f'  {step}'
    return body + f'  return sum + ({even_odd(polys[0], "eta", "q")});\n'


open(os.path.join(OUT, 'temme-series.ts'), 'w').write(f'''// Made by test/reference/approximations.py. Do not edit: change that file and run it again.

/**
 * Sum over k of c_k(eta) a^-k, the correction in Temme's uniform expansion of the incomplete gamma functions
 * (N. M. Temme, SIAM J. Math. Anal. 10, 1979; DLMF 8.12.3-8.12.10), for |eta| <= 0.85 and a >= 28, absolute error below 1e-16.
 * The larger a is, the fewer terms count; near eta = 0, where queues are run, the polynomials are short.
 */
export function temmeSeries(eta: number, a: number): number {{
  return eta < {float(NEAR)} && eta > -{float(NEAR)} ? near(eta, a) : far(eta, a);
}}

function near(eta: number, a: number): number {{
  const r = 1 / a;
  const q = eta * eta;
{terms_within(NEAR)}}}

function far(eta: number, a: number): number {{
  const r = 1 / a;
  const q = eta * eta;
{terms_within(REACH)}}}
''')

# --- Gamma* ---------------------------------------------------------------------------------------------------------
count = next(k for k in range(1, TERMS + 4) if all(abs(g[j]) / mpf(SMALLEST)**j < mpf('1e-17') for j in range(k, TERMS + 4)))
text = horner(g[:count], 'r')
open(os.path.join(OUT, 'scaled-gamma.ts'), 'w').write(f'''// Made by test/reference/approximations.py. Do not edit: change that file and run it again.

/** Gamma*(a) = Gamma(a) / (sqrt(2 pi / a) (a/e)^a) by Stirling's series (DLMF 5.11.3), for a >= 28, to the last bit. */
export function scaledGamma(a: number): number {{
  const r = 1 / a;
  return {text};
}}
''')

# --- erfcx ----------------------------------------------------------------------------------------------------------
erfcx = lambda x: exp(x * x) * erfc(x) if x < 40 else 1 / (x * sqrt(pi)) * (1 - 1 / (2 * x**2) + 3 / (4 * x**4) - 15 / (8 * x**6) + 105 / (16 * x**8) - 945 / (32 * x**10) + 10395 / (64 * x**12) - 135135 / (128 * x**14) + 2027025 / (256 * x**16) - mpf(34459425) / (512 * x**18))
KNEE, PANELS = mpf('3.75'), 8


def smooth(s):
    """(1 + 2x) erfcx(x) with s = x / (x + knee) in [0, 1]"""
    if s == 1:
        return 2 / sqrt(pi)
    x = KNEE * s / (1 - s)
    return (1 + 2 * x) * erfcx(x)


rows, width = [], 0
for p in range(PANELS):
    lo, hi = mpf(p) / PANELS, mpf(p + 1) / PANELS
    mid = (lo + hi) / 2
    rows.append(fit(lambda v: smooth(mid + v), lo - mid, hi - mid, mpf('2e-17')))
    width = max(width, len(rows[-1]))
print('erfcx', [len(r) for r in rows])
rows = [fit(lambda v, m=(mpf(2 * p + 1) / (2 * PANELS)): smooth(m + v), -mpf(1) / (2 * PANELS), mpf(1) / (2 * PANELS), mpf('2e-17'), width - 1) for p in range(PANELS)]
table = '\n'.join('  ' + ', '.join(repr(float(v)) for v in reversed(r)) + ',' for r in rows)
open(os.path.join(OUT, 'erfcx.ts'), 'w').write(f'''// Made by test/reference/approximations.py. Do not edit: change that file and run it again.

const TERMS = {width};
// (1 + 2x) erfcx(x) in s = x / (x + 3.75), the variable of Shepherd & Laframboise (Math. Comp. 36, 1981), cut into {PANELS} panels of
// equal width. One row a panel: powers of the distance from its middle, highest first.
const PANELS = new Float64Array([
{table}
]);

/** The scaled complementary error function exp(x^2) erfc(x) for x >= 0, to two units in the last place. */
export function erfcx(x: number): number {{
  if (x > 1e8) return 0.5641895835477563 / x;
  const s = x / (x + 3.75);
  const panel = s < 1 ? Math.floor(s * {PANELS}) : {PANELS - 1};
  const v = s - (panel + 0.5) / {PANELS};
  let p = 0;
  for (let i = panel * TERMS, end = i + TERMS; i < end; i++) p = p * v + PANELS[i]!;
  return p / (1 + 2 * x);
}}
''')

# --- 1 / Gamma(1 + f) -----------------------------------------------------------------------------------------------
p = fit(lambda v: 1 / gamma(mpf('1.5') + v), mpf('-0.5'), mpf('0.5'), mpf('2e-17'))
print('reciprocal gamma', len(p))
open(os.path.join(OUT, 'reciprocal-gamma.ts'), 'w').write(f'''// Made by test/reference/approximations.py. Do not edit: change that file and run it again.

/** 1 / Gamma(1 + f) for 0 <= f <= 1, to the last bit. */
export function reciprocalGamma(f: number): number {{
  const v = f - 0.5;
  return {horner(p, 'v')};
}}
''')
