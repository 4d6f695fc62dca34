import { Spinner } from '@fluentui/react-components';
import type { Dispatch } from 'react';
import type { Level } from '../../../../core/kpi/figures';
import { useWords } from '../../../language-context';
import { ChoiceField, Fold, Notice, ProblemList, RangeField, type RegionReading } from '../../../parts';
import { ColumnUses } from '../../figures/column-uses';
import { figureProblems } from '../../figures/figure-problems';
import { figuresSummary, foundSentence } from '../../figures/found-sentence';
import type { WeightsAction } from '../state/reducer';
import type { WeightsState } from '../state/state';
import type { Analysis } from './analysis';
import { ChosenList } from './chosen-list';
import { IndicatorSearch } from './indicator-search';
import { OfferedColumns } from './offered-columns';
import { Proposal } from './proposal';
import { SelectionAdvice } from './selection-advice';

export interface DataStepProps {
  readonly state: WeightsState;
  readonly dispatch: Dispatch<WeightsAction>;
  readonly reading: RegionReading;
  readonly analysis: Analysis | null;
  readonly level: Level | null;
}

/** Which indicators are weighed: columns of a table of figures, entries of the catalogue, or the planner's own. */
export function DataStep({ state, dispatch, reading, analysis, level }: DataStepProps) {
  const speech = useWords();
  const { words: { weights: { data }, figures }, say } = speech;
  if (state.found.kind === 'looking') return <Spinner size="tiny" label={figures.looking} />;
  const unusable = reading.region && !analysis ? data.noFigures : undefined;
  const hint = foundSentence(state.found, analysis, speech) ?? (state.found.kind === 'none' ? data.none : data.rangeHint);
  return (
    <>
      {state.unread.length > 0 && <Notice kind="warning" title={data.unread}>{say(data.unreadCells, { cells: state.unread.join(', ') })}</Notice>}
      <RangeField
        label={data.range} hint={hint} address={state.address} reading={reading} problem={unusable} rows={0}
        onChange={(address) => dispatch({ type: 'address', address })}
      />
      {analysis && reading.region && (
        <>
          <div>{figuresSummary(analysis, speech)}</div>
          <OfferedColumns analysis={analysis} items={state.items} dispatch={dispatch} />
          {analysis.levels.length > 1 && level && (
            <ChoiceField
              label={data.level} hint={data.levelHint} value={level} choices={analysis.levels.map((value) => ({ value, label: data.levels[value] }))}
              onChange={(value) => dispatch({ type: 'level', level: value })}
            />
          )}
          <ProblemList problems={figureProblems(analysis, reading.region, speech)} first={3} />
          <Fold title={figures.columns}>
            <ColumnUses columns={analysis.columns} region={reading.region} onChoose={(column, use, was) => dispatch({ type: 'column', column, use, was })} />
          </Fold>
        </>
      )}
      <IndicatorSearch items={state.items} analysis={analysis} dispatch={dispatch} />
      <Proposal items={state.items} analysis={analysis} dispatch={dispatch} />
      <ChosenList items={state.items} analysis={analysis} dispatch={dispatch} />
      <SelectionAdvice items={state.items} analysis={analysis} dispatch={dispatch} />
    </>
  );
}
