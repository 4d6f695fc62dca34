import { Spinner } from '@fluentui/react-components';
import type { Dispatch } from 'react';
import type { Plan } from '../../../sheets/plan';
import { useWords } from '../../language-context';
import { PlanChart, PlanPreview } from '../../parts';
import { Target } from '../writing/target';
import type { TargetCheck } from '../writing/use-target-check';
import { FIRST_SHEET } from './use-plan';
import type { CostAction, CostState } from './state';

interface PreviewStepProps {
  readonly state: CostState;
  readonly dispatch: Dispatch<CostAction>;
  readonly plan: Plan | null;
  readonly check: TargetCheck;
}

/** The very cells of every sheet with their charts, the place, and what would be in the way. */
export function PreviewStep({ state, dispatch, plan, check }: PreviewStepProps) {
  const { words: { cost: { preview }, sheets: { cost } }, say, locale } = useWords();
  return (
    <>
      <Target where={state.where} writing={state.writing} check={check} usualName={cost.sheetNames[FIRST_SHEET]} onChange={(where) => dispatch({ type: 'where', where })} />
      {!plan ? <Spinner size="tiny" label={preview.computing} /> : (
        <>
          <div>{say(preview.sheets, { count: plan.sheets.length, names: new Intl.ListFormat(locale).format(plan.sheets.map(({ name }) => name)) })}</div>
          {plan.sheets.map((sheet) => sheet.charts.map((chart) => <PlanChart key={`${sheet.name} ${chart.name}`} sheet={sheet} chart={chart} />))}
          <PlanPreview plan={plan} firstRows={14} />
        </>
      )}
    </>
  );
}
