/** What is counted. */
export type Thing =
  | 'call' | 'chat' | 'contact' | 'session' | 'answer' | 'agent' | 'leader' | 'visit' | 'seat' | 'line' | 'licence' | 'interval' | 'shift' | 'day' | 'record' | 'attempt'
  | 'interview' | 'complaint' | 'case' | 'test' | 'check' | 'task' | 'post' | 'wish' | 'incident' | 'action' | 'article' | 'sample';

export type Unit = 'count' | 'share' | 'ratio' | 'perTenThousand' | 'netPoints' | 'points' | 'seconds' | 'minutes' | 'hours' | 'days' | 'weeks' | 'months' | 'money';
export type PerTime = 'minute' | 'hour';

/** A unit with what it counts and what it is taken per: seconds per call, money per minute, 12 calls. */
export interface Measure {
  readonly unit: Unit;
  readonly of?: Thing;
  readonly per?: Thing | PerTime;
}

export type Base = Thing | 'time' | 'month' | 'point' | 'money';

/** Powers of base quantities, and how many of the base unit one unit is: an hour is time¹ at 3,600. */
export interface Dimension {
  readonly powers: Readonly<Partial<Record<Base, number>>>;
  readonly scale: number;
}

/** Calls, chats and answers to a survey are all contacts, and people are people: these may be divided by each other. */
const SAME: Readonly<Partial<Record<Thing, Thing>>> = { call: 'contact', chat: 'contact', session: 'contact', answer: 'contact', leader: 'agent' };

const UNITS: Readonly<Record<Unit, Dimension>> = {
  count: { powers: {}, scale: 1 },
  share: { powers: {}, scale: 1 },
  ratio: { powers: {}, scale: 1 },
  perTenThousand: { powers: {}, scale: 1 / 10_000 },
  netPoints: { powers: {}, scale: 1 / 100 },
  points: { powers: { point: 1 }, scale: 1 },
  seconds: { powers: { time: 1 }, scale: 1 },
  minutes: { powers: { time: 1 }, scale: 60 },
  hours: { powers: { time: 1 }, scale: 3600 },
  days: { powers: { time: 1 }, scale: 86_400 },
  weeks: { powers: { time: 1 }, scale: 604_800 },
  // Months have no fixed length: they never turn into days by themselves.
  months: { powers: { month: 1 }, scale: 1 },
  money: { powers: { money: 1 }, scale: 1 },
};
const PER_TIME: Readonly<Record<PerTime, Dimension>> = { minute: UNITS.minutes, hour: UNITS.hours };

const baseOf = (thing: Thing): Thing => SAME[thing] ?? thing;
const ofThing = (thing: Thing | undefined): Dimension => ({ powers: thing ? { [baseOf(thing)]: 1 } : {}, scale: 1 });
const isTime = (per: string): per is PerTime => per in PER_TIME;

/** The product of two dimensions, the second raised to `power`; bases that cancel disappear. */
export function combined(a: Dimension, b: Dimension, power: 1 | -1): Dimension {
  const powers: Partial<Record<Base, number>> = { ...a.powers };
  for (const [base, exponent] of Object.entries(b.powers) as [Base, number][]) {
    const sum = (powers[base] ?? 0) + power * exponent;
    if (sum === 0) delete powers[base];
    else powers[base] = sum;
  }
  return { powers, scale: power === 1 ? a.scale * b.scale : a.scale / b.scale };
}

export function dimensionOf({ unit, of, per }: Measure): Dimension {
  const measured = combined(UNITS[unit], ofThing(of), 1);
  return per === undefined ? measured : combined(measured, isTime(per) ? PER_TIME[per] : ofThing(per), -1);
}

/** Alike in kind and in size, as what is added or compared must be. */
export function sameDimension(a: Dimension, b: Dimension): boolean {
  const powers = combined(a, b, -1).powers;
  return Object.keys(powers).length === 0 && Math.abs(a.scale / b.scale - 1) < 1e-12;
}
