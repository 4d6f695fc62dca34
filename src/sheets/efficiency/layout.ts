import type { ScheduleAssessment } from '../../core/scheduling/assess-schedule';
import { columnName } from '../area';
import type { ScheduleSource } from './source';

/** Row 5 holds the headers of all blocks side by side, so that four rows of title are all that stays in sight with them. */
export const HEADER_ROW = 5;
export const FIRST_ROW = HEADER_ROW + 1;
/** Inputs and indices stand in A to D; E keeps them apart. */
const FIRST_COLUMN = 5;
export const LEFT_WIDTHS = [30, 11, 7, 33, 2] as const;

/** A row an interval: what a planner reads first, workings after them. */
const COLUMNS = [
  'date', 'time', 'calls', 'aht', 'scheduled', 'required', 'agentsRatio', 'callsRatio', 'difference', 'state', 'requiredRatio', 'net', 'over', 'under', 'cost', 'level', 'queue',
  'used', 'useful', 'within', 'load', 'exactLevel',
] as const;
export type EfficiencyColumn = (typeof COLUMNS)[number];

const WIDE: ReadonlySet<EfficiencyColumn> = new Set<EfficiencyColumn>(['date', 'scheduled', 'required', 'requiredRatio', 'cost', 'queue', 'useful', 'load', 'exactLevel', 'used', 'within']);

/** A row a day. */
export const DAY_COLUMNS = [
  'day', 'dayCalls', 'dayRequired', 'dayScheduled', 'dayOver', 'dayUnder', 'daySimple', 'dayUseful', 'dayCoverage', 'dayInflexibility', 'dayNet', 'dayFit', 'dayLevel', 'dayCost',
] as const;
export type DayColumn = (typeof DAY_COLUMNS)[number];

/** Days side by side are read up to a month. */
const MOST_HEAT_DAYS = 31;

export interface Layout {
  readonly columns: readonly EfficiencyColumn[];
  /** `H`, for a column of intervals. */
  readonly letter: (column: EfficiencyColumn) => string;
  /** `H6:H53` */
  readonly cells: (column: EfficiencyColumn) => string;
  readonly dayLetter: (column: DayColumn) => string;
  /** Null where there is one day or none. */
  readonly heat: { readonly firstColumn: number; readonly minutes: readonly number[] } | null;
  readonly widths: readonly number[];
}

export function layoutFor({ columns: found }: ScheduleSource, rows: number, { days, intervals }: ScheduleAssessment): Layout {
  const columns = COLUMNS.filter((column) => column !== 'date' || found.date !== null);
  const letter = (column: EfficiencyColumn) => columnName(FIRST_COLUMN + columns.indexOf(column));
  const several = days.length > 1;
  const firstDay = FIRST_COLUMN + columns.length + 1;
  const heatColumn = firstDay + DAY_COLUMNS.length + 1;
  const heat = several && days.length <= MOST_HEAT_DAYS ? { firstColumn: heatColumn, minutes: minutesOf(intervals) } : null;
  return {
    columns, letter, heat,
    cells: (column) => `${letter(column)}${FIRST_ROW}:${letter(column)}${FIRST_ROW + rows - 1}`,
    dayLetter: (column) => columnName(firstDay + DAY_COLUMNS.indexOf(column)),
    widths: [
      ...LEFT_WIDTHS, ...columns.map((column) => WIDE.has(column) ? 12 : 10),
      ...(several ? [2, ...DAY_COLUMNS.map(() => 12)] : []), ...(heat ? [2, 8, ...days.map(() => 11)] : []),
    ],
  };
}

/** Times of day in the order in which the days run: a night goes on past midnight. */
function minutesOf(intervals: ScheduleAssessment['intervals']): number[] {
  const clock = new Map<number, number>();
  for (const { minute, time, day } of intervals) clock.set(minute, Math.max(clock.get(minute) ?? 0, time - (day ?? 0) * 1440));
  return [...clock].sort((a, b) => a[1] - b[1]).map(([minute]) => minute);
}
