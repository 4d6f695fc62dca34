import { useMemo } from 'react';
import { isFault } from '../../../core/fault';
import type { Plan } from '../../../sheets/plan';
import { sheetReference } from '../../../sheets/sheet-reference';
import type { TodayFigures } from '../../../sheets/today/today-figures';
import type { TodayInputs, TodayMemory } from '../../../sheets/today/request';
import { todayPlan } from '../../../sheets/today/today-plan';
import type { Region } from '../../../workbook/port';
import { useWords } from '../../language-context';
import { builtVersion } from '../../version';
import { sheetOf } from '../writing/writing';
import type { Analysis } from './analysis';
import type { KnownForecast } from './known-forecasts';
import type { RememberedToday } from './remembered';
import type { TodayState } from './state';

export interface PlanAtHand {
  readonly plan: Plan;
  readonly figures: TodayFigures;
  readonly analysis: Analysis;
  /** How sure its ranges are, 0–1. */
  readonly level: number;
}

interface Parts {
  readonly analysis: Analysis | null;
  readonly region: Region | undefined;
  readonly actual: Region | null;
  readonly known: KnownForecast | null;
  readonly inputs: TodayInputs | null;
  readonly state: TodayState;
}

/** The plan for what is known now, on the sheet that it is meant for. */
export function usePlan({ analysis, region, actual, known, inputs, state: { where, way } }: Parts): PlanAtHand | null {
  const { words, locale } = useWords();
  const sheet = sheetOf(where);
  return useMemo(() => {
    if (!analysis?.forecast || !region || !inputs || analysis.actualProblem) return null;
    const made = todayPlan({
      forecast: analysis.forecast, actual: analysis.counts, actualFrom: actual && sheetReference(actual.sheet, actual.address), inputs,
      levelCell: known?.levelCell ?? null, words: words.sheets.today, locale, writtenAt: new Date(), version: builtVersion(),
    });
    if (isFault(made)) return null;
    const memory: RememberedToday = { ...(made.plan.memory as TodayMemory), forecast: placeOf(region), way, counts: actual && placeOf(actual) };
    const sheets = made.plan.sheets.map((one) => ({ ...one, name: sheet === '' ? one.name : sheet }));
    return { plan: { ...made.plan, sheets, memory }, figures: made.figures, analysis, level: inputs.level };
  }, [analysis, region, actual, known, inputs, way, sheet, words, locale]);
}

function placeOf({ sheet, address, table, wholeBlock }: Region) {
  return { sheet, address, table, wholeBlock };
}
