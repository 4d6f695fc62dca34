import fc from 'fast-check';
import type { Judgement } from '../../../../../src/core/kpi/weighing/request';
import { entriesFor, entriesKept, entriesOf, isUnsettled, judgementOf, unsettledSentence, type Entries, type JudgementMethod } from '../../../../../src/taskpane/wizards/weights/methods';
import { words } from '../../../../../src/locales';
import { LOCALE_NAMES } from '../../../../../src/locales/locale-name';
import { say } from '../../../../../src/locales/say';
import { filledIn, nextOpen, onScale, pairsOf, weightsSoFar } from '../../../../../src/taskpane/wizards/weights/methods/ahp/pairs';
import { placesOf, ranksOf } from '../../../../../src/taskpane/wizards/weights/methods/ranking/order';
import { restSharedOut } from '../../../../../src/taskpane/wizards/weights/methods/points/share-out';

const METHODS: readonly JudgementMethod[] = ['points', 'ranking', 'swing', 'ahp', 'bestWorst', 'delphi'];

const JUDGEMENTS: readonly Judgement[] = [
  { method: 'points', points: [40, 35, 25] },
  { method: 'ranking', rule: 'RS', ranks: [2, 1, 2] },
  { method: 'swing', points: [100, 60, 30] },
  { method: 'ahp', together: 'priorities', raters: [{ name: 'Ann', upper: [[null, 3, 5], [null, null, 1 / 2], [null, null, null]] }] },
  { method: 'bestWorst', best: 0, worst: 2, bestToOthers: [1, 3, 8], othersToWorst: [8, 2, 1] },
  { method: 'delphi', raters: ['Ann', 'Bo'], rounds: [[[7, 3, 2], [6, 6, 1]], [[7, 4, 2], [6, 5, 1]]] },
];

test.each(JUDGEMENTS)('a judgement by $method comes back from its entries as it was', (judgement) => {
  expect(judgementOf(entriesOf(judgement))).toEqual(judgement);
});

test.each(METHODS)('%s without an answer says what is wanted first, in every language', (method) => {
  const unsettled = judgementOf(entriesFor(method, 3));
  if (!isUnsettled(unsettled)) throw new Error('settled');
  expect(unsettled.field).toMatch(/^weighing-/);
  const indicators = ['A', 'B', 'C'].map((name) => ({ key: name, name }));
  for (const locale of LOCALE_NAMES) {
    const sentence = unsettledSentence(unsettled, indicators, { locale, numbersIn: locale, words: words(locale), say: (message, facts = {}) => say(message, facts, locale) });
    expect(sentence).not.toMatch(/^$|[{}]/);
  }
});

test.each<[string, Entries, string]>([
  ['a number that can’t be read', { method: 'points', points: [1, null, 2] }, 'unreadable'],
  ['nothing but zeros', { method: 'points', points: [0, 0, 0] }, 'allZero'],
  ['an indicator without a place', { method: 'ranking', rule: 'ROC', ranks: [1, undefined, 2] }, 'place'],
  ['a swing not valued', { method: 'swing', best: 1, points: [undefined, 100, 30] }, 'swing'],
  ['best and worst alike', { method: 'bestWorst', best: 1, worst: 1, bestToOthers: [], othersToWorst: [] }, 'same'],
  ['a comparison with the worst missing', { method: 'bestWorst', best: 0, worst: 2, bestToOthers: [undefined, 3, 8], othersToWorst: [undefined, undefined, undefined] }, 'toWorst'],
  ['a single rater in a survey', { method: 'delphi', scale: 9, raters: ['Ann'], rounds: [[[1, 2, 3]]] }, 'raters'],
])('%s is what is still wanted', (_, entries, code) => {
  expect(judgementOf(entries)).toMatchObject({ unsettled: code });
});

test('one and the same comparison of best with worst is asked for once and counts on both sides', () => {
  expect(judgementOf({ method: 'bestWorst', best: 0, worst: 2, bestToOthers: [undefined, 3, 8], othersToWorst: [undefined, 2, undefined] }))
    .toEqual(JUDGEMENTS[4]);
});

test.each(JUDGEMENTS)('$method: what was said of indicators that stay is kept when others come, go and change places', (judgement) => {
  const there = entriesKept(entriesOf(judgement), [2, null, 0, 1]);
  expect(entriesKept(there, [2, 3, 0])).toEqual(entriesOf(judgement));
});

test('pairs keep their sense when their indicators change places', () => {
  const { raters } = entriesKept(entriesOf(JUDGEMENTS[3]!), [2, 0]) as Extract<Entries, { method: 'ahp' }>;
  expect(raters[0]!.upper).toEqual([[undefined, 1 / 5], [undefined, undefined]]);
});

test('an order closes up over an indicator that went, ties included; without the best, its comparisons are asked anew', () => {
  expect(entriesKept({ method: 'ranking', rule: 'ROC', ranks: [1, 2, 2, 4] }, [1, 2, 3])).toMatchObject({ ranks: [1, 1, 3] });
  expect(entriesKept(entriesOf(JUDGEMENTS[4]!), [1, 2])).toMatchObject({ best: null, worst: 1, bestToOthers: [undefined, undefined], othersToWorst: [2, undefined] });
});

test('pairs are asked so that the first ones tie all indicators together, and each comes once', () => {
  expect(pairsOf(4)).toEqual([[0, 1], [1, 2], [2, 3], [0, 2], [1, 3], [0, 3]].map(([row, column]) => ({ row, column })));
  const done = [[undefined, 2, 2], [undefined, undefined, undefined], [undefined, undefined, undefined]];
  expect(nextOpen(done, 0)).toBe(1);
  expect(nextOpen(done, 1)).toBe(1);
  expect(nextOpen([[undefined, 2, 2], [undefined, undefined, 1], [undefined, undefined, undefined]], 0)).toBeNull();
});

test('from a chain of true ratios the weights so far are the true ones, and what is filled in agrees with them', () => {
  const ratio = fc.constantFrom(1 / 3, 1 / 2, 1, 2, 3);
  fc.assert(fc.property(fc.array(ratio, { minLength: 2, maxLength: 7 }), (chain) => {
    const n = chain.length + 1;
    const upper = Array.from({ length: n }, (_, row) => Array.from({ length: n }, (__, column) => (column === row + 1 ? chain[row] : undefined)));
    const amounts = chain.reduce<number[]>((list, times) => [...list, list.at(-1)! / times], [1]);
    const total = amounts.reduce((sum, amount) => sum + amount, 0);
    weightsSoFar(upper)!.forEach((weight, index) => expect(weight).toBeCloseTo(amounts[index]! / total, 9));
    filledIn({ name: '', upper })!.upper.forEach((line, row) => line.forEach((said, column) => {
      if (row < column) expect(said).toBe(column === row + 1 ? chain[row] : onScale(amounts[row]! / amounts[column]!));
    }));
  }));
});

test('places and ranks say the same, whatever the ties', () => {
  fc.assert(fc.property(fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 8 }), (likings) => {
    const ranks = likings.map((liking) => likings.filter((other) => other < liking).length + 1);
    expect(ranksOf(placesOf(ranks))).toEqual(ranks);
  }));
});

test('sharing out always makes a hundred of whole points where whole ones are left, and takes nothing from what was given', () => {
  fc.assert(fc.property(fc.array(fc.option(fc.integer({ min: 0, max: 30 }), { nil: undefined }), { minLength: 1, maxLength: 8 }), (points) => {
    const given = points.reduce((sum: number, amount) => sum + (amount ?? 0), 0);
    const shared = restSharedOut(points);
    if (shared === null) return expect(given === 100 || given > 100).toBe(true);
    expect(shared.reduce((sum: number, amount) => sum + (amount ?? 0), 0)).toBe(100);
    shared.forEach((amount, index) => {
      expect(Number.isInteger(amount)).toBe(true);
      if (points.includes(undefined) && points[index] !== undefined) expect(amount).toBe(points[index]);
    });
  }));
});
