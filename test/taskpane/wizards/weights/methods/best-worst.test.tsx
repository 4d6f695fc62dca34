/** @jest-environment jsdom */
import { screen } from '@testing-library/react';
import { entriesFor } from '../../../../../src/taskpane/wizards/weights/methods';
import { choose, editing, named, published } from './held-editor';

interface Input { readonly criteria: string[]; readonly best_to_others: number[]; readonly others_to_worst: number[] }
interface Expected { readonly linear_weights: number[]; readonly linear_xi: number }

const WORDS: Readonly<Record<number, string>> = {
  1: '1 – equally important', 2: '2 – equally to slightly more', 3: '3 – slightly more', 4: '4 – slightly to clearly more', 8: '8 – strongly to absolutely more',
};

/** Rezaei's buyer of a car: price counts most, style least. */
function answer({ criteria, best_to_others, others_to_worst }: Input) {
  const [best, worst] = [criteria[1]!, criteria[4]!];
  choose('Most important', best);
  choose('Least important', worst);
  criteria.forEach((name, index) => { if (name !== best) choose(`${best} over ${name}`, WORDS[best_to_others[index]!]!); });
  criteria.forEach((name, index) => { if (name !== best && name !== worst) choose(`${name} over ${worst}`, WORDS[others_to_worst[index]!]!); });
}

test.each(['bwm-consistent', 'bwm-inconsistent'])('Rezaei’s car (%s), answered in the lists, comes to the published weights and ξ', (id) => {
  const { input, expected } = published<Input, Expected>(id);
  const { weights } = editing(named(...input.criteria), entriesFor('bestWorst', 5));
  answer(input);
  weights().forEach((weight, index) => expect(weight).toBeCloseTo(expected.linear_weights[index]!, 4));
  expect(screen.getByText(new RegExp(`^ξ = ${expected.linear_xi.toFixed(3).replace('.', '\\.')}: `))).toBeInTheDocument();
});

test('answers that fit perfectly are told so; of others the one that leads furthest astray is named', () => {
  const { input } = published<Input, Expected>('bwm-inconsistent');
  editing(named(...input.criteria), entriesFor('bestWorst', 5));
  answer(input);
  // 3 × 3 makes 9 where 8 was said.
  expect(screen.getByText(/^Look at safety first: price counts 3 times as much, and it 3 times as much as style\. That makes 9 times; you said 8\.$/)).toBeInTheDocument();
  choose('price over safety', WORDS[2]!);
  choose('safety over style', WORDS[4]!);
  expect(screen.getByText('ξ = 0.000: the answers fit together perfectly.')).toBeInTheDocument();
});

test('best and worst are never one; the rest is asked once both are known, and anew where an end changes', () => {
  const { entries } = editing(named('A', 'B', 'C'), entriesFor('bestWorst', 3));
  choose('Most important', 'A');
  expect(screen.queryByRole('combobox', { name: 'A over B' })).toBeNull();
  choose('Least important', 'A');
  expect(screen.getByText('Choose two different indicators.')).toBeInTheDocument();
  choose('Least important', 'C');
  choose('A over B', WORDS[3]!);
  choose('B over C', WORDS[2]!);
  choose('Most important', 'B');
  expect(entries()).toMatchObject({ best: 1, worst: 2, bestToOthers: [undefined, undefined, undefined], othersToWorst: [undefined, 2, undefined] });
  expect(screen.queryByRole('combobox', { name: 'B over B' })).toBeNull();
});
