import { formulaOf, isError, valueOf, type Call } from '../call';
import { numberOf, numbersOf } from '../numbers';
import { around, type Question } from '../question';
import type { Situation } from '../situation';

const linesCall = (s: Situation): Call => ({ name: 'CALLTRUNKS', inputs: [s.calls, s.talk, s.asa, s.blocking, s.interval] });

/** How many lines keep busy signals rare. */
export const LINES: Question = {
  id: 'lines',
  fields: ['calls', 'talk', 'asa', 'blocking'],
  more: ['interval'],
  answer(s, locale) {
    const lines = valueOf(linesCall(s), locale);
    if (isError(lines)) return { why: lines };
    const erlangs = valueOf({ name: 'ERLANGS', inputs: [s.calls, s.talk + s.asa, s.interval] }, locale);
    if (isError(erlangs)) return { why: erlangs };
    const at = around(lines, 6);
    const busy = (count: number) => numberOf({ name: 'ERLANGB', inputs: [count, erlangs] }, locale);
    return {
      headline: { say: 'lines', facts: { lines, blocking: s.blocking } },
      reasons: [
        { say: 'linesHeld', facts: { hold: s.talk + s.asa, erlangs } },
        ...(lines > 1 ? [{ say: 'linesOne', facts: { now: busy(lines), fewer: busy(lines - 1), more: busy(lines + 1) } } as const] : []),
      ],
      value: lines, formulas: [formulaOf(linesCall(s))],
      curve: { title: 'lines', along: 'lines', at, mark: lines, lines: [{ name: 'blocked', fraction: true, values: numbersOf({ name: 'ERLANGB', inputs: [at, erlangs] }, locale) }] },
    };
  },
};
