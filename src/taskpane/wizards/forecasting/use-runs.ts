import { useMemo, useState } from 'react';
import type { NamedDay } from '../../../core/forecasting';
import type { ForecastJob } from '../../../workers/forecasting';
import type { Analysis } from './analysis';
import type { Choices } from './choices';
import { handledOf } from './handled';
import { horizonDays, startOf, type Start } from './horizon';
import { steady } from './steady';

/** A queue that is to be forecast. */
export interface QueueRun {
  readonly analysis: Analysis;
  /** Null where there is no whole day to start from. */
  readonly start: Start | null;
  /** Holidays, the centre's events, and days that the planner marked in this queue. */
  readonly namedDays: readonly NamedDay[];
  /** Null as long as something is missing for it. */
  readonly job: ForecastJob | null;
}

/** Beside the level asked for: what planners plan with, and what they warn with. */
const USUAL_LEVELS = [0.8, 0.95] as const;
const NO_DAYS: readonly NamedDay[] = [];

/** What is to be computed for each queue; all are forecast to the same last day, however far their histories reach. */
export function useRuns(analyses: readonly Analysis[], days: readonly NamedDay[] | null, choices: Pick<Choices, 'horizon' | 'until' | 'level' | 'method'>): QueueRun[] {
  const [keep] = useState(steady);
  const { horizon, until, level, method } = choices;
  return useMemo(() => {
    const starts = analyses.map(({ queue, prepared }) => keep(`start ${queue.name}`, [prepared.history], () => startOf(prepared.history)));
    const latest = Math.max(...starts.map((start) => start?.lastDay ?? -Infinity));
    return analyses.map((analysis, index): QueueRun => {
      const { queue, prepared } = analysis;
      const start = starts[index] ?? null;
      const namedDays = keep(`days ${queue.name}`, [days, prepared.events], () => [...days ?? NO_DAYS, ...prepared.events.flatMap((event) => event.days)]);
      const length = start && horizonDays({ horizon, until }, { ...start, lastDay: latest });
      const horizonOf = start && length !== null ? length + latest - start.lastDay : null;
      const job = days === null || horizonOf === null ? null : keep(`job ${queue.name}`, [prepared.history, namedDays, horizonOf, level, method, queue], (): ForecastJob => ({
        history: prepared.history, namedDays, horizonDays: horizonOf, levels: [...new Set([Number(level), ...USUAL_LEVELS])].sort((a, b) => a - b), method, handled: handledOf(queue),
      }));
      return { analysis, start, namedDays, job };
    });
  }, [analyses, days, horizon, until, level, method, keep]);
}
