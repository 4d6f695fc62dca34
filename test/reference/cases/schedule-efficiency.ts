import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A day of half-hours staffed in one of three ways, with the figures of its schedule printed to four digits. */
export interface ScheduleCase {
  readonly inputs: {
    readonly interval: readonly string[];
    readonly calls: readonly number[];
    readonly scheduled: readonly number[];
    readonly required: readonly number[];
    readonly interval_hours: number;
    readonly wage_per_hour: number;
    readonly under_cost_per_hour: number;
  };
  readonly table: readonly { readonly t: string; readonly ratio_agents: number; readonly ratio_calls: number; readonly difference: number; readonly net: number; readonly sl: number }[];
  readonly indices: Readonly<Record<Index, number>> & { readonly max_over: Extreme; readonly max_under: Extreme };
}

type Index =
  | 'mean_agents' | 'mean_calls' | 'mean_abs_ratio_difference' | 'shape_fit_calls' | 'shape_fit_required' | 'correlation_agents_calls'
  | 'correlation_agents_required' | 'required_hours' | 'scheduled_hours' | 'under_hours' | 'over_hours' | 'under_pct' | 'over_pct'
  | 'inflexibility_pct_SWPP' | 'net_inefficiency_pct' | 'simple_efficiency_required_over_scheduled' | 'useful_efficiency' | 'coverage'
  | 'intervals_within_10pct' | 'intervals' | 'overstaff_cost' | 'understaff_cost' | 'misfit_cost' | 'paid_cost' | 'volume_weighted_SL' | 'unweighted_SL'
  | 'SL_if_exactly_required' | 'intervals_meeting_SL';

interface Extreme {
  readonly t: string;
  readonly d: number;
}

export const SCHEDULE_CASES = ['before', 'after', 'after_parttime'] as const;

export function scheduleCase(name: (typeof SCHEDULE_CASES)[number]): ScheduleCase {
  return JSON.parse(readFileSync(join(__dirname, 'schedule-efficiency-example.json'), 'utf8'))[name];
}
