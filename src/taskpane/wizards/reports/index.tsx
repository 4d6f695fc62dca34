import { useCallback, useMemo, useReducer, useState } from 'react';
import { catalogueWords } from '../../../sheets/kpi/catalogue-words';
import { picturesFor } from '../../../sheets/reports/pictures';
import { RAW_KINDS } from '../../../sheets/reports/raw-table';
import { REPORT_KINDS } from '../../../sheets/reports/request';
import type { JobProps } from '../../job';
import { useWords } from '../../language-context';
import { Progress, WizardFrame, type StepName } from '../../parts';
import { useWorkbook } from '../../workbook-context';
import { SheetDone } from '../writing/sheet-done';
import { useTargetCheck } from '../writing/use-target-check';
import { useWriting } from '../writing/use-writing';
import { reachableSteps, type Writing } from '../writing/writing';
import { blockedBy } from './blocked-by';
import { doneHints } from './done-hints';
import { PreviewStep } from './preview-step';
import { isUnsettled, settledOf } from './settings/entries';
import { periodsAtHand, periodsNow } from './settings/periods';
import { SettingsStep } from './settings/settings-step';
import { writeMonths } from './settings/written-period';
import { reportsReducer, startState } from './state';
import { DataStep } from './tables/data-step';
import { keepTables } from './tables/known-columns';
import { spanOf } from './tables/span';
import { useSample } from './tables/use-sample';
import { useTables } from './tables/use-tables';
import { useOpening } from './use-opening';
import { usePlan } from './use-plan';

/** Makes reports: the five moves from a planner's raw tables to live daily, weekly, monthly and outbound sheets with pictures. */
export default function ReportsWizard({ intent, memoryKey, onLeave }: JobProps) {
  const port = useWorkbook();
  const speech = useWords();
  const { words, say, locale, numbersIn } = speech;
  const sentences = words.reports;
  const [state, dispatch] = useReducer(reportsReducer, undefined, startState);
  const [round, setRound] = useState(0);
  const catalogue = useMemo(() => catalogueWords(locale), [locale]);
  useOpening({ intent, memoryKey }, dispatch, round);
  const sample = useSample(dispatch);

  const read = useTables(state.tables, state.edition);
  const { raw: tables } = read;
  const pictures = useMemo(() => picturesFor(tables), [tables]);
  const chosen = useMemo(() => (state.reports ?? REPORT_KINDS).filter((kind) => pictures.some(({ report, lacks }) => report === kind && lacks.length === 0)), [state.reports, pictures]);
  const { entries, weekStartsOn, choices } = state;
  const atHandPeriods = useMemo(() => periodsAtHand(tables, weekStartsOn), [tables, weekStartsOn]);
  const periods = useMemo(() => periodsNow(state.periods, atHandPeriods, tables.outbound ? spanOf(tables.outbound.table) : null), [state.periods, atHandPeriods, tables]);
  const settled = useMemo(() => settledOf({ entries, periods, weekStartsOn, choices }), [entries, periods, weekStartsOn, choices]);
  const settings = isUnsettled(settled) ? null : settled;
  const atHand = usePlan({ state, read, reports: chosen, settings, catalogue });
  const check = useTargetCheck(state.step === 'preview' ? atHand?.plan ?? null : null, atHand?.where ?? state.where);
  const { write, cancel } = useWriting(useCallback((writing: Writing) => dispatch({ type: 'writing', writing }), []));

  const keep = () => void keepTables(port, RAW_KINDS.flatMap((kind) => {
    const found = read.found[kind];
    return found ? [{ kind, found }] : [];
  }));
  const go = (step: StepName) => dispatch({ type: 'go', step });
  const leaveEditor = () => dispatch({ type: 'edit', kind: null });
  const again = () => {
    dispatch({ type: 'again' });
    setRound(round + 1);
  };
  const { step, writing, editing } = state;
  const inEditor = step === 'data' && editing !== null;
  const block = blockedBy({ state, read, chosen, settled, atHand, check, catalogue }, speech);
  const onward: Readonly<Record<StepName, () => void>> = {
    data: inEditor ? leaveEditor : () => { keep(); go('settings'); }, settings: () => go('preview'), preview: () => { if (atHand) write(atHand.plan, atHand.where); }, write: () => undefined, done: onLeave,
  };
  const back: Partial<Record<StepName, () => void>> = { settings: () => go('data'), preview: () => go('settings'), ...(inEditor && { data: leaveEditor }) };
  const sheets = atHand?.plan.sheets.map(({ name }) => name) ?? [];
  const count = { reports: sheets.length, pictures: atHand?.plan.sheets.reduce((sum, { charts }) => sum + charts.length, 0) ?? 0 };
  const headings: Readonly<Record<StepName, string>> = {
    data: editing === null ? sentences.data.heading : say(sentences.data.headingOf, { kind: sentences.kindsInside[editing] }), settings: sentences.settings.heading, preview: sentences.preview.heading, write: sentences.write.heading,
    done: writing.kind === 'written' ? say(sentences.done.heading, { sheet: writing.sheet }) : sentences.write.heading,
  };
  const primary: Readonly<Record<StepName, string>> = {
    data: inEditor ? sentences.data.use : sentences.next, settings: sentences.next, preview: words.writing.write, write: words.writing.write, done: sentences.done.home,
  };

  return (
    <WizardFrame
      title={words.pane.jobs.reports.verb} step={step} page={editing === null ? undefined : 'table'} reachable={reachableSteps(state)} onGo={go} onLeave={onLeave} heading={headings[step]}
      primary={{ label: primary[step], onPress: onward[step], blockedBy: block, busy: writing.kind === 'running' }} onBack={back[step]}
      answer={atHand && (step === 'settings' || step === 'preview' || step === 'write') ? answer() : undefined}
    >
      {step === 'data' && <DataStep state={state} dispatch={dispatch} read={read} catalogue={catalogue} sample={sample} />}
      {step === 'settings' && (
        <SettingsStep state={state} dispatch={dispatch} tables={tables} pictures={pictures} chosen={chosen} periods={periods} atHand={atHandPeriods} catalogue={catalogue} />
      )}
      {step === 'preview' && <PreviewStep state={state} dispatch={dispatch} atHand={atHand} check={check} />}
      {writing.kind === 'running' && (
        <Progress words={writing.progress ? sentences.write.stage[writing.progress.stage] : words.writing.writing} done={writing.progress?.done} total={writing.progress?.total} onCancel={cancel} />
      )}
      {step === 'done' && writing.kind === 'written' && atHand && (
        <SheetDone sheet={writing.sheet} made={say(sentences.done.made, count)} words={sentences.done} hints={doneHints(atHand.plan, tables, sheets, speech)} onAgain={again} />
      )}
    </WizardFrame>
  );

  /** "4 sheets · 18 pictures · Jan – Mar 2026": the answer so far, in a line. */
  function answer(): string {
    const spans = Object.values(tables).flatMap(({ table }) => spanOf(table) ?? []);
    return say(sentences.answer, { ...count, span: spans.length === 0 ? '' : writeMonths(Math.min(...spans.map(({ from }) => from)), Math.max(...spans.map(({ until }) => until)), numbersIn) });
  }
}
