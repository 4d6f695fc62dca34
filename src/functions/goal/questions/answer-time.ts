import { formulaOf, isError, valueOf, type Call, type CallInput } from '../call';
import { numberOf, numbersOf } from '../numbers';
import type { Question, Sentence } from '../question';
import { levelCall } from '../queue-calls';
import type { Situation } from '../situation';

const timeCall = (s: Situation, agents: CallInput = s.agents, percent = s.percent): Call =>
  ({ name: 'ANSWERTIME', inputs: [s.calls, s.aht, agents, percent, s.interval, s.patience] });

/** Within how many seconds a share of the calls is answered. */
export const ANSWER_TIME: Question = {
  id: 'wait',
  fields: ['calls', 'aht', 'agents', 'percent'],
  more: ['interval', 'patience'],
  answer(s, locale) {
    const seconds = valueOf(timeCall(s), locale);
    if (isError(seconds)) return { why: seconds };
    const reasons: Sentence[] = [{ say: 'atOnce', facts: { share: numberOf(levelCall(s, s.agents, s.calls, 0), locale) } }];
    const nearlyAll = numberOf(timeCall(s, s.agents, 0.95), locale);
    if (s.percent < 0.95 && nearlyAll !== undefined) reasons.push({ say: 'nearlyAll', facts: { seconds: nearlyAll, share: 0.95 } });
    const more = numberOf(timeCall(s, s.agents + 1), locale);
    if (more !== undefined) reasons.push({ say: 'oneMoreWait', facts: { seconds: more, agents: s.agents + 1 } });
    const stride = Math.max(1, Math.round(Math.max(seconds, 20) / 8));
    const at = Array.from({ length: 17 }, (_, index) => index * stride);
    return {
      headline: { say: 'wait', facts: { share: s.percent, seconds: Math.ceil(seconds * 10 - 1e-9) / 10, agents: s.agents } },
      reasons, value: seconds, formulas: [formulaOf(timeCall(s))],
      curve: { title: 'wait', along: 'seconds', at, mark: seconds, lines: [{ name: 'answered', fraction: true, values: numbersOf(levelCall(s, s.agents, s.calls, at), locale) }] },
    };
  },
};
