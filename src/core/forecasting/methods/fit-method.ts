import type { DayGrid } from '../day-grid';
import type { DayHistory } from '../days/day-history';
import { automatic } from './automatic';
import type { FittedMethod, MethodName } from './method';
import { WEEKS, weekdayAverage } from './weekday-average';

export function fitMethod(name: MethodName, grid: DayGrid, history: DayHistory, furthestHorizon: number): FittedMethod {
  return name === 'automatic' ? automatic(grid, history, furthestHorizon) : weekdayAverage(grid, WEEKS[name]);
}
