import type { Block, ConditionPlan, PlannedCell } from '../../plan';
import { at, empty, fixed, header, label, made, note, plain, range, RATIO, SHARE } from '../cells';
import { headerWith, indicators, nameHeader, nameLabel, nameOf, type Context, type Doubt } from '../context';
import { quoted } from '../words/sentence';

export interface Matrix {
  readonly row: number;
  readonly title: string;
  /** The cell of a pair above the diagonal. */
  readonly upper: (row: number, column: number) => PlannedCell;
  /** In full. */
  readonly values: readonly (readonly number[])[];
  readonly weights: readonly number[];
  readonly ratio: number;
  readonly pair: { readonly row: number; readonly column: number; readonly given: number; readonly likely: number } | null;
}

export interface MatrixBlock {
  readonly blocks: readonly Block[];
  readonly cells: string;
  readonly cell: (row: number, column: number) => string;
  readonly weight: (indicator: number) => string;
  readonly ratio: string;
  readonly doubt: Doubt;
  /** The most doubtful pair stands out where the comparisons contradict each other. */
  readonly conditions: readonly ConditionPlan[];
}

/**
 * Comparisons of one rater, or of all together: the upper half stands, the lower follows; weights, consistency ratio and the most
 * doubtful pair beside and below. The furthest from the weights by geometric means is also the furthest from the best fit of the others.
 */
export function matrixBlock(context: Context, matrix: Matrix): MatrixBlock {
  const { request: { words: { comparison: words, judgement } }, layout: { n } } = context;
  const { row, values, weights } = matrix;
  const first = row + 1;
  const cell = (line: number, column: number) => fixed(1 + column, first + line);
  const cells = range(1, first, n, n);
  const mean = n + 3;
  const means = range(mean, first, 1, n);
  const apart = range(mean + 1, first, n, n);
  const furthest = range(mean + 1 + n, first, 1, n);
  const logs = values.map((line) => line.reduce((sum, ratio) => sum + Math.log(ratio), 0) / n);
  const off = values.map((line, i) => line.map((ratio, j) => (j > i ? nine(Math.abs(Math.log(ratio) - (logs[i]! - logs[j]!))) : null)));
  const ofAll = indicators(context);
  const compared = n > 2;

  const grid = ofAll.map((i) => [nameLabel(context, i), ...ofAll.map((j): PlannedCell => {
    if (j > i) return matrix.upper(i, j);
    return i === j ? { content: 1, style: 'formula', numberFormat: '0.00' } : made(`=IF(ISNUMBER(${cell(j, i)}),1/${cell(j, i)},"")`, values[i]![j]!, '0.00');
  })]);
  const working = ofAll.map((i) => [
    made(`=GEOMEAN(${range(1, first + i, n, 1)})`, Math.exp(logs[i]!), RATIO),
    ...ofAll.map((j) => (j > i ? made(`=ROUND(ABS(LN(${cell(i, j)}*${fixed(mean, first + j)}/${fixed(mean, first + i)})),9)`, off[i]![j]!, RATIO) : empty)),
    made(`=MAX(${range(mean + 1, first + i, n, 1)})`, Math.max(0, ...off[i]!.map((value) => value ?? 0)), RATIO),
  ]);

  const place = { row: `MATCH(MAX(${furthest}),${furthest},0)`, column: '' };
  place.column = `MATCH(MAX(${furthest}),INDEX(${apart},${place.row},0),0)`;
  const foot = first + n;
  const given = fixed(1, foot + 2);
  const none = `MAX(${furthest})*${n}<=${n - 2}*1E-6`;
  const nameAt = (index: string) => `INDEX(${context.layout.names},${index})`;
  const { pair } = matrix;
  const names = pair && { row: nameOf(context, pair.row), column: nameOf(context, pair.column) };
  const orNone = (formula: string) => (compared ? `=IF(${none},${quoted(words.none)},${formula})` : `=${quoted(words.none)}`);
  const isGood = matrix.ratio <= 0.1;
  const notes = [
    [label(words.ratio), made(`=AHPCONSISTENCY(${cells})`, matrix.ratio, '0.000', 'total'),
      made(`=IF(${fixed(1, foot)}<=0.1,${quoted(words.ratioNote)},${quoted(words.ratioBad)})`, isGood ? words.ratioNote : words.ratioBad, undefined, 'note')],
    [label(words.pair), made(orNone(`${nameAt(place.row)}&" : "&${nameAt(place.column)}`), names ? `${names.row} : ${names.column}` : words.none, undefined, 'total')],
    [label(words.given), made(orNone(`INDEX(${cells},${place.row},${place.column})`), pair ? pair.given : words.none, '0.00'), note(words.givenNote)],
    [label(words.likely), made(orNone(`EXP((${n}*LN(INDEX(${means},${place.row})/INDEX(${means},${place.column}))-2*LN(${given}))/${n - 2})`), pair ? pair.likely : words.none, '0.00'), note(words.likelyNote)],
  ];
  return {
    cells, cell, weight: (indicator) => fixed(n + 1, first + indicator), ratio: fixed(1, foot),
    conditions: compared ? [{ address: plain(cells), look: 'under', formula: `=AND(${fixed(1, foot)}>0.1,${plain(fixed(mean + 1, first))}=MAX(${furthest}))` }] : [],
    doubt: { row: nameAt(place.row), column: nameAt(place.column), given, likely: fixed(1, foot + 3) },
    blocks: [
      at(0, row, [[header(matrix.title), ...ofAll.map((index) => nameHeader(context, index)), header(judgement.weight)], ...grid]),
      { kind: 'spill', at: plain(fixed(n + 1, first)), formula: `=AHPWEIGHTS(${cells})`, rows: n, columns: 1, style: 'total', numberFormat: SHARE, sample: weights.map((weight) => [weight]) },
      ...(compared ? [at(mean, row, [[header(words.mean), ...ofAll.map((index) => headerWith(context, words.apart, index)), header(words.furthest)], ...working])] : []),
      at(0, foot, notes),
    ],
  };
}

/** Ties that rounding would break stay ties. */
function nine(value: number): number {
  return Math.round(value * 1e9) / 1e9;
}
