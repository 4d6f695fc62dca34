import { useMemo } from 'react';
import { isFault, type Fault } from '../../../core/fault';
import { assessSchedule, type ScheduleAssessment } from '../../../core/scheduling/assess-schedule';
import { misfitRuns } from '../../../core/scheduling/misfit-runs';
import { likelyShiftHours, moveSteps, shiftMoves } from '../../../core/scheduling/shift-moves';
import { efficiencyPlan } from '../../../sheets/efficiency/efficiency-plan';
import type { Advice } from '../../../sheets/efficiency/request';
import type { Plan } from '../../../sheets/plan';
import { useWords } from '../../language-context';
import { builtVersion } from '../../version';
import { sheetOf } from '../writing/writing';
import type { Analysis } from './analysis';
import type { Settled } from './entries';
import type { EfficiencyState } from './state';

export interface PlanAtHand {
  readonly plan: Plan;
  readonly assessment: ScheduleAssessment;
  readonly advice: Advice;
  readonly intervalMinutes: number;
}

/** The schedule judged, with its plan, or why it can't be; null until table and settings are there. */
export function usePlan(analysis: Analysis | null, settled: Settled | null, { chosen, where }: EfficiencyState): PlanAtHand | Fault | null {
  const { words, locale } = useWords();
  const sheet = sheetOf(where);
  const judged = useMemo(() => (analysis?.source && settled ? judge(analysis, settled) : null), [analysis, settled]);
  return useMemo(() => {
    if (!analysis?.source || !settled || !judged || isFault(judged)) return judged && isFault(judged) ? judged : null;
    const plan = efficiencyPlan({
      ...judged, ...settled, source: analysis.source, rows: analysis.reading.rows, chosen, words: words.sheets.efficiency, locale, writtenAt: new Date(), version: builtVersion(),
    });
    const sheets = plan.sheets.map((one) => ({ ...one, name: sheet === '' ? one.name : sheet }));
    return { ...judged, plan: { ...plan, sheets }, intervalMinutes: settled.settings.intervalMinutes };
  }, [analysis, settled, judged, chosen, sheet, words, locale]);
}

function judge({ columns, reading }: Analysis, { settings, shiftHours: typed }: Settled): { readonly assessment: ScheduleAssessment; readonly advice: Advice } | Fault {
  const has = { date: columns.date !== null, required: columns.required !== null, aht: columns.aht !== null };
  const assessment = assessSchedule({ rows: reading.rows, has, settings });
  if (isFault(assessment)) return assessment;
  const { intervals } = assessment;
  const { intervalMinutes } = settings;
  const shiftHours = typed ?? likelyShiftHours(intervals, intervalMinutes);
  return {
    assessment,
    advice: {
      shiftHours, moveMinutes: moveSteps(intervalMinutes) * intervalMinutes, runs: misfitRuns(intervals, intervalMinutes),
      moves: shiftHours === null ? [] : shiftMoves(intervals, settings, shiftHours),
    },
  };
}
