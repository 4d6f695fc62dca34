import { useCallback, useEffect, useMemo, useReducer } from 'react';
import type { Plan } from '../../../sheets/plan';
import { scenarioPlan } from '../../../sheets/scenario/scenario-plan';
import type { JobProps } from '../../job';
import { useWords } from '../../language-context';
import { PlanChart, PlanPreview, Progress, WizardFrame } from '../../parts';
import { builtVersion } from '../../version';
import { useWorkbook } from '../../workbook-context';
import { SheetDone } from '../writing/sheet-done';
import { Target } from '../writing/target';
import { useTargetCheck } from '../writing/use-target-check';
import { useWriting } from '../writing/use-writing';
import { reachableSteps, sheetOf, type Writing } from '../writing/writing';
import { answerSentence } from './answer';
import { AxesStep } from './axes-step';
import { BaseStep } from './base-step';
import { blockedBy, makeable } from './blocked-by';
import { settingsOf } from './entries';
import { rememberedScenario } from './remembered';
import { scenarioReducer, startState, type ScenarioState } from './state';

/** Varies one or two inputs of a base case, and writes the table as live formulas. */
export default function ScenarioWizard({ intent, memoryKey, onLeave }: JobProps) {
  const speech = useWords();
  const { words, say, locale } = speech;
  const sentences = words.scenario;
  const { done } = sentences;
  const usualName = words.sheets.scenario.sheetName;
  const [state, dispatch] = useReducer(scenarioReducer, usualName, startState);
  const port = useWorkbook();

  useEffect(() => {
    if (intent === 'start' || memoryKey === undefined) return;
    let stale = false;
    void rememberedScenario(port, memoryKey).then((remembered) => {
      if (remembered && !stale) dispatch({ type: 'restore', ...remembered, step: intent === 'refresh' ? 'preview' : 'data' });
    });
    return () => {
      stale = true;
    };
  }, [port, intent, memoryKey]);

  const settings = useMemo(() => settingsOf(state.entries), [state.entries]);
  const ready = useMemo(() => makeable(settings), [settings]);
  const sheetName = sheetOf(state.where);
  const plan = useMemo((): Plan | null => {
    if (!ready) return null;
    const made = scenarioPlan({ settings: ready, words: words.sheets.scenario, locale, writtenAt: new Date(), version: builtVersion() });
    return { ...made, sheets: made.sheets.map((sheet) => ({ ...sheet, name: sheetName === '' ? sheet.name : sheetName })) };
  }, [ready, words, locale, sheetName]);
  const check = useTargetCheck(state.step === 'preview' ? plan : null, state.where);
  const { write, cancel } = useWriting(useCallback((writing: Writing) => dispatch({ type: 'writing', writing }), []));

  const go = (step: ScenarioState['step']) => dispatch({ type: 'go', step });
  const written = state.step === 'done' && state.writing.kind === 'written' ? state.writing.sheet : undefined;
  const step = moves(state.step, go, () => { if (plan) write(plan, state.where); }, onLeave);
  return (
    <WizardFrame
      title={sentences.title} step={state.step} reachable={reachableSteps(state)} onGo={go} onLeave={onLeave}
      heading={written === undefined ? headingOf(state.step, sentences) : say(sentences.done.heading, { sheet: written })}
      primary={{
        label: state.step === 'done' ? sentences.done.home : state.step === 'preview' || state.step === 'write' ? words.writing.write : sentences.next,
        onPress: step.onward, blockedBy: blockedBy(state, settings, check, speech), busy: state.writing.kind === 'running',
      }}
      onBack={step.back}
      answer={ready && state.step !== 'done' ? answerSentence(ready, speech) : undefined}
    >
      {state.step === 'data' && <BaseStep state={state} dispatch={dispatch} />}
      {state.step === 'settings' && <AxesStep state={state} dispatch={dispatch} settings={settings} />}
      {state.step === 'preview' && (
        <>
          <Target where={state.where} writing={state.writing} check={check} usualName={usualName} onChange={(where) => dispatch({ type: 'where', where })} />
          {plan && <PlanPreview plan={plan} />}
          {plan?.sheets.map((sheet) => sheet.charts.map((chart) => <PlanChart key={chart.name} sheet={sheet} chart={chart} />))}
        </>
      )}
      {state.writing.kind === 'running' && (
        <Progress words={words.writing.writing} done={state.writing.progress?.done} total={state.writing.progress?.total} onCancel={cancel} />
      )}
      {written !== undefined && (
        <SheetDone
          sheet={written} made={done.made} words={done} hints={[done.change, done.steps, done.open]}
          onAgain={() => dispatch({ type: 'again', sheet: usualName })}
        />
      )}
    </WizardFrame>
  );
}

function headingOf(step: ScenarioState['step'], sentences: ReturnType<typeof useWords>['words']['scenario']): string {
  return { data: sentences.base, settings: sentences.steps, preview: sentences.preview, write: sentences.write, done: sentences.write }[step].heading;
}

/** What the primary button and Back do on each step. */
function moves(step: ScenarioState['step'], go: (step: ScenarioState['step']) => void, write: () => void, onLeave: () => void): { onward: () => void; back?: () => void } {
  switch (step) {
    case 'data': return { onward: () => go('settings') };
    case 'settings': return { onward: () => go('preview'), back: () => go('data') };
    case 'preview': return { onward: write, back: () => go('settings') };
    case 'write': return { onward: () => undefined };
    case 'done': return { onward: onLeave };
  }
}
