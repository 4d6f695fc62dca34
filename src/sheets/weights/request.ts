import type { ChosenIndicator } from '../../core/kpi/selection/chosen-indicator';
import type { GoalTree, HouseRule, Weighing, WeighRequest } from '../../core/kpi/weighing/request';
import type { WeighResult } from '../../core/kpi/weighing/result';
import type { IndicatorTarget } from '../../core/kpi/weighing/smart-checks';
import type { weightsSheet } from '../../locales/en/weights-sheet';
import type { LocaleName } from '../../locales/locale-name';
import type { Wording } from '../../locales/wording';
import type { CatalogueWords } from '../kpi/catalogue-words';
import type { TableSource } from '../table-source';

export type WeightsWords = Wording<typeof weightsSheet>;

/** An indicator to weigh, and what makes its target a SMART one. */
export interface WeighedIndicator {
  readonly indicator: ChosenIndicator;
  /** One of the planner's own: what it says. Those of the catalogue have theirs; ''. */
  readonly definition: string;
  readonly target: IndicatorTarget;
  readonly owner: string;
  /** The day by which, as Excel counts days; null where none is set. */
  readonly due: number | null;
  /** Why it is relevant and within reach, in the planner's words. */
  readonly reason: string;
}

/** A row of the planner's figures that counts: whole rows only, so that no method meets a blank. */
export interface FigureLine {
  /** Of the table, from 0, headers included. */
  readonly row: number;
  /** What the row is about, as the sheet shows it: `2026-03`, `Team A`, `Team A · 2026-03`. Unique among the lines. */
  readonly label: string;
  /** In the order of the indicators; null where the table has no column for one (then no method measures). */
  readonly values: readonly (number | null)[];
  /** Whether it is scored and ranked: teams of the last month, agents; or the months themselves. */
  readonly isUnit: boolean;
}

/** The planner's own table of figures: the sheet points at its cells, one by one. */
export interface WeightsFigures {
  readonly source: TableSource;
  /** Of the table, from 0, in the order of the indicators; null for one without a column. */
  readonly columns: readonly (number | null)[];
  /** What a cell of that column is multiplied by to be in the indicator's unit: 0.01 for a share typed as 85; 1 for one without a column. The values of the lines are multiplied already. */
  readonly times: readonly number[];
  readonly lines: readonly FigureLine[];
}

/** What a planner answered: all that the wizard needs to stand where it stood. Figures are read anew. */
export interface WeightsSettings {
  readonly indicators: readonly WeighedIndicator[];
  /** Measurements stand without their figures here: `figures` is empty in what is remembered. */
  readonly weighing: Weighing;
  readonly tree: GoalTree | null;
  readonly rule: HouseRule | null;
  /** No score counts for more than this, 1 being the target met. */
  readonly cap: number;
  /** By how much a weight is moved for the tornado, as a fraction: 0.05 for five points. */
  readonly shift: number;
}

export const USUAL_CAP = 1.2;
export const USUAL_SHIFT = 0.05;

export interface WeightsRequest {
  readonly settings: WeightsSettings;
  /** `weigh` of the settings, with figures; the plan's samples come from it. */
  readonly result: WeighResult;
  readonly figures: WeightsFigures | null;
  /** A name that no table of the workbook has yet (`freeTableName('Weights', …)`), or that of the sheet refreshed. */
  readonly tableName: string;
  readonly words: WeightsWords;
  readonly catalogue: CatalogueWords;
  readonly locale: LocaleName;
  readonly writtenAt: Date;
  readonly version: string;
}

/** What a planner may change on the sheet, by what it means; all without the sheet's name. */
export interface WeightsInputs {
  /** Of the native table without its headers: a row an indicator, its columns those of the memory. All formulas. */
  readonly weights: string;
  /** A row an indicator: name, low, high, day, owner, reason. */
  readonly targets: string;
  /** Single cells. */
  readonly cells: Readonly<Partial<Record<'min' | 'max' | 'step' | 'total' | 'most' | 'part' | 'cap' | 'shift' | 'rankRule', string>>>;
  /** Points, swing points or ranks, one a row. */
  readonly list: string | null;
  /** Full square matrices, one a rater; what is above the diagonal counts. */
  readonly matrices: readonly string[];
  readonly bestToOthers: string | null;
  readonly othersToWorst: string | null;
  /** A row a rater, a column an indicator, one a round. */
  readonly rounds: readonly string[];
  /** Points of the goals, one a row. */
  readonly goals: string | null;
  /** Of a measurement: 1 or −1, a column an indicator. */
  readonly directions: string | null;
}

/** What the workbook remembers of a sheet of weights. */
export interface WeightsMemory {
  /** For Home, as a person reads it. */
  readonly source: string;
  /** The planner's figures; null where none were used. */
  readonly table: (TableSource & { readonly columns: readonly (number | null)[] }) | null;
  readonly settings: WeightsSettings;
  readonly inputs: WeightsInputs;
  /** Of the native table, for formulas of other sheets; and the columns that it has. */
  readonly tableName: string;
  readonly columns: readonly WeightsColumn[];
}

/**
 * The columns that the native table *Weights* may have, in the order of the sheet; see `weightsColumns` for those it has. `weight` is the
 * fraction that counts; `before` stands before the rule.
 */
export const WEIGHTS_COLUMNS = ['indicator', 'unit', 'direction', 'target', 'goal', 'judged', 'measured', 'before', 'weight', 'points', 'change'] as const;
export type WeightsColumn = (typeof WEIGHTS_COLUMNS)[number];

/** The settings of a request as `weigh` wants them. */
export function weighRequestOf({ indicators, weighing, tree, rule }: WeightsSettings): WeighRequest {
  return { indicators: indicators.length, weighing, tree, rule };
}
