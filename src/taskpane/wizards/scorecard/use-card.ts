import { useMemo } from 'react';
import { isFault, type Fault } from '../../../core/fault';
import { namesakes, scorecardOf, type Scorecard } from '../../../core/kpi/scorecard';
import type { CardIndicator, ScorecardSettings } from '../../../sheets/scorecard/request';
import { unitLabels } from '../../../sheets/scorecard/unit-labels';
import { useWords } from '../../language-context';
import type { FiguresAnalysis } from '../figures/analysis';
import { lightsOf } from './settings/lights';
import { cardIndicators, isCardBlock, scoredColumns, type CardBlock, type ScoredColumn } from './scored';
import type { ScorecardState } from './state';

/** A scorecard with all that it was made of. */
export interface CardAtHand {
  readonly indicators: readonly CardIndicator[];
  readonly settings: ScorecardSettings;
  readonly card: Scorecard;
  /** The month shown: the one chosen, else the latest; null for figures without months. */
  readonly month: number | null;
  /** Whose card it is, by its place among the units; the first where the one chosen is gone. */
  readonly unit: number;
  /** The units as the sheet calls them, in their order. */
  readonly names: readonly string[];
}

export interface CardInTheMaking {
  readonly scored: readonly ScoredColumn[];
  /** What is to be corrected before anything can be scored. */
  readonly block: CardBlock | { readonly why: 'lights' | 'nothing'; readonly name: string } | null;
  readonly atHand: CardAtHand | null;
}

/** The card that the answers so far make, or what keeps them from making one. */
export function useCard(analysis: FiguresAnalysis | null, state: ScorecardState): CardInTheMaking {
  const { weightSource, weights, points, rules, green, amber, month, unit, missing, rollUp } = state;
  const { words: { sheets } } = useWords();
  const scored = useMemo(() => (analysis ? scoredColumns(analysis, { weightSource, weights, points, rules }) : []), [analysis, weightSource, weights, points, rules]);
  return useMemo((): CardInTheMaking => {
    if (!analysis) return { scored, block: null, atHand: null };
    const indicators = cardIndicators(scored);
    if (isCardBlock(indicators)) return { scored, block: indicators, atHand: null };
    const lights = lightsOf({ green, amber });
    if (typeof lights === 'string') return { scored, block: { why: 'lights', name: '' }, atHand: null };
    const settings = { month, unit, lights, missing, rollUp };
    const card = madeOf(analysis, indicators, settings);
    if (isFault(card)) return { scored, block: { why: 'nothing', name: '' }, atHand: null };
    const names = unitLabels(card.units, namesakes(analysis.figures.rows), sheets.scorecard).texts;
    return { scored, block: null, atHand: { indicators, settings, card, names, month: shownMonth(card, month), unit: Math.max(0, names.indexOf(unit ?? '')) } };
  }, [analysis, scored, green, amber, month, unit, missing, rollUp, sheets]);
}

function madeOf({ figures }: FiguresAnalysis, indicators: readonly CardIndicator[], settings: ScorecardSettings): Scorecard | Fault {
  return scorecardOf(figures, indicators, settings);
}

/** A month that the table no longer has gives way to the latest. */
function shownMonth({ months }: Scorecard, wanted: number | null): number | null {
  return wanted !== null && months.includes(wanted) ? wanted : months.at(-1) ?? null;
}
