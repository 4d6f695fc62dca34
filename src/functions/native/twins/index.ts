import type { Twins } from '../twin';
import { CAPACITY } from './capacity';
import { COST } from './cost';
import { FORECAST } from './forecast';
import { JUDGED } from './kpi/judged';
import { MEASURED } from './kpi/measured';
import { SCORE } from './kpi/score';
import { PERFORMANCE } from './queue/performance';
import { SCHEDULE } from './schedule';
import { STAFFING } from './staffing';
import { TRAFFIC } from './traffic';
import { WORK } from './work';

export const TWINS: Twins = { ...STAFFING, ...CAPACITY, ...PERFORMANCE, ...TRAFFIC, ...WORK, ...COST, ...SCHEDULE, ...FORECAST, ...SCORE, ...JUDGED, ...MEASURED };
