import { isFault, type Outcome } from '../../core/fault';
import { abandonmentRate } from '../../core/queueing/abandonment-rate';
import { averageSpeedOfAnswer } from '../../core/queueing/average-speed-of-answer';
import { occupancy } from '../../core/queueing/occupancy';
import { agentsRequired } from '../../core/queueing/requirement';
import { serviceLevel } from '../../core/queueing/service-level';
import { grossAgents } from '../../core/staffing/gross-agents';
import { excelErrorOf } from '../../functions/binding/excel-error-of';
import type { BaseCase } from './settings';

/** What a cell shows: a number, or Excel's error where there is none. */
export type Shown = number | string;

export interface CaseFigures {
  readonly agents: Shown;
  readonly people: Shown;
  readonly serviceLevel: Shown;
  readonly asa: Shown;
  readonly occupancy: Shown;
  readonly abandonment: Shown;
}
export type Figure = keyof CaseFigures;

/** One row of a scenario, computed by the core as the sheet's formulas will. */
export function caseFigures(input: BaseCase): CaseFigures {
  const agents = agentsRequired(input);
  if (isFault(agents)) {
    const error = excelErrorOf(agents);
    return { agents: error, people: error, serviceLevel: error, asa: error, occupancy: error, abandonment: error };
  }
  const queue = { ...input, agents };
  return {
    agents,
    people: shown(grossAgents(agents, input.shrinkage)),
    serviceLevel: shown(serviceLevel(queue)),
    asa: shown(averageSpeedOfAnswer(queue)),
    occupancy: shown(occupancy(queue)),
    abandonment: shown(abandonmentRate(queue)),
  };
}

const shown = (outcome: Outcome): Shown => (isFault(outcome) ? excelErrorOf(outcome) : outcome);
