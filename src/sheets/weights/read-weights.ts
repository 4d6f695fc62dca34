import { isBlank, type TableCell } from '../../core/history/table-cell';
import { RANK_METHODS } from '../../core/kpi/weighting/rank-weights';
import type { HouseRule, Judgement, Measurement, Weighing } from '../../core/kpi/weighing/request';
import { areaAddress, cellAddress, parseArea } from '../area';
import { readNumber } from '../shifts/typed-cells';
import type { InputKey } from './head/input-keys';
import type { WeighedIndicator, WeightsInputs, WeightsMemory, WeightsSettings } from './request';

export interface WeightsNote {
  readonly code: 'unreadable-cell';
  /** Without the sheet. */
  readonly address: string;
}

export interface WeightsReading {
  readonly settings: WeightsSettings;
  readonly notes: readonly WeightsNote[];
}

export type WeightsCells = ReadonlyMap<string, readonly (readonly TableCell[])[]>;
type Tell = (address: string) => void;

/** What to read of a sheet of weights, without its name; never a single cell, which would stand for the block around it. */
export function weightsAreas({ inputs }: Pick<WeightsMemory, 'inputs'>): readonly string[] {
  const { targets, list, matrices, bestToOthers, othersToWorst, rounds, goals, directions } = inputs;
  return [targets, list, ...matrices, bestToOthers, othersToWorst, ...rounds, goals, directions, singles(inputs)].filter((area) => area !== null).map(atLeastTwo);
}

/** From the first single input to the last, with their labels. */
function singles({ cells }: WeightsInputs): string | null {
  const rows = Object.values(cells).map((address) => parseArea(address)!.row);
  if (rows.length === 0) return null;
  const first = Math.min(...rows);
  return areaAddress({ row: first, column: 0, rows: Math.max(...rows) - first + 1, columns: 2 });
}

function atLeastTwo(address: string): string {
  const area = parseArea(address)!;
  return area.rows * area.columns > 1 ? address : areaAddress({ ...area, columns: 2 });
}

/** Reads a sheet of weights as it stands: what a planner changed in its yellow cells counts. A cell that cannot be read is told, and taken as remembered. */
export function readWeights({ settings, inputs }: Pick<WeightsMemory, 'settings' | 'inputs'>, cells: WeightsCells): WeightsReading {
  const notes: WeightsNote[] = [];
  const tell: Tell = (address) => void notes.push({ code: 'unreadable-cell', address });
  const of = (address: string | null) => (address === null ? undefined : cells.get(atLeastTwo(address)));
  const numbers = (address: string | null, remembered: readonly number[], isSound: (value: number) => boolean): readonly number[] => {
    const rows = of(address);
    if (!rows || address === null) return remembered;
    const { rows: height, columns } = parseArea(address)!;
    const flat = remembered.map((_, index) => (columns > 1 && height === 1 ? rows[0]?.[index] : rows[index]?.[0]));
    return flat.map((cell, index) => numberOr(cell, remembered[index]!, isSound, () => tell(placeOf(address, height === 1 && columns > 1 ? [0, index] : [index, 0]))));
  };
  const single = singles(inputs);
  const cellOf = (key: InputKey): TableCell | undefined => {
    const address = inputs.cells[key];
    const rows = of(single);
    return address === undefined || !rows ? undefined : rows[parseArea(address)!.row - parseArea(single!)!.row]?.[1];
  };
  const value = (key: InputKey, remembered: number, isSound: (number: number) => boolean) => numberOr(cellOf(key), remembered, isSound, () => tell(inputs.cells[key]!));

  const judgement = (before: Judgement): Judgement => {
    switch (before.method) {
      case 'points':
      case 'swing':
        return { ...before, points: numbers(inputs.list, before.points, (points) => points >= 0) };
      case 'ranking': {
        const typed = cellOf('rankRule');
        const rule = RANK_METHODS.find((one) => one === String(typed ?? '').trim().toUpperCase());
        if (typed !== undefined && !rule) tell(inputs.cells.rankRule!);
        return { ...before, rule: rule ?? before.rule, ranks: numbers(inputs.list, before.ranks, (rank) => rank >= 1) };
      }
      case 'bestWorst': {
        const bestToOthers = numbers(inputs.bestToOthers, before.bestToOthers, (ratio) => ratio >= 1);
        const othersToWorst = numbers(inputs.othersToWorst, before.othersToWorst, (ratio) => ratio >= 1);
        return { ...before, bestToOthers, othersToWorst, ...ends(bestToOthers, othersToWorst, before) };
      }
      case 'ahp':
        return { ...before, raters: before.raters.map((rater, index) => ({ ...rater, upper: matrixOf(of(inputs.matrices[index] ?? null), rater.upper, (row, column) => tell(placeOf(inputs.matrices[index]!, [row, column]))) })) };
      case 'delphi':
        return {
          ...before, rounds: before.rounds.map((ratings, round) => ratings.map((line, row) => line.map((remembered, column) =>
            numberOr(of(inputs.rounds[round] ?? null)?.[row]?.[column], remembered, (rating) => rating >= 0, () => tell(placeOf(inputs.rounds[round]!, [row, column])))))),
        };
    }
  };
  const measurement = (before: Measurement): Measurement => ({ ...before, directions: numbers(inputs.directions, before.directions, (direction) => Math.abs(direction) === 1).map((direction) => (direction < 0 ? -1 : 1)) });
  const weighing = (before: Weighing): Weighing => {
    if (before.kind === 'judged') return { ...before, judgement: judgement(before.judgement) };
    if (before.kind === 'measured') return { ...before, measurement: measurement(before.measurement) };
    return { ...before, judgement: judgement(before.judgement), measurement: measurement(before.measurement), part: value('part', before.part, (part) => part >= 0 && part <= 1) };
  };
  const rule = (before: HouseRule): HouseRule => ({
    min: value('min', before.min, (points) => points >= 0), max: value('max', before.max, (points) => points > 0), step: value('step', before.step, (points) => points > 0),
    total: value('total', before.total, (points) => points > 0), most: value('most', before.most, (count) => count >= 1),
  });
  const points = settings.tree ? numbers(inputs.goals, settings.tree.goals.map((goal) => goal.points), (given) => given >= 0) : [];
  return {
    settings: {
      ...settings, weighing: weighing(settings.weighing), rule: settings.rule && rule(settings.rule), tree: settings.tree && { goals: settings.tree.goals.map((goal, index) => ({ ...goal, points: points[index]! })) },
      indicators: settings.indicators.map((one, index) => readIndicator(one, of(inputs.targets)?.[index], (column) => tell(placeOf(inputs.targets, [index, column])))),
      cap: value('cap', settings.cap, (cap) => cap > 0), shift: value('shift', settings.shift, (shift) => shift > 0 && shift <= 1),
    },
    notes,
  };
}

function numberOr(cell: TableCell | undefined, remembered: number, isSound: (value: number) => boolean, tell: () => void): number {
  if (cell === undefined) return remembered;
  const value = readNumber(cell);
  if (typeof value === 'number' && isSound(value)) return value;
  tell();
  return remembered;
}

function placeOf(area: string, [row, column]: readonly [number, number]): string {
  const corner = parseArea(area)!;
  return cellAddress(corner.row + row, corner.column + column);
}

/** Blank: not judged yet. */
function matrixOf(cells: readonly (readonly TableCell[])[] | undefined, remembered: readonly (readonly (number | null)[])[], tell: (row: number, column: number) => void): readonly (readonly (number | null)[])[] {
  if (!cells) return remembered;
  return remembered.map((line, row) => line.map((before, column) => {
    if (column <= row) return before;
    const cell = cells[row]?.[column];
    const ratio = cell === undefined ? before : readNumber(cell);
    if (ratio === null || (typeof ratio === 'number' && ratio > 0)) return ratio;
    tell(row, column);
    return before;
  }));
}

/** The best is the one at 1 among `bestToOthers`; where several are, that of before if it is one of them. */
function ends(bestToOthers: readonly number[], othersToWorst: readonly number[], before: { readonly best: number; readonly worst: number }): { readonly best: number; readonly worst: number } {
  const at = (list: readonly number[], kept: number) => (list[kept] === 1 ? kept : list.indexOf(1) >= 0 ? list.indexOf(1) : kept);
  return { best: at(bestToOthers, before.best), worst: at(othersToWorst, before.worst) };
}

function readIndicator(before: WeighedIndicator, cells: readonly TableCell[] | undefined, tell: (column: number) => void): WeighedIndicator {
  if (!cells) return before;
  const name = isBlank(cells[0] ?? '') ? before.indicator.name : String(cells[0]).trim();
  const number = (column: number, remembered: number | null): number | null => {
    const value = readNumber(cells[column] ?? '');
    if (value !== 'unreadable') return value;
    tell(column);
    return remembered;
  };
  const words = (column: number) => (isBlank(cells[column] ?? '') ? '' : String(cells[column]).trim());
  return { ...before, indicator: { ...before.indicator, name }, target: { low: number(1, before.target.low), high: number(2, before.target.high) }, due: number(3, before.due), owner: words(4), reason: words(5) };
}
