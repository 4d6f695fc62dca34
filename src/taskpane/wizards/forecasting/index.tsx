import { useCallback, useEffect, useMemo, useReducer, useState } from 'react';
import type { NamedDay } from '../../../core/forecasting';
import type { ForecastJob } from '../../../workers/forecasting';
import type { JobProps } from '../../job';
import { useWords } from '../../language-context';
import { Progress, useRegion, WizardFrame } from '../../parts';
import { useTargetCheck } from '../writing/use-target-check';
import { useWriting } from '../writing/use-writing';
import { reachableSteps, type Writing } from '../writing/writing';
import { answerOf } from './answer';
import { blockedBy } from './blocked-by';
import { DataStep } from './data-step';
import { DoneStep } from './done-step';
import { horizonDays, startOf } from './horizon';
import { handledOf } from './handled';
import { PreviewStep } from './preview-step';
import { SettingsStep } from './settings-step';
import { forecastReducer, startState, type ForecastState } from './state';
import { useAnalysis } from './use-analysis';
import { useForecast } from './use-forecast';
import { useOpening } from './use-opening';
import { usePlan } from './use-plan';
import { yearOfHistory } from './top-down-settings';
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
  const { analysis, fault, named } = useAnalysis(reading.region, choices, eventsReading.region);
  const history = analysis?.prepared.history;
  const start = useMemo(() => (history ? startOf(history) : null), [history]);

  const namedDays = useMemo(() => [...named.days ?? NO_DAYS, ...(analysis?.prepared.events ?? []).flatMap(({ days }) => days)], [named.days, analysis?.prepared.events]);
  const days = start && horizonDays(choices, start);
  const ready = named.days !== null;
  const { level, method, way } = choices;
  const handled = useMemo(() => (analysis ? handledOf(analysis.queue) : undefined), [analysis]);
  const job = useMemo((): ForecastJob | null => {
    if (!history || !ready || days === null) return null;
    const levels = [...new Set([Number(level), ...USUAL_LEVELS])].sort((a, b) => a - b);
    return { history, namedDays, horizonDays: days, levels, method, handled };
  }, [history, ready, namedDays, days, level, method, handled]);
  const working = (step === 'settings' || step === 'preview' || step === 'write' || step === 'done') && way === 'history' && !stopped;
  const work = useForecast(job, working);
  const taken = useTaken(step === 'preview', state.writing.kind);
  const year = useMemo(() => (history && way === 'top-down' ? yearOfHistory(history, namedDays) : null), [history, way, namedDays]);
  useEffect(() => {
    if (!year) return;
    dispatch({ type: 'suggest', key: 'year', value: year.nextYear });
    dispatch({ type: 'suggest', key: 'annualVolume', value: year.annualVolume });
  }, [year]);
  const topDown = useTopDownPlan(reading.region, year, namedDays, state);
  const fromHistory = usePlan({ region: reading.region, analysis, work, state, namedDays, taken });
  const atHand = way === 'top-down' ? topDown : fromHistory;
  const { sheetName, topDownSheet } = words.sheets.forecast;
  useEffect(() => {
    dispatch(way === 'top-down' ? { type: 'usual-name', from: sheetName, to: topDownSheet } : { type: 'usual-name', from: topDownSheet, to: sheetName });
  }, [way, sheetName, topDownSheet]);
  const check = useTargetCheck(step === 'preview' ? atHand?.plan ?? null : null, state.where);
  const { write, cancel } = useWriting(useCallback((writing: Writing) => dispatch({ type: 'writing', writing }), []));

  const go = (to: ForecastState['step']) => dispatch({ type: 'go', step: to });
  const again = () => {
    dispatch({ type: 'again', sheet: usualName });
    setRound(round + 1);
  };
  const block = blockedBy({ state, reading, eventsReading, analysis, start, year, named, work, atHand, check }, speech);
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
      {step === 'data' && <DataStep state={state} dispatch={dispatch} reading={reading} fault={fault} analysis={analysis} eventsReading={eventsReading} named={named} />}
      {step === 'settings' && analysis && start && <SettingsStep state={state} dispatch={dispatch} analysis={analysis} start={start} year={year} />}
      {step === 'settings' && work.kind === 'running' && <Progress words={say(sentences.answer.computing, { share: work.share })} share={work.share} />}
      {step === 'preview' && analysis && <PreviewStep state={state} dispatch={dispatch} analysis={analysis} work={work} atHand={atHand} check={check} />}
      {state.writing.kind === 'running' && (
        <Progress
          words={state.writing.progress ? say(sentences.write.stage[state.writing.progress.stage], { rows: atHand?.rows ?? 0 }) : words.writing.writing}
          done={state.writing.progress?.done} total={state.writing.progress?.total} onCancel={cancel}
        />
      )}
      {step === 'done' && written !== null && (
        <DoneStep way={way} sheet={written} rows={atHand?.rows ?? 0} intervals={atHand?.intervals ?? null} onAgain={again} />
      )}
    </WizardFrame>
  );
}

const NO_DAYS: readonly NamedDay[] = [];
/** Beside the level asked for: what planners plan with, and what they warn with. */
const USUAL_LEVELS = [0.8, 0.95] as const;

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
