import { Spinner, tokens } from '@fluentui/react-components';
import type { Dispatch } from 'react';
import { adviceLines } from '../../../sheets/efficiency/advice-lines';
import { useWords } from '../../language-context';
import { Notice, PlanChart, PlanPreview } from '../../parts';
import { Target } from '../writing/target';
import type { TargetCheck } from '../writing/use-target-check';
import type { EfficiencyAction, EfficiencyState } from './state';
import type { PlanAtHand } from './use-plan';

interface PreviewStepProps {
  readonly state: EfficiencyState;
  readonly dispatch: Dispatch<EfficiencyAction>;
  readonly atHand: PlanAtHand | null;
  readonly check: TargetCheck;
}

/** What the schedule is worth, in words, its chart, the very cells, the place, and what would be in the way. */
export function PreviewStep({ state, dispatch, atHand, check }: PreviewStepProps) {
  const { words } = useWords();
  const sheet = atHand?.plan.sheets[0];
  return (
    <>
      <Target
        where={state.where} writing={state.writing} check={check} usualName={words.sheets.efficiency.sheetName}
        onChange={(where) => dispatch({ type: 'where', where })}
      />
      {!atHand || !sheet ? <Spinner size="tiny" label={words.efficiency.preview.computing} /> : (
        <>
          <Judgement {...atHand} />
          {sheet.charts.map((chart) => <PlanChart key={chart.name} sheet={sheet} chart={chart} />)}
          <PlanPreview plan={atHand.plan} />
        </>
      )}
    </>
  );
}

function Judgement({ assessment, advice, intervalMinutes }: PlanAtHand) {
  const { words: { efficiency: { preview }, sheets }, say, locale, numbersIn } = useWords();
  const { intervals, indices: { hours } } = assessment;
  const count = (state: 'over' | 'fit' | 'under') => intervals.filter((interval) => interval.state === state).length;
  const unstable = intervals.filter((interval) => interval.unstable).length;
  const { costly, moves } = adviceLines(advice, assessment, intervalMinutes, sheets.efficiency.advice, locale, numbersIn);
  return (
    <>
      {unstable > 0 && <Notice kind="warning" title={say(preview.unstable, { count: unstable })}>{preview.unstableWhy}</Notice>}
      <div>{say(preview.states, { over: count('over'), fit: count('fit'), under: count('under'), overHours: hours.over, underHours: hours.under })}</div>
      <Sentences title={preview.costly} sentences={costly} />
      <Sentences title={preview.moves} sentences={moves} />
    </>
  );
}

function Sentences({ title, sentences }: { readonly title: string; readonly sentences: readonly string[] }) {
  if (sentences.length === 0) return null;
  return (
    <section>
      <h3 style={{ margin: '0 0 4px', fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold }}>{title}</h3>
      <ul style={{ margin: 0, paddingLeft: '18px' }}>{sentences.map((sentence) => <li key={sentence}>{sentence}</li>)}</ul>
    </section>
  );
}
