import { Spinner } from '@fluentui/react-components';
import type { Dispatch } from 'react';
import type { ChartPlan, Plan } from '../../../../sheets/plan';
import { useWords } from '../../../language-context';
import { PlanChart, PlanPreview } from '../../../parts';
import { Target } from '../../writing/target';
import type { TargetCheck } from '../../writing/use-target-check';
import type { ScorecardAction, ScorecardState } from '../state';
import type { CardAtHand } from '../use-card';
import { Changes } from './changes';
import { Ranking } from './ranking';

interface PreviewStepProps {
  readonly state: ScorecardState;
  readonly dispatch: Dispatch<ScorecardAction>;
  readonly atHand: CardAtHand | null;
  readonly plan: Plan | null;
  readonly check: TargetCheck;
}

/** How everyone stands and why, the charts, the very cells, the place, and what would be in the way. */
export function PreviewStep({ state, dispatch, atHand, plan, check }: PreviewStepProps) {
  const { words } = useWords();
  return (
    <>
      <Target
        where={state.where} writing={state.writing} check={check} usualName={words.sheets.scorecard.sheetName}
        onChange={(where) => dispatch({ type: 'where', where })}
      />
      {!atHand || !plan ? <Spinner size="tiny" label={words.scorecard.preview.computing} /> : (
        <>
          <Ranking {...atHand} />
          <Changes {...atHand} />
          {plan.sheets.flatMap((sheet) => sheet.charts.filter(isLine).map((chart) => <PlanChart key={chart.name} sheet={sheet} chart={chart} />))}
          <PlanPreview plan={plan} />
        </>
      )}
    </>
  );
}

/** Who stands where is told by the ranking already. */
function isLine({ type }: ChartPlan): boolean {
  return type.startsWith('Line');
}
