import { useEffect, useState } from 'react';
import type { Book } from '../../../../sheets/share/book';
import type { Way } from '../../../../sheets/share/conversion';
import { runConversions, type ConversionAtHand } from '../../../../workers/share';
import { useWords } from '../../../language-context';

/** By way, as far as they are worked out. */
export type Conversions = Readonly<Partial<Record<Way, ConversionAtHand>>>;

const NONE: Conversions = {};

/** All three ways of a workbook, worked out beside the pane one after the other; values first, as they need no rewriting. */
export function useConversions(book: Book | null): Conversions {
  const { words: { sheets } } = useWords();
  const [told, setTold] = useState<{ readonly of: Book; readonly ways: Conversions } | null>(null);
  useEffect(() => {
    if (!book) return;
    const stop = new AbortController();
    runConversions({ kind: 'convert', book, ways: ['values', 'native', 'lambdas'], words: sheets.share }, (way, at) => {
      if (!stop.signal.aborted) setTold((before) => ({ of: book, ways: { ...(before?.of === book ? before.ways : NONE), [way]: at } }));
    }, stop.signal);
    return () => stop.abort();
  }, [book, sheets]);
  return told !== null && told.of === book ? told.ways : NONE;
}
