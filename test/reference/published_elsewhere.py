"""
More numbers that the makers of older add-ins printed in their own manuals, beside 40-digit values: published-elsewhere.json.
Run with Python 3 and mpmath: python3 published_elsewhere.py > cases/published-elsewhere.json
"""
import json
from mpmath import mp, mpf, quad, exp, log, findroot, ceil, nstr

mp.dps = 40


def blocking(lines, erlangs):
    """Erlang B; between whole lines by Fortet's integral, 1/B = A * int_0^inf e^(-At) (1+t)^N dt."""
    n, a = mpf(lines), mpf(erlangs)
    if n == int(n):
        b = mpf(1)
        for k in range(1, int(n) + 1):
            b = a * b / (k + a * b)
        return b
    cuts = [0] + [c / mp.sqrt(a) for c in (0.5, 2, 6, 20, 60, 400, 5000)]
    return 1 / (a * quad(lambda t: exp(-a * t + n * log(1 + t)), cuts))


def waiting(agents, erlangs):
    n, a = mpf(agents), mpf(erlangs)
    b = blocking(n, a)
    return n * b / (n - a * (1 - b))


def asa(agents, erlangs, aht):
    return waiting(agents, erlangs) * mpf(aht) / (mpf(agents) - mpf(erlangs))


def queue(agents, erlangs):
    return waiting(agents, erlangs) * mpf(erlangs) / (mpf(agents) - mpf(erlangs))


def level(agents, erlangs, aht, within):
    return 1 - waiting(agents, erlangs) * exp(-(mpf(agents) - mpf(erlangs)) * mpf(within) / mpf(aht))


def root(f, low, high):
    return findroot(f, (mpf(low), mpf(high)), solver='anderson', tol=mpf(10) ** -30)


def least(f):
    n = 1
    while not f(n):
        n += 1
    return mpf(n)


XL = 'Erlang for Excel (ErlangXL) 1.8, function notes'
AM = 'Abstract Micro Systems "Erlang Library for Excel" function reference, '
CCH = 'Call Centre Helper, Excel Erlang Calculator, 2022'
rows = []


def row(id, source, metric, published, decimals, value):
    printed = nstr(value, 17)
    right = float(value) == published if decimals is None else abs(value - mpf(str(published))) <= mpf(10) ** -decimals * mpf('0.5000001')
    rows.append({'id': id, 'source': source, 'metric': metric, 'published': published, 'publishedDecimals': decimals, 'oracle': float(printed), 'agrees': bool(right)})


hourly = mpf(100) * 180 / 3600
row('xl-1', XL, 'agents', 8, None, least(lambda n: n > hourly and level(n, hourly, 180, 15) >= mpf('0.85')))
row('xl-2', XL, 'share waiting longer', 0.09, 2, 1 - level(8, hourly, 180, 30))
row('xl-3', XL, 'asaSeconds', 10, 0, asa(8, hourly, 180))
cch = mpf(400) * 257 / 1800
row('cch-9', CCH, 'people', 97, None, ceil(ceil(cch / mpf('0.85')) / mpf('0.7')))
row('am-fd1', AM + 'ErlcFractionDelayed', 'pWait', 0.71095477, 8, waiting(11, '10.1'))
row('am-fd2', AM + 'ErlcFractionDelayed', 'pWait', 0.65932309, 8, waiting('133.78', '130.1'))
row('am-w1', AM + 'ErlcWait', 'asaSeconds', 30.387409, 6, asa(100, 95, 300))
row('am-w2', AM + 'ErlcWait', 'asaSeconds', 22.270206, 6, asa(13, '10.75', '120.5'))
row('am-q1', AM + 'ErlcNwaiting', 'queue', 1.63672, 5, queue(10, 8))
row('am-q2', AM + 'ErlcNwaiting', 'queue', 6.01858, 5, queue(10, 9))
row('am-q3', AM + 'ErlcNwaiting4', 'queue', 4.95692, 5, queue(20, 18))
row('am-q4', AM + 'ErlcNwaiting4', 'queue', 24.14167, 5, queue(20, mpf(60) * 580 / 1800))
half_hour = mpf(200) * 300 / 1800
row('am-n1', AM + 'ErlcNsrvFromWait4', 'agentsFractional', 41.22663, 5, root(lambda n: asa(n, half_hour, 300) - 5, 40.5, 42))
row('am-n2', AM + 'ErlcNsrvFromWait4', 'agentsFractional', 37.31723, 5, root(lambda n: asa(n, half_hour, 300) - 30, 36.5, 38.5))
load = mpf('10.3')
row('am-f1', AM + 'ErlcNsrvFromFractionOk', 'agentsFractional', 14.9274, 4, root(lambda n: level(n, load, 180, 10) - mpf('0.9'), 14.2, 15.7))
row('am-f2', AM + 'ErlcNsrvFromFractionOk', 'agentsFractional', 16.0653, 4, root(lambda n: level(n, load, 180, 10) - mpf('0.95'), 15.3, 16.9))
busy = mpf('93.6')
row('am-f3', AM + 'ErlcNsrvFromFractionOk5', 'agentsFractional', 104.679, 3, root(lambda n: level(n, busy, 180, 10) - mpf('0.9'), 104.1, 105.6))
row('am-f4', AM + 'ErlcNsrvFromFractionOk5', 'agentsFractional', 107.502, 3, root(lambda n: level(n, busy, 180, 10) - mpf('0.95'), 106.8, 108.3))

print(json.dumps({'table': 'published-elsewhere', 'count': len(rows), 'cases': rows}, indent=1))
