import { formulaOf, isError, valueOf } from '../call';
import { numberOf } from '../numbers';
import type { Question } from '../question';
import { peopleCall } from '../queue-calls';

/** How far shrinkage may rise before one more person must be rostered. */
export const SHRINKAGE_ROOM: Question = {
  id: 'shrinkage',
  fields: ['agents', 'shrinkage'],
  more: [],
  answer(s, locale) {
    const people = valueOf(peopleCall(s, s.agents), locale);
    if (isError(people)) return { why: people };
    const limit = 1 - s.agents / people;
    const next = 1 - s.agents / (people + 1);
    const fewest = people > s.agents ? 1 - s.agents / (people - 1) : undefined;
    const at = Array.from({ length: 21 }, (_, index) => Math.max(0, Math.round(s.shrinkage * 100) - 10) / 100 + index / 100).map((share) => Math.round(share * 100) / 100).filter((share) => share < 1);
    return {
      // Rounded up it would not hold.
      headline: { say: 'shrinkage', facts: { people, limit: Math.floor(limit * 1000 + 1e-6) / 1000 } },
      reasons: [
        { say: 'shrinkageNow', facts: { agents: s.agents, people, shrinkage: s.shrinkage } },
        { say: 'shrinkageNext', facts: { people: people + 1, limit: Math.floor(next * 1000 + 1e-6) / 1000 } },
        ...(fewest === undefined || fewest < 0 ? [] : [{ say: 'shrinkageSaved', facts: { limit: Math.floor(fewest * 1000 + 1e-6) / 1000 } } as const]),
      ],
      value: limit, formulas: [`=1-${s.agents}/${formulaOf(peopleCall(s, s.agents)).slice(1)}`],
      curve: {
        title: 'shrinkage', along: 'shrinkage', fraction: true, at, mark: limit,
        lines: [{ name: 'people', role: 'scheduled', values: at.map((shrinkage) => numberOf(peopleCall({ ...s, shrinkage }, s.agents), locale) ?? Number.NaN) }],
      },
    };
  },
};
