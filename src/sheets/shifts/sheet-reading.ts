import type { TableCell } from '../../core/history/table-cell';
import type { ShiftRow, ShortBreaks } from '../../core/scheduling/shifts';
import type { ShiftsSettings } from './request';

/** The cells of a sheet of shifts, as the pane reads them at the addresses of its memory. */
export interface ShiftsSheetCells {
  readonly shiftTable: readonly (readonly TableCell[])[];
  readonly plannedShifts: readonly (readonly TableCell[])[];
  readonly intervals: readonly (readonly TableCell[])[];
  /** By the setting they hold; what is absent is taken as remembered. */
  readonly inputs: Readonly<Record<string, TableCell>>;
}

/** A shift of the plan, and how many people work it. Minutes. */
export interface PlannedShift {
  /** The row of the shift table that it comes from. */
  readonly name: string;
  /** From 0. */
  readonly day: number;
  readonly startMinute: number;
  /** From coming to going. */
  readonly lengthMinutes: number;
  readonly paidMinutes: number;
  /** The meal, or the gap of a split shift, after the start. */
  readonly away: { readonly kind: 'meal' | 'gap'; readonly afterMinutes: number; readonly minutes: number } | null;
  readonly breaks: ShortBreaks | null;
  readonly partTime: boolean;
  readonly people: number;
  /** Of one person. */
  readonly cost: number;
}

/** `unreadable-cell`: left out or taken as remembered. `unknown-shift`: a planned shift of a sort that the table does not have. `same-name`: two sorts of one name, the first counts. `missing-rows`: the rows by interval are not as they were. */
export type ShiftsSheetNoteCode = 'unreadable-cell' | 'unknown-shift' | 'same-name' | 'missing-rows';

export interface ShiftsSheetNote {
  readonly code: ShiftsSheetNoteCode;
  /** Without the sheet. */
  readonly address: string;
}

/** A sheet of shifts as it stands, a planner's edits included. */
export interface ShiftsSheetReading {
  readonly settings: ShiftsSettings;
  /** The same as `settings.shifts`. */
  readonly shifts: readonly ShiftRow[];
  readonly planned: readonly PlannedShift[];
  readonly firstDay: number | null;
  readonly intervalMinutes: number;
  /** People to plan in each interval, day by day from midnight on. */
  readonly required: readonly (readonly number[])[];
  readonly notes: readonly ShiftsSheetNote[];
}
