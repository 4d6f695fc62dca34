import { formulaOf, isError, valueOf, type Call } from '../call';
import { numbersOf } from '../numbers';
import { around, type Question } from '../question';
import { abandonCall } from '../queue-calls';

/** How long callers wait before they hang up, from what the phone system counts, and what they do in a queue of these agents. */
export const PATIENCE_OF_CALLERS: Question = {
  id: 'patience',
  fields: ['totalWait', 'abandons', 'calls', 'aht', 'agents'],
  more: ['interval'],
  answer(s, locale) {
    const call: Call = { name: 'PATIENCE', inputs: [s.totalWait, s.abandons] };
    const patience = valueOf(call, locale);
    if (isError(patience)) return { why: patience };
    if (patience <= 0) return { why: { say: 'noWait', facts: {} } };
    const queue = { ...s, patience };
    const abandonment = valueOf(abandonCall(queue), locale);
    if (isError(abandonment)) return { why: abandonment };
    const at = around(s.agents, 6);
    return {
      headline: { say: 'patience', facts: { patience } },
      reasons: [{ say: 'patienceHow', facts: {} }, { say: 'patienceThen', facts: { agents: s.agents, abandonment } }],
      value: patience, formulas: [formulaOf(call), formulaOf({ name: 'ABANDON', inputs: [s.calls, s.aht, s.agents, s.interval, { of: call, plus: 0 }] })],
      curve: { title: 'patience', along: 'agents', at, mark: s.agents, lines: [{ name: 'abandoned', fraction: true, values: numbersOf(abandonCall(queue, at), locale) }] },
    };
  },
};
