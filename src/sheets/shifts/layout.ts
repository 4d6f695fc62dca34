import { columnName } from '../area';
import { SORT_COLUMNS } from './shift-table-cells';

/** Row 5 holds the headers of all blocks side by side, so that four rows of title are all that stays in sight with them. */
export const HEADER_ROW = 5;
export const FIRST_ROW = HEADER_ROW + 1;
/** Inputs, totals and notes stand in A to D; E keeps them apart. */
export const LEFT_WIDTHS = [30, 18, 8, 36, 2] as const;
/** Rows to type another shift, or another sort of shift, in. */
export const SPARE_SHIFTS = 10;
export const SPARE_SORTS = 3;

/** A row a shift with people: what is typed and what a planner reads first, workings after them. */
export const PLANNED_COLUMNS = ['name', 'day', 'start', 'length', 'after', 'minutes', 'people', 'end', 'awayFrom', 'awayTo', 'paid', 'cost', 'from', 'to', 'leaves', 'returns'] as const;
export type PlannedColumn = (typeof PLANNED_COLUMNS)[number];

/** A row an interval. */
const INTERVAL_COLUMNS = ['day', 'time', 'needed', 'required', 'atWork', 'net', 'over', 'under', 'state', 'why', 'onBreak', 'afterBreaks', 'minute', 'useful'] as const;
export type IntervalColumn = (typeof INTERVAL_COLUMNS)[number];

/** What a planner types about a sort of shift, and what it comes to. */
export const SORT_TABLE_COLUMNS = [...SORT_COLUMNS, 'people', 'paid', 'total'] as const;
export type SortTableColumn = (typeof SORT_TABLE_COLUMNS)[number];

/** A row a day. */
export const DAY_COLUMNS = ['day', 'people', 'paid', 'required', 'atWork', 'over', 'under', 'useful', 'coverage'] as const;
export type DayColumn = (typeof DAY_COLUMNS)[number];

const PLANNED_WIDTHS: Readonly<Partial<Record<PlannedColumn, number>>> = { name: 18, start: 9, length: 13, after: 13, minutes: 13, people: 9, end: 9, awayFrom: 9, awayTo: 9 };
const INTERVAL_WIDTHS: Readonly<Partial<Record<IntervalColumn, number>>> = { day: 12, time: 9, state: 9, why: 22, onBreak: 13, afterBreaks: 13 };

/** Days side by side are read up to a month. */
const MOST_HEAT_DAYS = 35;

/** Columns of one block of the sheet. */
export interface Columns<Name extends string> {
  readonly names: readonly Name[];
  readonly rows: number;
  readonly letter: (name: Name) => string;
  /** `$H$6:$H$53` */
  readonly cells: (name: Name) => string;
  /** All its cells without headers, `F6:U53`. */
  readonly area: string;
}

export interface Layout {
  readonly planned: Columns<PlannedColumn>;
  readonly intervals: Columns<IntervalColumn>;
  readonly sorts: Columns<SortTableColumn>;
  readonly days: Columns<DayColumn>;
  /** The column of times; null where there is one day. */
  readonly heatColumn: number | null;
  readonly widths: readonly number[];
}

export interface Sizes {
  readonly planned: number;
  readonly intervals: number;
  readonly sorts: number;
  readonly days: number;
  /** Whether any shift has short breaks. */
  readonly hasBreaks: boolean;
}

/** Blocks side by side, so that each may grow downwards: shifts, intervals, sorts of shift, days, heat map. */
export function layoutFor({ planned, intervals, sorts, days, hasBreaks }: Sizes): Layout {
  const intervalNames = INTERVAL_COLUMNS.filter((name) => hasBreaks || (name !== 'onBreak' && name !== 'afterBreaks'));
  const widths: number[] = [...LEFT_WIDTHS];
  const block = <Name extends string>(names: readonly Name[], rows: number, width: (name: Name) => number): Columns<Name> => {
    const first = widths.length;
    widths.push(...names.map(width), 2);
    const letter = (name: Name) => columnName(first + names.indexOf(name));
    return {
      names, rows, letter, cells: (name) => `$${letter(name)}$${FIRST_ROW}:$${letter(name)}$${FIRST_ROW + rows - 1}`,
      area: `${columnName(first)}${FIRST_ROW}:${columnName(first + names.length - 1)}${FIRST_ROW + rows - 1}`,
    };
  };
  const layout = {
    planned: block(PLANNED_COLUMNS, planned, (name) => PLANNED_WIDTHS[name] ?? 12),
    intervals: block(intervalNames, intervals, (name) => INTERVAL_WIDTHS[name] ?? 11),
    sorts: block(SORT_TABLE_COLUMNS, sorts, (name) => (name === 'name' ? 18 : name === 'lengths' || name === 'pieces' || name === 'gaps' || name === 'total' ? 13 : 10)),
    days: block(DAY_COLUMNS, days, (name) => (name === 'day' ? 17 : 11)),
  };
  const heatColumn = days > 1 && days <= MOST_HEAT_DAYS ? widths.length : null;
  if (heatColumn !== null) widths.push(8, ...Array.from({ length: days }, () => 11));
  return { ...layout, heatColumn, widths };
}

