import { formulaOf, isError, valueOf, type Call, type CallInput } from '../call';
import { numberOf, numbersOf } from '../numbers';
import type { Curve, Question, Sentence } from '../question';
import { agentsCall, loadCall } from '../queue-calls';
import type { Situation } from '../situation';
import type { LocaleName } from '../../../locales/locale-name';

const longestCall = (s: Situation, agents: CallInput): Call => ({ name: 'MAXAHT', inputs: [s.calls, agents, s.serviceLevel, s.answerWithin, s.interval, s.patience] });

/** How short calls must be for some agents fewer to suffice. */
export const HANDLE_TIME: Question = {
  id: 'handleTime',
  fields: ['calls', 'aht', 'fewer', 'serviceLevel', 'answerWithin'],
  more: ['interval', 'patience'],
  answer(given, locale) {
    // MAXAHT knows no limit of occupancy: neither may the number that it is compared with.
    const s = { ...given, maxOccupancy: 1 };
    const agents = valueOf(agentsCall(s), locale);
    if (isError(agents)) return { why: agents };
    if (s.fewer >= agents) return { why: { say: 'tooFewToSave', facts: { agents, fewer: s.fewer } } };
    const longest = valueOf(longestCall(s, agents - s.fewer), locale);
    if (isError(longest)) return { why: longest };
    // Rounded up it would not suffice.
    const shown = Math.floor(longest * 10) / 10;
    const reasons: Sentence[] = [
      { say: 'agentsNow', facts: { agents, aht: s.aht, left: agents - s.fewer, longest: shown } },
      { say: 'workFalls', facts: { erlangs: numberOf(loadCall(s), locale), then: numberOf(loadCall(s, longest), locale) } },
    ];
    const first = s.fewer > 1 ? numberOf(longestCall(s, agents - 1), locale) : undefined;
    if (first !== undefined) reasons.push({ say: 'firstSaved', facts: { longest: Math.floor(first * 10) / 10 } });
    return {
      headline: { say: 'handleTime', facts: { fewer: s.fewer, longest: shown, drop: s.aht - shown } },
      reasons, value: longest, formulas: [formulaOf(longestCall(s, { of: agentsCall(s), plus: -s.fewer }))],
      curve: steps(s, longest, locale),
    };
  },
};

/** Agents as handle time grows, from a little below the answer to a little above today. */
function steps(s: Situation, longest: number, locale: LocaleName): Curve {
  const from = Math.floor(longest - 0.25 * (s.aht - longest));
  const to = Math.ceil(s.aht + 0.25 * (s.aht - longest));
  const stride = Math.max(1, Math.round((to - from) / 24));
  const at = Array.from({ length: Math.floor((to - from) / stride) + 1 }, (_, index) => from + index * stride).filter((aht) => aht > 0);
  return { title: 'handleTime', along: 'aht', at, mark: longest, lines: [{ name: 'agents', values: numbersOf(agentsCall(s, s.serviceLevel, at), locale), role: 'required' }] };
}
