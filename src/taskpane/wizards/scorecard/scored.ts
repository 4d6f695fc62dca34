import { isFault } from '../../../core/fault';
import type { FigureColumn } from '../../../core/kpi/figures';
import { proposedRule, type ScoreRule } from '../../../core/kpi/scorecard';
import type { CardIndicator } from '../../../sheets/scorecard/request';
import type { Entry } from '../../parts';
import type { FiguresAnalysis } from '../figures/analysis';
import { indicatorKey } from './indicator-key';
import type { KnownWeights } from './known-weights';
import { draftOf, type RuleDraft } from './rules/rule-draft';
import { isRuleFault, ruleOf } from './rules/rule-of';
import type { ScorecardState, WeightSource } from './state';

/** An indicator of the table as the card would score it. */
export interface ScoredColumn {
  readonly key: string;
  readonly column: FigureColumn;
  /** Its figures, row by row, blanks left out. */
  readonly figures: readonly number[];
  /** Null where there are neither figures nor a usual target: it has to be typed. */
  readonly proposed: ScoreRule | null;
  readonly draft: RuleDraft;
  readonly isTyped: boolean;
  /** As a fraction from a sheet, in points where they are typed or all count the same; blank: it does not count. */
  readonly weight: Entry;
  readonly weightCell: string | null;
}

/** The weights that hold: those that the planner chose, else those of the newest sheet that names an indicator of the table. */
export function weightSourceOf({ weightSource, weights }: Pick<ScorecardState, 'weightSource' | 'weights'>, columns: readonly FigureColumn[]): WeightSource {
  if (weightSource && (weightSource.kind !== 'sheet' || weights.some(({ key }) => key === weightSource.key))) return weightSource;
  const fitting = weights.find((known) => columns.some((column) => weightOn(known, column)));
  return fitting ? { kind: 'sheet', key: fitting.key } : { kind: 'equal' };
}

/** The weight that a sheet has for the indicator of a column. */
export function weightOn({ weights }: KnownWeights, { indicator }: FigureColumn) {
  return weights.find((known) => indicatorKey(known.indicator) === indicatorKey(indicator))
    ?? weights.find((known) => known.indicator.id !== null && known.indicator.id === indicator.id)
    ?? weights.find((known) => sameName(known.indicator.name, indicator.name));
}

const sameName = (a: string, b: string) => a.trim().toLowerCase() === b.trim().toLowerCase();

/** A figure that only tells what is going on has no better side; whoever wants it scored types a rule for it. */
const BLANK: RuleDraft = { kind: 'higher', numbers: {}, lowerIsBetter: false, tiers: [] };

export function scoredColumns({ figures }: FiguresAnalysis, state: Pick<ScorecardState, 'weightSource' | 'weights' | 'points' | 'rules'>): ScoredColumn[] {
  const source = weightSourceOf(state, figures.columns);
  const known = source.kind === 'sheet' ? state.weights.find(({ key }) => key === source.key) : undefined;
  const scored = figures.columns.map((column, place): ScoredColumn => {
    const key = indicatorKey(column.indicator);
    const own = figures.rows.flatMap(({ values }) => values[place] ?? []);
    const proposal = proposedRule(column.indicator, own);
    const proposed = isFault(proposal) ? null : proposal;
    const typed = state.rules[key];
    const onSheet = known && weightOn(known, column);
    return {
      key, column, figures: own, proposed, isTyped: typed !== undefined && !stands(typed, proposed), draft: typed ?? (proposed ? draftOf(proposed) : BLANK),
      weight: source.kind === 'points' ? state.points[key] : onSheet?.weight ?? undefined, weightCell: onSheet?.cell ?? null,
    };
  });
  return source.kind === 'equal' ? alike(scored, ({ key, proposed }) => proposed !== null || state.rules[key] !== undefined) : scored;
}

/** A hundred points shared out evenly among those that can be scored. */
function alike(scored: readonly ScoredColumn[], canBeScored: (one: ScoredColumn) => boolean): ScoredColumn[] {
  const each = 100 / scored.filter(canBeScored).length;
  return scored.map((one) => ({ ...one, weight: canBeScored(one) ? each : undefined }));
}

/** A rule typed just as it is proposed is the proposal. */
function stands(typed: RuleDraft, proposed: ScoreRule | null): boolean {
  return proposed !== null && JSON.stringify(ruleOf(typed)) === JSON.stringify(ruleOf(draftOf(proposed)));
}

/** Why the indicators make no card yet. */
export interface CardBlock {
  readonly why: 'no-weights' | 'weight' | 'rule';
  readonly name: string;
}

export function isCardBlock(indicators: readonly CardIndicator[] | CardBlock): indicators is CardBlock {
  return 'why' in indicators;
}

/** Those with a weight, with their rules; or what is wrong with the first of them. */
export function cardIndicators(scored: readonly ScoredColumn[]): readonly CardIndicator[] | CardBlock {
  const indicators: CardIndicator[] = [];
  for (const { column, weight, weightCell, draft } of scored) {
    if (weight === undefined || weight === 0) continue;
    if (weight === null) return { why: 'weight', name: column.indicator.name };
    const rule = ruleOf(draft);
    if (isRuleFault(rule)) return { why: 'rule', name: column.indicator.name };
    indicators.push({ column: column.column, indicator: column.indicator, weight, weightCell, rule });
  }
  return indicators.length === 0 ? { why: 'no-weights', name: '' } : indicators;
}
