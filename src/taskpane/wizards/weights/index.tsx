import { useCallback, useEffect, useMemo, useReducer, useState } from 'react';
import { isFault } from '../../../core/fault';
import { MOST_CHOSEN, weigh, type WeighResult } from '../../../core/kpi/weighing';
import { catalogueWords } from '../../../sheets/kpi/catalogue-words';
import type { JobProps } from '../../job';
import { useWords } from '../../language-context';
import { Progress, useRegion, WizardFrame, type StepName } from '../../parts';
import { useTargetCheck } from '../writing/use-target-check';
import { useWriting } from '../writing/use-writing';
import { reachableSteps, type Writing } from '../writing/writing';
import { answerLine } from './answer-line';
import { blockedBy } from './blocked-by';
import { DataStep } from './data/data-step';
import { DoneStep } from './done-step';
import { PreviewStep } from './preview/preview-step';
import { goToField } from './methods';
import { isReason, requestOf, settled, unreadableTarget } from './settled';
import { ruleOf } from './settings/rule-entries';
import { SettingsStep } from './settings/settings-step';
import { weightsReducer } from './state/reducer';
import { startState } from './state/state';
import { useAnalysis } from './use-analysis';
import { useOpening } from './use-opening';
import { usePlan } from './use-plan';

/** Weighs indicators: the five moves from choosing them to a live sheet of weights. */
export default function WeightsWizard({ intent, memoryKey, detail, onLeave }: JobProps) {
  const speech = useWords();
  const { words, say, locale } = speech;
  const sentences = words.weights;
  const named = useMemo(() => ({ sheet: words.sheets.weights.sheetName, aims: catalogueWords(locale).phrases.aims }), [words, locale]);
  const [state, dispatch] = useReducer(weightsReducer, named, startState);
  const [round, setRound] = useState(0);
  useOpening({ intent, memoryKey, detail }, dispatch, round, named.aims);

  const reading = useRegion(state.address, state.edition);
  const { analysis, level, figures } = useAnalysis(reading, state);
  useEffect(() => {
    const scored = analysis?.figures.columns.map(({ indicator }) => indicator).filter(({ direction }) => direction !== 'context') ?? [];
    // More than can be steered by are offered, and not taken unasked.
    if (scored.length > 1 && scored.length <= MOST_CHOSEN) dispatch({ type: 'offer', indicators: scored });
  }, [analysis]);

  const { items, choice, judgements, goals, rule, cap, shift, step, writing, where } = state;
  const hand = figures?.hand ?? null;
  const settings = useMemo(() => settled({ items, choice, judgements, goals, rule, cap, shift }, hand), [items, choice, judgements, goals, rule, cap, shift, hand]);
  const outcome = useMemo(() => (isReason(settings) ? null : weigh(requestOf(settings))), [settings]);
  const result: WeighResult | null = outcome && !isFault(outcome) ? outcome : null;
  const ready = step === 'preview' || step === 'write' ? !isReason(settings) && unreadableTarget(items) === null : false;
  const plan = usePlan(ready && !isReason(settings) ? settings : null, result, figures, where);
  const check = useTargetCheck(step === 'preview' ? plan : null, where);
  const { write, cancel } = useWriting(useCallback((next: Writing) => dispatch({ type: 'writing', writing: next }), []));

  const go = (next: StepName) => dispatch({ type: 'go', step: next });
  const again = () => {
    dispatch({ type: 'again', named });
    setRound(round + 1);
  };
  const block = blockedBy({ state, reading, reason: isReason(settings) ? settings : null, fault: outcome && isFault(outcome) ? outcome : null, hasPlan: plan !== null, check }, speech);
  const wanted = step === 'settings' && isReason(settings) && settings.reason === 'judgement' ? settings.unsettled : null;
  const onward: Readonly<Record<StepName, () => void>> = {
    data: () => go('settings'), settings: () => go('preview'), preview: () => { if (plan) write(plan, where); }, write: () => undefined, done: onLeave,
  };
  const back: Partial<Record<StepName, () => void>> = { settings: () => go('data'), preview: () => go('settings') };
  const headings: Readonly<Record<StepName, string>> = {
    data: sentences.data.heading, settings: sentences.settings.heading, preview: sentences.preview.heading, write: sentences.write.heading,
    done: writing.kind === 'written' ? say(sentences.done.heading, { sheet: writing.sheet }) : sentences.done.heading,
  };
  const primary: Readonly<Record<StepName, string>> = { data: sentences.next, settings: sentences.next, preview: words.writing.write, write: words.writing.write, done: sentences.done.home };
  const settledRule = ruleOf(rule);
  const total = settledRule && !('rule' in settledRule) ? settledRule.total : 100;

  return (
    <WizardFrame
      title={words.pane.jobs.weights.verb} step={step} reachable={reachableSteps(state)} onGo={go} onLeave={onLeave} heading={headings[step]}
      primary={{ label: primary[step], onPress: onward[step], blockedBy: block, onMend: wanted ? () => goToField(wanted) : undefined, busy: writing.kind === 'running' }} onBack={back[step]}
      answer={result && (step === 'settings' || step === 'preview' || step === 'write') ? answerLine(items, result, total, speech) : undefined}
    >
      {step === 'data' && <DataStep state={state} dispatch={dispatch} reading={reading} analysis={analysis} level={level} />}
      {step === 'settings' && <SettingsStep state={state} dispatch={dispatch} figures={figures} result={outcome} />}
      {step === 'preview' && <PreviewStep state={state} dispatch={dispatch} plan={plan} result={result} figures={figures} settings={isReason(settings) ? null : settings} check={check} />}
      {writing.kind === 'running' && (
        <Progress
          words={writing.progress ? say(sentences.write.stage[writing.progress.stage], { count: items.length }) : words.writing.writing}
          done={writing.progress?.done} total={writing.progress?.total} onCancel={cancel}
        />
      )}
      {step === 'done' && writing.kind === 'written' && <DoneStep sheet={writing.sheet} count={items.length} figures={analysis ? state.address : ''} onAgain={again} />}
    </WizardFrame>
  );
}
