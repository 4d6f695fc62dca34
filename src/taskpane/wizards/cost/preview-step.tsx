import { Spinner } from '@fluentui/react-components';
import type { Dispatch } from 'react';
import type { Bridge } from '../../../core/cost/model/bridge';
import type { BridgeWay } from '../../../core/cost/model/settings';
import type { Plan } from '../../../sheets/plan';
import { useWords } from '../../language-context';
import { PlanChart, PlanPreview } from '../../parts';
import { Target } from '../writing/target';
import type { TargetCheck } from '../writing/use-target-check';
import { BridgeList } from './bridge/bridge-list';
import { HeadList } from './money/head-list';
import type { CostTotals } from './totals';
import { FIRST_SHEET } from './use-plan';
import type { CostAction, CostState } from './state';

interface PreviewStepProps {
  readonly state: CostState;
  readonly dispatch: Dispatch<CostAction>;
  readonly plan: Plan | null;
  readonly totals: CostTotals | null;
  readonly steps: Bridge | null;
  readonly way: BridgeWay;
  readonly check: TargetCheck;
}

/** What it comes to by head and by driver, the very cells of every sheet, the place, and what would be in the way. */
export function PreviewStep({ state, dispatch, plan, totals, steps, way, check }: PreviewStepProps) {
  const { words: { cost: { preview }, sheets: { cost } }, say, locale } = useWords();
  return (
    <>
      <Target where={state.where} writing={state.writing} check={check} usualName={cost.sheetNames[FIRST_SHEET]} onChange={(where) => dispatch({ type: 'where', where })} />
      {!plan ? <Spinner size="tiny" label={preview.computing} /> : (
        <>
          <div>{say(preview.sheets, { count: plan.sheets.length, names: new Intl.ListFormat(locale).format(plan.sheets.map(({ name }) => name)) })}</div>
          {totals && <HeadList totals={totals} />}
          {steps && <BridgeList bridge={steps} way={way} />}
          {plan.sheets.map((sheet) => sheet.charts.filter(({ type }) => type === 'BarClustered').map((chart) => <PlanChart key={`${sheet.name} ${chart.name}`} sheet={sheet} chart={chart} />))}
          <PlanPreview plan={plan} firstRows={14} />
        </>
      )}
    </>
  );
}
