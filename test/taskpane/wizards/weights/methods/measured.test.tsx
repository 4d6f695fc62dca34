/** @jest-environment jsdom */
import { fireEvent, screen, within } from '@testing-library/react';
import { useState } from 'react';
import { monthNumber } from '../../../../../src/core/kpi/catalogue/data-rules/months';
import type { MeasureMethod, Weighing } from '../../../../../src/core/kpi/weighing/request';
import { weigh } from '../../../../../src/core/kpi/weighing/weigh';
import { CombinedEditor, FiguresEditor, MethodChooser, type FiguresAtHand, type MethodChoice } from '../../../../../src/taskpane/wizards/weights/methods';
import { inPane } from '../../../support/in-pane';
import { named, published } from './held-editor';

const atHand = (figures: readonly (readonly number[])[], rest: Partial<FiguresAtHand> = {}): FiguresAtHand => ({ figures, leftOut: 0, missingMonths: [], constant: [], without: [], ...rest });
const shown = () => within(screen.getByRole('region', { name: 'Weights from the figures' })).getAllByRole('listitem').map((item) => /([\d.]+)%/.exec((item.textContent ?? '').replace(/^K\d/, ''))?.[1]);
const percent = (weight: number) => String(Math.round(weight * 1000) / 10);

/** The editor with directions that the wizard would keep. */
function measuring(method: MeasureMethod, figures: FiguresAtHand, start: readonly (1 | -1)[]) {
  const indicators = named(...start.map((_, index) => `K${index + 1}`));
  function Held() {
    const [directions, setDirections] = useState(start);
    const result = weigh({ indicators: start.length, tree: null, rule: null, weighing: { kind: 'measured', measurement: { method, figures: figures.figures, directions } } });
    return (
      <FiguresEditor
        indicators={indicators} figures={figures} method={method} directions={directions} result={result}
        onDirection={(index, direction) => setDirections(directions.map((each, i) => (i === index ? direction : each)))}
      />
    );
  }
  inPane(<Held />);
}

test('Xu’s entropy weights stand in the pane as published, and directions play no part', () => {
  const { input, expected } = published<{ matrix: number[][] }, { exact: number[] }>('entropy-xu');
  measuring('entropy', atHand(input.matrix), [1, 1, 1, 1]);
  expect(shown()).toEqual(expected.exact.map(percent));
  expect(screen.queryByRole('combobox')).toBeNull();
  expect(screen.getByText('This method asks only how far figures spread, not which side is better.')).toBeInTheDocument();
});

test('Diakoulaki’s CRITIC weights stand as published; another side of one indicator changes them', () => {
  const { input, expected } = published<{ matrix: number[][] }, { weights: number[] }>('critic-diakoulaki');
  measuring('critic', atHand(input.matrix), [1, 1, 1]);
  expect(shown()).toEqual(expected.weights.map(percent));
  fireEvent.change(screen.getByRole('combobox', { name: 'K2' }), { target: { value: 'lower' } });
  expect(shown()).not.toEqual(expected.weights.map(percent));
  expect(screen.getByText(/put on 0–1 by its better side/)).toBeInTheDocument();
});

test('Keshavarz’ MEREC weights stand as published, with the sides that the source gives', () => {
  const { input, expected } = published<{ matrix: number[][]; types: (1 | -1)[] }, { exact: number[] }>('merec-keshavarz');
  measuring('merec', atHand(input.matrix), input.types);
  expect(shown()).toEqual(expected.exact.map(percent));
  expect(screen.getByRole('combobox', { name: 'K3' })).toHaveValue('lower');
});

test('rows left out, a month missing, and a column that never changes are told', () => {
  const figures = atHand([[1, 5, 9], [2, 5, 7], [3, 5, 8], [5, 5, 1], [4, 5, 3]], { leftOut: 2, missingMonths: [monthNumber(2026, 3)], constant: [1] });
  measuring('deviation', figures, [1, 1, 1]);
  expect(screen.getByText('5 rows read; 2 left out because cells are blank. No row for March 2026: the month is missing.')).toBeInTheDocument();
  expect(screen.getByText('K2 says the same in every row: it weighs nothing here.')).toBeInTheDocument();
  expect(shown()[1]).toBe('0');
});

test('figures that a method can’t read are told with the indicator and what to do', () => {
  measuring('entropy', atHand([[1, 2], [0, 3], [4, 5], [2, 2], [3, 9]]), [1, 1]);
  expect(screen.getByText('K1 has 0, and this method needs figures above 0. Choose CRITIC or standard deviation.')).toBeInTheDocument();
});

const START: MethodChoice = { kind: 'judged', judged: 'points', measured: 'entropy', how: 'blend', part: 0.6 };

function choosing(figures: FiguresAtHand | null, start = START) {
  let latest = start;
  function Held() {
    const [choice, setChoice] = useState(start);
    return <MethodChooser indicators={named('A', 'B', 'C', 'D', 'E')} figures={figures} choice={choice} onChange={(next) => { latest = next; setChoice(next); }} />;
  }
  inPane(<Held />);
  return () => latest;
}

test('the methods of judgement say what they ask; the chosen one says when it suits and where it comes from', () => {
  const choice = choosing(null);
  expect(screen.getByText('Compare each pair: 10 comparisons.')).toBeInTheDocument();
  expect(screen.getByText('Pick the most and the least important, then make 7 comparisons.')).toBeInTheDocument();
  fireEvent.click(screen.getByRole('radio', { name: /^Pairwise comparison/ }));
  expect(choice().judged).toBe('ahp');
  expect(screen.getByText(/Source: Saaty 1980\./)).toBeInTheDocument();
});

test.each([
  ['no table', null, 'Not offered: choose a table with a row for each month, team or agent first.'],
  ['four rows', atHand([[1], [2], [3], [4]]), 'Not offered: figures need at least 5 rows without blanks, you have 4. Fewer rows are chance.'],
  ['a column that is not there', atHand([[1], [2], [3], [4], [5]], { without: [2] }), 'Not offered: your table has no column for C.'],
])('figures are not offered with %s, and the pane says why', (_, figures, reason) => {
  choosing(figures);
  expect(screen.getAllByText(reason)).toHaveLength(2);
  expect(screen.getByRole('radio', { name: /^Figures/ })).toBeDisabled();
  expect(screen.getByRole('radio', { name: /^Both/ })).toBeDisabled();
});

test('with enough figures, both are offered with all methods of either kind', () => {
  const choice = choosing(atHand([[1], [2], [3], [4], [5]]));
  fireEvent.click(screen.getByRole('radio', { name: /^Both/ }));
  expect(choice().kind).toBe('combined');
  expect(screen.getByRole('radio', { name: /^Ranking/ })).toBeInTheDocument();
  fireEvent.click(screen.getByRole('radio', { name: /^MEREC/ }));
  expect(choice()).toMatchObject({ judged: 'points', measured: 'merec' });
});

test('judged and measured come together as published: blended by the slider, or multiplied', () => {
  const { input, expected } = published<{ subjective: number[] }, { linear: number[]; multiplicative: number[] }>('combined-entropy-rank');
  const { input: { matrix } } = published<{ matrix: number[][] }, unknown>('entropy-xu');
  let latest: MethodChoice = { ...START, kind: 'combined', part: 0.65 };
  function Held() {
    const [choice, setChoice] = useState(latest);
    const weighing: Weighing = {
      kind: 'combined', judgement: { method: 'points', points: input.subjective }, measurement: { method: 'entropy', figures: matrix, directions: [1, 1, 1, 1] }, how: choice.how, part: choice.part ?? 0.5,
    };
    return <CombinedEditor indicators={named('A', 'B', 'C', 'D')} choice={choice} onChange={(next) => { latest = next; setChoice(next); }} result={weigh({ indicators: 4, tree: null, rule: null, weighing })} />;
  }
  inPane(<Held />);
  fireEvent.change(screen.getByRole('slider', { name: 'Share of the judgement' }), { target: { value: '60' } });
  expect(latest.part).toBe(0.6);
  expect(screen.getByText('Judgement 60%, figures 40%.')).toBeInTheDocument();
  const together = () => screen.getAllByRole('row').slice(1).map((row) => /([\d.]+)%/.exec(within(row).getAllByRole('cell')[2]!.textContent ?? '')?.[1]);
  expect(together()).toEqual(expected.linear.map(percent));
  fireEvent.click(screen.getByRole('radio', { name: /^Reinforce/ }));
  expect(together()).toEqual(expected.multiplicative.map(percent));
  expect(screen.queryByRole('slider')).toBeNull();
});

