/** Calls of an interval and their mean handle time in seconds; without calls the handle time may be 0. */
export interface Traffic {
  readonly calls: number;
  readonly ahtSeconds: number;
}

/**
 * The traffic that the agents of each interval work on, one mean handle time late: an agent is busy with calls that came in about
 * that long ago, so the load of a day follows its calls with that delay. The calls of intervals, spread evenly over each, are
 * averaged over the interval shifted back by its handle time (lagged SIPP: L. V. Green, P. J. Kolesar & J. Soares, Oper. Res. 49,
 * 2001).
 *
 * Before an opening there is nothing to look back on: there, calls are taken to have come at the rate of the opening interval, so
 * that the first callers meet a full team. After a closing the calls still in hand count: an empty interval has their traffic.
 */
export function laggedTraffic(day: readonly Traffic[], intervalSeconds: number): Traffic[] {
  const opening = day.findIndex(({ calls }) => calls > 0);
  let ahtSeconds = 0;
  return day.map((own, i) => {
    if (opening < 0 || i < opening) return { calls: 0, ahtSeconds: 0 };
    // An interval without calls has no handle time; calls in hand are those of before.
    if (own.calls > 0) ahtSeconds = own.ahtSeconds;
    const back = ahtSeconds / intervalSeconds;
    const whole = Math.floor(back);
    const at = (k: number) => (own.calls > 0 ? arriving(day, k, i) : (day[k] ?? NONE));
    const earlier = at(i - whole - 1);
    const later = at(i - whole);
    const share = back - whole;
    const calls = share * earlier.calls + (1 - share) * later.calls;
    if (calls === 0) return { calls: 0, ahtSeconds: 0 };
    const work = share * earlier.calls * earlier.ahtSeconds + (1 - share) * later.calls * later.ahtSeconds;
    return { calls, ahtSeconds: work / calls };
  });
}

const NONE: Traffic = { calls: 0, ahtSeconds: 0 };

/** The traffic of interval k as interval i, which has calls, finds it: that of the next opening where k lies before one. */
function arriving(day: readonly Traffic[], k: number, i: number): Traffic {
  let open = Math.max(0, k);
  while (open < i && day[open]!.calls === 0) open++;
  return day[open]!;
}
