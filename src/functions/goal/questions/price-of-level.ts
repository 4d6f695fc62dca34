import { formulaOf, isError, valuesOf } from '../call';
import { numberOf, numbersOf } from '../numbers';
import type { Question, Sentence } from '../question';
import { agentsCall, levelCall, peopleCall } from '../queue-calls';

const LEVELS = [0.7, 0.75, 0.8, 0.85, 0.9, 0.95] as const;

/** What each step of service level costs in agents. */
export const PRICE_OF_LEVEL: Question = {
  id: 'price',
  fields: ['calls', 'aht', 'answerWithin', 'shrinkage'],
  more: ['interval', 'maxOccupancy', 'patience'],
  answer(s, locale) {
    const list = agentsCall(s, LEVELS);
    const agents: number[] = [];
    for (const value of valuesOf(list, locale)) {
      if (isError(value)) return { why: value };
      agents.push(value);
    }
    const people = numbersOf(peopleCall(s, agents), locale);
    const [least = 0, most = 0] = [agents[0], agents.at(-1)];
    const lines = LEVELS.map((level, index): Sentence => ({
      say: 'priceOfOne', facts: { level, agents: agents[index], people: people[index], reached: numberOf(levelCall(s, agents[index]), locale) },
    }));
    const extra = (people.at(-1) ?? 0) - (people[0] ?? 0);
    return {
      headline: { say: 'price', facts: { low: LEVELS[0], high: LEVELS.at(-1), more: most - least, people: extra } },
      reasons: lines, value: agents, formulas: [formulaOf(list)],
      curve: {
        title: 'price', along: 'serviceLevel', fraction: true, at: LEVELS,
        lines: [{ name: 'agents', values: agents, role: 'required' }, { name: 'people', values: people, role: 'scheduled' }],
      },
    };
  },
};
