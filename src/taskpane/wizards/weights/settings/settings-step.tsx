import type { Dispatch } from 'react';
import type { Fault } from '../../../../core/fault';
import type { WeighResult } from '../../../../core/kpi/weighing';
import { useWords } from '../../../language-context';
import { Fold, PercentField } from '../../../parts';
import type { FiguresFor } from '../data/figures-for';
import { useLook } from '../data/look';
import { CombinedEditor, FiguresEditor, JudgementEditor, MethodChooser } from '../methods';
import { directionOf } from '../state/item';
import type { WeightsAction } from '../state/reducer';
import type { WeightsState } from '../state/state';
import { GoalTreeFold } from './goal-tree';
import { RuleSection } from './rule-section';
import { TargetsFold } from './targets';

export interface SettingsStepProps {
  readonly state: WeightsState;
  readonly dispatch: Dispatch<WeightsAction>;
  readonly figures: FiguresFor | null;
  readonly result: WeighResult | Fault | null;
}

/** Goals and targets for those who want them, the method with its editor, and the house rule. */
export function SettingsStep({ state, dispatch, figures, result }: SettingsStepProps) {
  const look = useLook();
  const { words: { weights: { settings } } } = useWords();
  const { items, choice, judgements, cap, shift } = state;
  const indicators = items.map(({ key, indicator: { name, measure, direction }, turned }) => ({ key, name, measure, sided: turned !== null || direction === 'higher' || direction === 'lower' }));
  const directions = items.map(directionOf);
  const hand = figures?.hand ?? null;
  const usesFigures = choice.kind !== 'judged';
  return (
    <>
      <div>
        <GoalTreeFold items={items} goals={state.goals} onChange={(goals) => dispatch({ type: 'goals', goals })} />
        <TargetsFold items={items} history={figures?.history ?? null} onChange={(key, change) => dispatch({ type: 'item', key, change })} />
      </div>
      <section aria-label={settings.method} style={{ display: 'flex', flexDirection: 'column', gap: '12px' }}>
        <h3 className={look.heading}>{settings.method}</h3>
        <MethodChooser indicators={indicators} figures={hand} choice={choice} onChange={(next) => dispatch({ type: 'choice', choice: next })} />
        {choice.kind !== 'measured' && (
          <JudgementEditor
            indicators={indicators} entries={judgements[choice.judged]} onChange={(entries) => dispatch({ type: 'judgement', entries })} result={result} figures={hand} directions={directions}
          />
        )}
        {usesFigures && hand && (
          <FiguresEditor
            indicators={indicators} figures={hand} method={choice.measured} directions={directions} result={result}
            onDirection={(index, direction) => { const item = items[index]; if (item) dispatch({ type: 'item', key: item.key, change: { turned: direction } }); }}
          />
        )}
        {choice.kind === 'combined' && <CombinedEditor indicators={indicators} choice={choice} onChange={(next) => dispatch({ type: 'choice', choice: next })} result={result} />}
      </section>
      <RuleSection items={items} rule={state.rule} result={result} onChange={(rule) => dispatch({ type: 'rule', rule })} />
      <Fold title={settings.advanced}>
        <PercentField label={settings.cap} hint={settings.capHint} value={cap} min={1} max={5} required onChange={(entry) => dispatch({ type: 'entry', key: 'cap', entry })} />
        <PercentField label={settings.shift} hint={settings.shiftHint} value={shift} min={0.01} max={0.5} required onChange={(entry) => dispatch({ type: 'entry', key: 'shift', entry })} />
      </Fold>
    </>
  );
}
