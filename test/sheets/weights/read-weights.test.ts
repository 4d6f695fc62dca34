import { USUAL_RULE } from '../../../src/core/kpi/weighing';
import type { Weighing } from '../../../src/core/kpi/weighing';
import type { TableCell } from '../../../src/core/history/table-cell';
import { parseArea } from '../../../src/sheets/area';
import { blockArea } from '../../../src/sheets/footprint';
import type { Plan } from '../../../src/sheets/plan';
import { readWeights, weightsAreas } from '../../../src/sheets/weights/read-weights';
import type { WeightsMemory } from '../../../src/sheets/weights/request';
import { FAR_AHEAD, figuresOf, judged, made, named, ownIndicator, rater } from './example';

/** The cells of a plan as they stand once it is written, with what a planner typed over them. */
function sheetOf(plan: Plan, typed: Readonly<Record<string, TableCell>> = {}): ReadonlyMap<string, TableCell[][]> {
  const cells = new Map<string, TableCell>();
  for (const block of plan.sheets[0]!.blocks) {
    const area = blockArea(block);
    const rows = block.kind === 'spill' ? block.sample : block.rows.map((row) => row.map((cell) => cell.sample ?? cell.content ?? ''));
    rows.forEach((row, r) => row.forEach((value, c) => cells.set(`${area.row + r},${area.column + c}`, value)));
  }
  for (const [address, value] of Object.entries(typed)) {
    const { row, column } = parseArea(address)!;
    cells.set(`${row},${column}`, value);
  }
  return new Map(weightsAreas(plan.memory as WeightsMemory).map((area) => {
    const { row, column, rows, columns } = parseArea(area)!;
    return [area, Array.from({ length: rows }, (_, r) => Array.from({ length: columns }, (__, c) => cells.get(`${row + r},${column + c}`) ?? ''))];
  }));
}
const memoryOf = (plan: Plan) => JSON.parse(JSON.stringify(plan.memory)) as WeightsMemory;
const read = (plan: Plan, typed: Readonly<Record<string, TableCell>> = {}) => readWeights(memoryOf(plan), sheetOf(plan, typed));

const matrix = [[5, 20, 3], [6, 18, 4], [4, 25, 2], [7, 21, 5]];
const tree = { goals: [{ name: 'A', points: 60, indicators: [0, 2] }, { name: 'B', points: 40, indicators: [1] }] };
const measurement = { method: 'merec', figures: matrix, directions: [1, -1, 1] } as const;
const WEIGHINGS: Readonly<Record<string, Weighing>> = {
  points: judged({ method: 'points', points: [50, 30, 20] }),
  swing: judged({ method: 'swing', points: [100, 30, 20] }),
  ranking: judged({ method: 'ranking', rule: 'RS', ranks: [2, 1, 3] }),
  ahp: judged({ method: 'ahp', raters: [rater('A', [[1, 2, 3], [1, 1, 4], [1, 1, 1]]), rater('B', [[1, 1 / 3, 3], [1, 1, 4], [1, 1, 1]])], together: 'priorities' }),
  bestWorst: judged({ method: 'bestWorst', best: 1, worst: 2, bestToOthers: [2, 1, 8], othersToWorst: [4, 8, 1] }),
  delphi: judged({ method: 'delphi', raters: ['A', 'B'], rounds: [[[1, 2, 3], [3, 2, 1]], [[2, 2, 3], [2, 3, 1]]] }),
  measured: { kind: 'measured', measurement },
  combined: { kind: 'combined', judgement: { method: 'points', points: [50, 30, 20] }, measurement, how: 'blend', part: 0.6 },
};
const indicators = named(3).map((one, index) => ({ ...one, target: { low: index + 1, high: null }, owner: index === 0 ? 'Bo' : '', due: index === 1 ? FAR_AHEAD : null, reason: index === 2 ? 'as agreed' : '' }));
const RULE = { ...USUAL_RULE, max: 60 };

function example(method: string): Plan {
  const weighing = WEIGHINGS[method]!;
  return made(weighing, 3, { indicators, tree, rule: RULE, figures: weighing.kind === 'judged' ? null : figuresOf(matrix).figures }).plan;
}

test.each(Object.keys(WEIGHINGS))('a sheet of %s that nobody touched gives back what was answered', (method) => {
  const plan = example(method);
  const { settings, notes } = read(plan);
  expect(notes).toEqual([]);
  expect(settings).toEqual(memoryOf(plan).settings);
});

test('figures are not kept twice: they stand in the planner’s table', () => {
  expect(memoryOf(example('combined')).settings.weighing).toMatchObject({ measurement: { figures: [], method: 'merec' } });
});

test('what is typed over counts: judgements, rule, goals, names, targets, part, directions', () => {
  const plan = example('combined');
  const { inputs } = memoryOf(plan);
  const corner = (area: string | null) => parseArea(area!)!;
  const at = (area: string | null, row: number, column: number) => `${String.fromCharCode(65 + corner(area).column + column)}${corner(area).row + row + 1}`;
  const { settings, notes } = read(plan, {
    [at(inputs.list, 1, 0)]: '45', [inputs.cells.part!]: 0.25, [inputs.cells.max!]: 70, [at(inputs.goals, 1, 0)]: 10, [at(inputs.targets, 2, 0)]: ' Renamed ',
    [at(inputs.targets, 0, 1)]: 9, [at(inputs.targets, 0, 3)]: FAR_AHEAD, [at(inputs.targets, 0, 4)]: 'Chen', [at(inputs.targets, 2, 5)]: '', [at(inputs.directions, 0, 0)]: -1,
  });
  expect(notes).toEqual([]);
  expect(settings).toMatchObject({
    weighing: { part: 0.25, judgement: { points: [50, 45, 20] }, measurement: { directions: [-1, -1, 1] } }, rule: { ...RULE, max: 70 }, tree: { goals: [{ points: 60 }, { points: 10 }] },
  });
  expect(settings.indicators[0]).toMatchObject({ target: { low: 9, high: null }, due: FAR_AHEAD, owner: 'Chen' });
  expect(settings.indicators[2]).toMatchObject({ reason: '', indicator: { name: 'Renamed' } });
});

test('a comparison that was emptied is one not made yet; what cannot be read is told and stays as it was', () => {
  const plan = example('ahp');
  const { matrices, cells } = memoryOf(plan).inputs;
  const { row, column } = parseArea(matrices[1]!)!;
  const cell = (r: number, c: number) => `${String.fromCharCode(65 + column + c)}${row + r + 1}`;
  const { settings, notes } = read(plan, { [cell(0, 1)]: '', [cell(0, 2)]: 5, [cell(1, 2)]: -2, [cells.step!]: 'five' });
  expect(settings.weighing).toMatchObject({ judgement: { raters: [{ upper: [[null, 2, 3], [null, null, 4], [null, null, null]] }, { upper: [[null, null, 5], [null, null, 4], [null, null, null]] }] } });
  expect(settings.rule).toEqual(RULE);
  expect(notes.map(({ address }) => address).sort()).toEqual([cell(1, 2), cells.step!].sort());
});

test('another best by its 1, another rule for ranks by its letters', () => {
  const best = example('bestWorst');
  const { bestToOthers } = memoryOf(best).inputs;
  const { row, column } = parseArea(bestToOthers!)!;
  const letter = String.fromCharCode(65 + column);
  expect(read(best, { [`${letter}${row + 1}`]: 1, [`${letter}${row + 2}`]: 2 }).settings.weighing).toMatchObject({ judgement: { best: 0, worst: 2, bestToOthers: [1, 2, 8] } });
  const ranks = example('ranking');
  const { rankRule } = memoryOf(ranks).inputs.cells;
  expect(read(ranks, { [rankRule!]: 'roc' }).settings.weighing).toMatchObject({ judgement: { rule: 'ROC' } });
  expect(read(ranks, { [rankRule!]: 'best' })).toMatchObject({ settings: { weighing: { judgement: { rule: 'RS' } } }, notes: [{ address: rankRule }] });
});

test('a name left empty, and cells that could not be read at all, stay as they were', () => {
  const plan = example('points');
  const { targets } = memoryOf(plan).inputs;
  expect(read(plan, { [`A${parseArea(targets)!.row + 1}`]: '' }).settings.indicators[0]!.indicator.name).toBe('KPI 1');
  expect(readWeights(memoryOf(plan), new Map())).toEqual({ settings: memoryOf(plan).settings, notes: [] });
});

test('no area is a single cell, which a reading would take for the block around it', () => {
  for (const method of Object.keys(WEIGHINGS)) {
    for (const area of weightsAreas(memoryOf(example(method)))) {
      const { rows, columns } = parseArea(area)!;
      expect(rows * columns).toBeGreaterThan(1);
    }
  }
  const two = made(judged({ method: 'ranking', rule: 'ROC', ranks: [1, 2] }), 2, { indicators: [ownIndicator('A'), ownIndicator('B')] }).plan;
  expect(weightsAreas(memoryOf(two)).every((area) => area.includes(':'))).toBe(true);
});
