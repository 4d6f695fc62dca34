import { useEffect, type Dispatch } from 'react';
import { readCallHistories } from '../../../core/history/call-history';
import { isFault } from '../../../core/fault';
import type { TableCandidate } from '../../../workbook/port';
import type { JobProps } from '../../job';
import { qualifiedAddress } from '../../parts';
import { useWorkbook } from '../../workbook-context';
import { likeliestTable } from '../staffing/likeliest-table';
import { rememberedForecast } from './remembered';
import type { ForecastAction } from './state';

/** How the wizard starts: from what a sheet remembers, from cells that another job hands over, or by looking for a table of calls. */
export function useOpening({ intent, memoryKey, detail }: Pick<JobProps, 'intent' | 'memoryKey' | 'detail'>, dispatch: Dispatch<ForecastAction>, round: number): void {
  const port = useWorkbook();
  useEffect(() => {
    let stale = false;
    const open = async () => {
      const restored = round === 0 && intent !== 'start' && memoryKey !== undefined ? await rememberedForecast(port, memoryKey, intent) : null;
      if (stale) return;
      if (restored) {
        dispatch({ type: 'restore', restored });
        return;
      }
      if (round === 0 && detail !== undefined) {
        dispatch({ type: 'found', found: 'own', address: detail });
        return;
      }
      const likely = likelyHistory(await port.tables());
      if (stale) return;
      dispatch({ type: 'found', found: likely ? 'by-looks' : 'none', address: likely ? qualifiedAddress(likely) : '' });
    };
    void open();
    return () => {
      stale = true;
    };
  }, [port, intent, memoryKey, detail, dispatch, round]);
}

/** The longest table of calls by time that tells its dates; else a table of days and times, or any other that can be read. */
export function likelyHistory(candidates: readonly TableCandidate[]): TableCandidate | null {
  const dated = likeliestTable(candidates.filter((candidate) => hasDates(candidate)));
  if (dated) return dated.candidate;
  const [longest] = candidates.filter((candidate) => candidate.rows > 1 && hasDates(candidate)).sort((a, b) => b.rows - a.rows);
  return longest ?? null;
}

function hasDates({ head }: TableCandidate): boolean {
  return !isFault(readCallHistories({ values: head }));
}
