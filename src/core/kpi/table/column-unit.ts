import { INPUTS, type InputId } from '../catalogue/inputs';
import type { Unit } from '../catalogue/measure';

/**
 * In what a planner's column writes its numbers. `own`: in the unit of the input. `clock`: hh:mm:ss, a fraction of a day to Excel;
 * `swapped`: 4:05 was typed for minutes and seconds, and Excel took it for hours and minutes. `percent`: 85 for 85 %.
 */
export type ColumnUnit = 'own' | 'milliseconds' | 'seconds' | 'minutes' | 'hours' | 'clock' | 'swapped' | 'percent';

const SECONDS: Readonly<Partial<Record<ColumnUnit | Unit, number>>> = {
  milliseconds: 0.001, seconds: 1, minutes: 60, hours: 3600, clock: 86_400, swapped: 1440, days: 86_400,
};
/** Longer times are counted, not measured. */
const MEASURED: ReadonlySet<Unit> = new Set<Unit>(['seconds', 'minutes', 'hours']);

/** Whether an input is a time that systems write in several ways. */
export function isTime(input: InputId): boolean {
  const { unit, per } = INPUTS[input].measure;
  return MEASURED.has(unit) && (per === undefined || per === 'call');
}

/** The units that a column of this input may be written in, its own first. */
export function unitsOf(input: InputId, average: boolean): readonly ColumnUnit[] {
  if (isTime(input)) return ['seconds', 'minutes', 'hours', 'clock', 'swapped', 'milliseconds'];
  return average || INPUTS[input].measure.unit === 'share' ? ['own', 'percent'] : ['own'];
}

/** What a number of such a column is multiplied by to be in the unit of the input. */
export function timesOf(input: InputId, unit: ColumnUnit): number {
  if (unit === 'own') return 1;
  if (unit === 'percent') return 0.01;
  return (SECONDS[unit] ?? 1) / (SECONDS[INPUTS[input].measure.unit] ?? 1);
}
