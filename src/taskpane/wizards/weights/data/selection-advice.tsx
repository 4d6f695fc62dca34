import type { Dispatch } from 'react';
import { counterWarnings, FEWEST_CHOSEN, MOST_CHOSEN } from '../../../../core/kpi/weighing';
import { catalogueWords } from '../../../../sheets/kpi/catalogue-words';
import { useWords } from '../../../language-context';
import { Notice } from '../../../parts';
import type { Item } from '../state/item';
import type { WeightsAction } from '../state/reducer';
import type { Analysis } from './analysis';
import { idsIn, knownIndicator } from './known-indicators';

interface SelectionAdviceProps {
  readonly items: readonly Item[];
  readonly analysis: Analysis | null;
  readonly dispatch: Dispatch<WeightsAction>;
}

/** More than these at once is a wall of warnings. */
const MOST_SHOWN = 3;

/** Too few or too many, what tells but can't be steered by, and what can be met at the expense of something nobody looks at. None of it stops the work. */
export function SelectionAdvice({ items, analysis, dispatch }: SelectionAdviceProps) {
  const { words: { weights: { data } }, say, locale } = useWords();
  const catalogue = catalogueWords(locale);
  const chosen = items.map(({ indicator }) => indicator);
  const warnings = counterWarnings(chosen);
  const there = new Set(idsIn(analysis));
  return (
    <>
      {items.length > 1 && items.length < FEWEST_CHOSEN && <Notice kind="info">{say(data.fewer, { count: items.length })}</Notice>}
      {items.length > MOST_CHOSEN && <Notice kind="warning">{say(data.more, { count: items.length })}</Notice>}
      {chosen.filter(({ direction }) => direction === 'context').map(({ name }) => <Notice key={name} kind="warning">{say(data.context, { name })}</Notice>)}
      {warnings.slice(0, MOST_SHOWN).map(({ indicator, counters }) => {
        const name = chosen[indicator]!.name;
        // Two to choose from; what the planner has figures of comes first.
        const offered = [...counters].sort((a, b) => Number(there.has(b)) - Number(there.has(a))).slice(0, 2).map((id) => knownIndicator(id, analysis, catalogue));
        return (
          <Notice
            key={name} kind="warning" title={say(data.noCounter, { name })}
            actions={offered.map((counter) => ({ label: say(data.addCounter, { name: counter.name }), onPress: () => dispatch({ type: 'add', indicators: [counter] }) }))}
          >
            {data.noCounterWhy}
          </Notice>
        );
      })}
      {warnings.length > MOST_SHOWN && <div>{say(data.moreCounters, { count: warnings.length - MOST_SHOWN })}</div>}
    </>
  );
}
