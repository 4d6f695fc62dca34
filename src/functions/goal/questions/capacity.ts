import { formulaOf, isError, valueOf, type Call, type CallInput } from '../call';
import { numberOf, numbersOf } from '../numbers';
import { around, type Question } from '../question';
import { levelCall, occupancyCall } from '../queue-calls';
import type { Situation } from '../situation';

const capacityCall = (s: Situation, agents: CallInput): Call =>
  ({ name: 'CALLCAPACITY', inputs: [agents, s.aht, s.serviceLevel, s.answerWithin, s.interval, s.patience] });

/** How many calls a number of agents can take at the service level. */
export const CAPACITY: Question = {
  id: 'capacity',
  fields: ['agents', 'aht', 'serviceLevel', 'answerWithin'],
  more: ['interval', 'patience'],
  answer(s, locale) {
    const capacity = valueOf(capacityCall(s, s.agents), locale);
    if (isError(capacity)) return { why: capacity };
    const calls = Math.floor(capacity);
    const more = numberOf(capacityCall(s, s.agents + 1), locale);
    const fewer = s.agents > 1 ? numberOf(capacityCall(s, s.agents - 1), locale) : 0;
    const at = around(s.agents, 6);
    return {
      headline: { say: 'capacity', facts: { agents: s.agents, calls, interval: s.interval } },
      reasons: [
        { say: 'capacityBinds', facts: { calls, level: numberOf(levelCall(s, s.agents, calls), locale), next: calls + 1, nextLevel: numberOf(levelCall(s, s.agents, calls + 1), locale), target: s.serviceLevel, within: s.answerWithin } },
        { say: 'capacityWork', facts: { occupancy: numberOf(occupancyCall(s, s.agents, calls), locale) } },
        ...(more === undefined || fewer === undefined ? [] : [{ say: 'capacityOne', facts: { more: more - capacity, fewer: capacity - fewer } } as const]),
      ],
      value: capacity, formulas: [formulaOf(capacityCall(s, s.agents))],
      curve: { title: 'capacity', along: 'agents', at, mark: s.agents, lines: [{ name: 'calls', values: numbersOf(capacityCall(s, at), locale), role: 'calls' }] },
    };
  },
};
