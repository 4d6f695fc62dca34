import { areaAddress, cellAddress, columnName, fixedCell } from '../area';
import { sheetReference } from '../sheet-reference';
import type { RosterSheetRequest } from './request';

/** Of the roster: titles, how cells are typed, people a day, then weekday and date above each day. */
export const COUNT_ROW = 5;
export const WEEKDAY_ROW = 6;
export const HEADER_ROW = 7;
export const FIRST_ROW = HEADER_ROW + 1;
/** Names and contract hours stand in A and B. */
const FIRST_DAY = 2;
/** Rows of the table of shifts that wait for shifts typed by hand. */
export const SPARE_SHIFTS = 3;

/** What is computed of each line, right of its days. */
export const LIVE_COLUMNS = ['hours', 'weekly', 'days', 'leave', 'weekendsOff', 'nights', 'kinds'] as const;
export type LiveColumn = (typeof LIVE_COLUMNS)[number];

export const LEGEND_COLUMNS = ['name', 'code', 'start', 'end', 'awayFrom', 'awayTo', 'band', 'paid', 'night'] as const;
export type LegendColumn = (typeof LEGEND_COLUMNS)[number];

/** Where everything of the roster's own sheet stands. */
export interface RosterLayout {
  readonly days: number;
  readonly people: number;
  readonly shifts: number;
  /** `C`, the column of a day. */
  readonly dayLetter: (day: number) => string;
  readonly liveLetter: (column: LiveColumn) => string;
  /** `$C8:$AD8`, a person's days: from one day to another, both counted from zero. */
  readonly line: (person: number, from?: number, to?: number) => string;
  /** `C8:AD107` */
  readonly cells: string;
  readonly names: string;
  /** Of the table of shifts, 1-based: its headers; shifts, marks and spare rows follow. */
  readonly legendRow: number;
  readonly markRow: (mark: 'off' | 'leave' | 'away') => number;
  /** `$B$41:$B$52`, all rows of the table of shifts. */
  readonly legend: (column: LegendColumn) => string;
  /** Without the spare rows: what a cell may be chosen from. */
  readonly choices: string;
  /** The rows of the legend that hold shifts: those planned with, then the spare ones. */
  readonly shiftRows: readonly number[];
  /** `$B$56`: what a day of leave counts. */
  readonly leaveHours: string;
  /** The first free row below it. */
  readonly belowLegend: number;
}

export function rosterLayout({ asked: { days, people, shifts } }: Pick<RosterSheetRequest, 'asked'>): RosterLayout {
  const firstLive = FIRST_DAY + days + 1;
  const dayLetter = (day: number) => columnName(FIRST_DAY + day);
  const lastRow = FIRST_ROW + people.length - 1;
  const legendRow = lastRow + 3;
  const marks = ['off', 'leave', 'away'] as const;
  const legendRows = shifts.length + marks.length + SPARE_SHIFTS;
  const legendCells = (column: LegendColumn, rows: number) => {
    const place = LEGEND_COLUMNS.indexOf(column);
    return fixedCell(areaAddress({ row: legendRow, column: place, rows, columns: 1 }));
  };
  const spareFrom = legendRow + 1 + shifts.length + marks.length;
  return {
    days, people: people.length, shifts: shifts.length, dayLetter, legendRow,
    liveLetter: (column) => columnName(firstLive + LIVE_COLUMNS.indexOf(column)),
    line: (person, from = 0, to = days - 1) => `$${dayLetter(from)}${FIRST_ROW + person}:$${dayLetter(to)}${FIRST_ROW + person}`,
    cells: `${cellAddress(FIRST_ROW - 1, FIRST_DAY)}:${cellAddress(lastRow - 1, FIRST_DAY + days - 1)}`,
    names: `A${FIRST_ROW}:A${lastRow}`,
    markRow: (mark) => legendRow + 1 + shifts.length + marks.indexOf(mark),
    legend: (column) => legendCells(column, legendRows),
    choices: legendCells('code', shifts.length + marks.length),
    shiftRows: [...Array.from({ length: shifts.length }, (_, index) => legendRow + 1 + index), ...Array.from({ length: SPARE_SHIFTS }, (_, index) => spareFrom + index)],
    leaveHours: `$B$${legendRow + legendRows + 1}`,
    belowLegend: legendRow + legendRows + 3,
  };
}

/** The column of a legend cell. */
export function legendLetter(column: LegendColumn): string {
  return columnName(LEGEND_COLUMNS.indexOf(column));
}

/** The cells of one day, from the first person to the last, as another sheet refers to them. */
export function dayCells({ dayLetter, people }: RosterLayout, day: number, sheet?: string): string {
  const address = `${dayLetter(day)}$${FIRST_ROW}:${dayLetter(day)}$${FIRST_ROW + people - 1}`;
  return sheet === undefined ? address : sheetReference(sheet, address);
}
