import { useCallback, useEffect, useRef, useState } from 'react';
import type { Book } from '../sheets/share/book';
import type { WorkbookProblem } from '../workbook/port';
import { isWorkbookProblem } from './parts';
import { useWorkbook } from './workbook-context';

export type BookReading =
  | { readonly kind: 'reading'; readonly progress: { readonly done: number; readonly total: number } | null }
  | { readonly kind: 'read'; readonly book: Book }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'failed'; readonly problem: WorkbookProblem };

const BEGUN: BookReading = { kind: 'reading', progress: null };

/** The whole workbook, read once, and again whenever `edition` goes up. */
export function useBook(edition: number): { readonly reading: BookReading; readonly cancel: () => void } {
  const port = useWorkbook();
  const [told, setTold] = useState<{ readonly of: number; readonly reading: BookReading }>({ of: edition, reading: BEGUN });
  const stop = useRef<AbortController | null>(null);
  useEffect(() => {
    const controller = new AbortController();
    stop.current = controller;
    let stale = false;
    const tell = (reading: BookReading) => {
      if (!stale) setTold({ of: edition, reading });
    };
    void port.book({ onProgress: (progress) => tell({ kind: 'reading', progress }), signal: controller.signal }).then((answer) => {
      if (answer === 'cancelled') tell({ kind: 'cancelled' });
      else tell(isWorkbookProblem(answer) ? { kind: 'failed', problem: answer } : { kind: 'read', book: answer });
    });
    return () => {
      stale = true;
      controller.abort();
    };
  }, [port, edition]);
  const cancel = useCallback(() => stop.current?.abort(), []);
  return { reading: told.of === edition ? told.reading : BEGUN, cancel };
}
