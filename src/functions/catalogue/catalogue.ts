import type { FunctionEntry } from './entry';
import { BACKLOGTIME } from './channels/backlogtime';
import { BLENDASA } from './channels/blendasa';
import { BLENDOCCUPANCY } from './channels/blendoccupancy';
import { BLENDOUTBOUND } from './channels/blendoutbound';
import { BLENDSERVICELEVEL } from './channels/blendservicelevel';
import { BLENDTHRESHOLD } from './channels/blendthreshold';
import { CHATABANDON } from './channels/chatabandon';
import { CHATAGENTS } from './channels/chatagents';
import { CHATASA } from './channels/chatasa';
import { CHATOCCUPANCY } from './channels/chatoccupancy';
import { CHATSERVICELEVEL } from './channels/chatservicelevel';
import { DEFERREDAGENTS } from './channels/deferredagents';
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
import { FORECASTCALLS } from './forecast/forecastcalls';
import { FORECASTERROR } from './forecast/forecasterror';
import { TOPDOWN } from './forecast/topdown';
import { AHPCONSISTENCY } from './kpi/ahpconsistency';
import { AHPWEIGHTS } from './kpi/ahpweights';
import { BWMWEIGHTS } from './kpi/bwmweights';
import { CRITICWEIGHTS } from './kpi/criticweights';
import { ENTROPYWEIGHTS } from './kpi/entropyweights';
import { KPISCORE } from './kpi/kpiscore';
import { MERECWEIGHTS } from './kpi/merecweights';
import { RANKWEIGHTS } from './kpi/rankweights';
import { ROUNDWEIGHTS } from './kpi/roundweights';
import { WEIGHTEDSCORE } from './kpi/weightedscore';
import { ABANDON } from './performance/abandon';
import { AHT } from './performance/aht';
import { ANSWERTIME } from './performance/answertime';
import { ASA } from './performance/asa';
import { BLOCKING } from './performance/blocking';
import { OCCUPANCY } from './performance/occupancy';
import { PATIENCE } from './performance/patience';
import { PWAIT } from './performance/pwait';
import { QUEUELENGTH } from './performance/queuelength';
import { SERVICELEVEL } from './performance/servicelevel';
import { WAITIFQUEUED } from './performance/waitifqueued';
import { AGENTS } from './staffing/agents';
import { AGENTSABANDON } from './staffing/agentsabandon';
import { AGENTSASA } from './staffing/agentsasa';
import { AGENTSFRACTIONAL } from './staffing/agentsfractional';
import { AGENTSOCCUPANCY } from './staffing/agentsoccupancy';
import { AGENTSREASON } from './staffing/agentsreason';
import { AGENTSTHUMB } from './staffing/agentsthumb';
import { CALLCAPACITY } from './staffing/callcapacity';
import { ERLANGC } from './staffing/erlangc';
import { ERLANGTABLE } from './staffing/erlangtable';
import { GROSSAGENTS } from './staffing/grossagents';
import { INTRADAY } from './staffing/intraday';
import { MAXAHT } from './staffing/maxaht';
import { SHRINKAGE } from './staffing/shrinkage';
import { CALLTRUNKS } from './traffic/calltrunks';
import { ENGSET } from './traffic/engset';
import { ERLANGB } from './traffic/erlangb';
import { ERLANGBX } from './traffic/erlangbx';
import { ERLANGCPROB } from './traffic/erlangcprob';
import { ERLANGS } from './traffic/erlangs';
import { REDIALLOAD } from './traffic/redialload';
import { TRUNKCAPACITY } from './traffic/trunkcapacity';
import { TRUNKS } from './traffic/trunks';

const entries = [
  ERLANGC, AGENTS, AGENTSREASON, AGENTSFRACTIONAL, AGENTSASA, AGENTSABANDON, AGENTSOCCUPANCY, AGENTSTHUMB, CALLCAPACITY, MAXAHT, INTRADAY,
  SHRINKAGE, GROSSAGENTS, ERLANGTABLE,
  SERVICELEVEL, ASA, PWAIT, OCCUPANCY, ABANDON, BLOCKING, QUEUELENGTH, WAITIFQUEUED, ANSWERTIME, PATIENCE, AHT,
  ERLANGS, ERLANGB, ERLANGBX, ENGSET, ERLANGCPROB, TRUNKS, CALLTRUNKS, TRUNKCAPACITY, REDIALLOAD,
  CHATAGENTS, CHATSERVICELEVEL, CHATABANDON, CHATOCCUPANCY, CHATASA, BLENDSERVICELEVEL, BLENDASA, BLENDOCCUPANCY, BLENDOUTBOUND, BLENDTHRESHOLD,
  DEFERREDAGENTS, BACKLOGTIME,
  TOPDOWN, DAYINDEX, FORECASTCALLS, FORECASTERROR,
  STAFFRATIO, CALLRATIO, SCHEDULEFIT, SCHEDULEEFFICIENCY, OVERSTAFFING, UNDERSTAFFING,
  KPISCORE, AHPWEIGHTS, AHPCONSISTENCY, BWMWEIGHTS, ENTROPYWEIGHTS, CRITICWEIGHTS, MERECWEIGHTS, RANKWEIGHTS, ROUNDWEIGHTS, WEIGHTEDSCORE,
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
