import { useEffect, useMemo, useState } from 'react';
import type { ChosenMonthColumns } from '../../../core/cost/months';
import { isFault, type Fault } from '../../../core/fault';
import { costPlan } from '../../../sheets/cost/cost-plan';
import { costSheetNames } from '../../../sheets/cost/cost-sheet-names';
import { COST_SHEETS, type CostMemory, type CostSheetNames } from '../../../sheets/cost/request';
import type { Plan } from '../../../sheets/plan';
import { useWords } from '../../language-context';
import { builtVersion } from '../../version';
import { useWorkbook } from '../../workbook-context';
import type { Settled } from './settled';
import type { CostState } from './state';

/** What is remembered beside the sheets' own memory: columns that the planner took by hand. */
export interface CostAnswers extends CostMemory {
  readonly chosen?: ChosenMonthColumns;
}

/** The sheets of a cost workbook; null until settings are whole, and until it is known which names are free. */
export function usePlan(settled: Settled | null, names: CostSheetNames | null, chosen: ChosenMonthColumns): Plan | Fault | null {
  const { words, locale } = useWords();
  return useMemo(() => {
    if (!settled || !names) return null;
    const { source, settings } = settled;
    const plan = costPlan({ source, settings, sheetNames: names, words: words.sheets.cost, locale, writtenAt: new Date(), version: builtVersion() });
    return isFault(plan) ? plan : { ...plan, memory: { ...plan.memory as CostMemory, chosen } satisfies CostAnswers };
  }, [settled, names, chosen, words, locale]);
}

/** The sheet that a plan is known by, the first of it. */
export const FIRST_SHEET = COST_SHEETS[0];

/** A refresh keeps the names; otherwise free ones, with the planner's own for the first sheet. */
export function useNames(isWanted: boolean, { where, names: kept }: Pick<CostState, 'where' | 'names'>): CostSheetNames | null {
  const port = useWorkbook();
  const { words } = useWords();
  const [taken, setTaken] = useState<readonly string[] | null>(null);
  useEffect(() => {
    if (!isWanted) return;
    let stale = false;
    void port.sheetNames().then((sheets) => {
      if (!stale) setTaken(sheets);
    });
    return () => {
      stale = true;
    };
  }, [port, isWanted]);
  return useMemo(() => {
    if (!taken) return null;
    if (where.refresh && where.before !== null && kept) return { ...kept, [FIRST_SHEET]: where.before };
    const free = costSheetNames(words.sheets.cost, taken);
    const own = where.sheet.trim();
    return own === '' ? free : { ...free, [FIRST_SHEET]: own };
  }, [taken, where, kept, words]);
}
