import { Field, Input, Spinner } from '@fluentui/react-components';
import type { Dispatch } from 'react';
import type { StaffingTotals } from '../../../sheets/staffing/figures';
import { uniqueSheetName } from '../../../sheets/unique-sheet-name';
import type { Collision } from '../../../workbook/port';
import { useWords } from '../../language-context';
import { ChoiceField, CollisionList, Notice, PlanChart, PlanPreview, workbookSentence } from '../../parts';
import type { StaffingAction, StaffingState, Where } from './state';
import type { TargetCheck } from './use-target-check';
import type { PlanAtHand } from './use-plan';

interface PreviewStepProps {
  readonly state: StaffingState;
  readonly dispatch: Dispatch<StaffingAction>;
  readonly atHand: PlanAtHand | null;
  readonly check: TargetCheck;
}

/** The very cells, the place, the chart, and what would be in the way. */
export function PreviewStep({ state, dispatch, atHand, check }: PreviewStepProps) {
  const speech = useWords();
  const { words } = speech;
  const sentences = words.staffing.preview;
  const { writing, where } = state;
  const sheet = atHand?.plan.sheets[0];
  return (
    <>
      {writing.kind === 'cancelled' && <Notice kind="info">{words.staffing.write.cancelled}</Notice>}
      {writing.kind === 'failed' && <Notice kind="error" title={words.staffing.write.failed}>{workbookSentence(writing.reason, speech)}</Notice>}
      <TargetFields where={where} dispatch={dispatch} />
      <InTheWay collisions={writing.kind === 'collision' ? writing.collisions : check.collisions} where={where} names={check.names} dispatch={dispatch} />
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

function TargetFields({ where, dispatch }: { readonly where: Where; readonly dispatch: Dispatch<StaffingAction> }) {
  const { words, say } = useWords();
  const sentences = words.staffing.preview;
  return (
    <>
      {where.before !== null && (
        <ChoiceField
          label={sentences.target} value={where.refresh ? 'refresh' : 'another'}
          choices={[
            { value: 'refresh', label: say(sentences.refresh, { sheet: where.before }), detail: `${sentences.refreshDetail} ${sentences.inputsKept}` },
            { value: 'another', label: sentences.another, detail: sentences.anotherDetail },
          ]}
          onChange={(value) => dispatch({ type: 'where', where: { refresh: value === 'refresh' } })}
        />
      )}
      {!where.refresh && (
        <Field label={sentences.sheet} hint={sentences.sheetHint}>
          <Input value={where.sheet} maxLength={31} onChange={(_event, { value }) => dispatch({ type: 'where', where: { sheet: value } })} />
        </Field>
      )}
    </>
  );
}

interface InTheWayProps {
  readonly collisions: readonly Collision[] | null;
  readonly where: Where;
  readonly names: readonly string[];
  readonly dispatch: Dispatch<StaffingAction>;
}

/** Nothing, said so; or the filled cells, and a new sheet on offer. */
function InTheWay({ collisions, where, names, dispatch }: InTheWayProps) {
  const { words, say } = useWords();
  const sentences = words.staffing.preview;
  if (!collisions) return null;
  if (collisions.length === 0) return <CollisionList collisions={collisions} />;
  const free = uniqueSheetName(where.refresh ? words.sheets.staffing.sheetName : where.sheet, names);
  return (
    <>
      <CollisionList collisions={collisions} />
      <Notice
        kind="warning" title={say(sentences.occupied, { sheet: collisions[0]?.sheet })}
        actions={[{ label: say(sentences.useNew, { sheet: free }), onPress: () => dispatch({ type: 'where', where: { refresh: false, sheet: free } }) }]}
      >
        {null}
      </Notice>
    </>
  );
}
