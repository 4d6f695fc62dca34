import type { Dispatch } from 'react';
import type { IndicatorId } from '../../../../core/kpi/catalogue/indicator-id';
import { FEWEST_CHOSEN, proposedIndicators } from '../../../../core/kpi/weighing';
import { catalogueWords } from '../../../../sheets/kpi/catalogue-words';
import { useWords } from '../../../language-context';
import { Notice } from '../../../parts';
import type { Item } from '../state/item';
import type { WeightsAction } from '../state/reducer';
import type { Analysis } from './analysis';
import { idsIn, knownIndicator } from './known-indicators';

interface ProposalProps {
  readonly items: readonly Item[];
  readonly analysis: Analysis | null;
  readonly dispatch: Dispatch<WeightsAction>;
}

/** What a centre that answers calls steers by; profit is not asked of most. */
const USUAL: readonly IndicatorId[] = [
  'serviceLevel', 'abandonRate', 'averageSpeedOfAnswer', 'firstContactResolution', 'monitoringScore', 'satisfaction', 'averageHandleTime', 'costPerCall', 'occupancy', 'adherence', 'attrition', 'surveyParticipation',
];
const SIZE = 6;

/** A balanced set to begin with, from what the table has figures of, else from what most centres steer by. */
export function Proposal({ items, analysis, dispatch }: ProposalProps) {
  const { words: { weights: { data } }, say, locale } = useWords();
  if (items.length >= FEWEST_CHOSEN) return null;
  const ids = idsIn(analysis);
  const proposed = proposedIndicators(ids.length >= FEWEST_CHOSEN ? ids : USUAL, SIZE).filter((id) => items.every(({ indicator }) => indicator.id !== id)).slice(0, SIZE - items.length);
  if (proposed.length === 0) return null;
  const catalogue = catalogueWords(locale);
  const indicators = proposed.map((id) => knownIndicator(id, analysis, catalogue));
  const names = new Intl.ListFormat(locale, { type: 'conjunction' }).format(indicators.map(({ name }) => name));
  return (
    <Notice kind="info" title={data.proposal} actions={[{ label: say(data.take, { count: proposed.length }), onPress: () => dispatch({ type: 'add', indicators }) }]}>
      {say(items.length === 0 ? data.balanced : data.filledUp, { names })}
    </Notice>
  );
}
