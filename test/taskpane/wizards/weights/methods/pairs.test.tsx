/** @jest-environment jsdom */
import { act, fireEvent, screen, within } from '@testing-library/react';
import { entriesFor, goToField, judgementOf, type Entries, type Unsettled } from '../../../../../src/taskpane/wizards/weights/methods';
import { editing, fill, named, press, published } from './held-editor';

// By role and name would be as good, and take minutes in jsdom for all the pairs of these tests.
const scale = () => document.querySelector<HTMLElement>('#weighing-pair [role="radiogroup"]')!;
const key = (name: string) => fireEvent.keyDown(scale(), { key: name });
const nextFrame = () => act(() => new Promise((done) => { requestAnimationFrame(() => done(undefined)); }));

/** By keys alone: a digit speaks for the first of the pair, over the middle for the second; Enter goes on. */
async function judge(times: number) {
  if (times >= 1) key(String(Math.round(times)));
  else {
    key('ArrowRight');
    key('ArrowRight');
    key(String(Math.round(1 / times)));
  }
  key('Enter');
  await nextFrame();
}

/** The pair in view, as the grid marks it. */
function inView(): readonly [number, number] {
  const cell = document.querySelector<HTMLElement>('[data-row][aria-current="true"]')!;
  return [Number(cell.dataset.row), Number(cell.dataset.column)];
}

test('Saaty’s drinks, judged by keys alone, come to the published weights and consistency ratio', async () => {
  const { input, expected } = published<{ elements: string[]; matrix: number[][] }, { weights_eigen: number[] }>('ahp-saaty-drinks');
  const { weights } = editing(named(...input.elements), entriesFor('ahp', 7));
  for (let pair = 0; pair < 21; pair++) {
    const [row, column] = inView();
    await judge(input.matrix[row]![column]!);
  }
  weights().forEach((weight, index) => expect(weight).toBeCloseTo(expected.weights_eigen[index]!, 5));
  expect(screen.getByText('Consistency ratio 0.022: fine, 0.1 or less holds together.')).toBeInTheDocument();
  expect(screen.getAllByText('21 of 21 pairs').length).toBeGreaterThan(0);
  expect(screen.getByText('All pairs are judged.')).toBeInTheDocument();
});

test('by mouse: an answer stays in view as a sentence until one goes on to the next open pair', async () => {
  const { entries } = editing(named('Service level', 'Quality', 'Cost'), entriesFor('ahp', 3));
  expect(screen.getByRole('radiogroup', { name: 'Which counts more, Service level or Quality, and by how much?' })).toBe(scale());
  expect(screen.getByText('Not judged yet.')).toBeInTheDocument();
  fireEvent.click(screen.getByRole('radio', { name: 'Service level is clearly more important than Quality.' }));
  expect(screen.getByText('Service level is clearly more important than Quality. (5)')).toBeInTheDocument();
  expect(screen.getByRole('heading', { name: 'Pair 1 of 3' })).toBeInTheDocument();
  expect(entries()).toMatchObject({ raters: [{ upper: [[undefined, 5, undefined], [undefined, undefined, undefined], [undefined, undefined, undefined]] }] });
  press('Next open pair');
  expect(screen.getByRole('heading', { name: 'Pair 2 of 3' })).toBeInTheDocument();
  fireEvent.click(screen.getByRole('radio', { name: 'Cost is slightly more important than Quality.' }));
  expect(screen.getByText('Cost is slightly more important than Quality. (1/3)')).toBeInTheDocument();
});

test('arrow keys walk along the scale over equal, Home and End reach its ends', () => {
  editing(named('A', 'B', 'C'), entriesFor('ahp', 3));
  key('ArrowLeft');
  expect(screen.getByText('A and B are equally important. (1)')).toBeInTheDocument();
  key('ArrowLeft');
  expect(screen.getByText('A is between equally and slightly more important than B. (2)')).toBeInTheDocument();
  key('End');
  expect(screen.getByText('B is absolutely more important than A. (1/9)')).toBeInTheDocument();
  expect(screen.getByRole('radio', { name: 'B is absolutely more important than A.' })).toHaveAttribute('tabindex', '0');
  expect(screen.getByRole('radio', { name: 'B is absolutely more important than A.' })).toHaveFocus();
  key('Home');
  expect(screen.getByText('A is absolutely more important than B. (9)')).toBeInTheDocument();
});

test('a matrix that is not finished shows what is known so far', async () => {
  editing(named('A', 'B', 'C', 'D'), entriesFor('ahp', 4));
  expect(screen.getByText('Consistency shows as soon as judgements can contradict each other.')).toBeInTheDocument();
  await judge(2);
  expect(screen.getByText('At least 2 more judgements until all indicators hang together.')).toBeInTheDocument();
  await judge(2);
  await judge(2);
  expect(screen.getByText(/So far nothing can contradict anything/)).toBeInTheDocument();
  const soFar = within(screen.getByRole('region', { name: 'Weights so far' }));
  // 8 : 4 : 2 : 1.
  expect(soFar.getByText('53.3%')).toBeInTheDocument();
  await judge(9);
  expect(screen.getByText(/^Consistency ratio 0\.\d{3} so far: /)).toBeInTheDocument();
});

test('what is left follows from the answers at one press, told for what it is', async () => {
  const { entries, weights } = editing(named('A', 'B', 'C', 'D'), entriesFor('ahp', 4));
  for (let pair = 0; pair < 3; pair++) await judge(2);
  expect(screen.getByText(/so they can’t contradict it/)).toBeInTheDocument();
  press('Fill in the other 3 pairs from these answers');
  expect(entries()).toMatchObject({ raters: [{ upper: [[undefined, 2, 4, 8], [undefined, undefined, 2, 4], [undefined, undefined, undefined, 2], [undefined, undefined, undefined, undefined]] }] });
  expect(weights()[0]).toBeCloseTo(8 / 15, 9);
});

/** All twice as important as the next, but for one that turns the world round. */
const upsideDown = (): Entries => ({
  method: 'ahp', together: 'judgements',
  raters: [{ name: '', upper: [[undefined, 2, 4, 1 / 8], [undefined, undefined, 2, 4], [undefined, undefined, undefined, 2], [undefined, undefined, undefined, undefined]] }],
});

test('a contradiction is told with the pair that fits worst; one press goes there, another takes what the rest say', () => {
  const { entries } = editing(named('A', 'B', 'C', 'D'), upsideDown());
  expect(screen.getByText(/^Consistency ratio \d\.\d{3}: above 0\.1, look again\.$/)).toBeInTheDocument();
  expect(screen.getByText(/Fits the rest worst: “D is between strongly and absolutely more important than A\.” \(1\/8\)/)).toBeInTheDocument();
  press('Look at this pair');
  expect(inView()).toEqual([0, 3]);
  press('Take what the rest say');
  expect(entries()).toMatchObject({ raters: [{ upper: [[undefined, 2, 4, 8], expect.anything(), expect.anything(), expect.anything()] }] });
  expect(screen.getByText('Consistency ratio 0.000: fine, 0.1 or less holds together.')).toBeInTheDocument();
});

test('the grid leads to any pair, by mouse and by arrow keys', () => {
  editing(named('A', 'B', 'C', 'D'), upsideDown());
  const grid = within(screen.getByRole('region', { name: 'All pairs' }));
  fireEvent.click(grid.getByRole('button', { name: '4: B is between slightly and clearly more important than D.' }));
  expect(screen.getByText('Which counts more, B or D, and by how much?')).toBeInTheDocument();
  fireEvent.keyDown(grid.getByRole('button', { name: /^4: B is between slightly/ }), { key: 'ArrowUp' });
  expect(screen.getByText('Which counts more, A or D, and by how much?')).toBeInTheDocument();
  expect(grid.getByRole('button', { name: /^1\/8: D is between strongly/ })).toHaveFocus();
});

test('three raters judge apart and come together as published, by judgements and by weights', () => {
  const { input, expected } = published<{ elements: string[]; matrices: number[][][] }, { AIJ_weights: number[]; AIP_geometric: number[]; individual_CR: number[] }>('ahp-group-3');
  const raters = input.matrices.map((matrix, index) => ({ name: `R${index + 1}`, upper: matrix.map((row, r) => row.map((said, c) => (r < c ? said : undefined))) }));
  const { weights } = editing(named(...input.elements), { method: 'ahp', together: 'judgements', raters });
  weights().forEach((weight, index) => expect(weight).toBeCloseTo(expected.AIJ_weights[index]!, 5));
  const side = within(screen.getByRole('region', { name: 'Raters side by side' }));
  for (const ratio of expected.individual_CR) expect(side.getByText(ratio.toFixed(3))).toBeInTheDocument();
  fireEvent.click(screen.getByRole('radio', { name: /^By weights/ }));
  weights().forEach((weight, index) => expect(weight).toBeCloseTo(expected.AIP_geometric[index]!, 5));
});

test('raters come, get a name, judge on their own, and go', async () => {
  const { entries } = editing(named('A', 'B', 'C'), entriesFor('ahp', 3));
  await judge(3);
  press('Add another rater');
  fill('Name', 'Ann');
  expect(screen.getByRole('option', { name: 'Ann (0 of 3 pairs)' })).toBeInTheDocument();
  await judge(1 / 5);
  expect(entries()).toMatchObject({ raters: [{ name: '', upper: [[undefined, 3, undefined], expect.anything(), expect.anything()] }, { name: 'Ann', upper: [[undefined, 1 / 5, undefined], expect.anything(), expect.anything()] }] });
  fireEvent.change(screen.getByRole('combobox', { name: 'Who is judging?' }), { target: { value: '0' } });
  expect(screen.getByDisplayValue('Rater 1 (1 of 3 pairs)')).toBeInTheDocument();
  press('Remove Rater 1');
  expect(entries()).toMatchObject({ raters: [{ name: 'Ann' }] });
  expect(screen.queryByRole('combobox', { name: 'Who is judging?' })).toBeNull();
});

test('the scale speaks Chinese', () => {
  editing(named('服务水平', '成本', '质量'), entriesFor('ahp', 3), { language: { locale: 'zh-CN', numbersIn: 'zh-CN' } });
  fireEvent.click(screen.getByRole('radio', { name: '与“成本”相比，“服务水平”明显重要。' }));
  expect(screen.getByText('与“成本”相比，“服务水平”明显重要。（5）')).toBeInTheDocument();
});

test('what is still wanted leads to the scale, past a judged pair to the way on, past a finished rater to the choice of raters', async () => {
  const { entries } = editing(named('A', 'B', 'C'), entriesFor('ahp', 3));
  const go = () => goToField(judgementOf(entries()) as Unsettled);
  go();
  expect(screen.getByRole('radio', { name: 'A and B are equally important.' })).toHaveFocus();
  key('3');
  go();
  expect(screen.getByRole('button', { name: 'Next open pair' })).toHaveFocus();
  press('Next open pair');
  await judge(3);
  await judge(9);
  press('Add another rater');
  fireEvent.change(screen.getByRole('combobox', { name: 'Who is judging?' }), { target: { value: '0' } });
  go();
  expect(screen.getByRole('combobox', { name: 'Who is judging?' })).toHaveFocus();
});
