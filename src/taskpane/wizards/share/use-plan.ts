import { useEffect, useState } from 'react';
import type { Plan, SheetPlan } from '../../../sheets/plan';
import type { Book } from '../../../sheets/share/book';
import type { Conversion } from '../../../sheets/share/conversion';
import { runHandover } from '../../../workers/share';
import { useWords, type Speech } from '../../language-context';
import { builtVersion } from '../../version';
import type { Answers } from './state';

/** What is about to be written. */
export interface PlanAtHand {
  readonly conversion: Conversion;
  /** The sheets that formulas lean on, then those for the reader. */
  readonly plan: Plan;
}

/** Why there is none. */
export interface NoPlan {
  readonly detail: string;
}

/** Made while it is wanted; null until then. */
export function usePlan(wanted: boolean, book: Book | null, conversion: Conversion | null, answers: Answers): PlanAtHand | NoPlan | null {
  const speech = useWords();
  const [made, setMade] = useState<{ readonly of: readonly unknown[]; readonly plan: PlanAtHand | NoPlan } | null>(null);
  const { handover, about } = answers;
  useEffect(() => {
    if (!wanted || !book || !conversion) return;
    const stop = new AbortController();
    const tell = (plan: PlanAtHand | NoPlan) => {
      if (!stop.signal.aborted) setMade({ of: [book, conversion, handover, about, speech], plan });
    };
    sheetsForReader(book, conversion, { handover, about }, speech, stop.signal).then(
      (sheets) => { if (sheets) tell({ conversion, plan: { job: 'share', sheets: [...conversion.sheets, ...sheets], names: conversion.definitions, memory: null } }); },
      (error: unknown) => tell({ detail: error instanceof Error ? error.message : String(error) }),
    );
    return () => stop.abort();
  }, [wanted, book, conversion, handover, about, speech]);
  return made !== null && [book, conversion, handover, about, speech].every((part, at) => part === made.of[at]) ? made.plan : null;
}

async function sheetsForReader(book: Book, conversion: Conversion, { handover, about }: Pick<Answers, 'handover' | 'about'>, { words, locale }: Speech, signal: AbortSignal): Promise<readonly SheetPlan[] | null> {
  if (!handover) return [];
  return runHandover({ book, conversion, about, words: words.sheets.handover, locale, writtenAt: new Date(), addIn: builtVersion() }, signal);
}

export function isPlan(plan: PlanAtHand | NoPlan | null): plan is PlanAtHand {
  return plan !== null && 'plan' in plan;
}
