import { useEffect, useState } from 'react';
import type { TableCandidate } from '../../../workbook/port';
import { useWorkbook } from '../../workbook-context';

/** The tables of the workbook; null until they have been looked through. */
export function useCandidates(): readonly TableCandidate[] | null {
  const port = useWorkbook();
  const [candidates, setCandidates] = useState<readonly TableCandidate[] | null>(null);
  useEffect(() => {
    let stale = false;
    void port.tables().then((found) => {
      if (!stale) setCandidates(found);
    });
    return () => {
      stale = true;
    };
  }, [port]);
  return candidates;
}
