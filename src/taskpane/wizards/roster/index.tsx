import { useCallback, useMemo, useReducer, useState } from 'react';
import type { JobProps } from '../../job';
import { useWords } from '../../language-context';
import { Progress, useRegion, WizardFrame, type StepName } from '../../parts';
import { useTargetCheck } from '../writing/use-target-check';
import { useWriting } from '../writing/use-writing';
import { reachableSteps, type Writing } from '../writing/writing';
import { blockedBy } from './blocked-by';
import { capacityOf } from './capacity';
import { DataStep } from './data-step';
import { DoneStep } from './done-step';
import { fallbackOf, isUnsettled, settledOf } from './entries';
import { daysOf, firstDayOnOffer } from './horizon';
import { analysePeople, MOST_ROWS } from './people-analysis';
import { PreviewStep } from './preview-step';
import { SettingsStep } from './settings-step';
import { rosterReducer, startState } from './state';
import { today } from './today';
import { useLevers } from './use-levers';
import { useOpening } from './use-opening';
import { usePeopleTable } from './use-people-table';
import { usePlan } from './use-plan';
import { useRosterShifts, useTask } from './use-request';
import { useSearch } from './use-search';
import { useShifts } from './use-shifts';

/** Plans a roster: the five moves from planned shifts and a table of people to who works when. */
export default function RosterWizard({ intent, memoryKey, detail, onLeave }: JobProps) {
  const speech = useWords();
  const { words, say } = speech;
  const sentences = words.roster;
  const usualName = words.sheets.roster.sheetName;
  const [state, dispatch] = useReducer(rosterReducer, usualName, startState);
  const [round, setRound] = useState(0);
  useOpening({ intent, memoryKey, detail }, dispatch, round);
  const { step, writing, standing } = state;

  const shifts = useShifts(state.sheets, state.shiftsKey, state.edition);
  const coded = useRosterShifts(shifts, standing);
  const demand = shifts?.kind === 'read' ? shifts.demand : null;
  const firstDay = state.firstDay ?? firstDayOnOffer(demand?.firstDay ?? null, today());
  const days = daysOf(state.entries.weeks ?? fallbackOf('weeks') ?? 1);
  const table = usePeopleTable(shifts, firstDay, dispatch);
  const reading = useRegion(state.address, state.edition);
  const { region } = reading;
  const analysis = useMemo(() => (
    region && region.rows > 0 && region.rows <= MOST_ROWS && coded.length > 0 ? analysePeople(region, state.chosen, { firstDay, days, shifts: coded }) : null
  ), [region, state.chosen, firstDay, days, coded]);

  const settled = useMemo(() => settledOf(state.entries, state.others), [state.entries, state.others]);
  const task = useTask(shifts, coded, analysis, isUnsettled(settled) ? null : settled, firstDay, standing);
  const capacity = useMemo(() => task && capacityOf(task.request.people, task.request.shifts, task.request.required, task.request.intervalMinutes, task.request.rules), [task]);
  const search = useSearch(task, step === 'preview');
  const { work } = search;
  const result = work.kind === 'done' ? work.result : null;
  const levers = useLevers(task, result);
  const made = useMemo(() => (
    task && result && shifts?.kind === 'read' && region && analysis ? { request: task.request, result, search: { seed: task.seed, seconds: task.seconds }, shifts, region, analysis, standing, where: state.where } : null
  ), [task, result, shifts, region, analysis, standing, state.where]);
  const planned = usePlan(made);
  const check = useTargetCheck(step === 'preview' ? planned?.plan ?? null : null, state.where);
  const { write, cancel } = useWriting(useCallback((next: Writing) => dispatch({ type: 'writing', writing: next }), []));

  const go = (next: StepName) => dispatch({ type: 'go', step: next });
  const again = () => {
    dispatch({ type: 'again', sheet: usualName });
    setRound(round + 1);
  };
  const block = blockedBy({ state, shifts, reading, analysis, settled, search, planned, check }, speech);
  const onward: Readonly<Record<StepName, () => void>> = {
    data: () => go('settings'), settings: () => go('preview'), preview: () => { if (planned) write(planned.plan, state.where); }, write: () => undefined, done: onLeave,
  };
  const back: Partial<Record<StepName, () => void>> = { settings: () => go('data'), preview: () => go('settings') };
  const headings: Readonly<Record<StepName, string>> = {
    data: sentences.data.heading, settings: sentences.settings.heading, preview: sentences.preview.heading, write: sentences.write.heading,
    done: writing.kind === 'written' ? say(sentences.done.heading, { sheet: writing.sheet }) : sentences.write.heading,
  };
  const primary: Readonly<Record<StepName, string>> = { data: sentences.next, settings: sentences.next, preview: words.writing.write, write: words.writing.write, done: sentences.done.home };
  const people = task?.request.people.length ?? 0;

  return (
    <WizardFrame
      title={words.pane.jobs.roster.verb} step={step} reachable={reachableSteps(state)} onGo={go} onLeave={onLeave} heading={headings[step]}
      primary={{ label: primary[step], onPress: onward[step], blockedBy: block, busy: writing.kind === 'running' }} onBack={back[step]} answer={answer()}
    >
      {step === 'data' && <DataStep state={state} dispatch={dispatch} shifts={shifts} reading={reading} analysis={analysis} table={table} />}
      {step === 'settings' && demand && analysis && (
        <SettingsStep
          state={state} dispatch={dispatch} demand={demand} firstDay={firstDay} capacity={capacity}
          skills={[...new Set(analysis.people.flatMap(({ skills }) => skills))]} hasShared={analysis.people.some(({ shared }) => shared)}
        />
      )}
      {step === 'preview' && <PreviewStep state={state} dispatch={dispatch} task={task} search={search} planned={planned} levers={levers} check={check} />}
      {writing.kind === 'running' && (
        <Progress
          words={writing.progress ? say(sentences.write.stage[writing.progress.stage], { people }) : words.writing.writing}
          done={writing.progress?.done} total={writing.progress?.total} onCancel={cancel}
        />
      )}
      {step === 'done' && writing.kind === 'written' && planned && task && (
        <DoneStep names={planned.names} sheet={writing.sheet} people={people} days={task.request.days} onAgain={again} />
      )}
    </WizardFrame>
  );

  /** "People cover 96.0% of the hours required", and once a roster is found what it comes to. */
  function answer(): string | undefined {
    if (step === 'data' || step === 'done' || !capacity) return undefined;
    const cover = `${say(sentences.answer.cover, { share: capacity.share })} · ${say(sentences.answer.hours, { given: capacity.given, needed: capacity.needed })}`;
    if (step === 'settings' || !result) return cover;
    const wishes = result.shares.reduce((sum, { wishesKept, wishesBroken }) => sum + wishesKept + wishesBroken.length, 0);
    const kept = result.shares.reduce((sum, { wishesKept }) => sum + wishesKept, 0);
    return say(sentences.answer.found, { broken: result.breaches.length, under: result.underHours, kept, wishes });
  }
}
