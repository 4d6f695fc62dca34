/** @jest-environment jsdom */
import { fireEvent, screen, within } from '@testing-library/react';
import { entriesFor } from '../../../../../src/taskpane/wizards/weights/methods';
import { editing, fill, named, press, published } from './held-editor';

const FIVE = named('Service level', 'Quality', 'Satisfaction', 'Cost', 'People');
const rate = (ratings: readonly number[]) => ratings.forEach((rating, index) => fill(FIVE[index]!.name, String(rating)));

test('seven raters of 0–100, typed in one after the other, come to the published medians, quartiles, W and weights', () => {
  const { input, expected } = published<{ ratings: number[][] }, { median: number[]; q1: number[]; q3: number[]; kendall_W: number; normalised_median: number[] }>('delphi-7');
  const { weights } = editing(FIVE, entriesFor('delphi', 5));
  fireEvent.click(screen.getByRole('radio', { name: '0 to 100' }));
  for (let more = 3; more < 7; more++) press('Add a rater');
  fireEvent.change(screen.getByRole('combobox', { name: 'Who is judging?' }), { target: { value: '0' } });
  input.ratings.forEach((ratings, rater) => {
    rate(ratings);
    press(`On to Rater ${rater === 6 ? 1 : rater + 2}`);
  });
  weights().forEach((weight, index) => expect(weight).toBeCloseTo(expected.normalised_median[index]!, 9));
  const summary = within(screen.getByRole('region', { name: 'Where the raters stand' }));
  expect(summary.getByText('From 7 of 7 raters.')).toBeInTheDocument();
  const cells = summary.getAllByRole('cell').map((cell) => cell.textContent);
  expect(cells).toEqual(expected.median.flatMap((median, index) => [String(median), expected.q1[index] === expected.q3[index] ? String(expected.q1[index]) : `${expected.q1[index]}–${expected.q3[index]}`]));
  expect(summary.getByText(`Kendall’s W = ${expected.kendall_W.toFixed(2)}: strong agreement on the order.`)).toBeInTheDocument();
  // The fifth rates people at 20 where all others say 10 or less.
  expect(summary.getByText('Rater 5 gives People 20; the middle half is 10.')).toBeInTheDocument();
  expect(summary.getByText('One rating is far from the others')).toBeInTheDocument();
});

test('the next round starts from the last, shows what all said, and the last one counts', () => {
  const { entries, weights } = editing(named('A', 'B'), entriesFor('delphi', 2));
  const both = (a: string, b: string) => { fill('A', a); fill('B', b); };
  both('9', '1');
  expect(screen.getByText('Medians show as soon as two raters have rated everything.')).toBeInTheDocument();
  expect(screen.getByText('1 of 3 raters have finished. Still to come: Rater 2 and Rater 3.')).toBeInTheDocument();
  press('On to Rater 2');
  both('5', '5');
  press('On to Rater 3');
  both('6', '3');
  expect(weights()[0]).toBeCloseTo(6 / 9, 9);
  press('Start round 2');
  expect(screen.getByText('Last round: 9. Middle half of all: 5.5–7.5, median 6.')).toBeInTheDocument();
  expect(screen.getByLabelText('A')).toHaveValue('9');
  both('7', '3');
  expect(entries()).toMatchObject({ rounds: [[[9, 1], [5, 5], [6, 3]], [[7, 3], [5, 5], [6, 3]]] });
  fireEvent.change(screen.getByRole('combobox', { name: 'Round' }), { target: { value: '0' } });
  expect(screen.getByLabelText('A')).toHaveValue('9');
  fireEvent.change(screen.getByRole('combobox', { name: 'Round' }), { target: { value: '1' } });
  press('Drop round 2');
  expect(entries()).toMatchObject({ rounds: [[[9, 1], [5, 5], [6, 3]]] });
});

test('ratings keep to their scale, which stands once anything is rated', () => {
  const { entries } = editing(named('A', 'B'), entriesFor('delphi', 2));
  fill('A', '12');
  expect(screen.getByText('Too large. The most is 9.')).toBeInTheDocument();
  fill('A', '0');
  expect(screen.getByText('Too small. The least is 1.')).toBeInTheDocument();
  expect(entries()).toMatchObject({ rounds: [[[null, undefined], expect.anything(), expect.anything()]] });
  expect(screen.queryByRole('radio', { name: '0 to 100' })).toBeNull();
});

test('raters come into all rounds and leave all of them; two stay at least', () => {
  const { entries } = editing(named('A', 'B'), { method: 'delphi', scale: 9, raters: ['Ann', 'Bo', 'Cy'], rounds: [[[1, 2], [3, 4], [5, 6]], [[1, 2], [3, 4], [7, 8]]] });
  fireEvent.change(screen.getByRole('combobox', { name: 'Who is judging?' }), { target: { value: '1' } });
  press('Remove Bo');
  expect(entries()).toMatchObject({ raters: ['Ann', 'Cy'], rounds: [[[1, 2], [5, 6]], [[1, 2], [7, 8]]] });
  expect(screen.queryByRole('button', { name: /^Remove/ })).toBeNull();
  press('Add a rater');
  fill('Name', 'Di');
  expect(entries()).toMatchObject({ raters: ['Ann', 'Cy', 'Di'], rounds: [[[1, 2], [5, 6], [undefined, undefined]], [[1, 2], [7, 8], [undefined, undefined]]] });
});
