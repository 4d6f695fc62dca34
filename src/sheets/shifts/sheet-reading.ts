import type { TableCell } from '../../core/history/table-cell';
import type { PlannedShift as RosterPlannedShift } from '../../core/scheduling/rostering/planned-shift';
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

/** A shift of the plan as a roster takes it on, with all that a sheet says of it. */
export interface PlannedShift extends RosterPlannedShift {
  readonly breaks: ShortBreaks | null;
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
