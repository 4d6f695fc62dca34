import { fault, type Fault } from '../fault';

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
  /** Fraction of those who hung up or met a busy line that calls again. */
  readonly redial?: number | null;
}

/** More than this many waiting places are not summed. */
const MOST_PLACES = 1e6;
/** A load at which one agent more or less still changes a double. */
export const MOST_ERLANGS = 1e12;

export function checkTraffic(calls: number, ahtSeconds: number, intervalMinutes: number): Fault | null {
  if (!(calls >= 0)) return below('calls', calls);
  if (!(ahtSeconds > 0 && ahtSeconds < Infinity)) return notPositive('aht', ahtSeconds);
  if (!(intervalMinutes > 0 && intervalMinutes < Infinity)) return notPositive('interval', intervalMinutes);
  if (intervalMinutes > 1440) return fault('interval-in-seconds', 'interval', { limit: 1440 });
  if (!((calls * ahtSeconds) / (intervalMinutes * 60) <= MOST_ERLANGS)) return fault('too-large', 'calls', { limit: MOST_ERLANGS });
  return null;
}

export function checkQueue(q: CallQueue): Fault | null {
  const traffic = checkTraffic(q.calls, q.ahtSeconds, q.intervalMinutes);
  if (traffic) return traffic;
  if (!(q.agents >= 0)) return below('agents', q.agents);
  if (q.agents > MOST_ERLANGS) return fault('too-large', 'agents', { limit: MOST_ERLANGS });
  if (q.patienceSeconds != null && !(q.patienceSeconds > 0 && q.patienceSeconds < Infinity)) return notPositive('patience', q.patienceSeconds);
  if (q.redial != null && !(q.redial >= 0 && q.redial <= 1)) return fault('not-a-fraction', 'redial', {});
  return q.lines == null ? null : checkLines(q.lines, q.agents);
}

function checkLines(lines: number, agents: number): Fault | null {
  if (!(lines >= 1)) return Number.isNaN(lines) ? fault('not-a-number', 'lines') : fault('below', 'lines', { limit: 1 });
  if (!Number.isInteger(lines)) return fault('not-whole', 'lines');
  if (lines - agents > MOST_PLACES) return fault('too-large', 'lines', { limit: MOST_PLACES });
  return null;
}

export function checkAnswerWithin(seconds: number): Fault | null {
  return seconds >= 0 && seconds < Infinity ? null : below('answer_within', seconds);
}

function below(argument: string, value: number): Fault {
  return Number.isNaN(value) ? fault('not-a-number', argument) : fault('below', argument, { limit: 0 });
}

function notPositive(argument: string, value: number): Fault {
  return Number.isNaN(value) ? fault('not-a-number', argument) : fault('not-positive', argument);
}
