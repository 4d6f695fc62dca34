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
  COSTPERCALL: [250000, 62500],
};
