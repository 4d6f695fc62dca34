import { formulaOf, isError, valueOf, wordOf } from '../call';
import { numberOf } from '../numbers';
import type { Question, Sentence } from '../question';
import { abandonCall, agentsCall, asaCall, levelCall, loadCall, occupancyCall, peopleCall } from '../queue-calls';
import { agentsCurve } from './agents-curve';

/** How many agents meet the target, and how many people that takes. */
export const AGENTS_NEEDED: Question = {
  id: 'agents',
  fields: ['calls', 'aht', 'serviceLevel', 'answerWithin', 'shrinkage'],
  more: ['interval', 'maxOccupancy', 'patience'],
  answer(s, locale) {
    const call = agentsCall(s);
    const agents = valueOf(call, locale);
    if (isError(agents)) return { why: agents };
    const people = valueOf(peopleCall(s, agents), locale);
    if (isError(people)) return { why: people };
    const level = numberOf(levelCall(s, agents), locale);
    const asa = numberOf(asaCall(s, agents), locale);
    const occupancy = numberOf(occupancyCall(s, agents), locale);
    const reasons: Sentence[] = [];
    const condition = wordOf({ name: 'AGENTSREASON', inputs: call.inputs as readonly (number | null)[] }, locale);
    const erlangs = numberOf(loadCall(s), locale) ?? 0;
    // One agent fewer, and patient callers would pile up: whatever the target.
    if (agents > 1 && s.patience === null && agents - 1 <= erlangs) reasons.push({ say: 'loadBinds', facts: { agents: agents - 1 } });
    else if (agents > 1 && condition === 'service_level') {
      reasons.push({ say: 'levelBinds', facts: { agents: agents - 1, level: numberOf(levelCall(s, agents - 1), locale), target: s.serviceLevel } });
    } else if (agents > 1 && condition === 'max_occupancy') {
      reasons.push({ say: 'occupancyBinds', facts: { agents: agents - 1, occupancy: numberOf(occupancyCall(s, agents - 1), locale), limit: s.maxOccupancy } });
    }
    reasons.push({ say: 'reached', facts: { agents, level, within: s.answerWithin, asa, occupancy } });
    if (s.patience !== null) reasons.push({ say: 'hangUp', facts: { abandonment: numberOf(abandonCall(s, agents), locale) } });
    reasons.push({ say: 'oneMoreLevel', facts: { level: numberOf(levelCall(s, agents + 1), locale), agents: agents + 1 } });
    return {
      headline: { say: 'agents', facts: { agents, people, shrinkage: s.shrinkage } },
      reasons, value: agents, curve: agentsCurve(s, agents, locale),
      formulas: [formulaOf(call), formulaOf(peopleCall(s, { of: call, plus: 0 }))],
    };
  },
};
