import { useCallback, useEffect, useMemo, useReducer, useState } from 'react';
import { fittedTable, type ShiftRow } from '../../../core/scheduling';
import type { JobProps } from '../../job';
import { useWords } from '../../language-context';
import { Progress, useRegion, WizardFrame, type StepName } from '../../parts';
import { useTargetCheck } from '../writing/use-target-check';
import { useWriting } from '../writing/use-writing';
import { reachableSteps, type Writing } from '../writing/writing';
import { analyse } from './analysis';
import { useAnswer } from './use-answer';
import { blockedBy } from './blocked-by';
import { cardProblem } from './card-problem';
import { coverRequest } from './cover-request';
import { DataStep } from './data-step';
import { DoneStep } from './done-step';
import { isUnsettled, settledOf } from './entries';
import { staffingOf } from './known-staffing';
import { plannedPeople, totalPeople } from './planned-people';
import { PreviewStep } from './preview-step';
import { SettingsStep } from './settings-step';
import { shiftsReducer, startState } from './state';
import { useCover } from './use-cover';
import { useCoverJob } from './use-cover-job';
import { useLevers } from './use-levers';
import { useOpening } from './use-opening';
import { usePlan } from './use-plan';
import { useTableCheck } from './use-table-check';

/** Plans shifts: the five moves from a requirement by interval to a live sheet of shifts with people. */
export default function ShiftsWizard({ intent, memoryKey, detail, onLeave }: JobProps) {
  const speech = useWords();
  const { words, say } = speech;
  const sentences = words.shifts;
  const usualName = words.sheets.shifts.sheetName;
  const [state, dispatch] = useReducer(shiftsReducer, usualName, startState);
  const [round, setRound] = useState(0);
  useOpening({ intent, memoryKey, detail }, dispatch, round);

  const reading = useRegion(state.address, state.edition);
  const { region } = reading;
  const analysis = useMemo(() => (region && region.rows > 0 ? analyse(region, state.chosen, state.week) : null), [region, state.chosen, state.week]);
  const hours = analysis?.hours ?? null;
  const nameOf = useCallback((row: ShiftRow) => sentences.presets[row.name as keyof typeof sentences.presets] ?? row.name, [sentences]);
  useEffect(() => {
    if (hours) dispatch({ type: 'fit', cards: fittedTable(hours).map((row) => ({ ...row, name: nameOf(row) })), goesRound: analysis?.likelyRound ?? false });
  }, [hours, analysis, nameOf]);
  const known = staffingOf(state);
  const lost = known && state.chosen.required === known.chosen.agents.required ? known.shrinkage : 0;
  useEffect(() => dispatch({ type: 'suggest', key: 'shrinkage', value: lost }), [lost]);

  const { method, cards, entries, goesRound } = state;
  const settled = useMemo(() => settledOf({ method, cards: cards ?? [], entries, goesRound }), [method, cards, entries, goesRound]);
  const settings = isUnsettled(settled) ? null : settled;
  const check = useTableCheck(analysis?.reading ?? null, settings);
  const problem = cardProblem(cards ?? [], isUnsettled(settled) ? settled : null, check.fault, speech);
  const asked = useMemo(() => (analysis?.source && settings && !check.fault ? coverRequest(analysis.reading, settings) : null), [analysis, settings, check]);
  const { job, lost: gone } = useCoverJob(asked, settings, state);
  const isAtPlan = state.step === 'preview' || state.step === 'write';
  const cover = useCover(job, isAtPlan && !state.stopped);
  const result = cover.work.kind === 'done' ? cover.work.result : null;
  const levers = useLevers(asked, result, hours, settings?.seconds ?? 0, settings?.seed ?? 1, nameOf);
  const plan = usePlan(analysis, settings, asked, result, state);
  const targetCheck = useTargetCheck(state.step === 'preview' ? plan : null, state.where);
  const { write, cancel } = useWriting(useCallback((writing: Writing) => dispatch({ type: 'writing', writing }), []));

  const go = (step: StepName) => dispatch({ type: 'go', step });
  const again = () => {
    dispatch({ type: 'again', sheet: usualName });
    setRound(round + 1);
  };
  const block = blockedBy({ state, reading, analysis, settled, problem, work: cover.work, hasPlan: plan !== null, check: targetCheck }, speech);
  const answer = useAnswer(analysis, asked, check, result);
  const { step, writing } = state;
  const people = result && settings ? totalPeople(plannedPeople(result, settings.shifts)) : 0;
  const onward: Readonly<Record<StepName, () => void>> = {
    data: () => go('settings'), settings: () => go('preview'), preview: () => { if (plan) write(plan, state.where); }, write: () => undefined, done: onLeave,
  };
  const back: Partial<Record<StepName, () => void>> = { settings: () => go('data'), preview: () => go('settings') };
  const headings: Readonly<Record<StepName, string>> = {
    data: sentences.data.heading, settings: sentences.settings.heading, preview: result ? sentences.outcome.title : sentences.search.heading, write: sentences.write.heading,
    done: writing.kind === 'written' ? say(sentences.done.heading, { sheet: writing.sheet }) : sentences.write.heading,
  };
  const primary: Readonly<Record<StepName, string>> = { data: sentences.next, settings: sentences.next, preview: words.writing.write, write: words.writing.write, done: sentences.done.home };

  return (
    <WizardFrame
      title={words.pane.jobs.shifts.verb} step={step} reachable={reachableSteps(state)} onGo={go} onLeave={onLeave} heading={headings[step]}
      primary={{ label: primary[step], onPress: onward[step], blockedBy: block, busy: writing.kind === 'running' }} onBack={back[step]}
      answer={step === 'settings' ? answer.settings : isAtPlan ? answer.preview : undefined}
    >
      {step === 'data' && <DataStep state={state} dispatch={dispatch} reading={reading} analysis={analysis} />}
      {step === 'settings' && analysis && <SettingsStep state={state} dispatch={dispatch} analysis={analysis} check={check} problem={problem} />}
      {step === 'preview' && analysis && settings && (
        <PreviewStep
          state={state} dispatch={dispatch} analysis={analysis} settings={settings} required={asked?.requirement.people ?? []} cover={cover} lost={gone} levers={levers}
          plan={plan} check={targetCheck}
        />
      )}
      {writing.kind === 'running' && (
        <Progress
          words={writing.progress ? say(sentences.write.stage[writing.progress.stage], { people }) : words.writing.writing}
          done={writing.progress?.done} total={writing.progress?.total} onCancel={cancel}
        />
      )}
      {step === 'done' && writing.kind === 'written' && (
        <DoneStep sheet={writing.sheet} people={people} onAgain={again} />
      )}
    </WizardFrame>
  );
}
