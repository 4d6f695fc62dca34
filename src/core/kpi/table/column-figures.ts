import { numberOfText } from '../../history/number-text';
import type { SampledColumn } from '../../history/sample-columns';
import { INPUTS, type InputId } from '../catalogue/inputs';
import { isTime, timesOf, type ColumnUnit } from './column-unit';
import type { PlainHeader } from './plain-header';

/** The numbers of a column, those written as text included. */
export function figuresOf({ cells }: SampledColumn): number[] {
  return cells.flatMap((cell) => (typeof cell === 'number' ? [cell] : typeof cell === 'string' ? numberOfText(cell) ?? [] : []));
}

export function middle(figures: readonly number[]): number {
  const sorted = figures.filter((figure) => figure > 0).sort((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? 0;
}

const sum = (figures: readonly number[]) => figures.reduce((total, figure) => total + figure, 0);

/** What one of the things counted takes: the column's total over the count's. */
export function each(figures: readonly number[], counts: readonly number[]): number {
  const below = sum(counts);
  return below > 0 ? sum(figures) / below : 0;
}

/** No usual contact is shorter than so many seconds, none longer. */
const SHORTEST = 15;
const LONGEST = 20_000;
/** Waits, holds and wrap-ups may be shorter. */
const LONG: ReadonlySet<InputId> = new Set<InputId>(['talkSeconds', 'handleSeconds', 'agentHandleTime', 'chatHandleSeconds', 'outboundTalkSeconds', 'outboundSeconds']);

interface Scale {
  /** What one call takes if the numbers are seconds, where it is known. */
  readonly perOne: number | null;
  /** A row is of one agent, who works so many hours a month and no more. */
  readonly perAgent: boolean;
}

/**
 * In what a column of an input writes its numbers: by its header, by its number format, else by what can be.
 */
export function unitOf(input: InputId, column: SampledColumn, { unit: named }: PlainHeader, average: boolean, { perOne, perAgent }: Scale): ColumnUnit {
  const figures = figuresOf(column);
  const typical = middle(figures);
  if (!isTime(input)) return shareUnit(input, column, named, average, typical);
  const own = INPUTS[input].measure.unit as ColumnUnit;
  if (column.timeFormat || named === 'clock' || (typical > 0 && typical < 0.5 && figures.every((figure) => !Number.isInteger(figure) || figure === 0) && own !== 'hours')) {
    return typical > 1 && named !== 'clock' && !column.timeFormat ? own : average && typical > 1 / 24 && input !== 'waitAbandonedSeconds' ? 'swapped' : 'clock';
  }
  if (named !== null && named !== 'percent') return named;
  if (own === 'seconds') return secondsUnit(average ? typical : perOne, LONG.has(input));
  if (own === 'hours') return hoursUnit(typical, perAgent);
  return typical > 3000 ? 'seconds' : own;
}

function hoursUnit(typical: number, perAgent: boolean): ColumnUnit {
  if (perAgent) return typical > 3000 ? 'seconds' : typical > 300 ? 'minutes' : 'hours';
  return typical > 200_000 ? 'seconds' : 'hours';
}

function shareUnit(input: InputId, column: SampledColumn, named: PlainHeader['unit'], average: boolean, typical: number): ColumnUnit {
  const share = INPUTS[input].measure.unit === 'share' || (average && INPUTS[input].measure.unit === 'count');
  if (!share || column.percentFormat) return 'own';
  return typical > 1.5 || (named === 'percent' && typical > 1) ? 'percent' : 'own';
}

function secondsUnit(one: number | null, long: boolean): ColumnUnit {
  if (one !== null && one > LONGEST) return 'milliseconds';
  if (one !== null && one > 0 && one < 0.25) return 'hours';
  return long && one !== null && one > 0 && one < SHORTEST ? 'minutes' : 'seconds';
}

/**
 * Whether a column whose header leaves it open holds averages: nobody handles 900 calls in 240 seconds, so 240 is what one takes.
 */
export function looksAveraged(input: InputId, column: SampledColumn, counts: readonly number[], header: PlainHeader): boolean {
  const figures = figuresOf(column);
  const one = each(figures, counts);
  const typical = middle(figures);
  if (middle(counts) <= 1.5) return false;
  if (isTime(input)) {
    const unit = unitOf(input, column, header, false, { perOne: null, perAgent: false });
    return one * timesOf(input, unit) < 2 && typical * timesOf(input, unit) >= 3;
  }
  return INPUTS[input].measure.unit === 'points' && typical <= 100 && one < typical / 1.5;
}

/** Whether numbers are shares of a whole rather than counts. */
export function looksLikeRate(column: SampledColumn): boolean {
  const figures = figuresOf(column);
  return column.percentFormat || (figures.length > 0 && figures.every((figure) => figure >= 0 && figure <= 1) && figures.some((figure) => !Number.isInteger(figure)));
}
