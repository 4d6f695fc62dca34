import { formulaOf, isError, valueOf } from '../call';
import { numberOf } from '../numbers';
import type { Question, Sentence } from '../question';
import { abandonCall, asaCall, levelCall, loadCall, occupancyCall } from '../queue-calls';
import { agentsCurve } from './agents-curve';

/** What a number of agents gives. */
export const LEVEL_REACHED: Question = {
  id: 'level',
  fields: ['calls', 'aht', 'agents', 'answerWithin'],
  more: ['interval', 'patience'],
  answer(s, locale) {
    const level = valueOf(levelCall(s), locale);
    if (isError(level)) return { why: level };
    const asa = valueOf(asaCall(s), locale);
    const erlangs = numberOf(loadCall(s), locale) ?? 0;
    const reasons: Sentence[] = [];
    if (isError(asa)) reasons.push({ say: 'neverEmpties', facts: { agents: s.agents, erlangs, least: Math.floor(erlangs) + 1 } });
    else reasons.push({ say: 'waitAndWork', facts: { asa, occupancy: numberOf(occupancyCall(s), locale) } });
    if (s.patience !== null) reasons.push({ say: 'hangUp', facts: { abandonment: numberOf(abandonCall(s), locale) } });
    const more = numberOf(levelCall(s, s.agents + 1), locale);
    reasons.push(s.agents > 1
      ? { say: 'oneEitherWay', facts: { more, fewer: numberOf(levelCall(s, s.agents - 1), locale) } }
      : { say: 'oneMoreLevel', facts: { level: more, agents: s.agents + 1 } });
    return {
      headline: { say: 'level', facts: { agents: s.agents, level, within: s.answerWithin } },
      reasons, value: level, curve: agentsCurve(s, s.agents, locale),
      formulas: [formulaOf(levelCall(s)), formulaOf(asaCall(s)), formulaOf(occupancyCall(s)), ...(s.patience === null ? [] : [formulaOf(abandonCall(s))])],
    };
  },
};
