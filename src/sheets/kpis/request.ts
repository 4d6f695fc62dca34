import type { ChoiceId } from '../../core/kpi/catalogue/indicator';
import type { IndicatorId } from '../../core/kpi/catalogue/indicator-id';
import type { InputId } from '../../core/kpi/catalogue/inputs';
import type { ChosenMeanings, KpiTable } from '../../core/kpi/table/kpi-table';
import type { kpisSheet } from '../../locales/en/kpis-sheet';
import type { LocaleName } from '../../locales/locale-name';
import type { Wording } from '../../locales/wording';
import type { KpiSource } from '../kpi/source-columns';

export type KpisWords = Wording<typeof kpisSheet>;

/** An indicator to be written, by one of its definitions; null for the usual one. */
export interface BasketItem {
  readonly id: IndicatorId;
  readonly choice: ChoiceId | null;
}

/** What a row of the sheet stands for. */
export type Period = 'none' | 'month' | 'week';
export type By = 'none' | 'team' | 'agent';
export interface Grouping {
  readonly period: Period;
  readonly by: By;
}

/** A raw table that was read. */
export interface ReadSource {
  readonly source: KpiSource;
  readonly table: KpiTable;
}

export interface KpisRequest {
  /** An input that several tables hold is taken from the first of them. */
  readonly sources: readonly [ReadSource, ...ReadSource[]];
  readonly basket: readonly BasketItem[];
  readonly grouping: Grouping;
  /** Inputs that are one value for the whole sheet. */
  readonly singles: Readonly<Partial<Record<InputId, number>>>;
  /** The first day of the first month or week; null: where the data begin. */
  readonly start: number | null;
  /** Of Excel's table, which no other may have. */
  readonly tableName: string;
  /** What the planner decided of the columns, table by table. */
  readonly chosen: readonly ChosenMeanings[];
  readonly words: KpisWords;
  readonly locale: LocaleName;
  readonly writtenAt: Date;
  readonly version: string;
}

/** What the workbook remembers of a sheet of indicators. */
export interface KpisMemory {
  /** For Home, as a person reads it. */
  readonly source: string;
  readonly tables: readonly KpiSource[];
  readonly chosen: readonly ChosenMeanings[];
  readonly basket: readonly BasketItem[];
  readonly grouping: Grouping;
  readonly singles: Readonly<Partial<Record<InputId, number>>>;
  readonly start: number | null;
  /** Excel's table of figures: weights and scorecards start from it. */
  readonly tableName: string;
  /** Where the inputs stand, by name, to read them back. */
  readonly inputs: Readonly<Partial<Record<InputId | 'start', string>>>;
}
