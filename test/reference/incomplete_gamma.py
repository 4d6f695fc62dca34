"""Makes test/reference/incomplete-gamma.json: rows [a, x, D, W, R] at 40 digits or more, rounded to doubles.

    python3 test/reference/incomplete_gamma.py        (needs mpmath; a minute)

D = x^a e^-x / Gamma(a + 1), W = P(a, x)/D by its power series, R = Q(a, x)/D = 1/D - W at a precision that survives the
subtraction. None of the methods under test is used.
"""
from mpmath import mp, mpf, exp, log, loggamma, sqrt
import json, os, random

random.seed(20)


def row(a, x):
    mp.dps = 40
    A, X = mpf(a), mpf(x)
    log_d = A * log(X) - X - loggamma(A + 1)
    if log_d < -690:
        return None
    mp.dps = 60 + int(-log_d / 2.3) + int((X - A)**2 / (2 * A) / 2.3 if X > A else 0)
    A, X = mpf(a), mpf(x)
    term, total, k = mpf(1), mpf(1), 1
    while term > total * mpf(10)**-mp.dps:
        term *= X / (A + k)
        total += term
        k += 1
    d = exp(A * log(X) - X - loggamma(A + 1))
    return [a, x, float(d), float(total), float(1 / d - total)]


rows = []
while len(rows) < 240:
    a = 10**random.uniform(-2, 5.3)
    if random.random() < 0.3:
        a = float(max(1, round(a)))
    spread = random.choice([1, 4, 15])
    x = a + random.gauss(0, spread) * sqrt(mpf(a)) if random.random() < 0.8 else a * 10**random.uniform(-1.5, 0.7)
    if x <= 0:
        continue
    made = row(float(a), float(x))
    if made:
        rows.append(made)
path = os.path.join(os.path.dirname(__file__), 'incomplete-gamma.json')
with open(path, 'w') as out:
    out.write('[\n' + ',\n'.join(json.dumps(r) for r in rows) + '\n]\n')
