import { fault, type Fault } from '../fault';
import { given } from '../given';

/** One interval of a call queue, in the units of the workbook. */
export interface CallQueue {
  readonly calls: number;
  readonly ahtSeconds: number;
  /** Agents answering calls, on the floor for the whole interval; fractions are allowed. */
  readonly agents: number;
  readonly intervalMinutes: number;
  /** Mean time a caller is ready to wait; null: nobody hangs up. */
  readonly patienceSeconds?: number | null;
  /** Lines in all, those in conversation included; null: no limit. */
  readonly lines?: number | null;
  /** Fraction of those who hung up that calls again. */
  readonly redial?: number | null;
  /** Fraction of those who met a busy line that calls again; null: the same as `redial`. */
  readonly redialBlocked?: number | null;
}

/** More than this many waiting places are not summed. */
const MOST_PLACES = 1e5;
/** A load at which one agent more or less still changes a double. */
export const MOST_ERLANGS = 1e12;
/** A load below this is no load, and fewer agents than this are none. */
export const LEAST_ERLANGS = 1e-100;
export const LEAST_AGENTS = 1e-9;
// Times outside these, in seconds, mean nothing on the floor and would overflow in products.
const SHORTEST = 1e-9;
export const LONGEST = 1e12;

export function checkTraffic(calls: number, ahtSeconds: number, intervalMinutes: number): Fault | null {
  if (!(calls >= 0)) return below('calls', calls);
  const aht = checkTime('aht', ahtSeconds);
  if (aht) return aht;
  if (!(intervalMinutes > 0)) return notPositive('interval', intervalMinutes);
  if (intervalMinutes > 1440) return fault('interval-in-seconds', 'interval', { limit: 1440 });
  // Also where the product overflows.
  if (!((calls * ahtSeconds) / (intervalMinutes * 60) <= MOST_ERLANGS)) return fault('too-large', 'calls', { limit: MOST_ERLANGS });
  return null;
}

export function checkQueue(q: CallQueue): Fault | null {
  const traffic = checkTraffic(q.calls, q.ahtSeconds, q.intervalMinutes);
  if (traffic) return traffic;
  if (!(q.agents >= 0)) return below('agents', q.agents);
  if (q.agents > MOST_ERLANGS) return fault('too-large', 'agents', { limit: MOST_ERLANGS });
  const patience = !given(q.patienceSeconds) ? null : checkTime('patience', q.patienceSeconds);
  if (patience) return patience;
  const redials = checkShare('redial', q.redial) ?? checkShare('redial_blocked', q.redialBlocked);
  if (redials) return redials;
  return !given(q.lines) ? null : checkLines(q.lines, q.agents);
}

function checkLines(lines: number, agents: number): Fault | null {
  if (!(lines >= 1)) return Number.isNaN(lines) ? fault('not-a-number', 'lines') : fault('below', 'lines', { limit: 1 });
  if (!Number.isInteger(lines)) return fault('not-whole', 'lines');
  if (lines - agents > MOST_PLACES) return fault('too-large', 'lines', { limit: MOST_PLACES });
  return null;
}

export function checkAnswerWithin(seconds: number): Fault | null {
  if (!(seconds >= 0)) return below('answer_within', seconds);
  return seconds <= LONGEST ? null : fault('above', 'answer_within', { limit: LONGEST });
}

function checkShare(argument: string, share: number | null | undefined): Fault | null {
  return !given(share) || (share >= 0 && share <= 1) ? null : fault('not-a-fraction', argument);
}

function checkTime(argument: string, seconds: number): Fault | null {
  if (!(seconds > 0)) return notPositive(argument, seconds);
  if (seconds < SHORTEST) return fault('below', argument, { limit: SHORTEST });
  return seconds <= LONGEST ? null : fault('above', argument, { limit: LONGEST });
}

function below(argument: string, value: number): Fault {
  return Number.isNaN(value) ? fault('not-a-number', argument) : fault('below', argument, { limit: 0 });
}

function notPositive(argument: string, value: number): Fault {
  return Number.isNaN(value) ? fault('not-a-number', argument) : fault('not-positive', argument);
}
