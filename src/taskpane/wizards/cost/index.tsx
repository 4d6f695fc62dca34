import { useCallback, useEffect, useMemo, useReducer, useState } from 'react';
import { exampleSettings } from '../../../core/cost/model/defaults';
import { MOST_MONTHS, type CostSettings } from '../../../core/cost/model/settings';
import { isFault } from '../../../core/fault';
import type { JobProps } from '../../job';
import { useWords } from '../../language-context';
import { Progress, useRegion, WizardFrame, type StepName } from '../../parts';
import { SheetDone } from '../writing/sheet-done';
import { useTargetCheck } from '../writing/use-target-check';
import { useWriting } from '../writing/use-writing';
import { reachableSteps, type Writing } from '../writing/writing';
import { ActualsPage } from './actuals/actuals-page';
import { blockedBy } from './blocked-by';
import { BridgePage } from './bridge/bridge-page';
import { monthOf } from './entries';
import { MoneyPage } from './money/money-page';
import { PreviewStep } from './preview-step';
import { isUnsettled, modelSides, settledOf, stepsOf, wayOf } from './settled';
import { analyseMonths, MOST_ROWS } from './source/months-analysis';
import { SourceStep } from './source/source-step';
import { costReducer, SETTINGS_PAGES, startState, type SettingsPage } from './state';
import { totalsOf, type CostTotals } from './totals';
import { useBooked } from './use-booked';
import { useOpening } from './use-opening';
import { FIRST_SHEET, useNames, usePlan } from './use-plan';

/** Revenue is asked for, not supposed: many centres earn none. */
function withoutRevenue(settings: CostSettings): CostSettings {
  return { ...settings, inputs: { ...settings.inputs, revenuePerCall: 0 } };
}

/** Builds a cost workbook: from calls and wages to twelve heads by month, budget against actual, and a bridge, all live. */
export default function CostWizard({ intent, memoryKey, detail, onLeave }: JobProps) {
  const speech = useWords();
  const { words, say } = speech;
  const sentences = words.cost;
  const sheetWords = words.sheets.cost;
  const [state, dispatch] = useReducer(costReducer, { sheet: sheetWords.sheetNames[FIRST_SHEET], example: withoutRevenue(exampleSettings(new Date(), sentences.exampleCurrency)) }, startState);
  const [round, setRound] = useState(0);
  useOpening({ intent, memoryKey, detail }, dispatch, round);

  const reading = useRegion(state.origin.kind === 'table' ? state.address : '', state.edition);
  const { region } = reading;
  const firstMonth = monthOf(state.base.startMonth);
  const analysis = useMemo(() => (region && region.rows > 0 && region.rows <= MOST_ROWS ? analyseMonths(region, state.chosen, firstMonth) : null), [region, state.chosen, firstMonth]);
  useEffect(() => {
    if (!analysis || analysis.first === null) return;
    dispatch({ type: 'suggest', key: 'start', value: analysis.first });
    dispatch({ type: 'suggest', key: 'months', value: Math.min(analysis.months, MOST_MONTHS) });
  }, [analysis]);

  const { reading: bookedReading, accounts, booked, actuals, months } = useBooked(state);
  const table = useMemo(() => (region && analysis ? { region, analysis } : null), [region, analysis]);
  const settled = useMemo(() => settledOf(state, table, actuals), [state, table, actuals]);
  const whole = isUnsettled(settled) ? null : settled;
  const totals = useMemo(() => whole && totalsOf(whole.model), [whole]);
  const sides = useMemo(() => whole && modelSides(whole.model, whole.settings), [whole]);
  const way = wayOf(state, actuals);
  const isBooked = actuals !== null;
  const steps = useMemo(() => (whole && (way !== 'actual' || isBooked) ? stepsOf(whole) : null), [whole, way, isBooked]);
  const names = useNames(state.step === 'settings' || state.step === 'preview', state);
  const planned = usePlan(state.step === 'preview' || state.step === 'write' ? whole : null, names, state.chosen);
  const plan = isFault(planned) ? null : planned;
  const check = useTargetCheck(state.step === 'preview' ? plan : null, state.where);
  const { write, cancel } = useWriting(useCallback((writing: Writing) => dispatch({ type: 'writing', writing }), []));

  const go = (step: StepName, page: SettingsPage = 'money') => dispatch({ type: 'go', step, page });
  const again = () => {
    dispatch({ type: 'again', sheet: sheetWords.sheetNames[FIRST_SHEET] });
    setRound(round + 1);
  };
  const block = blockedBy({ state, reading, analysis, bookedReading, accounts, booked, settled, plan: planned, check }, speech);
  const { step, page, writing } = state;
  const place = SETTINGS_PAGES.indexOf(page);
  const [before, after] = [SETTINGS_PAGES[place - 1], SETTINGS_PAGES[place + 1]];
  const onward: Readonly<Record<StepName, () => void>> = {
    data: () => go('settings'), settings: () => (after ? go('settings', after) : go('preview', page)), preview: () => { if (plan) write(plan, state.where); }, write: () => undefined, done: onLeave,
  };
  const back: Partial<Record<StepName, () => void>> = { settings: () => (before ? go('settings', before) : go('data')), preview: () => go('settings', 'bridge') };
  const headings: Readonly<Record<StepName, string>> = {
    data: sentences.source.heading, settings: sentences[page].heading, preview: sentences.preview.heading, write: sentences.write.heading,
    done: writing.kind === 'written' ? say(sentences.done.heading, { sheet: names?.cost ?? writing.sheet }) : sentences.write.heading,
  };
  const primary: Readonly<Record<StepName, string>> = { data: sentences.next, settings: sentences.next, preview: words.writing.write, write: words.writing.write, done: sentences.done.home };

  return (
    <WizardFrame
      title={words.pane.jobs.cost.verb} step={step} page={step === 'settings' ? page : undefined} reachable={reachableSteps(state)} onGo={(to) => go(to)} onLeave={onLeave} heading={headings[step]}
      primary={{ label: primary[step], onPress: onward[step], blockedBy: block, busy: writing.kind === 'running' }} onBack={back[step]}
      answer={totals && step !== 'done' ? answer(totals) : undefined}
    >
      {step === 'data' && <SourceStep state={state} dispatch={dispatch} reading={reading} analysis={analysis} />}
      {step === 'settings' && page === 'money' && <MoneyPage state={state} dispatch={dispatch} analysis={analysis} totals={totals} />}
      {step === 'settings' && page === 'actuals' && (
        <ActualsPage state={state} dispatch={dispatch} reading={bookedReading} accounts={accounts} booked={booked} months={months} sheet={names?.actuals ?? sheetWords.sheetNames.actuals} />
      )}
      {step === 'settings' && page === 'bridge' && <BridgePage state={state} dispatch={dispatch} way={way} isBooked={isBooked} sides={sides} steps={steps} />}
      {step === 'preview' && <PreviewStep state={state} dispatch={dispatch} plan={plan} totals={totals} steps={steps} way={way} check={check} />}
      {writing.kind === 'running' && (
        <Progress
          words={writing.progress ? say(sentences.write.stage[writing.progress.stage], { months: months.count }) : words.writing.writing}
          done={writing.progress?.done} total={writing.progress?.total} onCancel={cancel}
        />
      )}
      {step === 'done' && writing.kind === 'written' && names && (
        <SheetDone
          sheet={names.cost} made={say(sentences.done.made, { sheets: Object.keys(names).length, months: months.count })} words={sentences.done} onAgain={again}
          hints={[say(sentences.done.change, { inputs: names[FIRST_SHEET] }), say(sentences.done.book, { actuals: names.actuals }), sentences.done.share, sentences.done.refresh]}
        />
      )}
    </WizardFrame>
  );

  /** "1,234,567 CNY in 12 months · 12.34 per call · EBITDA 98,765": the answer so far, in a line. */
  function answer({ total, perCall, revenue, ebitda, months: count }: CostTotals): string {
    const facts = { total, currency: state.currency, months: count, perCall: perCall ?? 0 };
    const line = say(perCall === null ? sentences.noCalls : sentences.answer, facts);
    return revenue > 0 ? say(sentences.answerEbitda, { answer: line, ebitda }) : line;
  }
}
