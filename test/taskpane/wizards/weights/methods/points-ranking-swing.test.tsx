/** @jest-environment jsdom */
import { createEvent, fireEvent, screen } from '@testing-library/react';
import { entriesFor, goToField, judgementOf, type Unsettled } from '../../../../../src/taskpane/wizards/weights/methods';
import { choose, editing, fill, named, press, published } from './held-editor';

const FOUR = named('Service level', 'Quality', 'Cost', 'People');
const FIVE = named('Service level', 'Quality', 'Satisfaction', 'Cost', 'People');

const handle = (name: string) => screen.getByRole('button', { name: new RegExp(`^${name}: (place|no place)`) });
const order = () => screen.getAllByRole('listitem').map((item) => item.textContent?.replace(/[–=\d.%\s]+/g, ' ').trim());

test('points: the published five are typed in, their sum and shares follow', () => {
  const { input, expected } = published<{ points: number[] }, { weights: number[] }>('point-allocation-1');
  const { weights } = editing(FIVE, entriesFor('points', 5));
  input.points.forEach((points, index) => fill(FIVE[index]!.name, String(points)));
  weights().forEach((weight, index) => expect(weight).toBeCloseTo(expected.weights[index]!, 9));
  expect(screen.getByText('100 of 100 given.')).toBeInTheDocument();
  expect(screen.getByText('35%')).toBeInTheDocument();
});

test('points: what is left of a hundred goes to the blank ones in whole points', () => {
  const { entries } = editing(FIVE, entriesFor('points', 5));
  fill('Service level', '40');
  fill('Cost', '10');
  expect(screen.getByText('50 of 100 given, 50 left.')).toBeInTheDocument();
  press('Share out the rest');
  expect(entries()).toMatchObject({ points: [40, 17, 17, 10, 16] });
  expect(screen.getByText('100 of 100 given.')).toBeInTheDocument();
});

test('points: too many are scaled, and the pane says so', () => {
  const { entries } = editing(FOUR, entriesFor('points', 4));
  FOUR.forEach(({ name }) => fill(name, '50'));
  expect(screen.getByText('200 of 100 given, 100 too many: shares are scaled.')).toBeInTheDocument();
  press('Scale to 100');
  expect(entries()).toMatchObject({ points: [25, 25, 25, 25] });
});

test('points: text stays in its field with the reason, and counts as nothing', () => {
  const { entries } = editing(FOUR, entriesFor('points', 4));
  fill('Cost', 'a lot');
  expect(entries()).toMatchObject({ points: [undefined, undefined, null, undefined] });
  expect(screen.getByLabelText('Cost')).toHaveValue('a lot');
});

test.each([['ROC', 'rank-order-centroid-4'], ['RS', 'rank-sum-4'], ['RR', 'rank-reciprocal-4']] as const)('ranking: four in order by %s come to the published weights', (rule, id) => {
  const { expected } = published<unknown, { weights: number[] }>(id);
  const { weights } = editing(FOUR, entriesFor('ranking', 4));
  press('This order is right');
  fireEvent.click(screen.getByRole('radio', { name: new RegExp(`\\(${rule}\\)`) }));
  weights().forEach((weight, index) => expect(weight).toBeCloseTo(expected.weights[index]!, 6));
});

test('ranking: nothing is said until the order shown is confirmed or changed', () => {
  const { entries } = editing(FOUR, entriesFor('ranking', 4));
  expect(handle('Cost')).toHaveAccessibleName('Cost: no place yet');
  expect(screen.queryByText(/%$/)).toBeNull();
  press('This order is right');
  expect(entries()).toMatchObject({ ranks: [1, 2, 3, 4] });
  expect(screen.getByText('52.1%')).toBeInTheDocument();
});

test('ranking: arrow keys on a handle move an indicator, = ties it to the one above, and the focus goes with it', () => {
  const { entries } = editing(FOUR, entriesFor('ranking', 4));
  handle('People').focus();
  fireEvent.keyDown(handle('People'), { key: 'ArrowUp' });
  fireEvent.keyDown(handle('People'), { key: 'ArrowUp' });
  expect(order()).toEqual(['Service level', 'People', 'Quality', 'Cost']);
  expect(handle('People')).toHaveFocus();
  fireEvent.keyDown(handle('Quality'), { key: '=' });
  expect(entries()).toMatchObject({ ranks: [1, 2, 4, 2] });
  fireEvent.keyDown(handle('Quality'), { key: '=' });
  expect(entries()).toMatchObject({ ranks: [1, 3, 4, 2] });
  fireEvent.keyDown(handle('Service level'), { key: 'ArrowDown' });
  expect(order()).toEqual(['People', 'Service level', 'Quality', 'Cost']);
});

test('ranking: buttons do what keys do, and the ends can go no further', () => {
  const { entries } = editing(FOUR, entriesFor('ranking', 4));
  press('Move Quality up');
  expect(entries()).toMatchObject({ ranks: [2, 1, 3, 4] });
  press('Cost is as important as the one above');
  expect(entries()).toMatchObject({ ranks: [2, 1, 2, 4] });
  expect(screen.getByRole('button', { name: 'Move Quality up' })).toHaveAttribute('aria-disabled', 'true');
  press('Move Quality up');
  expect(entries()).toMatchObject({ ranks: [2, 1, 2, 4] });
  press('Move Cost down');
  expect(entries()).toMatchObject({ ranks: [2, 1, 3, 4] });
});

test('ranking: a dragged indicator takes the place of the one that it is dropped on', () => {
  const { entries } = editing(FOUR, entriesFor('ranking', 4));
  const held = new Map<string, string>();
  const dataTransfer = { setData: (type: string, value: string) => held.set(type, value), getData: (type: string) => held.get(type) ?? '', get types() { return [...held.keys()]; } };
  const drag = (name: 'dragStart' | 'dragOver' | 'drop', item: HTMLElement) => {
    const event = createEvent[name](item);
    Object.defineProperty(event, 'dataTransfer', { value: dataTransfer });
    fireEvent(item, event);
  };
  const [first, , , last] = screen.getAllByRole('listitem');
  drag('dragStart', last!);
  drag('dragOver', first!);
  drag('drop', first!);
  expect(entries()).toMatchObject({ ranks: [2, 3, 4, 1] });
});

test('swing: the published five come to the published weights, the most important one first', () => {
  const { input, expected } = published<{ points: number[] }, { weights: number[] }>('swing-1');
  const { entries, weights } = editing(FIVE, entriesFor('swing', 5));
  expect(screen.queryAllByRole('textbox')).toHaveLength(0);
  choose('Which one would you move first?', 'Service level: from worst to best');
  input.points.forEach((points, index) => { if (index > 0) fill(`${FIVE[index]!.name}: from worst to best`, String(points)); });
  expect(entries()).toMatchObject({ best: 0 });
  weights().forEach((weight, index) => expect(weight).toBeCloseTo(expected.weights[index]!, 6));
});

test('swing: figures tell from where to where, by the better side of each', () => {
  const figures = { figures: [[0.62, 340], [0.8, 300], [0.91, 410]], leftOut: 0, missingMonths: [], constant: [], without: [] };
  const measured = [{ key: 'sl', name: 'Service level', measure: { unit: 'share' as const } }, { key: 'aht', name: 'AHT', measure: null }];
  editing(measured, entriesFor('swing', 2), { figures, directions: [1, -1] });
  choose('Which one would you move first?', 'Service level: from 62% to 91%');
  expect(screen.getByLabelText('AHT: from 410 to 300')).toBeInTheDocument();
  expect(screen.getByText('If “Service level: from 62% to 91%” is worth 100, what are the others worth?')).toBeInTheDocument();
});

test('swing: another first one keeps the proportions, and asks again what would come above it', () => {
  const { entries } = editing(FOUR, entriesFor('swing', 4));
  choose('Which one would you move first?', 'Service level: from worst to best');
  fill('Quality: from worst to best', '80');
  fill('Cost: from worst to best', '40');
  choose('Which one would you move first?', 'Quality: from worst to best');
  expect(entries()).toMatchObject({ best: 1, points: [undefined, 100, 50, undefined] });
});

test('what is still wanted leads to its field', () => {
  const { entries } = editing(FOUR, entriesFor('points', 4));
  fill('Service level', '40');
  goToField(judgementOf(entries()) as Unsettled);
  expect(screen.getByLabelText('Quality')).toHaveFocus();
});

test('swing: an indicator that is best within a band has no worst and best of its own', () => {
  const figures = { figures: [[0.62, 340], [0.91, 410]], leftOut: 0, missingMonths: [], constant: [], without: [] };
  const measured = [{ key: 'sl', name: 'Service level', measure: { unit: 'share' as const } }, { key: 'aht', name: 'AHT', measure: null, sided: false }];
  editing(measured, entriesFor('swing', 2), { figures, directions: [1, 1] });
  choose('Which one would you move first?', 'AHT: from worst to best');
  expect(screen.getByLabelText('Service level: from 62% to 91%')).toBeInTheDocument();
});
