import { useCallback, useMemo, useReducer, useState } from 'react';
import type { JobProps } from '../../job';
import { useWords } from '../../language-context';
import { Progress, useRegion, WizardFrame, type StepName } from '../../parts';
import { analyseFigures, MOST_ROWS } from '../figures/analysis';
import { useTargetCheck } from '../writing/use-target-check';
import { useWriting } from '../writing/use-writing';
import { reachableSteps, type Writing } from '../writing/writing';
import { answerLine } from './answer';
import { blockedBy } from './blocked-by';
import { DataStep } from './data-step';
import { DoneStep } from './done-step';
import { PreviewStep } from './preview/preview-step';
import { SettingsStep } from './settings/settings-step';
import { scorecardReducer, startState } from './state';
import { useCard } from './use-card';
import { useOpening } from './use-opening';
import { usePlan } from './use-plan';

/** Scores: the five moves from a table of figures to a live scorecard of centre, teams and agents. */
export default function ScorecardWizard({ intent, memoryKey, detail, onLeave }: JobProps) {
  const speech = useWords();
  const { words, say } = speech;
  const sentences = words.scorecard;
  const usualName = words.sheets.scorecard.sheetName;
  const [state, dispatch] = useReducer(scorecardReducer, usualName, startState);
  const [round, setRound] = useState(0);
  useOpening({ intent, memoryKey, detail }, dispatch, round);

  const reading = useRegion(state.address, state.edition);
  const { region } = reading;
  const analysis = useMemo(() => (region && region.rows > 0 && region.rows <= MOST_ROWS ? analyseFigures(region, state.chosen) : null), [region, state.chosen]);
  const making = useCard(analysis, state);
  const { atHand } = making;
  const isAtPlan = state.step === 'preview' || state.step === 'write';
  const plan = usePlan(analysis, isAtPlan ? atHand : null, state);
  const check = useTargetCheck(state.step === 'preview' ? plan : null, state.where);
  const { write, cancel } = useWriting(useCallback((writing: Writing) => dispatch({ type: 'writing', writing }), []));
  const months = useMemo(() => monthsIn(analysis?.figures.rows.map(({ month }) => month) ?? []), [analysis]);

  const go = (step: StepName) => dispatch({ type: 'go', step });
  const again = () => {
    dispatch({ type: 'again', sheet: usualName });
    setRound(round + 1);
  };
  const block = blockedBy({ state, reading, analysis, making, plan, check }, speech);
  const { step, writing } = state;
  const counts = { indicators: atHand?.indicators.length ?? 0, units: atHand?.card.units.length ?? 0 };
  const onward: Readonly<Record<StepName, () => void>> = {
    data: () => go('settings'), settings: () => go('preview'), preview: () => { if (plan) write(plan, state.where); }, write: () => undefined, done: onLeave,
  };
  const back: Partial<Record<StepName, () => void>> = { settings: () => go('data'), preview: () => go('settings') };
  const headings: Readonly<Record<StepName, string>> = {
    data: sentences.data.heading, settings: sentences.settings.heading, preview: sentences.preview.heading, write: sentences.write.heading,
    done: writing.kind === 'written' ? say(sentences.done.heading, { sheet: writing.sheet }) : sentences.write.heading,
  };
  const primary: Readonly<Record<StepName, string>> = { data: sentences.next, settings: sentences.next, preview: words.writing.write, write: words.writing.write, done: sentences.done.home };

  return (
    <WizardFrame
      title={words.pane.jobs.scorecard.verb} step={step} reachable={reachableSteps(state)} onGo={go} onLeave={onLeave} heading={headings[step]}
      primary={{ label: primary[step], onPress: onward[step], blockedBy: block, busy: writing.kind === 'running' }} onBack={back[step]}
      answer={atHand && (step === 'settings' || isAtPlan) ? answerLine(atHand, speech) : undefined}
    >
      {step === 'data' && <DataStep state={state} dispatch={dispatch} reading={reading} analysis={analysis} />}
      {step === 'settings' && analysis && <SettingsStep state={state} dispatch={dispatch} making={making} months={months} />}
      {step === 'preview' && <PreviewStep state={state} dispatch={dispatch} atHand={atHand} plan={plan} check={check} />}
      {writing.kind === 'running' && (
        <Progress
          words={writing.progress ? say(sentences.write.stage[writing.progress.stage], counts) : words.writing.writing}
          done={writing.progress?.done} total={writing.progress?.total} onCancel={cancel}
        />
      )}
      {step === 'done' && writing.kind === 'written' && <DoneStep sheet={writing.sheet} counts={counts} onAgain={again} />}
    </WizardFrame>
  );
}

/** Each once, oldest first. */
function monthsIn(months: readonly (number | null)[]): number[] {
  return [...new Set(months.filter((month) => month !== null))].sort((a, b) => a - b);
}
