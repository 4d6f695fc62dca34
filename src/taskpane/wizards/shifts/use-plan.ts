import { useMemo } from 'react';
import type { CoverRequest, CoverResult } from '../../../core/scheduling';
import type { Plan } from '../../../sheets/plan';
import { shiftsPlan } from '../../../sheets/shifts/shifts-plan';
import type { ShiftsSettings } from '../../../sheets/shifts/request';
import { useWords } from '../../language-context';
import { builtVersion } from '../../version';
import { sheetOf } from '../writing/writing';
import type { Analysis } from './analysis';
import type { ShiftsState } from './state';

/** What will be written for what was found; null until both requirement and people are there. */
export function usePlan(analysis: Analysis | null, settings: ShiftsSettings | null, asked: CoverRequest | null, result: CoverResult | null, { where }: ShiftsState): Plan | null {
  const { words, locale } = useWords();
  const sheet = sheetOf(where);
  return useMemo(() => {
    if (!analysis?.source || !settings || !asked || !result) return null;
    const plan = shiftsPlan({
      source: analysis.source, reading: analysis.reading, settings, asked, result, chosen: analysis.chosen, words: words.sheets.shifts, locale, writtenAt: new Date(), version: builtVersion(),
    });
    return { ...plan, sheets: plan.sheets.map((one, at) => (at === 0 && sheet !== '' ? { ...one, name: sheet } : one)) };
  }, [analysis, settings, asked, result, sheet, words, locale]);
}
