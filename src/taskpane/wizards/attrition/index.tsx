import { useCallback, useMemo, useReducer, useState } from 'react';
import type { JobProps } from '../../job';
import { useWords } from '../../language-context';
import { Progress, useRegion, WizardFrame, type StepName } from '../../parts';
import { today } from '../roster/today';
import { SheetDone } from '../writing/sheet-done';
import { useTargetCheck } from '../writing/use-target-check';
import { useWriting } from '../writing/use-writing';
import { reachableSteps, type Writing } from '../writing/writing';
import { blockedBy } from './blocked-by';
import { analyse, MOST_ROWS } from './data/analysis';
import { DataStep } from './data/data-step';
import { useOpening } from './opening/use-opening';
import { PreviewStep } from './preview-step';
import { isUnsettled, settledOf } from './settings/entries';
import { SettingsStep } from './settings/settings-step';
import { attritionReducer, startState } from './state';
import { tableOf } from './table-of';
import { usePlan, type PlanAtHand } from './use-plan';

/** Plans for leavers: the five moves from a table of people or months to attrition, tenure, reasons, cost and classes to hire. */
export default function AttritionWizard({ intent, memoryKey, detail, onLeave }: JobProps) {
  const speech = useWords();
  const { words, say } = speech;
  const sentences = words.attrition;
  const { done } = sentences;
  const { sheetName, noReason } = words.sheets.attrition;
  const [state, dispatch] = useReducer(attritionReducer, sheetName, startState);
  const [round, setRound] = useState(0);
  const [now] = useState(() => today());
  useOpening({ intent, memoryKey, detail }, dispatch, round);

  const { kind, chosen, voluntary, dimensions, headcount } = state;
  const reading = useRegion(state.address, state.edition);
  const needReading = useRegion(headcount.on && headcount.from === 'table' ? headcount.address : '', state.edition);
  const { region } = reading;
  const analysis = useMemo(() => (region && region.rows > 0 && region.rows <= MOST_ROWS ? analyse(region, kind, chosen, now) : null), [region, kind, chosen, now]);
  const table = useMemo(() => tableOf(analysis, { chosen, voluntary, dimensions }, noReason), [analysis, chosen, voluntary, dimensions, noReason]);
  const likelyAsOf = analysis?.likelyAsOf ?? now;
  const settled = useMemo(() => settledOf(state.entries, { asOf: likelyAsOf, heads: null }), [state.entries, likelyAsOf]);
  const planned = usePlan(table, isUnsettled(settled) ? null : settled, state, needReading.region);
  const atHand = planned === 'empty' ? null : planned;
  const check = useTargetCheck(state.step === 'preview' ? atHand?.plan ?? null : null, state.where);
  const { write, cancel } = useWriting(useCallback((writing: Writing) => dispatch({ type: 'writing', writing }), []));

  const go = (step: StepName) => dispatch({ type: 'go', step });
  const again = () => {
    dispatch({ type: 'again', sheet: sheetName });
    setRound(round + 1);
  };
  const block = blockedBy({ state, reading, needReading, analysis, settled, atHand: planned, check }, speech);
  const { step, writing } = state;
  const sheets = atHand?.plan.sheets.length ?? 0;
  const onward: Readonly<Record<StepName, () => void>> = {
    data: () => go('settings'), settings: () => go('preview'), preview: () => { if (atHand) write(atHand.plan, state.where); }, write: () => undefined, done: onLeave,
  };
  const back: Partial<Record<StepName, () => void>> = { settings: () => go('data'), preview: () => go('settings') };
  const headings: Readonly<Record<StepName, string>> = {
    data: sentences.data.heading, settings: sentences.settings.heading, preview: sentences.preview.heading, write: sentences.write.heading,
    done: say(done.heading, { sheet: writing.kind === 'written' ? writing.sheet : '' }),
  };
  const primary: Readonly<Record<StepName, string>> = { data: sentences.next, settings: sentences.next, preview: words.writing.write, write: words.writing.write, done: done.home };

  return (
    <WizardFrame
      title={words.pane.jobs.attrition.verb} step={step} reachable={reachableSteps(state)} onGo={go} onLeave={onLeave} heading={headings[step]}
      primary={{ label: primary[step], onPress: onward[step], blockedBy: block, busy: writing.kind === 'running' }} onBack={back[step]}
      answer={atHand && (step === 'settings' || step === 'preview' || step === 'write') ? answer(atHand) : undefined}
    >
      {step === 'data' && <DataStep state={state} dispatch={dispatch} reading={reading} analysis={analysis} asOf={isUnsettled(settled) ? likelyAsOf : settled.settings.asOf} />}
      {step === 'settings' && analysis && (
        <SettingsStep
          state={state} dispatch={dispatch} analysis={analysis} likely={{ asOf: likelyAsOf, heads: atHand?.figures.months.at(-1)?.close ?? null }}
          reasons={table?.kind === 'people' ? table.reasons : []} needReading={needReading} needsFound={atHand?.needsFound ?? 0}
        />
      )}
      {step === 'preview' && <PreviewStep state={state} dispatch={dispatch} atHand={atHand} check={check} />}
      {writing.kind === 'running' && (
        <Progress
          words={writing.progress ? say(sentences.write.stage[writing.progress.stage], { sheets }) : words.writing.writing}
          done={writing.progress?.done} total={writing.progress?.total} onCancel={cancel}
        />
      )}
      {step === 'done' && writing.kind === 'written' && (
        <SheetDone
          sheet={writing.sheet} made={say(done.made, { sheets })} words={done} onAgain={again}
          hints={[done.change, ...(table?.kind === 'people' && table.reasons.length > 0 ? [done.reasons] : []), ...(headcount.on ? [done.plan] : []), done.refresh]}
        />
      )}
    </WizardFrame>
  );

  /** "Attrition 31.2% a year · 54 heads · costs 132,000 a year · 4 classes": the answer so far, in a line. */
  function answer({ figures: { period, months, cost, headcount: plan } }: PlanAtHand): string {
    const parts = [
      period.annual === null ? sentences.answer.none : say(sentences.answer.rate, { rate: period.annual }),
      say(sentences.answer.heads, { heads: months.at(-1)?.close ?? 0 }), say(sentences.answer.cost, { cost: cost.year }),
      ...(plan ? [say(sentences.answer.hires, { hires: plan.months.reduce((sum, { classSize }) => sum + classSize, 0) })] : []),
    ];
    return parts.join(' · ');
  }
}
