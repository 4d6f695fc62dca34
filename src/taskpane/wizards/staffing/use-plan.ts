import { useMemo } from 'react';
import type { Plan } from '../../../sheets/plan';
import { staffingPlan, totalsOf } from '../../../sheets/staffing/staffing-plan';
import type { StaffingTotals } from '../../../sheets/staffing/figures';
import { useWords } from '../../language-context';
import { builtVersion } from '../../version';
import { sheetOf } from '../writing/writing';
import type { Analysis } from './analysis';
import type { StaffingState } from './state';
import type { FiguresAtWork } from './use-figures';

export interface PlanAtHand {
  readonly plan: Plan;
  readonly totals: StaffingTotals;
}

/** The plan for what is known now, on the sheet that it is meant for; null until its figures are there. */
export function usePlan(analysis: Analysis | null, { figures, settings }: FiguresAtWork, state: StaffingState): PlanAtHand | null {
  const { words, locale } = useWords();
  const { chosen, where } = state;
  const sheet = sheetOf(where);
  return useMemo(() => {
    if (!analysis?.source || !figures || !settings) return null;
    const request = {
      source: analysis.source, rows: analysis.rows, figures, settings, chosen, words: words.sheets.staffing, locale,
      writtenAt: new Date(), version: builtVersion(),
    };
    const plan = staffingPlan(request);
    const named = plan.sheets.map((one) => ({ ...one, name: sheet === '' ? one.name : sheet }));
    return { plan: { ...plan, sheets: named }, totals: totalsOf(request) };
  }, [analysis, figures, settings, chosen, sheet, words, locale]);
}
