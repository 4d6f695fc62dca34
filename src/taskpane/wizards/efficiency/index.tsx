import { useCallback, useEffect, useMemo, useReducer, useState } from 'react';
import { isFault } from '../../../core/fault';
import type { JobProps } from '../../job';
import { useWords } from '../../language-context';
import { Progress, useRegion, WizardFrame, type StepName } from '../../parts';
import { SheetDone } from '../writing/sheet-done';
import { useTargetCheck } from '../writing/use-target-check';
import { useWriting } from '../writing/use-writing';
import { reachableSteps, type Writing } from '../writing/writing';
import { analyse, MOST_ROWS } from './analysis';
import { blockedBy } from './blocked-by';
import { DataStep } from './data-step';
import { isUnsettled, settledOf } from './entries';
import { PreviewStep } from './preview-step';
import { SettingsStep } from './settings-step';
import { efficiencyReducer, startState } from './state';
import { useOpening } from './use-opening';
import { usePlan, type PlanAtHand } from './use-plan';

/** Judges a schedule: the five moves from a table of calls and agents to a live sheet of ratios, indices and advice. */
export default function EfficiencyWizard({ intent, memoryKey, detail, onLeave }: JobProps) {
  const speech = useWords();
  const { words, say } = speech;
  const sentences = words.efficiency;
  const { done } = sentences;
  const [state, dispatch] = useReducer(efficiencyReducer, words.sheets.efficiency.sheetName, startState);
  const [round, setRound] = useState(0);
  useOpening({ intent, memoryKey, detail }, dispatch, round);

  const reading = useRegion(state.address, state.edition);
  const { region } = reading;
  const analysis = useMemo(() => (region && region.rows > 0 && region.rows <= MOST_ROWS ? analyse(region, state.chosen) : null), [region, state.chosen]);
  const intervalMinutes = analysis?.reading.intervalMinutes ?? null;
  useEffect(() => {
    if (intervalMinutes !== null) dispatch({ type: 'suggest', key: 'intervalMinutes', value: intervalMinutes });
  }, [intervalMinutes]);

  const [aht, required] = [Boolean(analysis?.columns.aht), Boolean(analysis?.columns.required)];
  const settled = useMemo(() => settledOf(state.entries, { aht, required }), [state.entries, aht, required]);
  const planned = usePlan(analysis, isUnsettled(settled) ? null : settled, state);
  const atHand = planned && !isFault(planned) ? planned : null;
  const check = useTargetCheck(state.step === 'preview' ? atHand?.plan ?? null : null, state.where);
  const { write, cancel } = useWriting(useCallback((writing: Writing) => dispatch({ type: 'writing', writing }), []));

  const go = (step: StepName) => dispatch({ type: 'go', step });
  const again = () => {
    dispatch({ type: 'again', sheet: words.sheets.efficiency.sheetName });
    setRound(round + 1);
  };
  const block = blockedBy({ state, reading, analysis, settled, atHand: planned, check }, speech);
  const rows = atHand?.assessment.intervals.length ?? 0;
  const { step, writing } = state;
  const onward: Readonly<Record<StepName, () => void>> = {
    data: () => go('settings'), settings: () => go('preview'), preview: () => { if (atHand) write(atHand.plan, state.where); }, write: () => undefined, done: onLeave,
  };
  const back: Partial<Record<StepName, () => void>> = { settings: () => go('data'), preview: () => go('settings') };
  const headings: Readonly<Record<StepName, string>> = {
    data: sentences.data.heading, settings: sentences.settings.heading, preview: sentences.preview.heading, write: sentences.write.heading,
    done: writing.kind === 'written' ? say(sentences.done.heading, { sheet: writing.sheet }) : sentences.write.heading,
  };
  const primary: Readonly<Record<StepName, string>> = { data: sentences.next, settings: sentences.next, preview: words.writing.write, write: words.writing.write, done: sentences.done.home };

  return (
    <WizardFrame
      title={words.pane.jobs.efficiency.verb} step={step} reachable={reachableSteps(state)} onGo={go} onLeave={onLeave} heading={headings[step]}
      primary={{ label: primary[step], onPress: onward[step], blockedBy: block, busy: writing.kind === 'running' }} onBack={back[step]}
      answer={atHand && (step === 'settings' || step === 'preview' || step === 'write') ? answer(atHand) : undefined}
    >
      {step === 'data' && <DataStep state={state} dispatch={dispatch} reading={reading} analysis={analysis} />}
      {step === 'settings' && analysis && <SettingsStep state={state} dispatch={dispatch} analysis={analysis} atHand={atHand} />}
      {step === 'preview' && <PreviewStep state={state} dispatch={dispatch} atHand={atHand} check={check} />}
      {writing.kind === 'running' && (
        <Progress
          words={writing.progress ? say(sentences.write.stage[writing.progress.stage], { rows }) : words.writing.writing}
          done={writing.progress?.done} total={writing.progress?.total} onCancel={cancel}
        />
      )}
      {step === 'done' && writing.kind === 'written' && (
        <SheetDone sheet={writing.sheet} made={say(done.made, { rows })} words={done} hints={[done.change, done.try, done.refresh]} onAgain={again} />
      )}
    </WizardFrame>
  );

  /** "Useful efficiency 85.9% · coverage 93.0% · misfit costs 1,601 · service level 75.7%": the answer so far, in a line. */
  function answer({ assessment: { indices } }: PlanAtHand): string {
    const line = say(sentences.answer.line, { useful: indices.useful ?? 0, coverage: indices.coverage ?? 0, cost: indices.cost.total });
    return indices.level === null ? line : `${line} · ${say(sentences.answer.level, { level: indices.level })}`;
  }
}
