import { Spinner } from '@fluentui/react-components';
import type { Dispatch } from 'react';
import type { StaffingTotals } from '../../../sheets/staffing/figures';
import { useWords } from '../../language-context';
import { Notice, PlanChart, PlanPreview } from '../../parts';
import { Target } from '../writing/target';
import type { TargetCheck } from '../writing/use-target-check';
import type { StaffingAction, StaffingState } from './state';
import type { PlanAtHand } from './use-plan';

interface PreviewStepProps {
  readonly state: StaffingState;
  readonly dispatch: Dispatch<StaffingAction>;
  readonly atHand: PlanAtHand | null;
  readonly check: TargetCheck;
}

/** The very cells, the place, the chart, and what would be in the way. */
export function PreviewStep({ state, dispatch, atHand, check }: PreviewStepProps) {
  const { words } = useWords();
  const sentences = words.staffing.preview;
  const sheet = atHand?.plan.sheets[0];
  return (
    <>
      <Target
        where={state.where} writing={state.writing} check={check} usualName={words.sheets.staffing.sheetName}
        onChange={(where) => dispatch({ type: 'where', where })}
      />
      {!atHand || !sheet ? <Spinner size="tiny" label={sentences.computing} /> : (
        <>
          <Totals totals={atHand.totals} />
          <PlanPreview plan={atHand.plan} />
          {sheet.charts.map((chart) => <PlanChart key={chart.name} sheet={sheet} chart={chart} />)}
        </>
      )}
    </>
  );
}

/** What the plan comes to; and first, where it comes to nothing. */
function Totals({ totals }: { readonly totals: StaffingTotals }) {
  const { words, say } = useWords();
  const { peakPeople: people, paidHours: hours, fullTimeEquivalents: fte, serviceLevel: level, unattainableRows: rows } = totals;
  const planned = people !== null && hours !== null && fte !== null && level !== null;
  return (
    <>
      {rows > 0 && <Notice kind="warning" title={say(words.staffing.answer.unattainable, { rows })}>{words.staffing.answer.unattainableFix}</Notice>}
      {planned && <div>{say(words.staffing.preview.totals, { people, hours, fte, level })}</div>}
    </>
  );
}
