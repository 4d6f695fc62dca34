import type { CoverRequest, CoverResult } from '../../core/scheduling/cover';
import type { ChosenRequirementColumns, RequirementReading } from '../../core/scheduling/requirement';
import type { ShiftRow } from '../../core/scheduling/shifts';
import type { shiftsSheet } from '../../locales/en/shifts-sheet';
import type { LocaleName } from '../../locales/locale-name';
import type { Wording } from '../../locales/wording';

export type ShiftsWords = Wording<typeof shiftsSheet>;

/** How people are laid over the curve: never under it, or with it as it rises and falls. */
export type CoverMethod = 'envelope' | 'wave';

/** The planner's own requirement, as the sheet points at it. */
export interface RequirementSource {
  readonly sheet: string;
  /** Of the whole table, headers included. */
  readonly address: string;
  readonly table?: string;
  readonly wholeBlock?: boolean;
  readonly headerRows: number;
  /** What stands above the columns that are used, by column: to know the table again. */
  readonly headers: Readonly<Record<number, string>>;
}

/** What the planner settled. Money per hour, shares 0–1. */
export interface ShiftsSettings {
  readonly method: CoverMethod;
  readonly shifts: readonly ShiftRow[];
  readonly wagePerHour: number;
  /** What of paid time is lost beside meals and breaks (absence, meetings, training): see `peopleToPlan`. */
  readonly shrinkage: number;
  readonly partTimeShare: number | null;
  readonly mostPeople: number | null;
  /** Desks: most people at once. */
  readonly seats: number | null;
  /** A night shift of the last day covers the beginning of the first. */
  readonly goesRound: boolean;
  readonly seed: number;
  readonly seconds: number;
}

export interface ShiftsRequest {
  readonly source: RequirementSource;
  readonly reading: RequirementReading;
  readonly settings: ShiftsSettings;
  /** What was asked of the search, its people by `peopleToPlan(reading.people, settings.shrinkage)`, and what it found. */
  readonly asked: CoverRequest;
  readonly result: CoverResult;
  readonly chosen: ChosenRequirementColumns;
  readonly words: ShiftsWords;
  readonly locale: LocaleName;
  readonly writtenAt: Date;
  readonly version: string;
}

/** Settings that stand in cells of the sheet and are read back from there. */
export type ShiftsInput = Exclude<keyof ShiftsSettings, 'shifts'>;

/** What the workbook remembers of a sheet of shifts, and where its parts stand to be read back. Addresses without the sheet. */
export interface ShiftsMemory {
  /** For Home, as a person reads it. */
  readonly source: string;
  readonly table: Pick<RequirementSource, 'sheet' | 'address' | 'table' | 'wholeBlock' | 'headers' | 'headerRows'> & { readonly rows: number };
  readonly settings: ShiftsSettings;
  readonly chosen: ShiftsRequest['chosen'];
  /** The input cells by the setting they hold. */
  readonly inputs: Readonly<Record<ShiftsInput, string>>;
  /** The methods as the sheet calls them. */
  readonly methods: Readonly<Record<CoverMethod, string>>;
  readonly firstDay: number | null;
  readonly days: number;
  readonly intervalMinutes: number;
  /** The table of the sorts of shift, without headers; the table of the shifts that have people, without headers; the rows by interval, without headers. With spare rows. */
  readonly shiftTable: string;
  readonly plannedShifts: string;
  readonly intervals: string;
  /** What stands in the columns of these rows. */
  readonly intervalColumns: readonly string[];
}
