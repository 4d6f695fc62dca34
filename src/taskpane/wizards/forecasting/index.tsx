import { useCallback, useEffect, useMemo, useReducer, useState } from 'react';
import type { NamedDay } from '../../../core/forecasting';
import type { JobProps } from '../../job';
import { useWords } from '../../language-context';
import { Progress, useRegion, WizardFrame } from '../../parts';
import { useTargetCheck } from '../writing/use-target-check';
import { useWriting } from '../writing/use-writing';
import { reachableSteps, type Writing } from '../writing/writing';
import type { Analysis } from './analysis';
import { answerOf } from './answer';
import { blockedBy } from './blocked-by';
import { computingSentence } from './computing-sentence';
import { DataStep } from './data-step';
import { DoneStep } from './done-step';
import { PreviewStep } from './preview-step';
import { SettingsStep } from './settings-step';
import { forecastReducer, startState, type ForecastState } from './state';
import { useAnalysis } from './use-analysis';
import { useForecasts } from './use-forecasts';
import { useOpening } from './use-opening';
import { usePlan } from './use-plan';
import { yearOfHistory } from './top-down-settings';
import { useRuns, type QueueRun } from './use-runs';
import { useTaken } from './use-taken';
import { useTopDownPlan } from './use-top-down-plan';

/** Forecasts calls from a planner's history: the five moves from their table to live sheets. */
export default function ForecastWizard({ intent, memoryKey, detail, onLeave }: JobProps) {
  const speech = useWords();
  const { words, say } = speech;
  const sentences = words.forecast;
  const usualName = words.sheets.forecast.sheetName;
  const [state, dispatch] = useReducer(forecastReducer, usualName, startState);
  const [round, setRound] = useState(0);
  useOpening({ intent, memoryKey, detail }, dispatch, round);

  const { choices, step, stopped } = state;
  const reading = useRegion(state.address, state.edition);
  const eventsReading = useRegion(choices.eventsAddress, state.edition);
  const { analysis, inRun, leftOut, fault, named } = useAnalysis(reading.region, choices, eventsReading.region);
  const queueRuns = useRuns(inRun, named.days, choices);
  const { place, start, namedDays } = useMemo(() => lookedAt(queueRuns, analysis), [queueRuns, analysis]);
  const history = analysis?.prepared.history;
  const { way } = choices;
  const jobs = useMemo(() => {
    const known = queueRuns.flatMap(({ job }) => job ?? []);
    return known.length > 0 && known.length === queueRuns.length ? known : null;
  }, [queueRuns]);
  const working = (step === 'settings' || step === 'preview' || step === 'write' || step === 'done') && way === 'history' && !stopped;
  const work = useForecasts(jobs, working);
  const taken = useTaken(step === 'preview', state.writing.kind);
  const year = useMemo(() => (history && way === 'top-down' ? yearOfHistory(history, namedDays) : null), [history, way, namedDays]);
  useEffect(() => {
    if (!year) return;
    dispatch({ type: 'suggest', key: 'year', value: year.nextYear });
    dispatch({ type: 'suggest', key: 'annualVolume', value: year.annualVolume });
  }, [year]);
  const topDown = useTopDownPlan(reading.region, year, namedDays, state);
  const fromHistory = usePlan({ region: reading.region, queueRuns, shown: place, leftOut, work, state, taken });
  const atHand = way === 'top-down' ? topDown : fromHistory;
  const { sheetName, topDownSheet, queues: { sheetName: queuesSheetName } } = words.sheets.forecast;
  const wanted = way === 'top-down' ? topDownSheet : choices.all ? queuesSheetName : sheetName;
  useEffect(() => {
    for (const from of [sheetName, topDownSheet, queuesSheetName]) if (from !== wanted) dispatch({ type: 'usual-name', from, to: wanted });
  }, [wanted, sheetName, topDownSheet, queuesSheetName]);
  const check = useTargetCheck(step === 'preview' ? atHand?.plan ?? null : null, state.where);
  const { write, cancel } = useWriting(useCallback((writing: Writing) => dispatch({ type: 'writing', writing }), []));

  const go = (to: ForecastState['step']) => dispatch({ type: 'go', step: to });
  const again = () => {
    dispatch({ type: 'again', sheet: usualName });
    setRound(round + 1);
  };
  const block = blockedBy({ state, reading, eventsReading, analysis, inRun, start, year, named, work, atHand, check }, speech);
  const move = moves({ state, go, onLeave, write: () => { if (atHand) write(atHand.plan, state.where); } });
  const written = state.writing.kind === 'written' ? state.writing.sheet : null;

  return (
    <WizardFrame
      title={words.pane.jobs.forecast.verb} step={step} reachable={reachableSteps(state)} onGo={go} onLeave={onLeave}
      heading={step === 'done' && written !== null ? say(sentences.done.heading, { sheet: written }) : headings(state, sentences)}
      primary={{ label: primaryLabel(state, sentences, words.writing.write), onPress: move.onward, blockedBy: block, busy: state.writing.kind === 'running' }}
      onBack={move.back}
      answer={step === 'settings' || step === 'preview' ? answerOf(choices, work, speech) : undefined}
    >
      {step === 'data' && <DataStep state={state} dispatch={dispatch} reading={reading} fault={fault} analysis={analysis} leftOut={leftOut} eventsReading={eventsReading} named={named} />}
      {step === 'settings' && analysis && start && <SettingsStep state={state} dispatch={dispatch} analysis={analysis} start={start} year={year} />}
      {step === 'settings' && work.kind === 'running' && <Progress words={computingSentence(work, inRun, speech)} share={work.share} />}
      {step === 'preview' && analysis && (
        <PreviewStep
          state={state} dispatch={dispatch} analysis={inRun[place] ?? analysis} inRun={inRun} leftOut={leftOut} work={work} run={work.kind === 'done' ? work.runs[place] ?? null : null}
          atHand={atHand} check={check}
        />
      )}
      {state.writing.kind === 'running' && (
        <Progress
          words={state.writing.progress ? say(sentences.write.stage[state.writing.progress.stage], { rows: atHand?.rows ?? 0 }) : words.writing.writing}
          done={state.writing.progress?.done} total={state.writing.progress?.total} onCancel={cancel}
        />
      )}
      {step === 'done' && written !== null && (
        <DoneStep
          way={way} queues={way === 'history' ? inRun.map(({ queue }) => queue) : []} queue={inRun[place]?.queue ?? null} dispatch={dispatch}
          sheet={written} rows={atHand?.rows ?? 0} intervals={atHand?.intervals ?? null} onAgain={again}
        />
      )}
    </WizardFrame>
  );
}

const NO_DAYS: readonly NamedDay[] = [];

/** The run of the queue that is looked at, the first where that cannot be forecast; and where all of them start from. */
function lookedAt(queueRuns: readonly QueueRun[], analysis: Analysis | null) {
  const place = Math.max(0, queueRuns.findIndex((run) => run.analysis === analysis));
  const starts = queueRuns.flatMap(({ start }) => start ?? []);
  const start = starts.length === 0 ? null : { lastDay: Math.max(...starts.map(({ lastDay }) => lastDay)), intervals: Math.max(...starts.map(({ intervals }) => intervals)) };
  return { place, start, namedDays: queueRuns[place]?.namedDays ?? NO_DAYS };
}

type Sentences = ReturnType<typeof useWords>['words']['forecast'];

function headings({ step }: ForecastState, sentences: Sentences): string {
  return { data: sentences.data, settings: sentences.settings, preview: sentences.preview, write: sentences.write, done: sentences.write }[step].heading;
}

function primaryLabel({ step }: ForecastState, sentences: Sentences, write: string): string {
  if (step === 'preview' || step === 'write') return write;
  return step === 'done' ? sentences.done.home : sentences.next;
}

interface Moves {
  readonly state: ForecastState;
  readonly go: (step: ForecastState['step']) => void;
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
