import { useEffect, useMemo, useState } from 'react';
import type { Plan } from '../../../sheets/plan';
import type { ScorecardNames } from '../../../sheets/scorecard/request';
import { scorecardNames } from '../../../sheets/scorecard/scorecard-names';
import { scorecardPlan } from '../../../sheets/scorecard/scorecard-plan';
import { useWords } from '../../language-context';
import { builtVersion } from '../../version';
import { useWorkbook } from '../../workbook-context';
import type { FiguresAnalysis } from '../figures/analysis';
import type { ScorecardState } from './state';
import { useCatalogueWords } from './use-catalogue-words';
import type { CardAtHand } from './use-card';

/** The sheets of a card; null until there is one, and until it is known which names are free. */
export function usePlan(analysis: FiguresAnalysis | null, atHand: CardAtHand | null, state: ScorecardState): Plan | null {
  const { words, locale } = useWords();
  const kpiWords = useCatalogueWords();
  const names = useNames(atHand !== null, state);
  const { chosen } = state;
  return useMemo(() => {
    if (!analysis?.source || !atHand || !names) return null;
    const { indicators, settings, card } = atHand;
    return scorecardPlan({
      source: analysis.source, chosen, figures: analysis.figures, indicators, settings, card, names, words: words.sheets.scorecard, kpiWords, locale,
      writtenAt: new Date(), version: builtVersion(),
    });
  }, [analysis, atHand, names, chosen, words, kpiWords, locale]);
}

/** A refresh keeps the names; otherwise free ones, with the planner's own for the card itself. */
function useNames(isMade: boolean, { where, names: kept }: ScorecardState): ScorecardNames | null {
  const port = useWorkbook();
  const { words } = useWords();
  const [taken, setTaken] = useState<{ readonly sheets: readonly string[]; readonly tables: readonly string[] } | null>(null);
  useEffect(() => {
    if (!isMade) return;
    let stale = false;
    void Promise.all([port.sheetNames(), port.tableNames()]).then(([sheets, tables]) => {
      if (!stale) setTaken({ sheets, tables });
    });
    return () => {
      stale = true;
    };
  }, [port, isMade]);
  return useMemo(() => {
    if (!isMade || !taken) return null;
    if (where.refresh && where.before !== null && kept) return { ...kept, card: where.before };
    const free = scorecardNames(words.sheets.scorecard, taken.sheets, taken.tables);
    return where.sheet.trim() === '' ? free : { ...free, card: where.sheet.trim() };
  }, [isMade, taken, where, kept, words]);
}
