import { isFault, type Outcome } from '../../core/fault';
import type { HistoryRow } from '../../core/history/read-history';
import { abandonmentRate } from '../../core/queueing/abandonment-rate';
import { averageSpeedOfAnswer } from '../../core/queueing/average-speed-of-answer';
import { occupancy } from '../../core/queueing/occupancy';
import { offeredLoad } from '../../core/queueing/offered-load';
import { agentsRequired } from '../../core/queueing/requirement';
import { serviceLevel } from '../../core/queueing/service-level';
import { agentsByThumb, workingSeconds, workSeconds } from '../../core/staffing/agents-by-thumb';
import { combinedShrinkage } from '../../core/staffing/combined-shrinkage';
import { grossAgents } from '../../core/staffing/gross-agents';
import type { IntervalFigures } from './figures';
import { SHRINKAGE_PARTS } from './settings';
import type { StaffingSettings } from './settings';

/** Of settings that were checked before: each part below 1. */
export function combinedShrinkageOf(settings: StaffingSettings): number {
  const combined = combinedShrinkage(SHRINKAGE_PARTS.map((part) => settings.shrinkage[part]), true);
  return isFault(combined) ? Number.NaN : combined;
}

/** What one rostered agent gives to calls in an interval, by the rule of thumb. */
export function secondsAnAgentGives(settings: StaffingSettings): number {
  return workingSeconds(settings.intervalMinutes, settings.attendance, settings.productivity);
}

const BLANK: IntervalFigures = {
  calls: null, ahtSeconds: null, erlangs: null, agents: null, serviceLevel: null, occupancy: null, asaSeconds: null,
  abandonment: null, rostered: null, thumbWorkSeconds: null, thumbAgents: null,
};

/** The plan's cells for one row of the planner's table, computed by the core as the sheet's formulas will. */
export function intervalFigures(row: HistoryRow, settings: StaffingSettings): IntervalFigures {
  const { calls } = row;
  if (calls === null) return { ...BLANK, ahtSeconds: settings.ahtSeconds === null ? row.ahtSeconds : null };
  const ahtSeconds = settings.ahtSeconds ?? row.ahtSeconds;
  if (calls === 0) return quiet(ahtSeconds, settings);
  return ahtSeconds === null ? { ...BLANK, calls } : busy(calls, ahtSeconds, settings);
}

function quiet(ahtSeconds: number | null, settings: StaffingSettings): IntervalFigures {
  return {
    calls: 0, ahtSeconds, erlangs: 0, agents: 0, serviceLevel: 1, occupancy: 0, asaSeconds: 0,
    abandonment: settings.patienceSeconds === null ? null : 0, rostered: 0, thumbWorkSeconds: 0, thumbAgents: 0,
  };
}

function busy(calls: number, ahtSeconds: number, settings: StaffingSettings): IntervalFigures {
  const query = { ...settings, calls, ahtSeconds };
  const erlangs = offeredLoad(calls, ahtSeconds, settings.intervalMinutes);
  const thumbWorkSeconds = workSeconds(calls, ahtSeconds, settings.thumbAsaSeconds);
  const thumbAgents = number(agentsByThumb({ ...query, asaSeconds: settings.thumbAsaSeconds }));
  const agents = number(agentsRequired(query));
  if (agents === null) return { ...BLANK, calls, ahtSeconds, erlangs, thumbWorkSeconds, thumbAgents };
  const queue = { ...query, agents };
  return {
    calls, ahtSeconds, erlangs, agents,
    serviceLevel: number(serviceLevel(queue)),
    occupancy: number(occupancy(queue)),
    asaSeconds: number(averageSpeedOfAnswer(queue)),
    abandonment: settings.patienceSeconds === null ? null : number(abandonmentRate(queue)),
    rostered: number(grossAgents(agents, combinedShrinkageOf(settings))),
    thumbWorkSeconds, thumbAgents,
  };
}

/** There are calls to serve, and no number of agents meets the targets: the sheet shows an error from there on. */
export function isUnattainable({ erlangs, agents }: IntervalFigures): boolean {
  return erlangs !== null && erlangs > 0 && agents === null;
}

function number(outcome: Outcome): number | null {
  return isFault(outcome) ? null : outcome;
}
