import { fault, type Fault, type Outcome } from '../fault';
import { leastWhole } from '../numeric/least-whole';
import { FORGIVEN } from '../numeric/meets';
import { root } from '../numeric/root';
import { blocking } from './erlang-b';

/**
 * The smallest whole number of lines on which at most the share `maxBlocking` of the load meets a busy signal (Erlang B). Where the
 * share `retry` of those tries again (extended Erlang B), the load of all attempts at that very blocking is a/(1 − r b), and as
 * blocking falls with every line, lines enough for that load are enough.
 */
export function trunks(erlangs: number, maxBlocking: number, retry = 0): Outcome {
  const bad = check('erlangs', erlangs, maxBlocking, retry);
  return bad ?? wholeLines(attempted(erlangs, maxBlocking, retry), maxBlocking, FORGIVEN);
}

/** The same on a continuous number of lines. */
export function fractionalTrunks(erlangs: number, maxBlocking: number, retry = 0): Outcome {
  const bad = check('erlangs', erlangs, maxBlocking, retry);
  if (bad) return bad;
  const load = attempted(erlangs, maxBlocking, retry);
  const whole = wholeLines(load, maxBlocking, 0);
  return whole === 0 ? 0 : root((lines) => logBlocking(lines, load) - Math.log(maxBlocking), whole - 1, whole);
}

/** The largest load, in erlangs and before any retries, of which the lines turn away at most the share `maxBlocking` of attempts. */
export function trunkCapacity(lines: number, maxBlocking: number, retry = 0): Outcome {
  const bad = check('lines', lines, maxBlocking, retry);
  if (bad) return bad;
  if (lines === 0) return 0;
  // With a load of n/(1 − b) at least the share b is lost.
  if (maxBlocking === 1) return fault('too-large', 'blocking');
  const load = root((erlangs) => logBlocking(lines, erlangs) - Math.log(maxBlocking), 0, lines / (1 - maxBlocking));
  return load * (1 - retry * maxBlocking);
}

function attempted(erlangs: number, maxBlocking: number, retry: number): number {
  return retry === 0 ? erlangs : erlangs / (1 - retry * maxBlocking);
}

function wholeLines(erlangs: number, maxBlocking: number, forgiven: number): number {
  if (erlangs === 0) return 0;
  const limit = Math.log(maxBlocking + forgiven);
  const shortfall = (lines: number) => logBlocking(lines, erlangs) - limit;
  return leastWhole(shortfall, 0, Infinity, { at: erlangs * (1 - maxBlocking), within: Math.sqrt(erlangs) / 2 });
}

function logBlocking(lines: number, erlangs: number): number {
  return Math.log(blocking(lines, erlangs));
}

function check(argument: string, value: number, maxBlocking: number, retry: number): Fault | null {
  if (!(value >= 0)) return fault('below', argument, { limit: 0 });
  if (value > 1e12) return fault('too-large', argument, { limit: 1e12 });
  if (!(maxBlocking >= 0 && maxBlocking <= 1)) return fault('not-a-fraction', 'blocking');
  if (!(retry >= 0 && retry <= 1)) return fault('not-a-fraction', 'retry');
  // Everyone retries until through, whatever the lines: no load of attempts is the one that belongs to this blocking.
  if (maxBlocking === 1 && retry === 1) return fault('unattainable', 'blocking');
  return maxBlocking === 0 ? fault('unattainable', 'blocking') : null;
}
