import { useCallback, useEffect, useMemo, useReducer } from 'react';
import type { JobProps } from '../../job';
import { useWords } from '../../language-context';
import { Progress, WizardFrame, type StepName } from '../../parts';
import { useWorkbook } from '../../workbook-context';
import { needsLook } from './agreeing';
import { blockedBy, conversionIn } from './blocked-by';
import { contentsOf } from './book/contents';
import { useBook } from '../../use-book';
import { DataStep } from './data-step';
import { DoneStep } from './done-step';
import { PreviewStep } from './preview/preview-step';
import { rememberedAnswers } from './remembered';
import { SettingsStep } from './settings-step';
import { reachableSteps, shareReducer, START, type Handing } from './state';
import { useHandingOver } from './use-handing-over';
import { isPlan, usePlan } from './use-plan';
import { tallyOf } from './ways/tally';
import { useConversions } from './ways/use-conversions';

/** Hands a workbook over to people without the add-in: every formula by Excel's own, by named LAMBDAs, or as values, and the way back. */
export default function ShareWizard({ onLeave }: JobProps) {
  const speech = useWords();
  const { words, say } = speech;
  const sentences = words.share;
  const port = useWorkbook();
  const [state, dispatch] = useReducer(shareReducer, START);
  const { step, answers, handing, edition } = state;
  useEffect(() => {
    void rememberedAnswers(port).then((kept) => { if (kept) dispatch({ type: 'recalled', answers: kept }); });
  }, [port]);

  const { reading, cancel: stopReading } = useBook(edition);
  const book = reading.kind === 'read' ? reading.book : null;
  const authorFound = book?.properties.author ?? '';
  useEffect(() => {
    if (authorFound !== '') dispatch({ type: 'author', author: authorFound });
  }, [authorFound]);

  const conversions = useConversions(book);
  // Every way finds the same formulas: whichever is there first tells where they are.
  const first = conversionIn(conversions.values) ?? conversionIn(conversions.native) ?? conversionIn(conversions.lambdas);
  const contents = useMemo(() => (book && first ? contentsOf(book, first) : null), [book, first]);
  const chosen = conversions[answers.way];
  const conversion = conversionIn(chosen);
  const planned = usePlan(step === 'preview' || step === 'write', book, conversion, answers);
  const { handOver, cancel } = useHandingOver(useCallback((told: Handing) => dispatch({ type: 'handing', handing: told }), []));

  const go = (to: StepName) => dispatch({ type: 'go', step: to });
  const readAgain = useCallback(() => dispatch({ type: 'read-again' }), []);
  const onward: Readonly<Record<StepName, () => void>> = {
    data: () => go('settings'), settings: () => go('preview'), preview: () => { if (isPlan(planned)) handOver(planned, answers); }, write: () => undefined, done: onLeave,
  };
  const back: Partial<Record<StepName, () => void>> = { settings: () => go('data'), preview: () => go('settings') };
  const headings: Readonly<Record<StepName, string>> = {
    data: sentences.data.heading, settings: sentences.settings.heading, preview: sentences.preview.heading, write: sentences.write.heading, done: doneHeading(),
  };
  const primary: Readonly<Record<StepName, string>> = { data: sentences.next, settings: sentences.next, preview: words.writing.write, write: words.writing.write, done: sentences.done.home };

  return (
    <WizardFrame
      title={words.pane.jobs.share.verb} step={step} reachable={reachableSteps(state)} onGo={go} onLeave={onLeave} heading={headings[step]}
      primary={{ label: primary[step], onPress: onward[step], blockedBy: blockedBy({ state, reading, contents, chosen, planned }, speech), busy: handing.kind === 'running' }}
      onBack={back[step]} answer={conversion && (step === 'settings' || step === 'preview' || step === 'write') ? answer() : undefined}
    >
      {step === 'data' && <DataStep reading={reading} contents={contents} edition={edition} onCancel={stopReading} onReadAgain={readAgain} />}
      {step === 'settings' && <SettingsStep state={state} dispatch={dispatch} conversions={conversions} authorFound={authorFound} />}
      {step === 'preview' && <PreviewStep handing={handing} planned={planned} onReadAgain={readAgain} />}
      {handing.kind === 'running' && (
        <Progress
          words={handing.progress ? say(sentences.write.stage[handing.progress.stage], { cells: conversion?.cells.length ?? 0 }) : sentences.write.running}
          done={handing.progress?.done} total={handing.progress?.total} onCancel={cancel}
        />
      )}
      {step === 'done' && handing.kind === 'handed-over' && (
        <DoneStep agreement={handing.agreement} sheets={handing.sheets} notesLeftOut={handing.notesLeftOut ?? 0} into={answers.into} handover={answers.handover} onAgain={readAgain} />
      )}
    </WizardFrame>
  );

  /** "1,344 cells · 4 kept as values · no warning": what the chosen way comes to. */
  function answer(): string {
    const { cells, kept, asValues, warned } = tallyOf(conversion!);
    return say(sentences.answer, { changed: cells, kept: kept + asValues, warned });
  }

  function doneHeading(): string {
    if (handing.kind !== 'handed-over') return sentences.write.heading;
    const { largest, unlike } = handing.agreement;
    return needsLook(handing.agreement) ? say(sentences.done.differs, { count: Math.max(unlike.length, largest > 0 ? 1 : 0) }) : sentences.done.agrees;
  }
}
