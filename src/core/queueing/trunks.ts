import { fault, type Fault, type Outcome } from '../fault';
import { leastWhole } from '../numeric/least-whole';
import { FORGIVEN } from '../numeric/meets';
import { root } from '../numeric/root';
import { blocking } from './erlang-b';

/** The smallest whole number of lines on which at most the share `maxBlocking` of the load meets a busy signal (Erlang B). */
export function trunks(erlangs: number, maxBlocking: number): Outcome {
  const bad = check('erlangs', erlangs, maxBlocking);
  return bad ?? wholeLines(erlangs, maxBlocking, FORGIVEN);
}

/** The same on a continuous number of lines. */
export function fractionalTrunks(erlangs: number, maxBlocking: number): Outcome {
  const bad = check('erlangs', erlangs, maxBlocking);
  if (bad) return bad;
  const whole = wholeLines(erlangs, maxBlocking, 0);
  return whole === 0 ? 0 : root((lines) => logBlocking(lines, erlangs) - Math.log(maxBlocking), whole - 1, whole);
}

/** The largest load, in erlangs, of which the lines lose at most the share `maxBlocking`. */
export function trunkCapacity(lines: number, maxBlocking: number): Outcome {
  const bad = check('lines', lines, maxBlocking);
  if (bad) return bad;
  if (lines === 0) return 0;
  // With a load of n/(1 − b) at least the share b is lost.
  if (maxBlocking === 1) return fault('too-large', 'blocking');
  return root((erlangs) => logBlocking(lines, erlangs) - Math.log(maxBlocking), 0, lines / (1 - maxBlocking));
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

function check(argument: string, value: number, maxBlocking: number): Fault | null {
  if (!(value >= 0)) return fault('below', argument, { limit: 0 });
  if (value > 1e12) return fault('too-large', argument, { limit: 1e12 });
  if (!(maxBlocking >= 0 && maxBlocking <= 1)) return fault('not-a-fraction', 'blocking');
  return maxBlocking === 0 ? fault('unattainable', 'blocking') : null;
}
