import { useMemo } from 'react';
import type { NamedDay } from '../../../core/forecasting';
import { FORECAST } from '../../../sheets/forecasting/forecast-plan';
import { topDownPlan } from '../../../sheets/forecasting/top-down-plan';
import type { TopDownMemory } from '../../../sheets/forecasting/request';
import { sheetReference } from '../../../sheets/sheet-reference';
import type { Region } from '../../../workbook/port';
import { useWords } from '../../language-context';
import { builtVersion } from '../../version';
import { sheetOf } from '../writing/writing';
import type { ForecastState } from './state';
import { keptOnSheet, topDownSettings, type YearOfHistory } from './top-down-settings';
import type { PlanAtHand } from './use-plan';

/** The plan from the year down, for what is known now; null as long as a setting is missing. */
export function useTopDownPlan(region: Region | undefined, year: YearOfHistory | null, namedDays: readonly NamedDay[], state: ForecastState): PlanAtHand | null {
  const { words, locale } = useWords();
  const { choices, where, topDownBefore } = state;
  const sheet = sheetOf(where);
  return useMemo(() => {
    if (choices.way !== 'top-down' || !region || !year) return null;
    const now = topDownSettings(year, choices.entries, namedDays);
    const settings = topDownBefore && where.refresh ? keptOnSheet(now, topDownBefore.written, topDownBefore.onSheet) : now;
    const usualName = words.sheets.forecast.topDownSheet;
    const plan = topDownPlan({
      settings, source: sheetReference(region.sheet, region.address), sheetName: sheet === '' ? usualName : sheet,
      words: words.sheets.forecast, locale, writtenAt: new Date(), version: builtVersion(),
    });
    const { sheet: on, address, table, wholeBlock } = region;
    const memory = { ...(plan.memory as TopDownMemory), table: { sheet: on, address, table, wholeBlock }, choices };
    // One job for both ways: Home opens what either has written.
    const whole = { ...plan, job: FORECAST, memory };
    return { plan: whole, inView: whole, usualName, rows: settings.intervals.length, intervals: null, before: null };
  }, [region, year, namedDays, choices, where.refresh, topDownBefore, sheet, words, locale]);
}
