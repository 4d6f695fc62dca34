import type { Judgement } from '../../core/kpi/weighing/request';
import { judgementOf, measurementOf } from '../../core/kpi/weighing/weigh';
import { columnName } from '../area';
import { range } from './cells';
import { weightsColumns } from './head/columns';
import { inputKeys, type InputKey } from './head/input-keys';
import type { WeightsColumn, WeightsFigures, WeightsSettings } from './request';
import { isScored, isUnscored } from './scores/is-scored';

/** Row 5 holds the headers of the table of weights. */
export const HEADER_ROW = 5;
export const FIRST_ROW = HEADER_ROW + 1;
const CHART_ROWS = 16;

/** Rows below a comparison matrix: ratio, pair, given, likely. */
export const MATRIX_NOTES = 4;
/** Rows below the ratings of a round: seven figures, sums of ranks, agreement. */
export const ROUND_ROWS = 9;
export const BEST_WORST_ROWS = 4;

export const SECTIONS = ['findings', 'inputs', 'checks', 'judgement', 'figures', 'goals', 'smart', 'scores', 'ranking', 'firmness', 'tornado', 'notes'] as const;
export type Section = (typeof SECTIONS)[number];

export interface Layout {
  readonly n: number;
  readonly columns: readonly WeightsColumn[];
  /** `$H6`, by indicator: rows of the table may be sorted, so nothing but its own row points there. */
  readonly cell: (column: WeightsColumn, indicator: number) => string;
  /** Where an indicator has its name, and the names of all: those of the targets, which nobody sorts. */
  readonly name: (indicator: number) => string;
  readonly names: string;
  /** `$H$6:$H$10` */
  readonly cells: (column: WeightsColumn) => string;
  /** The row in which a section begins; those that a sheet leaves out begin nowhere. */
  readonly row: Readonly<Record<Section, number>>;
  readonly has: (section: Section) => boolean;
  /** `$B$20` */
  readonly input: (key: InputKey) => string;
  readonly units: readonly number[];
}

/** Where everything stands: one section below the other, a blank row between them. */
export function layoutFor(settings: WeightsSettings, figures: WeightsFigures | null): Layout {
  const n = settings.indicators.length;
  const columns = weightsColumns(settings);
  const units = isScored(settings, figures) ? figures!.lines.flatMap(({ isUnit }, line) => (isUnit ? [line] : [])) : [];
  const keys = inputKeys(settings, units.length > 0);
  const heights = heightsOf(settings, figures, units.length);
  const row = {} as Record<Section, number>;
  let next = FIRST_ROW + n + 2;
  for (const section of SECTIONS) {
    row[section] = next;
    const height = section === 'inputs' ? (keys.length > 0 ? keys.length + 1 : 0) : heights[section];
    if (height > 0) next += height + 1;
    // The chart stands beside inputs and checks.
    if (section === 'checks') next = Math.max(next, row.inputs + CHART_ROWS + 1);
  }
  const column = (key: WeightsColumn) => columns.indexOf(key);
  return {
    n, columns, row, units,
    cell: (key, indicator) => `$${columnName(column(key))}${FIRST_ROW + indicator}`,
    name: (indicator) => range(0, row.smart + 1 + indicator, 1, 1),
    names: range(0, row.smart + 1, 1, n),
    cells: (key) => range(column(key), FIRST_ROW, 1, n),
    has: (section) => (section === 'inputs' ? keys.length : heights[section]) > 0,
    input: (key) => range(1, row.inputs + 1 + keys.indexOf(key), 1, 1),
  };
}

export function chartPlace({ row }: Layout): { readonly topLeft: string; readonly bottomRight: string } {
  return { topLeft: `${columnName(7)}${row.inputs}`, bottomRight: `${columnName(12)}${row.inputs + CHART_ROWS - 1}` };
}

export function findingCount({ weighing, rule }: WeightsSettings, units: number, unscored: boolean): number {
  const judgement = judgementOf(weighing);
  return (rule ? 1 : 0) + (judgement?.method === 'ahp' || judgement?.method === 'bestWorst' ? 1 : 0) + (units > 1 ? 2 : 0) + (unscored ? 1 : 0);
}

/** Checks: the sum and errors always. */
export function checkCount({ weighing, rule }: WeightsSettings, figures: WeightsFigures | null): number {
  return 2 + (rule ? 1 : 0) + (judgementOf(weighing)?.method === 'ahp' ? 1 : 0) + (figures ? 1 : 0);
}

function heightsOf(settings: WeightsSettings, figures: WeightsFigures | null, units: number): Readonly<Record<Exclude<Section, 'inputs'>, number>> {
  const n = settings.indicators.length;
  const judgement = judgementOf(settings.weighing);
  const measurement = measurementOf(settings.weighing);
  const findings = findingCount(settings, units, isUnscored(settings, figures));
  return {
    findings: findings > 0 ? findings + 1 : 0,
    checks: checkCount(settings, figures) + 1,
    judgement: judgement ? judgementHeight(judgement, n) : 0,
    figures: figures ? 1 + figures.lines.length + (measurement ? 2 : 0) : 0,
    goals: settings.tree ? settings.tree.goals.length + n + 3 : 0,
    smart: n + 1,
    scores: units > 0 ? units + 2 : 0,
    ranking: units > 1 ? units + 1 : 0,
    firmness: units > 1 ? n + 1 : 0,
    tornado: units > 1 ? Math.max(n + 1, CHART_ROWS) : 0,
    notes: 1,
  };
}

function judgementHeight(judgement: Judgement, n: number): number {
  switch (judgement.method) {
    case 'points':
    case 'swing':
    case 'ranking':
      return n + 1;
    case 'bestWorst':
      return n + 1 + BEST_WORST_ROWS;
    case 'ahp':
      return judgement.raters.length * matrixHeight(n) - 1 + (judgement.raters.length < 2 ? 0 : judgement.together === 'judgements' ? matrixHeight(n) : n + 2);
    case 'delphi':
      return judgement.rounds.length * roundHeight(judgement.raters.length) - 1;
  }
}

/** With a blank row after it. */
export function matrixHeight(n: number): number {
  return n + 1 + MATRIX_NOTES + 1;
}

export function roundHeight(raters: number): number {
  return raters + 1 + ROUND_ROWS + 1;
}
