import { columnName } from '../area';
import { sheetReference } from '../sheet-reference';
import { SPARE_SHIFTS } from './layout';
import type { RosterSheetRequest } from './request';

/** Row 5 holds the headers of all blocks side by side. */
export const COVER_HEADER_ROW = 5;
export const COVER_FIRST_ROW = COVER_HEADER_ROW + 1;
/** Inputs and indices stand in A to D; E keeps them apart. */
const FIRST_COLUMN = 5;
const LEFT_WIDTHS = [27, 11, 7, 33, 2] as const;

export const COVER_COLUMNS = ['date', 'time', 'required', 'atWork', 'net', 'over', 'under', 'state', 'useful'] as const;
export type CoverColumn = (typeof COVER_COLUMNS)[number];
export const COVER_DAY_COLUMNS = ['day', 'dayPeople', 'dayRequired', 'dayRostered', 'dayOver', 'dayUnder', 'dayUseful', 'dayCoverage'] as const;
export type CoverDayColumn = (typeof COVER_DAY_COLUMNS)[number];
/** What the counting needs of each shift, in minutes, above the counts. */
export const SHIFT_ROWS = ['startMinute', 'endMinute', 'awayFromMinute', 'awayToMinute', 'dayBefore'] as const;
export type ShiftRowName = (typeof SHIFT_ROWS)[number];

const MOST_HEAT_DAYS = 35;
const MINUTES_PER_DAY = 1440;

/** Where everything of the cover stands. */
export interface CoverLayout {
  readonly intervals: number;
  readonly letter: (column: CoverColumn) => string;
  /** `H6:H1349` */
  readonly cells: (column: CoverColumn) => string;
  readonly rowOf: (day: number, interval: number) => number;
  readonly dayLetter: (column: CoverDayColumn) => string;
  /** Column of the times of the heat map; null where there are too many days or one. */
  readonly heatColumn: number | null;
  /** The calculation: labels, then a column a shift. */
  readonly calcColumn: number;
  readonly shiftLetter: (shift: number) => string;
  readonly shiftRow: (name: ShiftRowName) => number;
  readonly countRow: (day: number) => number;
  /** Headers of the second part of the calculation; then a row an interval through two days. */
  readonly worksHeaderRow: number;
  readonly worksRow: (interval: number) => number;
  /** Its rows of the shift's own day (0) or of the day after (1), absolute. */
  readonly works: (day: 0 | 1) => string;
  /** `$AK$12:$AT$12`, absolute: the shifts of a row of the calculation. */
  readonly shiftCells: (row: number) => string;
  readonly countsOfDay: (day: number) => string;
  readonly onSheet: (address: string) => string;
  readonly widths: readonly number[];
}

export function coverLayout({ asked, names }: Pick<RosterSheetRequest, 'asked' | 'names'>): CoverLayout {
  const { days } = asked;
  const intervals = MINUTES_PER_DAY / asked.intervalMinutes;
  const shifts = asked.shifts.length + SPARE_SHIFTS;
  const firstDay = FIRST_COLUMN + COVER_COLUMNS.length + 1;
  const afterDays = firstDay + COVER_DAY_COLUMNS.length + 1;
  const hasHeat = days > 1 && days <= MOST_HEAT_DAYS;
  const calcColumn = hasHeat ? afterDays + days + 2 : afterDays;
  const letter = (column: CoverColumn) => columnName(FIRST_COLUMN + COVER_COLUMNS.indexOf(column));
  const shiftLetter = (shift: number) => columnName(calcColumn + 1 + shift);
  const countRow = (day: number) => COVER_FIRST_ROW + SHIFT_ROWS.length + day;
  const worksHeaderRow = countRow(days) + 1;
  const shiftCells = (row: number) => `$${shiftLetter(0)}$${row}:$${shiftLetter(shifts - 1)}$${row}`;
  return {
    intervals, letter, calcColumn, shiftLetter, countRow, worksHeaderRow, shiftCells,
    cells: (column) => `${letter(column)}${COVER_FIRST_ROW}:${letter(column)}${COVER_FIRST_ROW + days * intervals - 1}`,
    rowOf: (day, interval) => COVER_FIRST_ROW + day * intervals + interval,
    dayLetter: (column) => columnName(firstDay + COVER_DAY_COLUMNS.indexOf(column)),
    heatColumn: hasHeat ? afterDays : null,
    shiftRow: (name) => COVER_FIRST_ROW + SHIFT_ROWS.indexOf(name),
    worksRow: (interval) => worksHeaderRow + 1 + interval,
    works: (day) => `$${shiftLetter(0)}$${worksHeaderRow + 1 + day * intervals}:$${shiftLetter(shifts - 1)}$${worksHeaderRow + (day + 1) * intervals}`,
    countsOfDay: (day) => shiftCells(day < 0 ? COVER_FIRST_ROW + SHIFT_ROWS.indexOf('dayBefore') : countRow(day)),
    onSheet: (address) => sheetReference(names.cover, address),
    widths: [
      ...LEFT_WIDTHS, 11, 9, 10, 9, 9, 8, 8, 8, 8, 2, 12, ...COVER_DAY_COLUMNS.slice(1).map(() => 11), 2,
      ...(hasHeat ? [8, ...Array.from({ length: days }, () => 7), 2] : []), 22, ...Array.from({ length: shifts }, () => 9),
    ],
  };
}
