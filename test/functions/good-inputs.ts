import type { Input } from '../../src/functions/binding/cell-value';
import type { FunctionName } from '../../src/functions/catalogue/catalogue';

/** Inputs that every function takes, one for each of its arguments, none of them a default. */
export const goodInputs: Readonly<Record<FunctionName, readonly Input[]>> = {
  ERLANGC: [120, 240, 0.95, 60, 20, 0.95, 0.25],
  AGENTS: [120, 240, 0.95, 60, 20, 0.95, 90, 0.1, 40, 2, 3],
  SERVICELEVEL: [120, 240, 30, 15, 20, 90, 45, 0.4, 2],
  ASA: [120, 240, 30, 20, 90, 45, 0.4],
  OCCUPANCY: [120, 240, 30, 20, 90, 45, 0.4],
  ABANDON: [120, 240, 30, 20, 90, 45, 0.4],
  AHT: [9000, 500, 1500, 50],
  ATTRITION: [9, 200, 220, 3],
  TOPDOWN: [720000, 1.12, 0.071, 31, 1.469, 0.055],
  DAYINDEX: [[[300], [200], [200], [200], [200], [100], [100], [500]], [[1], [2], [3], [4], [5], [6], [7], [1]]],
  FORECASTERROR: [[[100], [200], [50], [400]], [[110], [190], [60], [360]], 'MAE'],
  STAFFRATIO: [[[12], [18], [24], [10]]],
  CALLRATIO: [[[48], [96], [144], [96]]],
  SCHEDULEFIT: [[[10], [20], [10]], [[100], [150], [150]]],
  SCHEDULEEFFICIENCY: [[[8], [10], [14], [18]], [[12], [10], [12], [15]], 'COVERAGE'],
  OVERSTAFFING: [[[8], [10], [14], [18]], [[12], [10], [12], [16]], 15],
  UNDERSTAFFING: [[[8], [10], [14], [18]], [[12], [10], [12], [16]], 15],
  COSTPERCALL: [250000, 62500],
  COSTPERMINUTE: [240000, 300000],
  COSTPERSEAT: [600000, [[90, 100, 110]]],
  COSTPERSUCCESS: [40, 1200, 960],
  STAFFCOSTPERCALL: [20, 30, 160, 24000, 0.25],
  ATTRITIONCOST: [12, 3000, 5000, 8, 1000, 0.75, 500],
};
