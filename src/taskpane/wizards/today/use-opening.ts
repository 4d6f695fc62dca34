import { useEffect, type Dispatch } from 'react';
import type { JobProps } from '../../job';
import { splitReference } from '../../../sheets/sheet-reference';
import { useWorkbook } from '../../workbook-context';
import { knownForecasts, staffingGoals } from './known-forecasts';
import { rememberedToday } from './remembered';
import type { TodayAction } from './state';

/** How the wizard starts: from what a sheet remembers, from cells that another job hands over, or from the latest forecast. */
export function useOpening({ intent, memoryKey, detail }: Pick<JobProps, 'intent' | 'memoryKey' | 'detail'>, dispatch: Dispatch<TodayAction>, round: number): void {
  const port = useWorkbook();
  useEffect(() => {
    let stale = false;
    const open = async () => {
      const [known, goals] = await Promise.all([knownForecasts(port), staffingGoals(port)]);
      const restored = round === 0 && intent !== 'start' && memoryKey !== undefined ? await rememberedToday(port, memoryKey, intent, known) : null;
      if (stale) return;
      if (restored) dispatch({ type: 'restore', restored, known, goals });
      else if (round === 0 && detail !== undefined) {
        const handed = known.find(({ address }) => sameCells(address, detail));
        dispatch({ type: 'opened', known, goals, found: handed ? 'latest' : 'own', address: handed?.address ?? detail });
      }
      else dispatch({ type: 'opened', known, goals, found: known.length > 0 ? 'latest' : 'none', address: known[0]?.address ?? '' });
    };
    void open();
    return () => {
      stale = true;
    };
  }, [port, intent, memoryKey, detail, dispatch, round]);
}

/** `Forecast 2!A1:B9` may be written with quotes or without. */
function sameCells(one: string, other: string): boolean {
  const [a, b] = [splitReference(one), splitReference(other)];
  return a.sheet === b.sheet && a.address === b.address;
}
