import { useEffect, useState } from 'react';
import type { TableCandidate } from '../../../workbook/port';
import { useWorkbook } from '../../workbook-context';

/** The tables of the workbook; null until they have been looked through. */
export function useCandidates(): readonly TableCandidate[] | null {
  const port = useWorkbook();
  const [candidates, setCandidates] = useState<readonly TableCandidate[] | null>(null);
  useEffect(() => {
    let stale = false;
    // Without them the catalogue is still a book to read.
    void port.tables().catch(() => []).then((found) => {
      if (!stale) setCandidates(found);
    });
    return () => {
      stale = true;
    };
  }, [port]);
  return candidates;
}
