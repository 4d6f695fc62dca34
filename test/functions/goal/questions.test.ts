import { isAnswered, type Answered } from '../../../src/functions/goal/question';
import { QUESTIONS } from '../../../src/functions/goal/questions';
import { USUAL, type Situation } from '../../../src/functions/goal/situation';
import { serviceLevel } from '../../../src/core/queueing/service-level';
import { words } from '../../../src/locales';
import { LOCALE_NAMES } from '../../../src/locales/locale-name';
import { say } from '../../../src/locales/say';
import { liveWorkbook, type LiveWorkbook } from '../../workbook/live-workbook';

jest.setTimeout(60_000);

const ask = (id: string, own: Partial<Situation> = {}) => QUESTIONS.find((question) => question.id === id)!.answer({ ...USUAL, ...own }, 'en');

function answered(id: string, own: Partial<Situation> = {}): Answered {
  const answer = ask(id, own);
  if (!isAnswered(answer)) throw new Error(`${id}: ${JSON.stringify(answer.why)}`);
  return answer;
}

const SITUATIONS: readonly Partial<Situation>[] = [
  {}, { patience: 60 }, { calls: 900, aht: 320, agents: 170, serviceLevel: 0.9, answerWithin: 10 }, { interval: 15, maxOccupancy: 0.8, shrinkage: 0.35 },
  { agents: 1, calls: 5, fewer: 1, abandons: 3, patience: 30 },
];

describe('every answer', () => {
  let live: LiveWorkbook;
  beforeAll(() => { live = liveWorkbook(); });
  afterAll(() => live.dispose());

  test.each(SITUATIONS.map((own) => [own]))('is what its formula shows in a cell: %j', async (own) => {
    let compared = 0;
    for (const { id, answer } of QUESTIONS) {
      const given = answer({ ...USUAL, ...own }, 'en');
      if (!isAnswered(given)) continue;
      await live.put(id, 'A1', given.formulas.map((formula) => [formula]).slice(0, 1));
      const values = Array.isArray(given.value) ? (given.value as readonly number[]) : [given.value as number];
      const shown = (await live.values(id, `A1:A${values.length}`)).map(([value]) => value);
      expect([id, shown]).toEqual([id, values.map((value) => expect.closeTo(value, 9))]);
      await live.put(id, 'D1', given.formulas.map((formula) => [formula]));
      const errors = (await live.values(id, `D1:D${given.formulas.length}`)).filter(([value]) => typeof value !== 'number');
      expect([id, id === 'level' ? errors.length < given.formulas.length : errors.length === 0]).toEqual([id, true]);
      compared += 1;
    }
    expect(compared).toBeGreaterThan(6);
  });
});

test.each(LOCALE_NAMES)('every sentence of every answer is filled, in %s', (locale) => {
  const { answers } = words(locale).goals;
  for (const own of SITUATIONS) {
    for (const { id, answer } of QUESTIONS) {
      const given = answer({ ...USUAL, ...own }, locale);
      const sentences = isAnswered(given) ? [given.headline, ...given.reasons] : 'say' in given.why ? [given.why] : [];
      for (const sentence of sentences) {
        const text = say(answers[sentence.say], sentence.facts, locale);
        expect([id, text, /[{}]|undefined|NaN|∞/.test(text)]).toEqual([id, text, false]);
        expect([id, Object.values(sentence.facts).every((fact) => fact !== undefined)]).toEqual([id, true]);
      }
    }
  }
});

test('the most calls that agents can take meet the target, and one more does not', () => {
  const capacity = Math.floor(answered('capacity').value as number);
  const level = (calls: number) => serviceLevel({ calls, ahtSeconds: 240, agents: 20, answerWithinSeconds: 20, intervalMinutes: 30 });
  expect(level(capacity)).toBeGreaterThanOrEqual(0.8);
  expect(level(capacity + 1)).toBeLessThan(0.8);
});

test('the longest handle time that saves two agents saves them, and a second more does not', () => {
  const longest = answered('handleTime').value as number;
  const needed = (aht: number) => answered('agents', { aht }).value;
  expect(needed(240)).toBe(20);
  expect(needed(longest - 1e-6)).toBe(18);
  expect(needed(longest + 1)).toBe(19);
  expect(answered('handleTime').headline.facts.drop).toBeCloseTo(240 - Math.floor(longest * 10) / 10, 9);
});

test('agents are answered with the condition that binds', () => {
  expect(answered('agents').reasons[0]?.say).toBe('levelBinds');
  expect(answered('agents', { maxOccupancy: 0.7 }).reasons[0]?.say).toBe('occupancyBinds');
  expect(answered('agents', { serviceLevel: 0.01, answerWithin: 600 }).reasons[0]?.say).toBe('loadBinds');
});

test('fewer agents than work: the level is 0 and the least number is told', () => {
  const answer = answered('level', { agents: 15 });
  expect(answer.value).toBe(0);
  expect(answer.reasons[0]).toMatchObject({ say: 'neverEmpties', facts: { agents: 15, erlangs: 16, least: 17 } });
});

test('shrinkage may rise until the last person is needed, and not beyond', () => {
  const limit = answered('shrinkage').value as number;
  const people = (shrinkage: number) => answered('agents', { shrinkage }).headline.facts.people;
  expect(people(limit - 1e-6)).toBe(29);
  expect(people(limit + 1e-6)).toBe(30);
});

test('more agents cannot be saved than there are', () => {
  expect(ask('handleTime', { fewer: 20 })).toEqual({ why: { say: 'tooFewToSave', facts: { agents: 20, fewer: 20 } } });
});

test('where the cell shows an error the answer is its sentence', () => {
  const answer = ask('wait', { agents: 10 });
  expect(isAnswered(answer) ? answer : 'message' in answer.why && answer.why.error).toBe('#NUM!');
});
