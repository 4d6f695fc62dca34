import type { TableCell } from '../../core/history/table-cell';
import type { ShiftRow } from '../../core/scheduling/shifts';
import { readBoolean, readList, readMinuteOfDay, readNumber, writeList, type Read } from './typed-cells';

/** The columns of the table of sorts of shift that a planner edits, in the order of the sheet. */
export const SORT_COLUMNS = [
  'name', 'earliest', 'latest', 'step', 'lengths', 'mealMinutes', 'mealFrom', 'mealTo', 'mealStep', 'mealPaid', 'breaks', 'breakMinutes', 'pieces', 'gaps', 'partTime', 'days', 'fewest', 'most', 'paidHours', 'cost',
] as const;
export type SortColumn = (typeof SORT_COLUMNS)[number];

const HOUR = 60;
const MINUTES_PER_DAY = 1440;

/** A sort of shift as cells; null is a blank one. */
export function sortCells({ name, earliestStart, latestStart, startStep, lengths, meal, breaks, split, days, paidHours, cost, partTime, fewest, most }: ShiftRow): Readonly<Record<SortColumn, TableCell | null>> {
  const inHours = (minutes: readonly number[]) => writeList(minutes.map((one) => one / HOUR));
  return {
    name, earliest: earliestStart / MINUTES_PER_DAY, latest: latestStart / MINUTES_PER_DAY, step: startStep, lengths: inHours(lengths),
    mealMinutes: meal?.minutes ?? null, mealFrom: meal ? meal.from / HOUR : null, mealTo: meal ? meal.to / HOUR : null, mealStep: meal?.step ?? null, mealPaid: meal?.paid ?? null,
    breaks: breaks?.count ?? null, breakMinutes: breaks?.minutes ?? null, pieces: split ? inHours(split.firstPieces) : null, gaps: split ? inHours(split.gaps) : null,
    partTime: partTime ?? null, days: days ? writeList(days.map((day) => day + 1)) : null, fewest: fewest ?? null, most: most ?? null, paidHours: paidHours ?? null, cost: cost ?? null,
  };
}

/** A row of cells as a sort of shift, and the columns of it that could not be read. Null where a sort cannot be made of it. */
export interface SortRead {
  readonly row: ShiftRow | null;
  readonly bad: readonly SortColumn[];
}

/** Reads a row of the table of sorts. A meal needs its minutes, short breaks their number, a split its pieces and gaps: without them there is none. */
export function readSort(cells: Readonly<Record<SortColumn, TableCell>>): SortRead {
  const bad: SortColumn[] = [];
  const take = <Value>(column: SortColumn, read: Read<Value>): Value | undefined => {
    const found = read(cells[column]);
    if (found === 'unreadable') bad.push(column);
    return found === 'unreadable' || found === null ? undefined : found;
  };
  const name = String(cells.name).trim();
  const minutes = (column: SortColumn) => take(column, readNumber);
  const hours = (column: SortColumn) => inMinutes(take(column, readNumber));
  const list = (column: SortColumn) => take(column, readList)?.map((one) => Math.round(one * HOUR));
  const needed = { earliestStart: take('earliest', readMinuteOfDay), latestStart: take('latest', readMinuteOfDay), startStep: minutes('step'), lengths: list('lengths') };
  const meal = { minutes: minutes('mealMinutes'), from: hours('mealFrom'), to: hours('mealTo'), step: minutes('mealStep'), paid: take('mealPaid', readBoolean) ?? false };
  const [count, breakMinutes] = [minutes('breaks'), minutes('breakMinutes')];
  const [firstPieces, gaps] = [list('pieces'), list('gaps')];
  const days = take('days', readList)?.map((day) => day - 1);
  const partTime = take('partTime', readBoolean);
  const [fewest, most, paidHours, cost] = [minutes('fewest'), minutes('most'), minutes('paidHours'), minutes('cost')];
  const { earliestStart, latestStart = earliestStart, startStep = HOUR / 2, lengths } = needed;
  for (const [column, value] of [['earliest', earliestStart], ['lengths', lengths]] as const) if (value === undefined && !bad.includes(column)) bad.push(column);
  if (name === '') bad.push('name');
  if (name === '' || earliestStart === undefined || latestStart === undefined || lengths === undefined) return { row: null, bad };
  return {
    bad,
    row: {
      name, earliestStart, latestStart, startStep, lengths,
      ...(meal.minutes !== undefined && meal.minutes > 0 && { meal: wholeMeal({ ...meal, minutes: meal.minutes }, lengths) }),
      ...(count !== undefined && count > 0 && { breaks: { count, minutes: breakMinutes ?? 15 } }),
      ...(firstPieces && gaps && { split: { firstPieces, gaps } }),
      ...(days && { days }), ...(partTime !== undefined && { partTime }),
      ...(fewest !== undefined && { fewest }), ...(most !== undefined && { most }), ...(paidHours !== undefined && { paidHours }), ...(cost !== undefined && { cost }),
    },
  };
}

const inMinutes = (hours: number | undefined) => (hours === undefined ? undefined : Math.round(hours * HOUR));

interface TypedMeal {
  readonly minutes: number;
  readonly from: number | undefined;
  readonly to: number | undefined;
  readonly step: number | undefined;
  readonly paid: boolean;
}

/** A meal of which only the minutes are given lies half-way through the shortest shift. */
function wholeMeal({ minutes, from, to, step, paid }: TypedMeal, lengths: readonly number[]) {
  const middle = Math.floor((Math.min(...lengths) - minutes) / HOUR) * (HOUR / 2);
  const earliest = from ?? to ?? Math.max(HOUR / 2, middle);
  return { minutes, from: earliest, to: to ?? earliest, step: step ?? HOUR / 2, paid };
}
