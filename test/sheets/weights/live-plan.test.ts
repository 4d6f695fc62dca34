import { USUAL_RULE } from '../../../src/core/kpi/weighing';
import type { Weighing } from '../../../src/core/kpi/weighing';
import type { CellValue } from '../../../src/workbook/port';
import { cases } from '../../reference/cases';
import { liveWorkbook, type LiveWorkbook } from '../../workbook/live-workbook';
import { differences } from '../differences';
import { CORNER, FAR_AHEAD, figuresOf, judged, made, named, ownIndicator, rater, type Made } from './example';

/** The sheet computes with Excel's formulas and ours, the samples come from the core: two ways to the same numbers. */
jest.setTimeout(120_000);

interface Case {
  readonly id: string;
  readonly method: string;
  readonly input: Readonly<Record<string, unknown>>;
  readonly expected: Readonly<Record<string, unknown>>;
  readonly tolerance: number;
}
const caseOf = (id: string): Case => {
  const found = cases<Case>('public-kpi').find((one) => one.id === id);
  if (!found) throw new Error(`no case ${id}`);
  return found;
};
type Rows = number[][];

let live: LiveWorkbook;
beforeEach(() => { live = liveWorkbook(); });
afterEach(() => live.dispose());

const SHEET = 'Weights';

async function written(weighing: Weighing, count: number, options: Parameters<typeof made>[2] & { readonly cells?: readonly (readonly CellValue[])[] } = {}): Promise<Made> {
  const { cells, ...own } = options;
  if (cells) await live.put(own.figures!.source.sheet, CORNER, cells);
  const all = made(weighing, count, own);
  expect(await live.port.write({ ...all.plan, sheets: all.plan.sheets.map((one) => ({ ...one, name: SHEET })) }, { kind: 'sheet', sheet: SHEET }, {})).toMatchObject({ kind: 'written' });
  return { ...all, plan: { ...all.plan, sheets: all.plan.sheets.map((one) => ({ ...one, name: SHEET })) } };
}

/** A column of the table of weights by its header. */
async function column(header: string, count: number): Promise<number[]> {
  const rows = await live.values(SHEET, `A5:K${5 + count}`);
  const index = rows[0]!.indexOf(header);
  if (index < 0) throw new Error(`no ${header}`);
  return rows.slice(1).map((row) => row[index] as number);
}

/** What stands beside a label in column A, the last of several. */
async function beside(label: string): Promise<CellValue> {
  const rows = await live.values(SHEET, 'A1:B160');
  const found = rows.filter(([text]) => text === label).at(-1);
  if (!found) throw new Error(`no ${label}`);
  return found[1]!;
}

const near = (shown: readonly CellValue[], expected: readonly number[], tolerance: number) => {
  expect(shown).toHaveLength(expected.length);
  shown.forEach((value, index) => expect(Math.abs((value as number) - expected[index]!)).toBeLessThanOrEqual(tolerance));
};

describe('the public cases come out of the sheet', () => {
  test.each(['rank-order-centroid-4', 'rank-sum-4', 'rank-reciprocal-4', 'rank-order-centroid-5', 'rank-sum-5', 'rank-reciprocal-5'])('%s', async (id) => {
    const { method, input, expected, tolerance } = caseOf(id);
    const rule = ({ 'rank-order-centroid': 'ROC', 'rank-sum': 'RS', 'rank-reciprocal': 'RR' } as const)[method]!;
    const ranks = input.ranks as number[];
    const { plan } = await written(judged({ method: 'ranking', rule, ranks }), ranks.length);
    expect(await differences(live, plan)).toEqual([]);
    near(await column('Weight (%)', ranks.length), expected.weights as number[], tolerance);
  });

  test.each(['swing-1', 'point-allocation-1'])('%s', async (id) => {
    const { input, expected, tolerance } = caseOf(id);
    const points = input.points as number[];
    const { plan } = await written(judged({ method: id === 'swing-1' ? 'swing' : 'points', points }), points.length);
    expect(await differences(live, plan)).toEqual([]);
    near(await column('Weight (%)', points.length), expected.weights as number[], tolerance);
  });

  test.each(['ahp-saaty-drinks', 'ahp-wikipedia-car'])('%s', async (id) => {
    const { input, expected, tolerance } = caseOf(id);
    const matrix = input.matrix as Rows;
    const { plan } = await written(judged({ method: 'ahp', raters: [rater('Anna', matrix)], together: 'judgements' }), matrix.length);
    expect(await differences(live, plan)).toEqual([]);
    near(await column('Weight (%)', matrix.length), expected.weights_eigen as number[], tolerance);
    near([await beside('Consistency ratio')], [expected.CR_saaty1980 as number], tolerance);
  });

  test('ahp-group-3: judgements together, then weights together', async () => {
    const { input, expected, tolerance } = caseOf('ahp-group-3');
    const raters = (input.matrices as Rows[]).map((matrix, index) => rater(['Anna', 'Bo', 'Chen'][index]!, matrix));
    const joined = await written(judged({ method: 'ahp', raters, together: 'judgements' }), 4);
    expect(await differences(live, joined.plan)).toEqual([]);
    near(await column('Weight (%)', 4), expected.AIJ_weights as number[], tolerance);
    near([await beside('Consistency ratio')], [expected.AIJ_CR_saaty1980 as number], tolerance);
    live.dispose();
    live = liveWorkbook();
    const apart = await written(judged({ method: 'ahp', raters, together: 'priorities' }), 4);
    expect(await differences(live, apart.plan)).toEqual([]);
    near(await column('Weight (%)', 4), expected.AIP_geometric as number[], tolerance);
  });

  test.each(['bwm-consistent', 'bwm-inconsistent'])('%s', async (id) => {
    const { input, expected, tolerance } = caseOf(id);
    const [bestToOthers, othersToWorst] = [input.best_to_others as number[], input.others_to_worst as number[]];
    const { plan } = await written(judged({ method: 'bestWorst', best: 1, worst: 4, bestToOthers, othersToWorst }), 5);
    expect(await differences(live, plan)).toEqual([]);
    near(await column('Weight (%)', 5), expected.linear_weights as number[], tolerance);
    near([await beside('Largest deviation ξ')], [expected.linear_xi as number], tolerance);
    near([await beside('Inconsistency of judgements')], [expected.input_based_CR as number], tolerance);
  });

  test('delphi-7: two rounds, the last one counts', async () => {
    const { input, expected, tolerance } = caseOf('delphi-7');
    const ratings = input.ratings as Rows;
    const { plan } = await written(judged({ method: 'delphi', raters: ratings.map((_, index) => `R${index + 1}`), rounds: [ratings.map((row) => [...row].reverse()), ratings] }), 5);
    expect(await differences(live, plan)).toEqual([]);
    near(await column('Weight (%)', 5), expected.normalised_median as number[], tolerance);
    near([await beside('Agreement (Kendall’s W)')], [expected.kendall_W as number], tolerance);
  });

  test.each(['critic-diakoulaki', 'entropy-xu', 'merec-keshavarz', 'std-salabun'])('%s', async (id) => {
    const { input, expected, tolerance, method } = caseOf(id);
    const matrix = input.matrix as Rows;
    const { figures, cells } = figuresOf(matrix);
    const of = ({ critic: 'critic', entropy: 'entropy', merec: 'merec', 'standard-deviation': 'deviation' } as const)[method]!;
    const directions = (input.types as (1 | -1)[] | undefined) ?? matrix[0]!.map(() => 1 as const);
    const { plan } = await written({ kind: 'measured', measurement: { method: of, figures: matrix, directions } }, matrix[0]!.length, { figures, cells });
    expect(await differences(live, plan)).toEqual([]);
    near(await column('Weight (%)', matrix[0]!.length), (expected.if_minmax_first ?? expected.weights) as number[], tolerance);
  });

  test('combined-entropy-rank: product and blend', async () => {
    const { input, expected } = caseOf('combined-entropy-rank');
    const matrix = caseOf('entropy-xu').input.matrix as Rows;
    const { figures, cells } = figuresOf(matrix);
    const both = { kind: 'combined', judgement: { method: 'points', points: input.subjective as number[] }, measurement: { method: 'entropy', figures: matrix, directions: [1, 1, 1, 1] }, part: input.alpha as number } as const;
    const product = await written({ ...both, how: 'reinforce' }, 4, { figures, cells });
    expect(await differences(live, product.plan)).toEqual([]);
    near(await column('Weight (%)', 4), expected.multiplicative as number[], 1e-5);
    live.dispose();
    live = liveWorkbook();
    const blend = await written({ ...both, how: 'blend' }, 4, { figures, cells });
    expect(await differences(live, blend.plan)).toEqual([]);
    near(await column('Weight (%)', 4), expected.linear as number[], 1e-5);
  });

  test.each(['rule-1', 'rule-2', 'rule-infeasible'])('%s', async (id) => {
    const { input, expected } = caseOf(id);
    const points = input.weights as number[];
    const { plan } = await written(judged({ method: 'points', points }), points.length, { rule: USUAL_RULE });
    expect(await differences(live, plan)).toEqual([]);
    if (expected.feasible) expect(await column('Points', points.length)).toEqual(expected.weights);
    else {
      expect(await column('Points', points.length)).toEqual(['–', '–', '–']);
      near(await column('Weight (%)', points.length), points, 1e-9);
      expect((await live.values(SHEET, 'A12'))[0]![0]).toBe('3 indicators with at most 30 points make 90, below 100: take more, or let one have 35. The weights before it count.');
    }
  });

  test('rollup-sensitivity-1: totals, places, and the smallest changes that dethrone the leader', async () => {
    const { input, expected, tolerance } = caseOf('rollup-sensitivity-1');
    const scores = input.scores as Rows;
    const { figures, cells } = figuresOf(scores);
    const indicators = named(4).map((one) => ({ ...one, target: { low: 100, high: null } }));
    const { plan } = await written(judged({ method: 'points', points: input.weights as number[] }), 4, { figures, cells, indicators });
    expect(await differences(live, plan)).toEqual([]);
    const rows = await live.values(SHEET, 'A1:M120');
    const start = rows.findIndex(([text]) => text === 'Scores (target = 100%)') + 2;
    near(rows.slice(start, start + 4).map((row) => (row[5] as number) * 100), expected.totals as number[], tolerance);
    expect(rows.slice(start, start + 4).map((row) => row[6])).toEqual(expected.rank);
    const firm = rows.findIndex(([text]) => text === 'How firm the places are') + 1;
    for (const change of expected.smallest_changes_that_dethrone_the_leader as { criterion: number; challenger: number; new_weight: number; change: number }[]) {
      const row = rows[firm + change.criterion]!;
      near([row[2]!, row[3]!], [change.change, change.new_weight], tolerance);
      expect(row[4]).toBe(`Team ${String.fromCharCode(65 + change.challenger)}`);
    }
    expect(rows.map(([text]) => text)).toContain('Team B leads. It is caught up by Team A when the weight of KPI 2 goes from 30.0% to 24.5%; no smaller change of one weight does that.');
  });
});

test('everything at once, in Chinese: comparisons that contradict each other, figures, goals, a rule, targets and scores', async () => {
  const matrix = [[0.82, 300, 0.85, 12], [0.78, 280, 0.9, 9], [0.9, 340, 0.8, 14], [0.7, 310, 0.95, 8], [0.86, 295, 0.88, 10]];
  const { figures, cells } = figuresOf(matrix, { sheet: '311' });
  const indicators = [
    { ...ownIndicator('服务水平', { id: 'serviceLevel', measure: { unit: 'share' } }), target: { low: 0.8, high: null }, due: FAR_AHEAD, reason: 'customers wait' },
    { ...ownIndicator('处理时长', { id: 'averageHandleTime', measure: { unit: 'seconds', per: 'call' }, direction: 'band' }), target: { low: 280, high: 320 }, owner: 'Bo' },
    { ...ownIndicator('占用率', { id: 'occupancy', measure: { unit: 'share' }, direction: 'lower' }), target: { low: null, high: 0.85 } },
    { ...ownIndicator('单通成本', { measure: { unit: 'money', per: 'call' }, direction: 'lower' }), target: { low: null, high: 5 }, definition: '' },
  ];
  const raters = [
    rater('甲', [[1, 3, 5, 1 / 7], [0, 1, 2, 4], [0, 0, 1, 6], [0, 0, 0, 1]]), rater('乙', [[1, 2, 3, 4], [0, 1, 2, 3], [0, 0, 1, 2], [0, 0, 0, 1]]),
  ];
  for (const together of ['priorities', 'judgements'] as const) {
    live.dispose();
    live = liveWorkbook();
    const { plan } = await written({ kind: 'combined', judgement: { method: 'ahp', raters, together }, measurement: { method: 'critic', figures: matrix, directions: [1, 1, -1, -1] }, how: 'blend', part: 0.7 }, 4, {
      figures, cells, indicators, locale: 'zh-CN', rule: { min: 5, max: 45, step: 5, total: 100, most: 8 },
      tree: { goals: [{ name: '服务', points: 60, indicators: [0, 2] }, { name: '成本', points: 40, indicators: [1, 3] }, { name: '员工', points: 20, indicators: [] }] },
    });
    expect(await differences(live, plan)).toEqual([]);
  }
});

test('a column typed in percent counts as fractions', async () => {
  const matrix = [[82, 12], [78, 15], [90, 11]];
  const { figures, cells } = figuresOf(matrix.map(([share, days]) => [share! / 100, days!]));
  const percent = { ...figures, times: [0.01, 1] };
  const indicators = [{ ...ownIndicator('KPI 1', { measure: { unit: 'share' } }), target: { low: 0.8, high: null } }, { ...ownIndicator('KPI 2'), target: { low: 10, high: null } }];
  const { plan } = await written(judged({ method: 'points', points: [60, 40] }), 2, { figures: percent, indicators, cells: cells.map((row, index) => (index === 0 ? row : [...row.slice(0, 2), ...matrix[index - 1]!])) });
  expect(await differences(live, plan)).toEqual([]);
});

test.each<[string, Weighing, number]>([
  ['two indicators compared', judged({ method: 'ahp', raters: [rater('A', [[1, 3], [0, 1]])], together: 'judgements' }), 2],
  ['two indicators, best and worst', judged({ method: 'bestWorst', best: 0, worst: 1, bestToOthers: [1, 5], othersToWorst: [5, 1] }), 2],
  ['all equally important', judged({ method: 'bestWorst', best: 0, worst: 1, bestToOthers: [1, 1, 1], othersToWorst: [1, 1, 1] }), 3],
  ['everything compared as equal', judged({ method: 'ahp', raters: [rater('A', [[1, 1, 1], [0, 1, 1], [0, 0, 1]])], together: 'judgements' }), 3],
  ['raters who rate all alike', judged({ method: 'delphi', raters: ['A', 'B'], rounds: [[[5, 5, 5], [7, 7, 7]]] }), 3],
  ['tied ranks', judged({ method: 'ranking', rule: 'ROC', ranks: [1, 2.5, 2.5, 4] }), 4],
  ['points of nothing', judged({ method: 'points', points: [0, 3, 0, 1] }), 4],
])('the sheet holds at the edges: %s', async (_, weighing, count) => {
  const { plan } = await written(weighing, count, { rule: { min: 0, max: 100, step: 1, total: 100, most: 8 }, locale: 'zh-TW' });
  expect(await differences(live, plan)).toEqual([]);
});

test.each<[string, readonly (readonly number[])[], readonly number[]]>([
  ['a unit better everywhere, one that equals another', [[90, 95, 99], [80, 85, 70], [80, 85, 70]], [3, 2, 1]],
  ['one indicator with all the weight', [[90, 60, 50], [80, 85, 70], [85, 70, 99]], [1, 0, 0]],
  ['two units with the same total', [[90, 60, 75], [60, 90, 75], [10, 10, 10]], [1, 1, 1]],
  ['a constant column', [[90, 60, 75], [70, 60, 85], [60, 60, 50]], [2, 2, 1]],
])('places hold at the edges: %s', async (_, scores, points) => {
  const { figures, cells } = figuresOf(scores);
  const indicators = named(3).map((one) => ({ ...one, target: { low: 100, high: null } }));
  const { plan } = await written(judged({ method: 'points', points }), 3, { figures, cells, indicators });
  expect(await differences(live, plan)).toEqual([]);
});

test.each([
  ['more indicators than the rule allows', { min: 5, max: 60, step: 5, total: 100, most: 3 }],
  ['too many at their least', { min: 30, max: 60, step: 5, total: 100, most: 8 }],
  ['a step that the total is no multiple of', { min: 5, max: 60, step: 7, total: 100, most: 8 }],
  ['limits without a multiple between them', { min: 11, max: 14, step: 5, total: 100, most: 8 }],
])('why no weights keep the rule: %s', async (_, rule) => {
  const { plan, result } = await written(judged({ method: 'points', points: [4, 3, 2, 1] }), 4, { rule });
  expect(result.ruled).toBeNull();
  expect(await differences(live, plan)).toEqual([]);
  near(await column('Weight (%)', 4), [0.4, 0.3, 0.2, 0.1], 1e-12);
});

test('written anew over itself, with an indicator more, nothing of the old sheet stays', async () => {
  const before = await written(judged({ method: 'points', points: [3, 2, 1] }), 3, { rule: USUAL_RULE });
  const after = made(judged({ method: 'ahp', raters: [rater('A', [[1, 2, 3, 4], [0, 1, 2, 3], [0, 0, 1, 2], [0, 0, 0, 1]])], together: 'judgements' }), 4, { rule: USUAL_RULE }).plan;
  const again = { ...after, sheets: after.sheets.map((one) => ({ ...one, name: SHEET })) };
  expect(before.plan.sheets).toHaveLength(1);
  expect(await live.port.write(again, { kind: 'refresh', sheet: SHEET }, {})).toMatchObject({ kind: 'written' });
  expect(await differences(live, again)).toEqual([]);
  expect(await live.port.tableNames()).toEqual(['Weights']);
});

test('the table may be sorted: every indicator keeps its weight, and the scores theirs', async () => {
  const scores = [[90, 60, 75], [70, 80, 85], [60, 65, 50]];
  const { figures, cells } = figuresOf(scores);
  const indicators = named(3).map((one) => ({ ...one, target: { low: 100, high: null } }));
  const measurement = { method: 'deviation', figures: scores, directions: [1, 1, 1] } as const;
  const { plan, settings } = await written({ kind: 'combined', judgement: { method: 'points', points: [5, 3, 2] }, measurement, how: 'reinforce', part: 1 }, 3, { figures, cells, indicators, rule: { min: 5, max: 60, step: 5, total: 100, most: 8 } });
  const { columns } = plan.memory as { columns: string[] };
  const last = String.fromCharCode(64 + columns.length);
  const byName = async () => new Map((await live.values(SHEET, `A6:${last}8`)).map((row) => [row[0], row.slice(1)]));
  const [before, formulas, rest] = [await byName(), await live.formulas(SHEET, `A6:${last}8`), await live.values(SHEET, 'A10:M90')];
  // As Excel sorts: a formula goes with its row, and what it says of its own row follows.
  const order = [2, 0, 1];
  await live.put(SHEET, 'A6', order.map((from, to) => formulas[from]!.map((formula) => (typeof formula === 'string' ? formula.replace(new RegExp(`(\\$[A-Z])${from + 6}\\b`, 'g'), `$1${to + 6}`) : formula))));
  expect([...(await byName()).keys()]).toEqual(order.map((index) => settings.indicators[index]!.indicator.name));
  expect(await byName()).toEqual(before);
  expect(await live.values(SHEET, 'A10:M90')).toEqual(rest);
});

test('change a yellow cell or a planner’s own figure: everything follows', async () => {
  const matrix = [[82, 12, 40], [78, 15, 35], [90, 11, 30], [70, 9, 50], [88, 14, 45]];
  const { figures, cells } = figuresOf(matrix);
  const indicators = named(3).map((one, index) => ({ ...one, target: { low: [80, 12, 40][index]!, high: null } }));
  const both = { kind: 'combined', measurement: { method: 'deviation', figures: matrix, directions: [1, 1, 1] }, how: 'blend' } as const;
  const rule = { min: 5, max: 60, step: 5, total: 100, most: 8 };
  const { plan } = await written({ ...both, judgement: { method: 'points', points: [50, 30, 20] }, part: 0.5 }, 3, { figures, cells, indicators, rule });
  const { inputs } = plan.memory as { inputs: { list: string; cells: Record<string, string>; targets: string } };
  await live.put(SHEET, inputs.list.split(':')[0]!, [[10], [30], [60]]);
  await live.put(SHEET, inputs.cells.part!, [[0.9]]);
  await live.put(SHEET, inputs.cells.step!, [[1]]);
  await live.put(SHEET, inputs.cells.cap!, [[1.05]]);
  await live.put('KPIs', 'D4', [[99]]);
  const changed = matrix.map((row, index) => (index === 0 ? [99, ...row.slice(1)] : row));
  const expected = made({ ...both, measurement: { ...both.measurement, figures: changed }, judgement: { method: 'points', points: [10, 30, 60] }, part: 0.9 }, 3, {
    figures: figuresOf(changed).figures, indicators, rule: { ...rule, step: 1 }, cap: 1.05,
  }).plan;
  expect(await differences(live, expected)).toEqual([]);
});
