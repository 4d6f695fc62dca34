import type { ChoiceId } from '../../core/kpi/catalogue/indicator';
import type { IndicatorId } from '../../core/kpi/catalogue/indicator-id';
import type { reportsSheet } from '../../locales/en/reports-sheet';
import type { LocaleName } from '../../locales/locale-name';
import type { Wording } from '../../locales/wording';
import type { CatalogueWords } from '../kpi/catalogue-words';
import type { TableSource } from '../table-source';
import type { KpiColumns } from '../../core/kpi/table/kpi-table';
import type { RawKind, RawTables } from './raw-table';

/** The pane's job that makes reports. */
export const REPORTS = 'reports';

export type ReportsWords = Wording<typeof reportsSheet>;

/** One sheet each. The order is that of the sheets. */
export const REPORT_KINDS = ['daily', 'weekly', 'monthly', 'outbound'] as const;
export type ReportKind = (typeof REPORT_KINDS)[number];

/** Indicators that are held against a goal. The order is that of the sheet. */
export const GOAL_IDS = [
  'serviceLevel', 'abandonRate', 'averageSpeedOfAnswer', 'averageTalkTime', 'averageHandleTime', 'occupancy', 'monitoringScore', 'satisfaction', 'reachRate', 'hitRate', 'successesPerHour',
] as const satisfies readonly IndicatorId[];
export type GoalId = (typeof GOAL_IDS)[number];

export interface ReportsSettings {
  /** The period that each report opens on; null: always the latest with data. Days since 1899-12-30: a day, the first day of a week, the first of a month. */
  readonly day: number | null;
  readonly week: number | null;
  readonly month: number | null;
  /** First and last day of the outbound project; null: all that the table holds. */
  readonly projectFrom: number | null;
  readonly projectUntil: number | null;
  /** KPI lines and lights; null: the planner has no goal, and none is shown. */
  readonly goals: Readonly<Record<GoalId, number | null>>;
  /** How far off a goal, as a share of it, is still "near". */
  readonly near: number;
  /** What "in time" means in the planner's column; words only. */
  readonly answerWithinSeconds: number;
  /** Day hours; the rest of the day is night. */
  readonly dayFromMinute: number;
  readonly dayUntilMinute: number;
  /** 0 Sunday to 6 Saturday. */
  readonly weekStartsOn: number;
  /** Definitions taken where there are several; the usual one, or the one that the columns allow, where nothing is said. */
  readonly choices: Readonly<Partial<Record<IndicatorId, ChoiceId>>>;
}

export type ReportSheetNames = Readonly<Record<ReportKind, string>>;

export interface ReportsRequest {
  readonly reports: readonly ReportKind[];
  /** Names that the workbook does not use (`reportSheetNames`), or those of the sheets that are refreshed: formulas go from sheet to sheet. */
  readonly names: ReportSheetNames;
  readonly tables: RawTables;
  readonly settings: ReportsSettings;
  readonly words: ReportsWords;
  /** `catalogueWords(locale)`: names and units of the indicators. */
  readonly catalogue: CatalogueWords;
  readonly locale: LocaleName;
  readonly writtenAt: Date;
  readonly version: string;
}

/** Settings that stand in input cells. */
export type ReportInput = GoalId | 'near' | 'answerWithinSeconds' | 'dayFromMinute' | 'dayUntilMinute' | 'weekStartsOn' | 'day' | 'week' | 'month' | 'projectFrom' | 'projectUntil';

export interface RememberedTable extends TableSource {
  readonly rows: number;
  /** As mapped, so that nothing is asked twice. */
  readonly columns: KpiColumns;
}

/** What the workbook remembers of reports: the planner's answers, and where inputs stand to read them back. */
export interface ReportsMemory {
  /** For Home, as a person reads it. */
  readonly source: string;
  readonly reports: readonly ReportKind[];
  readonly names: Readonly<Partial<Record<ReportKind, string>>>;
  readonly tables: Readonly<Partial<Record<RawKind, RememberedTable>>>;
  readonly settings: ReportsSettings;
  /**
   * Where each input stands. A period's cell that holds a formula still follows the latest data: it reads as null.
   * Day hours are times of day in their cells (1/48 for half an hour).
   */
  readonly inputs: Readonly<Partial<Record<ReportInput, { readonly report: ReportKind; readonly address: string }>>>;
}

/** Goals that pages support are those of the catalogue; the day of the source runs from 8:30 to 20:30. */
export const DEFAULT_REPORTS: ReportsSettings = {
  day: null, week: null, month: null, projectFrom: null, projectUntil: null,
  goals: {
    serviceLevel: 0.8, abandonRate: 0.05, averageSpeedOfAnswer: 30, averageTalkTime: null, averageHandleTime: null, occupancy: null, monitoringScore: null, satisfaction: null, reachRate: null, hitRate: null,
    successesPerHour: null,
  },
  near: 0.05, answerWithinSeconds: 20, dayFromMinute: 510, dayUntilMinute: 1230, weekStartsOn: 1, choices: {},
};
