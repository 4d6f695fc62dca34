import { useEffect, useState } from 'react';
import type { Region } from '../../workbook/port';
import { useWords } from '../language-context';
import { useWorkbook } from '../workbook-context';
import { isWorkbookProblem, workbookSentence } from './workbook-sentence';

/** What stands at an address now: being read, read, or a sentence on why it cannot be. */
export interface RegionReading {
  readonly region?: Region;
  readonly problem?: string;
  readonly reading: boolean;
}

const PAUSE_IN_TYPING = 250;

/** Reads the cells at an address and again whenever the address, or `edition`, changes; a blank address reads nothing. */
export function useRegion(address: string, edition = 0): RegionReading {
  const port = useWorkbook();
  const speech = useWords();
  const [read, setRead] = useState<{ key: string; answer: Region | { problem: string } } | undefined>();
  const key = `${edition}|${address}`;

  useEffect(() => {
    if (address.trim() === '') return;
    let stale = false;
    const timer = setTimeout(async () => {
      const answer = await port.read(address);
      if (!stale) setRead({ key, answer: isWorkbookProblem(answer) ? { problem: workbookSentence(answer, speech) } : answer });
    }, PAUSE_IN_TYPING);
    return () => {
      stale = true;
      clearTimeout(timer);
    };
  }, [address, key, port, speech]);

  if (address.trim() === '') return { reading: false };
  if (read?.key !== key) return { reading: true };
  return 'problem' in read.answer ? { problem: read.answer.problem, reading: false } : { region: read.answer, reading: false };
}
