import type { EfficiencySettings, ScheduleAssessment } from '../../core/scheduling/assess-schedule';
import type { MisfitRun } from '../../core/scheduling/misfit-runs';
import type { ScheduleRow } from '../../core/scheduling/read-schedule';
import type { ChosenScheduleColumns } from '../../core/scheduling/schedule-columns';
import type { ShiftMove } from '../../core/scheduling/shift-moves';
import type { efficiencySheet } from '../../locales/en/efficiency-sheet';
import type { LocaleName } from '../../locales/locale-name';
import type { Wording } from '../../locales/wording';
import type { InputKey } from './input-block';
import type { ScheduleSource } from './source';

export type EfficiencyWords = Wording<typeof efficiencySheet>;

/** Which intervals cost most, and what moving one start would bring. */
export interface Advice {
  readonly runs: readonly MisfitRun[];
  readonly moves: readonly ShiftMove[];
  /** Null where no length fits the curve and none was typed. */
  readonly shiftHours: number | null;
  /** By how many minutes starts were moved. */
  readonly moveMinutes: number;
}

export interface EfficiencyRequest {
  readonly source: ScheduleSource;
  readonly rows: readonly ScheduleRow[];
  readonly settings: EfficiencySettings;
  readonly assessment: ScheduleAssessment;
  readonly advice: Advice;
  /** Typed by the planner; null: what the curve speaks for. */
  readonly shiftHours: number | null;
  readonly chosen: ChosenScheduleColumns;
  readonly words: EfficiencyWords;
  readonly locale: LocaleName;
  readonly writtenAt: Date;
  readonly version: string;
}

/** What the workbook remembers of a sheet: the planner's answers, and where its inputs stand to read them back. */
export interface EfficiencyMemory {
  /** For Home, as a person reads it. */
  readonly source: string;
  readonly table: Pick<ScheduleSource, 'sheet' | 'address' | 'table' | 'wholeBlock' | 'headers' | 'headerRows'> & { readonly rows: number };
  readonly settings: EfficiencySettings;
  readonly shiftHours: number | null;
  readonly chosen: ChosenScheduleColumns;
  readonly inputs: Readonly<Partial<Record<InputKey, string>>>;
}

/** The wage of the worked example, and a shortage at one and a half times of it, as overtime is paid. */
export const DEFAULT_EFFICIENCY: EfficiencySettings = {
  tolerance: 0.1, within: 0.1, serviceLevel: 0.8, answerWithinSeconds: 20, ahtSeconds: null, intervalMinutes: 30, patienceSeconds: null, wagePerHour: 35, shortagePerHour: 52.5,
};
