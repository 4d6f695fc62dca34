import { useCallback, useMemo, useReducer, useState } from 'react';
import type { JobProps } from '../../job';
import { useWords } from '../../language-context';
import { Progress, useRegion, WizardFrame } from '../../parts';
import { SheetDone } from '../writing/sheet-done';
import { useTargetCheck } from '../writing/use-target-check';
import { useWriting } from '../writing/use-writing';
import { reachableSteps, type Writing } from '../writing/writing';
import { analyse, momentOf } from './analysis';
import { blockedBy } from './blocked-by';
import { DataStep } from './data-step';
import { inputsOf, isUnsettled } from './entries';
import { PreviewStep } from './preview-step';
import { SettingsStep } from './settings-step';
import { answerSentence } from './standing';
import { startState, todayReducer, type TodayState } from './state';
import { useOpening } from './use-opening';
import { usePlan } from './use-plan';
import { useSuggestions } from './use-suggestions';

/** Forecasts a day anew that has begun: the five moves from this morning's counts to a sheet that stays live until the evening. */
export default function TodayWizard({ intent, memoryKey, detail, onLeave }: JobProps) {
  const speech = useWords();
  const { words, say } = speech;
  const sentences = words.today;
  const { done } = sentences;
  const [state, dispatch] = useReducer(todayReducer, words.sheets.today.sheetName, startState);
  const [round, setRound] = useState(0);
  useOpening({ intent, memoryKey, detail }, dispatch, round);

  const reading = useRegion(state.address, state.edition);
  const { region } = reading;
  const known = useMemo(() => state.known.find(({ address }) => address === state.address) ?? null, [state.known, state.address]);
  const days = useRegion(known?.daysAddress ?? '', state.edition);
  const actual = useRegion(state.way === 'range' ? state.actualAddress : '', state.edition);
  useSuggestions(known, state.goals, dispatch);

  const { day, upTo, before } = state;
  // The clock is asked whenever something changes: an interval may have ended since.
  const now = useMemo(() => momentOf(new Date()), [region, actual.region, day, upTo, state.step]); // eslint-disable-line react-hooks/exhaustive-deps
  const analysis = useMemo(
    () => (region && region.rows > 0 && !days.reading ? analyse({ region, days: days.region ?? null, actual: actual.region ?? null }, { day, upTo, before }, now) : null),
    [region, days.reading, days.region, actual.region, day, upTo, before, now],
  );
  const inputs = useMemo(() => inputsOf(state.entries, analysis?.intervalMinutes ?? 30), [state.entries, analysis?.intervalMinutes]);
  const atHand = usePlan({ analysis, region, actual: actual.region ?? null, known, inputs: isUnsettled(inputs) ? null : inputs, state });
  const check = useTargetCheck(state.step === 'preview' ? atHand?.plan ?? null : null, state.where);
  const { write, cancel } = useWriting(useCallback((writing: Writing) => dispatch({ type: 'writing', writing }), []));

  const go = (step: TodayState['step']) => dispatch({ type: 'go', step });
  const again = () => {
    dispatch({ type: 'again', sheet: words.sheets.today.sheetName });
    setRound(round + 1);
  };
  const written = state.step === 'done' && state.writing.kind === 'written' ? state.writing.sheet : undefined;
  const step = moves(state.step, go, () => { if (atHand) write(atHand.plan, state.where); }, onLeave);
  return (
    <WizardFrame
      title={words.pane.jobs.today.verb} step={state.step} reachable={reachableSteps(state)} onGo={go} onLeave={onLeave}
      heading={written === undefined ? headingOf(state.step, sentences) : say(sentences.done.heading, { sheet: written })}
      primary={{
        label: state.step === 'done' ? sentences.done.home : state.step === 'preview' || state.step === 'write' ? words.writing.write : sentences.next,
        onPress: step.onward, blockedBy: blockedBy({ state, reading, actual, analysis, inputs, atHand, check }, speech), busy: state.writing.kind === 'running',
      }}
      onBack={step.back}
      answer={atHand && state.found !== 'looking' && state.step !== 'done' ? answerSentence(atHand, speech) : undefined}
    >
      {state.step === 'data' && <DataStep state={state} dispatch={dispatch} reading={reading} actual={actual} analysis={analysis} known={known} now={now} />}
      {state.step === 'settings' && analysis && <SettingsStep state={state} dispatch={dispatch} analysis={analysis} known={known} inputs={inputs} />}
      {state.step === 'preview' && <PreviewStep state={state} dispatch={dispatch} atHand={atHand} check={check} actual={actual} now={now} />}
      {state.writing.kind === 'running' && (
        <Progress words={words.writing.writing} done={state.writing.progress?.done} total={state.writing.progress?.total} onCancel={cancel} />
      )}
      {written !== undefined && <SheetDone sheet={written} made={done.made} words={done} hints={[done.type, done.refresh, done.tomorrow]} onAgain={again} />}
    </WizardFrame>
  );
}

function headingOf(step: TodayState['step'], sentences: ReturnType<typeof useWords>['words']['today']): string {
  return { data: sentences.data, settings: sentences.settings, preview: sentences.preview, write: sentences.write, done: sentences.write }[step].heading;
}

/** What the primary button and Back do on each step. */
function moves(step: TodayState['step'], go: (step: TodayState['step']) => void, write: () => void, onLeave: () => void): { onward: () => void; back?: () => void } {
  switch (step) {
    case 'data': return { onward: () => go('settings') };
    case 'settings': return { onward: () => go('preview'), back: () => go('data') };
    case 'preview': return { onward: write, back: () => go('settings') };
    case 'write': return { onward: () => undefined };
    case 'done': return { onward: onLeave };
  }
}
