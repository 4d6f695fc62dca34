import { Spinner } from '@fluentui/react-components';
import { useState, type Dispatch } from 'react';
import type { SheetPlan } from '../../../sheets/plan';
import { useWords } from '../../language-context';
import { ChoiceField, PlanChart, PlanPreview } from '../../parts';
import { Target } from '../writing/target';
import type { TargetCheck } from '../writing/use-target-check';
import type { ReportsAction, ReportsState } from './state';
import type { PlanAtHand } from './use-plan';

interface PreviewStepProps {
  readonly state: ReportsState;
  readonly dispatch: Dispatch<ReportsAction>;
  readonly atHand: PlanAtHand | null;
  readonly check: TargetCheck;
}

/** The place, then one sheet at a time with one of its pictures and the very cells. */
export function PreviewStep({ state, dispatch, atHand, check }: PreviewStepProps) {
  const { words: { reports: { preview } }, say, locale } = useWords();
  const [at, setAt] = useState(0);
  if (!atHand) return <Spinner size="tiny" label={preview.computing} />;
  const { plan, where } = atHand;
  const sheet = plan.sheets[Math.min(at, plan.sheets.length - 1)]!;
  const others = plan.sheets.slice(1).map(({ name }) => name);
  return (
    <>
      <Target where={where} writing={state.writing} check={check} usualName={plan.sheets[0]!.name} onChange={(change) => dispatch({ type: 'where', where: change })} />
      {others.length > 0 && <div>{say(preview.others, { sheets: new Intl.ListFormat(locale, { type: 'conjunction' }).format(others) })}</div>}
      {plan.sheets.length > 1 && (
        <ChoiceField
          look="list" label={preview.report} value={String(plan.sheets.indexOf(sheet))} choices={plan.sheets.map(({ name }, index) => ({ value: String(index), label: name }))}
          onChange={(value) => setAt(Number(value))}
        />
      )}
      <Pictures key={sheet.name} sheet={sheet} />
      <PlanPreview plan={{ ...plan, sheets: [sheet], names: [] }} />
    </>
  );
}

function Pictures({ sheet }: { readonly sheet: SheetPlan }) {
  const { words: { reports: { preview } }, say } = useWords();
  const [at, setAt] = useState(0);
  const { charts } = sheet;
  const chart = charts[Math.min(at, charts.length - 1)];
  if (!chart) return <div>{preview.noPictures}</div>;
  return (
    <>
      {charts.length > 1 && (
        <ChoiceField
          look="list" label={preview.picture} value={String(charts.indexOf(chart))}
          choices={charts.map(({ title }, index) => ({ value: String(index), label: say(preview.pictureOf, { at: index + 1, title }) }))} onChange={(value) => setAt(Number(value))}
        />
      )}
      <PlanChart key={chart.name} sheet={sheet} chart={chart} />
    </>
  );
}
