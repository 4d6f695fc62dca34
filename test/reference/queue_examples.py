"""The example results in the catalogue of queueing functions, from sums over all states with 50 digits: no code in common with them.

Run: python3 test/reference/queue_examples.py
"""
from mpmath import mp, mpf, exp, log, findroot, quad, inf

mp.dps = 50


def b(n, a):
    """Erlang B for real n (Fortet's integral)."""
    return 1 / (a * quad(lambda t: exp(-a * t) * (1 + t) ** n, [0, mpf(n) / a + 1, 10 * (mpf(n) / a + 1), inf]))


def c(n, a):
    return mpf(1) if n <= a else b(n, a) / (1 - a / mpf(n) * (1 - b(n, a)))


def sl(n, a, t):
    return 1 - c(n, a) * exp(-(n - a) * t) if n > a else mpf(0)


class X:
    """M/M/n/K+M by its weights; K large stands for no limit. Times in handle times."""

    def __init__(self, n, a, patience, k):
        p = [mpf(1)]
        for i in range(1, k + 1):
            p.append(p[-1] * a / (min(i, n) + max(0, i - n) / patience))
        total = sum(p)
        self.p = p = [x / total for x in p]
        self.wait = sum(p[n:k])
        self.block = p[k]
        self.queue = sum((i - n) * p[i] for i in range(n, k + 1))
        self.abandon = self.queue / patience / a
        self.virtual = sum(p[i] * sum(1 / (n + j / patience) for j in range(0, i - n + 1)) for i in range(n, k))


def redialled(n, a, patience, k, r, s):
    def gap(x):
        q = X(n, x, patience, k)
        return x * (1 - r * q.abandon - s * q.block) - a
    return findroot(gap, (a, a * mpf('1.5')), solver='anderson', tol=1e-40)


def least(good, n=1):
    while not good(n):
        n += 1
    return n


def agents(calls, aht, level=mpf('0.8'), t=20, interval=1800):
    a = mpf(calls) * aht / interval
    return 0 if a == 0 else least(lambda n: sl(n, a, mpf(t) / aht) >= level)


D = mpf(10), mpf(20) / 180  # 100 calls of 180 s in half an hour, 20 s
asa = lambda n: c(n, D[0]) * 180 / (n - D[0]) if n > D[0] else inf
patient60 = lambda n: X(n, D[0], mpf(60) / 180, n + 400)
show = {
    'F1': findroot(lambda n: sl(n, D[0], D[1]) - mpf('0.8'), (13.2, 13.8), solver='anderson'),
    'ASA': [least(lambda n: asa(n) <= most, 11) for most in (5, 15, 20, 60)],
    'AB0': least(lambda n: patient60(n).abandon <= mpf('0.05')),
    'AB1': [least(lambda n: patient60(n).abandon <= most) for most in (mpf('0.1'), mpf('0.03'), mpf('0.01'))],
    'CC1': findroot(lambda a: sl(14, a, D[1]) - mpf('0.8'), (10, 11), solver='anderson') * 10,
    'MA': [findroot(lambda h: sl(14, mpf(n) * h / 1800, 20 / h) - mpf('0.8'), (150, 1900 / n * 10), solver='anderson') for n in (100, 120)],
    'ID1': [agents(n, 1800) for n in (10, 10, 20, 40, 30)],
    'ID2': [agents(n, 1800) for n in (10, 20, 40, 30, 0)],
    'BL': [b(3, D[0]), b(14, D[0])],
    'WQ1': patient60(14).queue / patient60(14).wait / D[0] * 180,
    'AT': [log(c(n, D[0]) / (1 - p)) * 180 / (n - D[0]) for n, p in ((12, mpf('0.8')), (14, mpf('0.9')), (14, mpf('0.99')))],
    'RL': [[redialled(5, mpf('4.33') * 770 / 900, mpf(45) / 770, 8, mpf(r), mpf(s)) for r in ('0.8', 0)] for s in (0, '0.8')],
    'EB': [b(16, D[0]), b(17, D[0])],
    'EX': [[b(n, mpf('5.5')) if r == 0 else (lambda x: b(n, x))(findroot(lambda x: x * (1 - r * b(n, x)) - mpf('5.5'), (5.5, 5.8), solver='anderson')) for r in (0, mpf('0.5'))] for n in (10, 11)],
    'EC1': c(mpf('12.5'), D[0]),
    'CT': [least(lambda n: b(n, a) <= mpf('0.01')) for a in (mpf(10), mpf('33.333'))],
    'ASA11': c(11, D[0]) * 180,
}


def engset(n, s, a):
    """A call finds k of the other s - 1 sources busy with binomial weights, cut off at n."""
    p = a / (1 + a)
    w = [mp.binomial(s - 1, k) * p ** k * (1 - p) ** (s - 1 - k) for k in range(n + 1)]
    return w[n] / sum(w)


show['EN'] = [engset(10, 20, mpf('0.1')), engset(10, 100, mpf('0.1')), engset(20, 100, mpf('0.1'))]


def answered_wait(n, a, patience, k):
    """Mean wait of those answered, by the stages of a caller who joins behind i others, some of whom hang up."""
    q = X(n, a, patience, k)
    served, waits = sum(q.p[:n]), mpf(0)
    for i in range(0, k - n):
        stay, wait = mpf(1), mpf(0)
        # One's own hanging up competes with every departure ahead.
        for j in range(i, -1, -1):
            rate = n + (j + 1) / patience
            wait += 1 / rate
            stay *= (n + j / patience) / rate
        served += q.p[n + i] * stay
        waits += q.p[n + i] * stay * wait
    return waits / served


show['ASA1'] = least(lambda n: answered_wait(n, D[0], mpf(1) / 3, n + 300) * 180 <= 20)
show['ET1'] = answered_wait(14, mpf(12), mpf(1) / 3, 100) * 180
show['ASA3'] = X(14, mpf(12), mpf(1) / 3, 100).virtual * 180

for name, value in show.items():
    rows = value if isinstance(value, list) else [value]
    print(name, [[mp.nstr(x, 17) for x in row] if isinstance(row, list) else mp.nstr(mpf(row), 17) for row in rows])
