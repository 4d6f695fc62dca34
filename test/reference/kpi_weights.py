"""Weights of indicators by other means, for the tests: python3 kpi_weights.py > kpi-weights.json

The best-worst method as the linear programme it is (scipy's HiGHS), the principal eigenvector and its eigenvalue by
mpmath's general eigenvalue solver with 40 digits, entropy and CRITIC by their textbook formulas with 40 digits.
"""
import json
import random

import mpmath as mp
from scipy.optimize import linprog

mp.mp.dps = 40
random.seed(20240611)


def best_worst(a, b):
    n, best, worst = len(a), a.index(1), b.index(1)
    rows = []

    def within(plus, minus, factor):
        for sign in (1, -1):
            row = [0.0] * (n + 1)
            row[plus] += sign
            row[minus] -= sign * factor
            row[n] = -1
            rows.append(row)

    for j in range(n):
        if j != best:
            within(best, j, a[j])
        if j != worst:
            within(j, worst, b[j])
    solved = linprog([0] * n + [1], A_ub=rows, b_ub=[0] * len(rows), A_eq=[[1] * n + [0]], b_eq=[1], bounds=[(0, None)] * (n + 1), method="highs-ds",
                     options={"primal_feasibility_tolerance": 1e-10, "dual_feasibility_tolerance": 1e-10})
    assert solved.status == 0
    return {"best_to_others": a, "others_to_worst": b, "weights": list(solved.x[:n]), "xi": solved.x[n]}


def best_worst_inputs(n):
    a = [random.randint(2, 9) for _ in range(n)]
    b = [random.randint(2, 9) for _ in range(n)]
    best, worst = random.sample(range(n), 2)
    a[best] = b[worst] = 1
    if random.random() < 0.7:
        a[worst] = b[best] = max(a[worst], b[best])
    return a, b


def eigen(n):
    upper = [[mp.mpf(random.choice([1, 2, 3, 4, 5, 6, 7, 8, 9])) ** random.choice([1, -1]) for _ in range(n)] for _ in range(n)]
    matrix = mp.matrix(n, n)
    for i in range(n):
        for j in range(n):
            matrix[i, j] = 1 if i == j else upper[i][j] if i < j else 1 / upper[j][i]
    values, vectors = mp.eig(matrix)
    top = max(range(n), key=lambda k: mp.re(values[k]))
    vector = [mp.re(vectors[i, top]) for i in range(n)]
    total = mp.fsum(vector)
    return {"matrix": [[float(matrix[i, j]) for j in range(n)] for i in range(n)], "weights": [float(v / total) for v in vector], "lambda": float(mp.re(values[top]))}


def table(rows, columns):
    return [[round(random.uniform(1, 100), 2) for _ in range(columns)] for _ in range(rows)]


def entropy(rows):
    m = len(rows)
    ds = []
    for column in zip(*rows):
        column = [mp.mpf(repr(x)) for x in column]
        ps = [x / mp.fsum(column) for x in column]
        ds.append(1 + mp.fsum(p * mp.log(p) for p in ps) / mp.log(m))
    return {"matrix": rows, "weights": [float(d / mp.fsum(ds)) for d in ds]}


def critic(rows, directions):
    columns = []
    for column, direction in zip(zip(*rows), directions):
        column = [mp.mpf(repr(x)) for x in column]
        lo, hi = min(column), max(column)
        columns.append([(x - lo) / (hi - lo) if direction == 1 else (hi - x) / (hi - lo) for x in column])
    m = len(rows)
    means = [mp.fsum(c) / m for c in columns]
    co = lambda i, j: mp.fsum((x - means[i]) * (y - means[j]) for x, y in zip(columns[i], columns[j]))
    cs = [mp.sqrt(co(i, i)) * mp.fsum(1 - co(i, j) / mp.sqrt(co(i, i) * co(j, j)) for j in range(len(columns)) if j != i) for i in range(len(columns))]
    return {"matrix": rows, "directions": directions, "weights": [float(c / mp.fsum(cs)) for c in cs]}


print(json.dumps({
    "bestWorst": [best_worst(*best_worst_inputs(n)) for n in (2, 3, 3, 4, 5, 5, 6, 6, 7, 8, 9, 9)],
    "eigen": [eigen(n) for n in (2, 3, 3, 4, 5, 7, 9, 12)],
    "entropy": [entropy(table(rows, columns)) for rows, columns in ((3, 2), (6, 4), (12, 7))] + [entropy([[100, 30], [100.0001, 31], [99.9999, 29], [100, 30.5]])],
    "critic": [critic(table(rows, columns), [random.choice([1, -1]) for _ in range(columns)]) for rows, columns in ((3, 2), (6, 4), (12, 7))],
}))
