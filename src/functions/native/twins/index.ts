import type { Twins } from '../twin';
import { COST } from './cost';
import { PERFORMANCE } from './performance';
import { STAFFING } from './staffing';
import { TRAFFIC } from './traffic';

export const TWINS: Twins = { ...STAFFING, ...PERFORMANCE, ...TRAFFIC, ...COST };
