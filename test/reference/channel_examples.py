"""The example results in the catalogue of chat and blending, from sums over all states with 50 digits: no code in common with it.

Run: python3 test/reference/channel_examples.py
"""
from mpmath import mp, mpf, exp

mp.dps = 50


class Chat:
    """Birth and death of chats, agent by agent. `states` stands for no limit of lines where none is given."""

    def __init__(self, chats, aht, agents, interval=30, patience=None, lines=None, within=20, states=1200):
        lam = mpf(chats) / (mpf(interval) * 60)
        n = agents * len(aht)
        k_max = lines if lines else n + states
        theta = 1 / mpf(patience) if patience else mpf(0)
        c = n / mpf(aht[-1])
        p = [mpf(1)]
        for k in range(1, k_max + 1):
            served = min(k, n)
            spread = [served // agents + (1 if i < served % agents else 0) for i in range(agents)]
            rate = sum(q / mpf(aht[q - 1]) for q in spread if q) + max(0, k - n) * theta
            p.append(p[-1] * lam / rate)
        total = sum(p)
        p = [x / total for x in p]
        blocked = p[k_max] if lines else mpf(0)
        last = k_max if lines else k_max + 1
        queue = sum((k - n) * p[k] for k in range(n, k_max + 1))
        self.abandon = queue * theta / lam
        self.slots = sum(min(k, n) * p[k] for k in range(k_max + 1)) / n
        self.wait_all = queue / lam
        # What a patient visitor who finds j waiting meets: j + 1 exponential steps, at rates c + i theta.
        steps = self._running(1 / (c + i * theta) for i in range(last - n))
        self.virtual = sum(p[n + j] * steps[j] for j in range(last - n))
        t = mpf(within)
        level = sum(p[:n])
        offered = sum(p[:n])
        # P(no more than j departures by t) step by step, for the offered wait (rate c) and for those still there (rate c + theta).
        cdf = lambda rate: self._late(rate, theta, t, last - n)
        late, late_stay = cdf(c), cdf(c + theta)
        for j in range(last - n):
            level += p[n + j] * (1 - late[j])
            offered += p[n + j] * c / (c + (j + 1) * theta) * (1 - late_stay[j])
        self.level_virtual, self.level = level, offered
        answered = 1 - self.abandon - blocked
        # Of those who find j waiting, c/(c + (j+1) theta) are answered, after steps at rates c + theta, …
        stays = self._running(1 / (c + (i + 1) * theta) for i in range(last - n))
        self.asa = sum(p[n + j] * c / (c + (j + 1) * theta) * stays[j] for j in range(last - n)) / answered

    @staticmethod
    def _running(terms):
        total, out = mpf(0), []
        for term in terms:
            total += term
            out.append(total)
        return out

    @staticmethod
    def _late(rate, theta, t, count):
        """P(fewer than j + 1 departures by t): terms rate (rate + theta) … (1 - u)^i u^(rate/theta) / i! / theta^i."""
        clock = (1 - exp(-theta * t)) / theta if theta else t
        term, total, out = exp(-rate * t), mpf(0), []
        for i in range(count):
            total += term
            out.append(total)
            term *= clock * (rate + i * theta) / (i + 1)
        return out


class Blend:
    def __init__(self, calls, aht, agents, threshold, interval=30, within=20):
        lam, h = mpf(calls) / (mpf(interval) * 60), mpf(aht)
        a, b = lam * h, agents - threshold
        p = {b: mpf(1)}
        for k in range(b + 1, agents + 1):
            p[k] = p[k - 1] * a / k
        queue = p[agents] / (1 - a / agents)
        total = sum(p[k] for k in range(b, agents)) + queue
        self.wait = queue / total
        self.asa = self.wait * h / (agents - a)
        self.level = 1 - self.wait * exp(-(agents - a) * mpf(within) / h)
        busy = sum(k * p[k] for k in range(b, agents)) / total + agents * self.wait
        self.occupancy = busy / agents
        self.outbound = (busy / h - lam) * mpf(interval) * 60


def agents_for(chats, aht, target=0.8, **q):
    n = 1
    while Chat(chats, aht, n, **q).level < target:
        n += 1
    return n


def show(name, value):
    print(name, mp.nstr(value, 17) if isinstance(value, mpf) else value)


if __name__ == '__main__':
    demo = Chat(4, [180, 210, 240], 5, 1, 60, 100, '19.98')
    show('ccmath level virtual', demo.level_virtual)
    show('ccmath virtual wait', demo.virtual)
    show('ccmath abandon', demo.abandon)
    show('ccmath slots', demo.slots)
    for agents in (9, 10):
        q = Chat(100, [300, 400, 480], agents, patience=120)
        show(f'100 300/400/480 {agents} 120: level', q.level)
        show('  abandon', q.abandon)
        show('  slots', q.slots)
        show('  asa', q.asa)
        show('  wait of all', q.wait_all)
    for agents in (9, 12):
        q = Chat(80, [300, 400, 480], agents)
        show(f'80 300/400/480 {agents}: level', q.level)
        show('  asa', q.asa)
        show('  slots', q.slots)
    show('agents 100 300/400/480', agents_for(100, [300, 400, 480]))
    show('agents 100 300/400/480 patience 120', agents_for(100, [300, 400, 480], patience=120))
    show('agents 100 300', agents_for(100, [300]))
    show('agents 200 300/400/480', agents_for(200, [300, 400, 480]))
    n = 1
    while True:
        q = Chat(100, [300, 400, 480], n, patience=120)
        if q.level >= 0.8 and q.abandon <= 0.03:
            break
        n += 1
    show('agents 100 300/400/480 patience 120, 3 %', n)
    for t in (0, 2, 4, 16):
        q = Blend(120, 180, 16, t)
        show(f'blend 120 180 16 {t}: level', q.level)
        show('  asa', q.asa)
        show('  occupancy', q.occupancy)
        show('  outbound', q.outbound)
    demo = Blend(4, 180, 16, 2, 1, '19.98')
    show('ccmath blend level', demo.level)
    show('ccmath blend asa', demo.asa)
    for calls in (100, 120, 130):
        show(f'threshold {calls}', next((t for t in range(17) if Blend(calls, 180, 16, t).level >= 0.8), None))
