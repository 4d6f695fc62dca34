import { useEffect, useState } from 'react';
import { handoverSheets } from '../../../sheets/handover/handover-sheets';
import type { Plan } from '../../../sheets/plan';
import type { Book } from '../../../sheets/share/book';
import type { Conversion } from '../../../sheets/share/conversion';
import { useWords, type Speech } from '../../language-context';
import { builtVersion } from '../../version';
import type { Answers } from './state';

/** What is about to be written. */
export interface PlanAtHand {
  readonly conversion: Conversion;
  /** The sheets that formulas lean on, then those for the reader. */
  readonly plan: Plan;
}

/** Made while it is wanted, after the pane has drawn: a map of 20,000 formulas takes a moment. Null until then. */
export function usePlan(wanted: boolean, book: Book | null, conversion: Conversion | null, answers: Answers): PlanAtHand | null {
  const speech = useWords();
  const [made, setMade] = useState<{ readonly of: readonly unknown[]; readonly atHand: PlanAtHand } | null>(null);
  const { handover, about } = answers;
  useEffect(() => {
    if (!wanted || !book || !conversion) return;
    const timer = setTimeout(() => setMade({ of: [book, conversion, handover, about, speech], atHand: planned(book, conversion, { handover, about }, speech) }), 0);
    return () => clearTimeout(timer);
  }, [wanted, book, conversion, handover, about, speech]);
  return made !== null && [book, conversion, handover, about, speech].every((part, at) => part === made.of[at]) ? made.atHand : null;
}

function planned(book: Book, conversion: Conversion, { handover, about }: Pick<Answers, 'handover' | 'about'>, { words, locale }: Speech): PlanAtHand {
  const forReader = handover
    ? handoverSheets({ book, conversion, about, words: words.sheets.handover, locale, writtenAt: new Date(), addIn: builtVersion() }) : [];
  return { conversion, plan: { job: 'share', sheets: [...conversion.sheets, ...forReader], names: conversion.definitions, memory: null } };
}
