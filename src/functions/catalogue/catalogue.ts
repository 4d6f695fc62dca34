import type { FunctionEntry } from './entry';
import { ATTRITION } from './cost/attrition';
import { ATTRITIONCOST } from './cost/attritioncost';
import { COSTPERCALL } from './cost/costpercall';
import { COSTPERMINUTE } from './cost/costperminute';
import { COSTPERSEAT } from './cost/costperseat';
import { COSTPERSUCCESS } from './cost/costpersuccess';
import { STAFFCOSTPERCALL } from './cost/staffcostpercall';
import { CALLRATIO } from './efficiency/callratio';
import { OVERSTAFFING } from './efficiency/overstaffing';
import { SCHEDULEEFFICIENCY } from './efficiency/scheduleefficiency';
import { SCHEDULEFIT } from './efficiency/schedulefit';
import { STAFFRATIO } from './efficiency/staffratio';
import { UNDERSTAFFING } from './efficiency/understaffing';
import { DAYINDEX } from './forecast/dayindex';
import { FORECASTERROR } from './forecast/forecasterror';
import { TOPDOWN } from './forecast/topdown';
import { ABANDON } from './performance/abandon';
import { AHT } from './performance/aht';
import { ASA } from './performance/asa';
import { OCCUPANCY } from './performance/occupancy';
import { SERVICELEVEL } from './performance/servicelevel';
import { AGENTS } from './staffing/agents';
import { ERLANGC } from './staffing/erlangc';

const entries = [
  ERLANGC, AGENTS,
  SERVICELEVEL, ASA, OCCUPANCY, ABANDON, AHT,
  TOPDOWN, DAYINDEX, FORECASTERROR,
  STAFFRATIO, CALLRATIO, SCHEDULEFIT, SCHEDULEEFFICIENCY, OVERSTAFFING, UNDERSTAFFING,
  ATTRITION, COSTPERCALL, COSTPERMINUTE, COSTPERSEAT, COSTPERSUCCESS, STAFFCOSTPERCALL, ATTRITIONCOST,
] as const;

/** The entries with their names and arguments as types: what texts are held against. */
export type Catalogue = (typeof entries)[number];

export type FunctionName = Catalogue['name'];

/** Every function, in the order in which people meet them. */
export const catalogue: readonly FunctionEntry<FunctionName>[] = entries;

const byName = new Map<string, FunctionEntry<FunctionName>>(entries.map((entry) => [entry.name, entry]));

export function entryOf(name: FunctionName): FunctionEntry<FunctionName> {
  return byName.get(name)!;
}
