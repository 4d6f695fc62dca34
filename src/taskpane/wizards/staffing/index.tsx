import { useCallback, useEffect, useMemo, useReducer, useState } from 'react';
import type { JobProps } from '../../job';
import { useWords } from '../../language-context';
import { Progress, useRegion, WizardFrame } from '../../parts';
import { useTargetCheck } from '../writing/use-target-check';
import { useWriting } from '../writing/use-writing';
import { reachableSteps, type Writing } from '../writing/writing';
import { analyse } from './analysis';
import { answerSentence } from './answer';
import { blockedBy } from './blocked-by';
import { DataStep } from './data-step';
import { DoneStep } from './done-step';
import { isUnsettled, settingsOf } from './entries';
import { PreviewStep } from './preview-step';
import { RowsChanged } from './rows-changed';
import { SettingsStep } from './settings-step';
import { staffingReducer, startState } from './state';
import type { StaffingState } from './state';
import { useFigures } from './use-figures';
import { useOpening } from './use-opening';
import { usePlan } from './use-plan';

/** Staffs the intervals of a planner's table: the five moves from their calls to a live sheet. */
export default function StaffingWizard({ intent, memoryKey, detail, onLeave }: JobProps) {
  const speech = useWords();
  const { words, say } = speech;
  const sentences = words.staffing;
  const [state, dispatch] = useReducer(staffingReducer, words.sheets.staffing.sheetName, startState);
  const [round, setRound] = useState(0);
  useOpening({ intent, memoryKey, detail }, dispatch, round);

  const reading = useRegion(state.address, state.edition);
  const { region } = reading;
  const analysis = useMemo(() => (region && region.rows > 0 ? analyse(region, state.chosen) : null), [region, state.chosen]);
  const { intervalMinutes, openDays } = analysis ?? { intervalMinutes: null, openDays: null };
  useEffect(() => {
    if (intervalMinutes !== null) dispatch({ type: 'suggest', key: 'intervalMinutes', value: intervalMinutes });
    if (openDays !== null) dispatch({ type: 'suggest', key: 'openDaysPerWeek', value: openDays });
  }, [intervalMinutes, openDays]);

  const ahtFromTable = Boolean(analysis?.columns.aht);
  const settings = useMemo(() => settingsOf(state.entries, ahtFromTable), [state.entries, ahtFromTable]);
  const usable = isUnsettled(settings) || !analysis?.source ? null : settings;
  const work = useFigures(analysis?.rows ?? NO_ROWS, usable);
  const atHand = usePlan(analysis, work, state);
  const check = useTargetCheck(state.step === 'preview' ? atHand?.plan ?? null : null, state.where);
  const { write, cancel } = useWriting(useCallback((writing: Writing) => dispatch({ type: 'writing', writing }), []));

  const go = (step: StaffingState['step']) => dispatch({ type: 'go', step });
  const again = () => {
    dispatch({ type: 'again', sheet: words.sheets.staffing.sheetName });
    setRound(round + 1);
  };
  const block = blockedBy({ state, reading, analysis, settings, atHand, check, current: work.current }, speech);
  const step = moves({ state, go, onLeave, write: () => { if (atHand) write(atHand.plan, state.where); } });
  const rows = analysis?.rows.length ?? 0;

  return (
    <WizardFrame
      title={words.pane.jobs.staffing.verb} step={state.step} reachable={reachableSteps(state)} onGo={go} onLeave={onLeave}
      heading={state.step === 'done' && state.writing.kind === 'written' ? say(sentences.done.heading, { sheet: state.writing.sheet }) : headings(state, sentences)}
      primary={{ label: primaryLabel(state, sentences, words.writing.write), onPress: step.onward, blockedBy: block, busy: state.writing.kind === 'running' }}
      onBack={step.back}
      answer={analysis && atHand && state.step !== 'data' && state.step !== 'done' ? answerSentence(atHand.totals, analysis, speech) : undefined}
    >
      {(state.step === 'data' || state.step === 'preview') && analysis && <RowsChanged found={state.found} rows={rows} />}
      {state.step === 'data' && <DataStep state={state} dispatch={dispatch} reading={reading} analysis={analysis} />}
      {state.step === 'settings' && analysis && <SettingsStep state={state} dispatch={dispatch} analysis={analysis} />}
      {state.step === 'preview' && <PreviewStep state={state} dispatch={dispatch} atHand={atHand} check={check} />}
      {state.writing.kind === 'running' && (
        <Progress
          words={state.writing.progress ? say(sentences.write.stage[state.writing.progress.stage], { rows }) : words.writing.writing}
          done={state.writing.progress?.done} total={state.writing.progress?.total} onCancel={cancel}
        />
      )}
      {state.step !== 'data' && usable && !work.current && state.step !== 'done' && (
        <Progress words={say(sentences.answer.computing, { done: work.done, total: rows })} done={work.done} total={rows} />
      )}
      {state.step === 'done' && state.writing.kind === 'written' && <DoneStep sheet={state.writing.sheet} rows={rows} onAgain={again} />}
    </WizardFrame>
  );
}

const NO_ROWS: readonly never[] = [];

type Sentences = ReturnType<typeof useWords>['words']['staffing'];

function headings({ step }: StaffingState, sentences: Sentences): string {
  return { data: sentences.data, settings: sentences.settings, preview: sentences.preview, write: sentences.write, done: sentences.write }[step].heading;
}

function primaryLabel({ step }: StaffingState, sentences: Sentences, write: string): string {
  if (step === 'preview' || step === 'write') return write;
  return step === 'done' ? sentences.done.home : sentences.next;
}

interface Moves {
  readonly state: StaffingState;
  readonly go: (step: StaffingState['step']) => void;
  readonly write: () => void;
  readonly onLeave: () => void;
}

/** What the primary button and Back do on each step. */
function moves({ state, go, write, onLeave }: Moves): { onward: () => void; back?: () => void } {
  switch (state.step) {
    case 'data': return { onward: () => go('settings') };
    case 'settings': return { onward: () => go('preview'), back: () => go('data') };
    case 'preview': return { onward: write, back: () => go('settings') };
    case 'write': return { onward: () => undefined };
    case 'done': return { onward: onLeave };
  }
}
