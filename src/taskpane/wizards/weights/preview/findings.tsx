import type { WeighResult } from '../../../../core/kpi/weighing';
import { MOST_INCONSISTENT } from '../../../../core/kpi/weighing';
import type { WeightsSettings } from '../../../../sheets/weights/request';
import { useWords } from '../../../language-context';
import { Notice } from '../../../parts';
import type { FiguresFor } from '../data/figures-for';
import { firmnessOf, type Firmness } from './firmness';

interface FindingsProps {
  readonly settings: WeightsSettings;
  readonly result: WeighResult;
  readonly figures: FiguresFor | null;
}

/** What the planner should know before it is written: contradictions, columns that say nothing, and how firm the ranking is. */
export function Findings({ settings, result, figures }: FindingsProps) {
  const { words: { weights: { preview } }, say } = useWords();
  const firmness = firmnessOf(settings, result, figures?.sheet ?? null);
  const nameOf = (index: number) => settings.indicators[index]?.indicator.name ?? '';
  const { consistency } = result;
  const inconsistent = consistency?.kind === 'ratio' && consistency.value > MOST_INCONSISTENT ? consistency : null;
  const constant = settings.weighing.kind === 'judged' ? [] : figures?.hand.constant ?? [];
  return (
    <>
      {inconsistent && (
        <Notice kind="warning" title={preview.inconsistent}>
          {inconsistent.doubtful
            ? say(preview.inconsistentPair, { value: inconsistent.value, row: nameOf(inconsistent.doubtful.row), column: nameOf(inconsistent.doubtful.column) })
            : say(preview.inconsistentOnly, { value: inconsistent.value })}
        </Notice>
      )}
      {result.conflict && <Notice kind="warning">{preview.conflict}</Notice>}
      {constant.map((index) => <Notice key={index} kind="warning">{say(preview.constant, { name: nameOf(index) })}</Notice>)}
      {firmness ? <Firm firmness={firmness} nameOf={nameOf} /> : <div>{preview.noTornado}</div>}
    </>
  );
}

function Firm({ firmness: { units, weights, sensitivity }, nameOf }: { readonly firmness: Firmness; readonly nameOf: (index: number) => string }) {
  const { words: { weights: { preview } }, say } = useWords();
  const { leader, leaderChanges, rankingChanges } = sensitivity;
  const [first] = leaderChanges;
  const [any] = rankingChanges;
  const unit = (index: number) => units[index] ?? '';
  const isOther = any && !(first && any.indicator === first.indicator && any.newWeight === first.newWeight);
  return (
    <>
      <div>
        {first
          ? say(preview.firstChange, { leader: unit(leader), name: nameOf(first.indicator), from: weights[first.indicator], to: first.newWeight, rival: unit(first.challenger) })
          : say(preview.noChange, { leader: unit(leader) })}
      </div>
      {isOther && <div>{say(preview.anyChange, { name: nameOf(any.indicator), from: weights[any.indicator], to: any.newWeight, above: unit(any.ahead), below: unit(any.behind) })}</div>}
    </>
  );
}
