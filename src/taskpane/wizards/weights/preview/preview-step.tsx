import { Spinner } from '@fluentui/react-components';
import type { Dispatch } from 'react';
import type { WeighResult } from '../../../../core/kpi/weighing';
import type { Plan } from '../../../../sheets/plan';
import type { WeightsSettings } from '../../../../sheets/weights/request';
import { useWords } from '../../../language-context';
import { PlanChart, PlanPreview } from '../../../parts';
import { Target } from '../../writing/target';
import type { TargetCheck } from '../../writing/use-target-check';
import type { FiguresFor } from '../data/figures-for';
import type { WeightsAction } from '../state/reducer';
import type { WeightsState } from '../state/state';
import { Findings } from './findings';

interface PreviewStepProps {
  readonly state: WeightsState;
  readonly dispatch: Dispatch<WeightsAction>;
  readonly plan: Plan | null;
  readonly settings: WeightsSettings | null;
  readonly result: WeighResult | null;
  readonly figures: FiguresFor | null;
  readonly check: TargetCheck;
}

/** What the weights decide in words, their charts, the very cells, the place, and what would be in the way. */
export function PreviewStep({ state, dispatch, plan, settings, result, figures, check }: PreviewStepProps) {
  const { words } = useWords();
  return (
    <>
      <Target
        where={state.where} writing={state.writing} check={check} usualName={words.sheets.weights.sheetName}
        onChange={(where) => dispatch({ type: 'where', where })}
      />
      {!plan || !settings || !result ? <Spinner size="tiny" label={words.weights.preview.computing} /> : (
        <>
          <Findings settings={settings} result={result} figures={figures} />
          {plan.sheets.flatMap((sheet) => sheet.charts.map((chart) => <PlanChart key={chart.name} sheet={sheet} chart={chart} />))}
          <PlanPreview plan={plan} />
        </>
      )}
    </>
  );
}
