import { useCallback, useEffect, useMemo, useReducer } from 'react';
import { callLogPlan, callLogTable } from '../../../sheets/call-log/call-log-plan';
import type { CountRequest } from '../../../workers/call-log';
import type { JobProps } from '../../job';
import { useWords } from '../../language-context';
import { Progress, WizardFrame } from '../../parts';
import { builtVersion } from '../../version';
import { useWorkbook } from '../../workbook-context';
import { usualDayOrder } from '../forecasting/usual-day-order';
import { useTargetCheck } from '../writing/use-target-check';
import { useWriting } from '../writing/use-writing';
import { reachableSteps, sheetOf, type Writing } from '../writing/writing';
import { answerSentence } from './answer';
import { blockedBy } from './blocked-by';
import { DoneStep } from './done-step';
import { isSettled, ownZone, settingsOf } from './entries';
import { FileStep } from './file-step';
import { mappingOf } from './mapping-of';
import { PreviewStep } from './preview-step';
import { keepLog, rememberedLog } from './remembered';
import { SettingsStep } from './settings-step';
import { callLogReducer, startState, type CallLogState } from './state';
import { useLook } from './use-look';
import { useReading } from './use-reading';

/** Reads a raw call log of any size from the disk, and writes its calls by interval. */
export default function CallLogWizard({ onLeave }: JobProps) {
  const speech = useWords();
  const { words, say, locale, numbersIn } = speech;
  const sentences = words.callLog;
  const usualName = words.sheets.callLog.sheetName;
  const [state, dispatch] = useReducer(callLogReducer, { sheet: usualName, zone: ownZone() }, startState);
  const port = useWorkbook();
  useEffect(() => {
    void rememberedLog(port).then((last) => { if (last) dispatch({ type: 'recalled', last }); });
  }, [port]);

  const { step, file, looking, chosen, outcomes, units, dayOrder, entries, reading } = state;
  useLook(file, state.written, dispatch);
  const mapping = useMemo(() => mappingOf({ looking, chosen, outcomes, units, dayOrder }, usualDayOrder(numbersIn)), [looking, chosen, outcomes, units, dayOrder, numbersIn]);
  const settings = useMemo(() => {
    const made = settingsOf(entries, mapping?.inUtc ?? false);
    return isSettled(made) ? made : null;
  }, [entries, mapping]);
  const request = useMemo((): CountRequest | null => (
    mapping && settings && looking.kind === 'seen' ? { format: looking.look.format, mapping, settings } : null
  ), [mapping, settings, looking]);
  const stopReading = useReading(step === 'preview', file, request, reading, dispatch);

  const result = reading.kind === 'read' ? reading.result : null;
  const sheetName = sheetOf(state.where);
  const made = useMemo(() => {
    if (!result || !settings || result.intervals.length === 0 || !file) return null;
    const asked = { result, settings, file: file.name, words: words.sheets.callLog, locale, writtenAt: new Date(), version: builtVersion() };
    return { plan: callLogPlan(asked), table: callLogTable(asked) };
  }, [result, settings, file, words, locale]);
  const plan = useMemo(() => made && { ...made.plan, sheets: made.plan.sheets.map((sheet) => ({ ...sheet, name: sheetName === '' ? sheet.name : sheetName })) }, [made, sheetName]);
  const check = useTargetCheck(step === 'preview' ? plan : null, state.where);
  const { write, cancel } = useWriting(useCallback((writing: Writing) => dispatch({ type: 'writing', writing }), []));

  const done = state.writing.kind === 'written';
  useEffect(() => {
    if (done && mapping) void keepLog(port, mapping, entries, dayOrder);
  }, [done, port, mapping, entries, dayOrder]);

  const go = (next: CallLogState['step']) => dispatch({ type: 'go', step: next });
  const written = step === 'done' && state.writing.kind === 'written' ? state.writing.sheet : undefined;
  const move = moves(step, go, () => { if (plan) write(plan, state.where); }, onLeave);
  return (
    <WizardFrame
      title={sentences.title} step={step} reachable={reachableSteps(state)} onGo={go} onLeave={onLeave}
      heading={written === undefined ? headingOf(state, sentences) : say(sentences.done.heading, { sheet: written })}
      primary={{
        label: step === 'done' ? sentences.done.home : step === 'preview' || step === 'write' ? words.writing.write : sentences.next,
        onPress: move.onward, blockedBy: blockedBy(state, mapping, check, speech), busy: state.writing.kind === 'running',
      }}
      onBack={move.back}
      answer={result && step !== 'done' ? answerSentence(result, speech) : undefined}
    >
      {step === 'data' && <FileStep state={state} mapping={mapping} dispatch={dispatch} />}
      {step === 'settings' && mapping && <SettingsStep state={state} mapping={mapping} settings={settings} dispatch={dispatch} />}
      {step === 'preview' && settings && <PreviewStep state={state} settings={settings} plan={plan} check={check} usualName={usualName} onCancel={stopReading} dispatch={dispatch} />}
      {state.writing.kind === 'running' && (
        <Progress words={words.writing.writing} done={state.writing.progress?.done} total={state.writing.progress?.total} onCancel={cancel} />
      )}
      {written !== undefined && made && <DoneStep sheet={written} rows={result?.intervals.length ?? 0} table={made.table} onAgain={() => dispatch({ type: 'again', sheet: usualName })} />}
    </WizardFrame>
  );
}

function headingOf({ step, reading }: CallLogState, { file, settings, reading: words, preview, write }: ReturnType<typeof useWords>['words']['callLog']): string {
  if (step === 'preview') return (reading.kind === 'read' ? preview : words).heading;
  return { data: file, settings, write, done: write }[step].heading;
}

/** What the primary button and Back do on each step. */
function moves(step: CallLogState['step'], go: (step: CallLogState['step']) => void, write: () => void, onLeave: () => void): { onward: () => void; back?: () => void } {
  switch (step) {
    case 'data': return { onward: () => go('settings') };
    case 'settings': return { onward: () => go('preview'), back: () => go('data') };
    case 'preview': return { onward: write, back: () => go('settings') };
    case 'write': return { onward: () => undefined };
    case 'done': return { onward: onLeave };
  }
}
