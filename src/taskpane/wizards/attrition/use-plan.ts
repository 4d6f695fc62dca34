import { useEffect, useMemo, useState } from 'react';
import { monthsOn } from '../../../core/cost/attrition/calendar-months';
import { attritionPlan } from '../../../sheets/attrition/attrition-plan';
import { attritionFigures, type AttritionFigures } from '../../../sheets/attrition/figures';
import type { AttritionSheetNames, AttritionTable } from '../../../sheets/attrition/request';
import type { Plan } from '../../../sheets/plan';
import { uniqueSheetName } from '../../../sheets/unique-sheet-name';
import type { Region } from '../../../workbook/port';
import { useWords } from '../../language-context';
import { builtVersion } from '../../version';
import { useWorkbook } from '../../workbook-context';
import { needsOf } from './needs-of';
import type { Settled } from './settings/entries';
import type { AttritionState } from './state';

export interface PlanAtHand {
  readonly plan: Plan;
  readonly figures: AttritionFigures;
  /** Months of the plan that the table of needs has. */
  readonly needsFound: number;
}

/** The table counted, with its plan; `empty` where no row counts, null until table, settings and names are there. */
export function usePlan(table: AttritionTable | null, settled: Settled | null, state: Pick<AttritionState, 'headcount' | 'where' | 'names'>, needRegion: Region | undefined): PlanAtHand | 'empty' | null {
  const { words, locale } = useWords();
  const names = useNames(state);
  const { headcount } = state;
  const counted = useMemo(() => (table && settled ? attritionFigures({ table, settings: settled.settings, months: settled.months, headcount: null }) ?? 'empty' : null), [table, settled]);
  return useMemo(() => {
    if (!table || !settled || !names || counted === null || counted === 'empty') return counted === 'empty' ? counted : null;
    const last = counted.months.at(-1)!;
    const { needs, source, found } = needsOf(headcount, needRegion, monthsOn(last.month, 1), settled.required, last.close);
    const request = {
      table, settings: settled.settings, months: settled.months, names, words: words.sheets.attrition, locale, writtenAt: new Date(), version: builtVersion(),
      headcount: headcount.on ? { inputs: settled.inputs, classMonths: headcount.classMonths, needs, needSource: source } : null,
    };
    const figures = attritionFigures(request)!;
    return { figures, plan: attritionPlan(request, figures), needsFound: found };
  }, [table, settled, counted, names, headcount, needRegion, words, locale]);
}

/** A refresh keeps the names; otherwise free ones, with the planner's own for the first sheet. */
function useNames({ where, names: before }: Pick<AttritionState, 'where' | 'names'>): AttritionSheetNames | null {
  const port = useWorkbook();
  const { words: { sheets: { attrition: words } } } = useWords();
  const [taken, setTaken] = useState<readonly string[] | null>(null);
  useEffect(() => {
    let stale = false;
    void port.sheetNames().then((sheets) => {
      if (!stale) setTaken(sheets);
    });
    return () => {
      stale = true;
    };
  }, [port, where]);
  return useMemo(() => {
    if (where.refresh && where.before !== null && before) return { ...before, attrition: where.before };
    if (!taken) return null;
    const used = [...taken, where.sheet.trim()];
    const free = (wanted: string) => {
      const name = uniqueSheetName(wanted, used);
      used.push(name);
      return name;
    };
    const { tenure, leavers, headcount, staff } = words.sheetNames;
    return { attrition: where.sheet.trim() || words.sheetName, tenure: free(tenure), leavers: free(leavers), headcount: free(headcount), staff: free(staff) };
  }, [where, before, taken, words]);
}
