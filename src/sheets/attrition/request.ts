import type { Dimension } from '../../core/cost/attrition/dimensions';
import type { HeadcountNeed } from '../../core/cost/attrition/headcount-plan';
import type { ChosenRoles } from '../../core/cost/attrition/reading/find-columns';
import type { MonthRole, PeopleRole } from '../../core/cost/attrition/reading/column-words';
import type { MonthRow } from '../../core/cost/attrition/reading/read-months';
import type { PersonRow } from '../../core/cost/attrition/reading/read-people';
import type { DaySerial } from '../../core/history/calendar-day';
import type { TableCell } from '../../core/history/table-cell';
import type { attritionSheet } from '../../locales/en/attrition-sheet';
import type { LocaleName } from '../../locales/locale-name';
import type { Wording } from '../../locales/wording';
import type { TableSource } from '../table-source';
import type { MonthSource, PeopleSource } from './source';

export type AttritionWords = Wording<typeof attritionSheet>;

/** What the attrition sheet is counted by, and what a leaver costs. */
export interface AttritionSettings {
  /** The day that the table was true on. Of people only. */
  readonly asOf: DaySerial;
  /** The day since which leavers were recorded; null where everybody that ever left is in the table. Of people only. */
  readonly recordedSince: DaySerial | null;
  /** How many months the year of the indices is made of. */
  readonly periodMonths: number;
  /** A new hire that leaves within so many days is lost early. Of people only. */
  readonly earlyDays: number;
  readonly hiring: number;
  readonly training: number;
  readonly rampWeeks: number;
  readonly weeklyCost: number;
  readonly rampProductivity: number;
  readonly leaving: number;
}
export type AttritionInput = keyof AttritionSettings;

/** What the headcount plan is made from. */
export interface HeadcountInputs {
  /** Null: as the attrition sheet has them. */
  readonly ownHeads: number | null;
  readonly ownAttrition: number | null;
  readonly ownLoss: number | null;
  readonly acceptance: number;
  readonly hiringWeeks: number;
  readonly trainingWeeks: number;
  readonly maxClass: number | null;
  readonly offersFrom: DaySerial;
}
export type HeadcountInput = keyof HeadcountInputs;

/** A need that the sheet reads from a cell of the planner's; null where it was typed. */
export interface NeedSource extends TableSource {
  /** A cell for each month of the plan, `Plan!B2`; null where the table has none: then as the month before. */
  readonly cells: readonly (string | null)[];
}

export interface HeadcountSheetRequest {
  readonly inputs: HeadcountInputs;
  /** By month of the year, from January. */
  readonly classMonths: readonly boolean[];
  /** A month each. */
  readonly needs: readonly HeadcountNeed[];
  readonly needSource: NeedSource | null;
}

/** Whether a text of the planner's column says that somebody left by their own will; null: it doesn't say. */
export interface VoluntaryWord {
  readonly text: TableCell;
  readonly voluntary: boolean | null;
}

/** The dimension of a reason; null: none yet. */
export interface ReasonDimension {
  readonly reason: string;
  readonly dimension: Dimension | null;
}

export type AttritionTable =
  | {
    readonly kind: 'people'; readonly source: PeopleSource; readonly people: readonly PersonRow[]; readonly chosen: ChosenRoles<PeopleRole>;
    readonly voluntaryWords: readonly VoluntaryWord[]; readonly reasons: readonly ReasonDimension[];
  }
  | { readonly kind: 'months'; readonly source: MonthSource; readonly rows: readonly MonthRow[]; readonly chosen: ChosenRoles<MonthRole> };

export interface AttritionSheetNames {
  readonly attrition: string;
  readonly tenure: string;
  readonly leavers: string;
  readonly headcount: string;
  readonly staff: string;
}

export interface AttritionRequest {
  readonly table: AttritionTable;
  readonly settings: AttritionSettings;
  /** How many months the sheet shows at most. */
  readonly months: number;
  /** Null: no headcount plan. */
  readonly headcount: HeadcountSheetRequest | null;
  readonly names: AttritionSheetNames;
  readonly words: AttritionWords;
  readonly locale: LocaleName;
  readonly writtenAt: Date;
  readonly version: string;
}

/** Cells of a sheet of ours, to be read back. */
export interface InputPlace {
  readonly sheet: string;
  readonly address: string;
}

/** What the workbook remembers: the planner's answers, and where they stand to be read back. */
export interface AttritionMemory {
  /** For Home, as a person reads it. */
  readonly source: string;
  readonly kind: AttritionTable['kind'];
  readonly table: TableSource & { readonly rows: number };
  readonly chosen: Readonly<Record<string, number | null>>;
  readonly settings: AttritionSettings;
  readonly months: number;
  readonly headcount: (Omit<HeadcountSheetRequest, 'needSource'> & { readonly needSource: TableSource | null }) | null;
  readonly names: AttritionSheetNames;
  /** On the first sheet, by address. */
  readonly inputs: Readonly<Partial<Record<AttritionInput, string>>>;
  readonly headcountInputs: Readonly<Partial<Record<HeadcountInput, string>>>;
  readonly classMonths: InputPlace | null;
  /** Required heads and those hired already, a row a month. */
  readonly needs: InputPlace | null;
  /** Two columns: text, 1 or 0. */
  readonly voluntary: InputPlace | null;
  /** Three columns: reason, leavers, dimension. */
  readonly reasons: InputPlace | null;
  /** The dimensions' names on the sheet, to be recognised in whatever language it was written. */
  readonly dimensionNames: readonly string[];
}

/** Round figures to start from: a planner's own finance has better ones. */
export const DEFAULT_ATTRITION: Omit<AttritionSettings, 'asOf'> = {
  recordedSince: null, periodMonths: 12, earlyDays: 90, hiring: 1500, training: 2500, rampWeeks: 8, weeklyCost: 800, rampProductivity: 0.5, leaving: 500,
};
export const DEFAULT_HEADCOUNT: Omit<HeadcountInputs, 'offersFrom'> = {
  ownHeads: null, ownAttrition: null, ownLoss: null, acceptance: 0.8, hiringWeeks: 5, trainingWeeks: 4, maxClass: null,
};
export const DEFAULT_MONTHS = 24;
export const PLAN_MONTHS = 12;
