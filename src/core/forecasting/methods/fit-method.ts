import type { DayGrid } from '../day-grid';
import type { DayHistory } from '../days/day-history';
import { automatic } from './automatic';
import type { FittedMethod, MethodName } from './method';
import { weekdayAverage } from './weekday-average';

export function fitMethod(name: MethodName, grid: DayGrid, history: DayHistory, furthestHorizon: number): FittedMethod {
  switch (name) {
    case 'automatic': return automatic(grid, history, furthestHorizon);
    case 'six-week-average': return weekdayAverage(grid, 6);
    case 'four-week-average': return weekdayAverage(grid, 4);
    case 'seasonal-naive': return weekdayAverage(grid, 1);
  }
}
