import type { FunctionName } from '../../catalogue/catalogue';
import type { Twin } from '../twin';
import { CAPACITY } from './capacity';
import { CHANNELS } from './channels';
import { COST } from './cost';
import { FORECAST } from './forecast';
import { TABLES } from './intraday';
import { JUDGED } from './kpi/judged';
import { MEASURED } from './kpi/measured';
import { SCORE } from './kpi/score';
import { PERFORMANCE } from './queue/performance';
import { SCHEDULE } from './schedule';
import { STAFFING } from './staffing';
import { TRAFFIC } from './traffic';
import { WORK } from './work';

/** One for every function: how its calls are said in Excel's own formulas, or why they can't be. */
export const TWINS: Readonly<Record<FunctionName, Twin>> = { ...STAFFING, ...CAPACITY, ...TABLES, ...CHANNELS, ...PERFORMANCE, ...TRAFFIC, ...WORK, ...COST, ...SCHEDULE, ...FORECAST, ...SCORE, ...JUDGED, ...MEASURED };
