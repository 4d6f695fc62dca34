import type { CostSettings, ActualDriver, BenefitInputKey, CostInputKey, MonthlyKey, OnCostKey, Switch } from '../../core/cost/model/settings';
import type { Family, Head } from '../../core/cost/model/heads';
import type { costSheet } from '../../locales/en/cost-sheet';
import type { LocaleName } from '../../locales/locale-name';
import type { Wording } from '../../locales/wording';

export type CostWords = Wording<typeof costSheet>;

/** The sheets of a cost workbook, in the order in which they are read. */
export const COST_SHEETS = ['inputs', 'workings', 'cost', 'actuals', 'budget', 'bridge', 'benefits'] as const;
export type CostSheetKey = (typeof COST_SHEETS)[number];
/** Names must be free in the workbook (see `costSheetNames`), for formulas point across. */
export type CostSheetNames = Readonly<Record<CostSheetKey, string>>;

/** Volume and handle time by month: typed, added up by date from a table, or as a staffing sheet plans a day like them. */
export type CostSource = TypedSource | TableSource | MonthsSource | StaffingSheetSource;

export interface TypedSource {
  readonly kind: 'typed';
}

/** A table with a row a day, an interval or a month, and Excel dates. Columns are counted from zero within it. */
export interface TableSource {
  readonly kind: 'table';
  readonly sheet: string;
  /** Of the whole table, headers included. */
  readonly address: string;
  readonly table?: string;
  readonly wholeBlock?: boolean;
  readonly headerRows: number;
  readonly headers?: Readonly<Record<number, string>>;
  readonly columns: { readonly date: number; readonly calls: number; readonly aht: number | null };
  readonly ahtSecondsPerUnit: number;
  /** By month from `startMonth` on, as the formulas will add them up: `monthlyDemand` in core. Handle time null: typed. */
  readonly demand: { readonly volume: readonly number[]; readonly ahtSeconds: readonly number[] | null };
}

/** A table with a row a month, however it names them: each month points at its own cells. What they hold stands in the settings' `monthly`. */
export interface MonthsSource extends Omit<TableSource, 'kind' | 'columns' | 'demand'> {
  readonly kind: 'months';
  /** By month, on `sheet`; null where the table has no such month or nothing that can be read: typed on our sheet. */
  readonly cells: Readonly<Partial<Record<MonthlyKey, readonly (string | null)[]>>>;
}

/** The totals of a sheet that *Staff a day* wrote: its memory's `totals`, and what stands there. */
export interface StaffingSheetSource {
  readonly kind: 'staffing';
  readonly sheet: string;
  readonly cells: Readonly<Record<StaffingTotal, string>>;
  readonly figures: Readonly<Record<StaffingTotal, number>>;
}
export const STAFFING_TOTALS = ['calls', 'workload', 'agentHours', 'paidHours', 'days'] as const;
export type StaffingTotal = (typeof STAFFING_TOTALS)[number];

export interface CostRequest {
  readonly source: CostSource;
  readonly settings: CostSettings;
  readonly sheetNames: CostSheetNames;
  readonly words: CostWords;
  readonly locale: LocaleName;
  readonly writtenAt: Date;
  /** Of Callsheet, for the notes. */
  readonly version: string;
}

/** A cell or a row of months on one of the sheets. */
export interface CostCell {
  readonly sheet: CostSheetKey;
  readonly address: string;
}

/** What the workbook remembers: the answers, and where to read back what the planner typed on the sheets (`readCost`). */
export interface CostMemory {
  /** For Home, as a person reads it. */
  readonly source: string;
  readonly from: CostSource;
  readonly settings: CostSettings;
  readonly sheetNames: CostSheetNames;
  /** Only inputs that this workbook has: a volume from a table is none. */
  readonly cells: Readonly<Partial<Record<CostInputKey | BenefitInputKey | OnCostKey | 'startMonth' | 'currency', CostCell>>>;
  readonly rows: Readonly<Partial<Record<MonthlyKey, CostCell>>>;
  /** The word beside each head, and the words that it may be. */
  readonly families: { readonly of: Readonly<Record<Head, CostCell>>; readonly names: Readonly<Record<Family, CostCell>> };
  readonly actualHeads: Readonly<Record<Head, CostCell>>;
  readonly actualDrivers: Readonly<Record<ActualDriver, CostCell>>;
  readonly bridge: Readonly<Partial<Record<'changes' | 'from' | 'to' | 'order', Readonly<Record<Switch, CostCell>>>>>;
}
