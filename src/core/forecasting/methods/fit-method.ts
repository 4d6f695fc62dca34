import type { DayGrid } from '../day-grid';
import type { DayHistory } from '../days/day-history';
import { automatic } from './automatic';
import type { FittedMethod, MethodName } from './method';
import { topDownAverage } from './top-down-average';
import { WEEKS, weekdayAverage } from './weekday-average';

export function fitMethod(name: MethodName, grid: DayGrid, history: DayHistory, furthestHorizon: number): FittedMethod {
  return name === 'automatic' ? automatic(grid, history, furthestHorizon) : byHand(name, grid);
}

/** What planners do without a model. */
export function byHand(name: Exclude<MethodName, 'automatic'>, grid: DayGrid): FittedMethod {
  return name === 'top-down' ? topDownAverage(grid) : weekdayAverage(grid, WEEKS[name]);
}
